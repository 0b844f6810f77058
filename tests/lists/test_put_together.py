"""Lists out of several files, compared with plain Python's sets and dictionaries."""

import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_lists import Known, Writing, joined, read

from apsis_desktop.errors import Cancelled, ListProblem
from apsis_desktop.lists import put_together
from apsis_desktop.lists.put_together import ListBuilder
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.lists.writing import write_csv

KEYS = st.sampled_from(["0", "00", "1e5", "a", "A", "å", "a b", " a", "NULL", 'q"', "x,y", "z\n", "#", "-1"])
VALUES = st.one_of(
    st.sampled_from(
        ["", "NULL", "nan", "true", "0012", "46793699558", "1993-03-07", "=1+1", '"', "a;b", "\r\n", " x "]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6),
)


@st.composite
def writings(draw: st.DrawFn, columns: int, key: str) -> Writing:
    return Writing(
        separator=draw(st.sampled_from(",;\t|" if columns else ",")),  # a key alone does not show another one
        line_end=draw(st.sampled_from(["\r\n", "\n"])),
        mark=draw(st.booleans()),
        key=key,
        quoted=draw(st.booleans()),
        last_end=draw(st.booleans()),
        packed=draw(st.booleans()),
        shuffled=draw(st.permutations(range(columns + 1))),
    )


@st.composite
def recipes(draw: st.DrawFn) -> tuple[Recipe, list[Known], list[Writing]]:
    columns = draw(st.integers(0, 5))
    key = draw(st.sampled_from(["export_key", "Profile key", "Key, the", "ä"]))
    segments = draw(st.integers(1, 4))
    chosen = draw(st.integers(1, segments))
    sources: list[Source] = []
    files: list[Known] = []
    ways: list[Writing] = []
    order = [*range(segments), *draw(st.lists(st.integers(0, segments - 1), max_size=3))]
    missing = set(range(columns))
    order = draw(st.permutations(order))
    for number, segment in enumerate(order):
        places = draw(st.lists(st.integers(0, columns - 1), unique=True)) if columns else []
        missing.difference_update(places)
        if number == len(order) - 1:  # each column is in some file
            places += sorted(missing)
        source = Source(segment, {f"column_{place + 1}": place for place in places})
        keys = draw(st.lists(KEYS, unique=True, max_size=8))
        files.append({key: {name: draw(VALUES) for name in source.expected} for key in keys})
        ways.append(draw(writings(len(places), key)))
        sources.append(source)
    recipe = Recipe(
        sources=tuple(sources),
        headings=tuple(f"Heading {place}" for place in range(columns)),
        chosen=frozenset(range(chosen)),
        excluded=frozenset(range(chosen, segments)),
        all_of=draw(st.booleans()),
        marks=tuple(f"In {segment}" for segment in range(chosen)) if draw(st.booleans()) else (),
    )
    return recipe, files, ways


def built(recipe: Recipe, contents: list[bytes], cancelled: threading.Event | None = None) -> tuple[bytes, int, int]:
    cancelled = cancelled or threading.Event()
    with TemporaryDirectory() as name:
        folder, target = Path(name) / "work", Path(name) / "made.csv"
        folder.mkdir()
        target.touch()
        with ListBuilder(recipe, folder, cancelled) as builder:
            for number, content in enumerate(contents):
                part = folder / f"part-{number}.csv"
                part.write_bytes(content)
                builder.take(number, part)
            made = builder.put_together()
            write_csv(builder.engine, made, folder, target, cancelled, packed=False)
        assert not (folder / "list.csv").exists()
        return target.read_bytes(), made.rows, made.incomplete


@settings(max_examples=80)
@given(recipes(), st.sampled_from([2, 1_000_000]))
def test_a_list_is_what_sets_and_dictionaries_say(
    made_up: tuple[Recipe, list[Known], list[Writing]], at_once: int
) -> None:
    recipe, files, ways = made_up
    contents = [
        way.file(list(source.expected), known) for source, known, way in zip(recipe.sources, files, ways, strict=True)
    ]
    with mock.patch.multiple(put_together, COUNTED_AT_ONCE=at_once, JOINED_AT_ONCE=at_once):
        content, count, incomplete = built(recipe, contents)
    way = ways[next((number for number, source in enumerate(recipe.sources) if source.expected), 0)]
    heading, rows = read(content, way)
    expected, blank = joined(recipe, files)
    assert rows == expected
    assert (count, incomplete) == (len(expected), blank)
    assert heading == [way.key, *recipe.headings, *recipe.marks]


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have files read in pieces of some kilobytes, as large files are in pieces of many megabytes."""
    monkeypatch.setattr(put_together, "USUAL_ROW", 1 << 12)


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
@pytest.mark.parametrize("seed", range(4))
def test_no_row_is_lost_where_a_large_file_is_read_in_pieces(line_end: str, seed: int) -> None:
    cells = ["", "plain", 'says "no", twice', "two\nlines", "two\r\nlines", '"', '""', "\r\n\r\n", "å" * 40, ",,,"]
    known = {
        f"key-{number}": {f"column_{place + 1}": cells[(number * 7 + place * 3 + seed) % 10] for place in range(4)}
        for number in range(5000)
    }
    recipe = Recipe((Source(0, {f"column_{at + 1}": at for at in range(4)}),), tuple("ABCD"), frozenset({0}))
    writing = Writing(line_end=line_end)
    content, count, _incomplete = built(recipe, [writing.file(list(recipe.sources[0].expected), known)])
    assert read(content, writing)[1] == joined(recipe, [known])[0]
    assert count == 5000


def test_more_than_a_hundred_files_become_one() -> None:
    recipe = Recipe(
        tuple(Source(at, {"column_1": 0}) for at in range(130)), ("Who",), frozenset(range(129)), frozenset({129})
    )
    files: list[Known] = [{str(at % 100): {"column_1": str(at)}, "out": {"column_1": "x"}} for at in range(129)]
    files.append({"out": {"column_1": "x"}, "99": {"column_1": "y"}})
    content, _count, _incomplete = built(recipe, [Writing().file(["column_1"], known) for known in files])
    assert read(content, Writing())[1] == joined(recipe, files)[0]


def test_a_heading_that_is_called_as_the_export_key_gets_a_number() -> None:
    recipe = Recipe((Source(0, {"column_1": 0}),), ("Export_Key",), frozenset({0}), marks=("EXPORT_KEY",))
    content, _count, _incomplete = built(recipe, [b"export_key,column_1\n1,2\n"])
    assert content == b"export_key,Export_Key (2),EXPORT_KEY (3)\n1,2,yes\n"


def test_what_is_cancelled_before_is_not_begun() -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        built(Recipe((Source(0, {}),), (), frozenset({0})), [b"key\n1\n"], cancelled)


@pytest.fixture
def long_query() -> str:
    return "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range * b.range = 7"


def test_a_long_query_ends_soon_after_it_is_cancelled(tmp_path: Path, long_query: str) -> None:
    cancelled = threading.Event()
    with ListBuilder(Recipe((Source(0, {}),), (), frozenset({0})), tmp_path, cancelled) as builder:
        threading.Timer(0.3, cancelled.set).start()
        with pytest.raises(Cancelled):
            builder.engine.run(long_query)


ELSEWHERE = [
    "SELECT * FROM read_csv('{outside}')",
    "COPY (SELECT 1) TO '{outside}.copy'",
    "ATTACH '{outside}.duckdb'",
    "SELECT * FROM read_text('/etc/hostname')",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')",
    "INSTALL excel",
    "LOAD httpfs",
    "SET memory_limit = '10GB'",
    "SET enable_external_access = true",
    "SELECT * FROM outside_frame",
]


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "outside.csv"
    file.write_text("a\n1\n")
    yield file
    assert sorted(each.name for each in tmp_path.iterdir()) == ["outside.csv", "work"]


@pytest.mark.parametrize("statement", ELSEWHERE)
def test_the_engine_reaches_nothing_but_its_folder(tmp_path: Path, outside: Path, statement: str) -> None:
    outside_frame = {"a": [1]}
    folder = tmp_path / "work"
    folder.mkdir()
    with ListBuilder(Recipe((Source(0, {}),), (), frozenset({0})), folder, threading.Event()) as builder:
        before = set(folder.iterdir())
        with pytest.raises(ListProblem) as raised:
            list(builder.engine.rows(statement.format(outside=outside.as_posix())))
        assert "/" not in raised.value.detail
        assert set(folder.iterdir()) == before
    assert outside_frame == {"a": [1]}
