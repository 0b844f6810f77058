"""A file that is changed while it is read: what is shown or saved is of one state of it, or the person is told."""

from __future__ import annotations

import gzip
import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from apsis_desktop.cli.compare import CompareOrder, compare
from apsis_desktop.errors import ListFileChanged
from apsis_desktop.lists.compare import Comparer
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.encoding import encoding_of
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.inside.look import Look
from apsis_desktop.lists.inside.one_of_two import OneOfTwo
from apsis_desktop.lists.inside.open_comparison import OpenComparison, Which
from apsis_desktop.lists.list_file import ListFile, opened
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.summary import count, summarize
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.files.unfinished import Unfinished

HEAD = "Export key,Email\r\n"
OLD = f"{HEAD}1,ann@x.se\r\n2,bo@x.se\r\n"
NEW = f"{HEAD}2,bo@x.se\r\n3,cid@x.se\r\n4,dag@x.se\r\n"
OTHER = f"{HEAD}2,bo@x.se\r\n5,eva@x.se\r\n6,fia@x.se\r\n"
NOT_STOPPED = threading.Event()
MILLISECOND = 1_000_000  # Windows counts in less, but not in nanoseconds


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Path]:
    with work_folder(tmp_path / "work") as folder:
        yield folder


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_text(OLD, newline="")
    new.write_text(NEW, newline="")
    return old, new


def overwrite(file: Path, text: str = OTHER) -> None:
    """Write another list of the same size into a file, as another program does that does not replace it."""
    before = file.stat()
    file.write_text(text, newline="")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + MILLISECOND))


def test_people_are_saved_as_they_were_shown_whatever_becomes_of_the_file(
    files: tuple[Path, Path], work: Path, tmp_path: Path
) -> None:
    target = tmp_path / "people.csv"
    target.touch()
    with compared(files, work) as comparison:
        shown = comparison.people(Which.NEW, None, (), descending=False)
        overwrite(files[1])
        rows = comparison.read(shown, 0, 9, NOT_STOPPED)
        assert rows == [("3", "cid@x.se"), ("4", "dag@x.se")]
        assert comparison.write(Which.NEW, Form.CSV, target, ForExcel()) == 2
    assert target.read_text(encoding="utf-8").splitlines()[1:] == ["3,cid@x.se", "4,dag@x.se"]


def compared(files: tuple[Path, Path], work: Path) -> AbstractContextManager[OpenComparison]:
    return OpenComparison.open(OneOfTwo(files[0]), OneOfTwo(files[1]), None, work, threading.Event())


@pytest.mark.parametrize("which", [Which.NEW, Which.GONE])
def test_who_was_not_read_yet_is_not_shown_of_another_list(
    files: tuple[Path, Path], work: Path, tmp_path: Path, which: Which
) -> None:
    with compared(files, work) as comparison:
        overwrite(files[which is Which.NEW])
        name = files[which is Which.NEW].name
        with pytest.raises(ListFileChanged, match=name):
            comparison.people(which, None, (), descending=False)
        with pytest.raises(ListFileChanged, match=name):
            comparison.write(which, Form.CSV, tmp_path / "people.csv", ForExcel())


def test_it_is_said_rather_than_that_a_half_written_file_is_no_list(files: tuple[Path, Path], work: Path) -> None:
    with compared(files, work) as comparison:
        overwrite(files[1], f"{HEAD}2,bo@x.se\r\n3,cid@x.se,half")
        with pytest.raises(ListFileChanged):
            comparison.people(Which.NEW, None, (), descending=False)


def test_one_that_is_replaced_or_moved_is_read_as_it_was(files: tuple[Path, Path], work: Path, tmp_path: Path) -> None:
    with compared(files, work) as comparison:
        (tmp_path / "beside").write_text(OTHER, newline="")
        (tmp_path / "beside").replace(files[1])
        files[0].unlink()
        for which, keys in ((Which.NEW, ["3", "4"]), (Which.GONE, ["1"])):
            found = comparison.people(which, None, (), descending=False)
            assert [row[0] for row in comparison.read(found, 0, 9, NOT_STOPPED)] == keys


def test_nothing_is_compared_where_it_changes_while_the_lists_are_read(files: tuple[Path, Path], work: Path) -> None:
    with opened(files, work, NOT_STOPPED) as (engine, (old, new)):
        overwrite(files[1])
        with pytest.raises(ListFileChanged, match=r"new\.csv"):
            Comparer(engine, old, new).compare()


def test_a_look_inside_takes_in_one_list_or_none(files: tuple[Path, Path], tmp_path: Path) -> None:
    look = Look(lambda _folder: [files[1]], tmp_path / "work", lambda _folder: None, NOT_STOPPED)
    try:
        overwrite(files[1])
        with pytest.raises(ListFileChanged, match=r"new\.csv"):
            look.take_in(NOT_STOPPED)
    finally:
        look.close()


def test_once_taken_in_it_does_not_matter_any_more(files: tuple[Path, Path], tmp_path: Path) -> None:
    target = tmp_path / "once.csv"
    target.touch()
    look = Look(lambda _folder: [files[1]], tmp_path / "work", lambda _folder: None, NOT_STOPPED)
    try:
        look.take_in(NOT_STOPPED)
        overwrite(files[1])
        assert look.write_one_each("Email", None, Form.CSV, target, NOT_STOPPED, ForExcel()) == 3
    finally:
        look.close()
    assert "cid@x.se" in target.read_text(encoding="utf-8")


def test_one_that_changes_while_it_is_unpacked_is_not_opened(
    files: tuple[Path, Path], work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = files[0].with_name("old.csv.gz")
    packed.write_bytes(gzip.compress(OLD.encode()))

    def changed_by_now(file: Path, cancelled: threading.Event) -> str:
        overwrite(packed)
        return encoding_of(file, cancelled)

    monkeypatch.setattr("apsis_desktop.lists.list_file.encoding_of", changed_by_now)
    with pytest.raises(ListFileChanged, match=r"old\.csv\.gz"), opened([packed], work, NOT_STOPPED):
        pass


def test_one_that_was_unpacked_is_read_as_it_was(files: tuple[Path, Path], work: Path) -> None:
    packed = files[0].with_name("old.csv.gz")
    packed.write_bytes(gzip.compress(OLD.encode()))
    with opened([packed, files[1]], work, NOT_STOPPED) as (engine, (old, new)):
        overwrite(packed)
        assert Comparer(engine, old, new).compare().gone == 1


def test_numbers_of_two_lists_are_not_counted(
    files: tuple[Path, Path], work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed_by_now(engine: Engine, listed: ListFile) -> Summary:
        overwrite(files[0])
        return count(engine, listed)

    monkeypatch.setattr("apsis_desktop.lists.summary.count", changed_by_now)
    with pytest.raises(ListFileChanged):
        summarize(files[0], work, NOT_STOPPED)


def test_the_command_saves_nothing_of_a_list_that_changes_meanwhile(
    files: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = Comparer.new

    def changed_by_now(comparer: Comparer) -> PutTogether:
        overwrite(files[1])
        return people(comparer)

    monkeypatch.setattr(Comparer, "new", changed_by_now)
    order = CompareOrder(
        (files[0],), (files[1],), None, tmp_path / "saved.csv", tmp_path / "gone.csv", None, overwrite=False
    )
    with pytest.raises(ListFileChanged, match=r"new\.csv"):
        compare(order, Unfinished(tmp_path / "unfinished"), NOT_STOPPED, tmp_path / "work")
    assert not (tmp_path / "saved.csv").exists()
    assert not (tmp_path / "gone.csv").exists()
