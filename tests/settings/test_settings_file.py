from __future__ import annotations

import errno
import json
import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from patience import PATIENCE

from apsis_desktop.api.region import Region
from apsis_desktop.errors import DiskFull, OwnFileUnreadable, SavingProblem
from apsis_desktop.settings.file import Connection, Settings

SHOP = Connection.new(name="Kunder & vänner", region=Region.EU, client_id="4f2")
BUTIK = Connection.new(name="Butik", region=Region.APAC, client_id="77")


def put(file: Path, content: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


def test_the_first_start_has_defaults_and_writes_nothing(file: Path) -> None:
    first = Settings(file)
    assert first.connections == []
    assert first.last_connection is None
    assert first.last_folder is None
    assert first.window_geometry == ""
    assert first.damaged is None
    assert not file.exists()


def test_everything_is_there_at_the_next_start(file: Path, tmp_path: Path) -> None:
    now = Settings(file)
    now.keep_connection(SHOP)
    now.keep_connection(BUTIK)
    now.last_connection = BUTIK
    now.last_folder = tmp_path / "Rapporter"
    now.window_geometry = "AdnQywAD"
    now.set("downloads_at_once", 3)
    now.set("columns", ["Email", "Förnamn"])

    later = Settings(file)
    assert later.connections == [SHOP, BUTIK]
    assert later.last_connection == BUTIK
    assert later.last_folder == tmp_path / "Rapporter"
    assert later.window_geometry == "AdnQywAD"
    assert later.get("downloads_at_once", 1) == 3
    assert later.get("columns", [""]) == ["Email", "Förnamn"]


def test_a_renamed_connection_stays_the_same_one_in_the_same_place(file: Path) -> None:
    now = Settings(file)
    now.keep_connection(SHOP)
    now.keep_connection(BUTIK)
    renamed = Connection(SHOP.id, "Shop", SHOP.region, SHOP.client_id)
    now.keep_connection(renamed)
    assert Settings(file).connections == [renamed, BUTIK]


def test_a_removed_connection_is_no_longer_the_last_one(file: Path) -> None:
    now = Settings(file)
    now.keep_connection(SHOP)
    now.last_connection = SHOP
    now.remove_connection(SHOP)
    assert Settings(file).connections == []
    assert Settings(file).last_connection is None
    assert SHOP.name not in file.read_text(encoding="utf-8")
    assert Settings(file).unfinished == [SHOP.id]
    now.finish(SHOP.id)
    assert SHOP.id not in file.read_text(encoding="utf-8")


def test_two_connections_of_the_same_name_and_key_have_ids_of_their_own() -> None:
    made = {Connection.new(name="Shop", region=Region.EU, client_id="4f2").id for _ in range(100)}
    assert len(made) == 100


def test_the_regions_have_their_addresses() -> None:
    assert Region("eu").url == "https://api.apsis.one"
    assert Region("apac").url == "https://api-apac.apsis.one"


def test_what_another_version_wrote_is_kept(file: Path) -> None:
    strange: list[object] = [
        {"id": "2", "name": "Luna", "region": "moon", "client_id": "5"},
        "not a connection",
        {"id": 3, "name": None},
    ]
    shop = {"id": "1", "name": "Shop", "region": "eu", "client_id": "4f2", "colour": "green"}
    put(file, json.dumps({"theme": {"dark": True}, "connections": [shop, *strange]}).encode())
    now = Settings(file)
    assert [connection.name for connection in now.connections] == ["Shop"]
    now.keep_connection(Connection("1", "Butik", Region.APAC, "6"))
    now.last_folder = Path("somewhere")

    kept = json.loads(file.read_text(encoding="utf-8"))
    assert kept["theme"] == {"dark": True}
    assert kept["connections"] == [
        {"id": "1", "name": "Butik", "region": "apac", "client_id": "6", "colour": "green"},
        *strange,
    ]


@pytest.mark.parametrize(
    ("kept", "default", "expected"),
    [
        ("3", 1, 1),
        (True, 1, 1),
        (1, False, False),
        (3, 1.5, 3.0),
        (None, "default", "default"),
        ([1, 2], ["default"], ["default"]),
        (["a"], ["default"], ["a"]),
        ({}, "default", "default"),
    ],
)
def test_a_value_of_another_type_is_as_good_as_none(
    file: Path, kept: object, default: object, expected: object
) -> None:
    put(file, json.dumps({"key": kept}).encode())
    found = Settings(file).get("key", default)  # type: ignore[type-var]  # each case has a type of its own
    assert found == expected
    assert type(found) is type(expected)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.dictionaries(
        st.sampled_from(["connections", "last_connection", "last_folder", "window_geometry", "other"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["id", "name", "region", "client_id"]), inner, max_size=4)
            ),
            max_leaves=8,
        ),
    )
)
def test_whatever_stands_in_the_file_the_program_starts_and_can_write(tmp_path: Path, content: object) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    now = Settings(file)
    assert isinstance(now.window_geometry, str)
    assert now.last_folder is None or isinstance(now.last_folder, Path)
    assert now.last_connection in {None, *now.connections}
    now.keep_connection(SHOP)
    assert SHOP in Settings(file).connections


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_the_file_is_for_its_owner_alone(file: Path) -> None:
    put(file, b"{}")
    file.chmod(0o644)
    Settings(file).keep_connection(SHOP)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = Settings(file)
    now.keep_connection(SHOP)
    before = file.read_bytes()

    def disk_full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(DiskFull):
        now.keep_connection(BUTIK)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]
    with pytest.raises(DiskFull):
        now.remove_connection(SHOP)
    assert now.connections == [SHOP], "what could not be kept is not there, nor what could not be removed gone"


def test_what_is_merely_handy_never_raises(file: Path) -> None:
    file.parent.write_text("a file is in the way of the folder", encoding="utf-8")
    now = Settings(file)
    now.window_geometry = "AdnQywAD"
    assert now.window_geometry == "AdnQywAD"
    assert isinstance(now.problem, SavingProblem)
    with pytest.raises(SavingProblem):
        now.keep_connection(SHOP)


def test_a_file_that_cannot_be_read_for_now_is_not_written_over(file: Path) -> None:
    file.mkdir(parents=True)  # a folder in its place is as unreadable to root as to anybody
    now = Settings(file)
    assert isinstance(now.problem, OwnFileUnreadable)
    with pytest.raises(SavingProblem):
        now.keep_connection(SHOP)
    assert list(file.parent.iterdir()) == [file]


def test_the_same_value_again_is_not_written(file: Path) -> None:
    now = Settings(file)
    now.window_geometry = "AdnQywAD"
    written = file.stat().st_mtime_ns, file.stat().st_ino
    now.window_geometry = "AdnQywAD"
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == written


def test_threads_do_not_lose_one_anothers_changes(file: Path) -> None:
    now = Settings(file)
    made = [Connection.new(name=str(number), region=Region.EU, client_id="4f2") for number in range(16)]
    threads = [threading.Thread(target=now.keep_connection, args=(connection,)) for connection in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert {each.id for each in Settings(file).connections} == {each.id for each in made}
