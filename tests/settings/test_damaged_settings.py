"""Settings that cannot be understood: reading leaves them as they are, the start of the window sets them aside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from apsis_desktop.api.region import Region
from apsis_desktop.errors import OwnFileDamaged
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.private_file import name_aside

SHOP = Connection.new(name="Kunder & vänner", region=Region.EU, client_id="4f2")
BUTIK = Connection.new(name="Butik", region=Region.APAC, client_id="77")


def put(file: Path, content: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


def started(file: Path) -> Settings:
    """Open them as the start of the window does."""
    made = Settings(file)
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
    assert now.damaged is not None
    assert re.fullmatch(r"settings\.damaged-\d{8}T\d{6}Z\.json", now.damaged.name)
    assert now.damaged.read_bytes() == content
    now.keep_connection(SHOP)
    assert Settings(file).connections == [SHOP]
    assert Settings(file).damaged is None


def test_reading_a_damaged_file_changes_nothing_and_nothing_is_written_over_it(file: Path) -> None:
    put(file, b'{"connections": [')
    now = Settings(file)
    assert (now.connections, now.damaged) == ([], None)
    assert isinstance(now.problem, OwnFileDamaged)
    with pytest.raises(OwnFileDamaged):
        now.keep_connection(SHOP)
    now.window_geometry = "AdnQywAD"
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]
    assert file.read_bytes() == b'{"connections": ['


def test_a_later_reader_takes_nothing_from_what_the_first_one_knows(file: Path) -> None:
    put(file, b"{ half")
    first, second = Settings(file), Settings(file)
    first.set_damaged_aside()
    assert first.damaged is not None
    assert isinstance(second.problem, OwnFileDamaged)
    assert (Settings(file).problem, first.damaged.exists()) == (None, True)


def test_a_byte_order_mark_is_no_damage(file: Path) -> None:
    now = Settings(file)
    now.keep_connection(SHOP)
    put(file, b"\xef\xbb\xbf" + file.read_bytes())
    again = started(file)
    assert (again.connections, again.damaged, again.problem) == ([SHOP], None, None)
    again.keep_connection(BUTIK)
    assert Settings(file).connections == [SHOP, BUTIK]


def test_a_damaged_file_still_tells_which_connection_had_which_key(file: Path) -> None:
    now = Settings(file)
    now.keep_connection(SHOP)
    now.keep_connection(BUTIK)
    content = file.read_bytes()
    put(file, content[: content.index(b"region", content.index(BUTIK.id.encode()))])
    assert started(file).earlier_connections == [SHOP]
    put(file, content.replace(b'"connections"', b"connections"))
    assert started(file).earlier_connections == [SHOP, BUTIK]


def test_a_second_damaged_file_does_not_replace_the_first(file: Path) -> None:
    put(file, b"one")
    started(file)
    put(file, b"two")
    second = started(file).damaged
    assert sorted(path.read_bytes() for path in file.parent.glob("settings.damaged-*")) == [b"one", b"two"]
    assert second is not None
    assert second.read_bytes() == b"two"


def test_a_file_is_set_aside_under_a_name_that_is_free(file: Path) -> None:
    put(file, b"")
    assert name_aside(file, "aside") == file.with_name("aside.json")
    for taken in ("aside.json", "aside-2.json"):
        file.with_name(taken).touch()
    assert name_aside(file, "aside") == file.with_name("aside-3.json")
