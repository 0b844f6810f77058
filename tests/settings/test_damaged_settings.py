"""Settings that cannot be understood: reading leaves them as they are, the start of the window sets them aside."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from apsis_desktop.api.region import Region
from apsis_desktop.errors import OwnFileDamaged
from apsis_desktop.settings.stored import Connection, Settings

MORNING = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
SHOP = Connection.new(name="Kunder & vänner", region=Region.EU, client_id="4f2")
BUTIK = Connection.new(name="Butik", region=Region.APAC, client_id="77")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def opened(file: Path) -> Settings:
    return Settings(file, now=lambda: MORNING)


def put(file: Path, content: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


def started(file: Path) -> Settings:
    """Open them as the start of the window does."""
    made = opened(file)
    made.set_damaged_aside()
    return made


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"connections": [', b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'"text"'],
)
def test_a_damaged_file_is_kept_aside_and_said(file: Path, content: bytes) -> None:
    put(file, content)
    now = started(file)
    assert now.connections == []
    assert now.problem is None
    assert now.damaged == file.with_name("settings.damaged-20260301T093000Z.json")
    assert now.damaged.read_bytes() == content
    now.keep_connection(SHOP)
    assert opened(file).connections == [SHOP]
    assert opened(file).damaged is None


def test_reading_a_damaged_file_changes_nothing_and_nothing_is_written_over_it(file: Path) -> None:
    put(file, b'{"connections": [')
    now = opened(file)
    assert (now.connections, now.damaged) == ([], None)
    assert isinstance(now.problem, OwnFileDamaged)
    with pytest.raises(OwnFileDamaged):
        now.keep_connection(SHOP)
    now.window_geometry = "AdnQywAD"
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]
    assert file.read_bytes() == b'{"connections": ['


def test_a_later_reader_takes_nothing_from_what_the_first_one_knows(file: Path) -> None:
    put(file, b"{ half")
    first, second = opened(file), opened(file)
    first.set_damaged_aside()
    assert first.damaged is not None
    assert isinstance(second.problem, OwnFileDamaged)
    assert (opened(file).problem, first.damaged.exists()) == (None, True)


def test_a_byte_order_mark_is_no_damage(file: Path) -> None:
    now = opened(file)
    now.keep_connection(SHOP)
    put(file, b"\xef\xbb\xbf" + file.read_bytes())
    again = started(file)
    assert (again.connections, again.damaged, again.problem) == ([SHOP], None, None)
    again.keep_connection(BUTIK)
    assert opened(file).connections == [SHOP, BUTIK]


def test_a_damaged_file_still_tells_which_connection_had_which_key(file: Path) -> None:
    now = opened(file)
    now.keep_connection(SHOP)
    now.keep_connection(BUTIK)
    content = file.read_bytes()
    put(file, content[: content.index(b"region", content.index(BUTIK.id.encode()))])
    assert started(file).earlier_connections == [SHOP]
    put(file, content.replace(b'"connections"', b"connections"))
    assert started(file).earlier_connections == [SHOP, BUTIK]


def test_a_second_damaged_file_of_the_same_second_does_not_replace_the_first(file: Path) -> None:
    put(file, b"one")
    started(file)
    put(file, b"two")
    second = started(file).damaged
    assert sorted(path.read_bytes() for path in file.parent.glob("settings.damaged-*")) == [b"one", b"two"]
    assert second is not None
    assert second.read_bytes() == b"two"
