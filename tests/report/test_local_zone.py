"""The time zone that reports are requested in: that of this computer, whatever way the system is told of it."""

import os
import shutil
import subprocess
import sys
import time
import zoneinfo
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from apsis_desktop.report.local_zone import LocalZone, local_zone

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither TZ nor /etc/localtime")
ZONES = next((Path(folder) for folder in zoneinfo.TZPATH if Path(folder, "Europe/Stockholm").exists()), None)
SAY = "from apsis_desktop.report.local_zone import local_zone; zone = local_zone(); print(zone and zone.name)"

SetZone = Callable[[str], None]


@pytest.fixture
def set_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[SetZone]:
    def set_one(value: str) -> None:
        monkeypatch.setenv("TZ", value)
        monkeypatch.setattr("tzlocal.unix._cache_tz_name", None)
        time.tzset()
        local_zone.cache_clear()

    yield set_one
    monkeypatch.undo()
    time.tzset()
    local_zone.cache_clear()


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Europe/Stockholm", "Europe/Stockholm"),
        (":Europe/Oslo", "Europe/Oslo"),
        ("Etc/UTC", "Etc/UTC"),
    ],
)
def test_a_zone_that_has_a_name_is_called_by_it(set_zone: SetZone, value: str, name: str) -> None:
    set_zone(value)
    assert local_zone() == LocalZone(name)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Stockholm"),
        ("EET-2EEST,M3.5.0/3,M10.5.0/4", "Europe/Helsinki"),
        ("GMT0BST,M3.5.0/1,M10.5.0", "Europe/London"),
        ("EET-2EEST,M3.5.0/0,M10.5.0/0", "Asia/Beirut"),  # the same days as Helsinki, three hours earlier
    ],
)
def test_rules_of_its_own_are_those_of_a_zone_with_the_same_time(set_zone: SetZone, value: str, name: str) -> None:
    set_zone(value)
    assert local_zone() == LocalZone(name, told=False)


def test_rules_that_no_zone_has_are_of_no_known_zone(set_zone: SetZone) -> None:
    set_zone("XYZ-4:13")
    assert local_zone() is None


@pytest.mark.skipif(ZONES is None, reason="the system has no files of time zones")
@pytest.mark.parametrize("name", ["Asia/Tokyo", "America/Sao_Paulo", "Europe/Stockholm", "Europe/Helsinki"])
def test_a_plain_file_is_found_by_what_it_says(set_zone: SetZone, tmp_path: Path, name: str) -> None:
    assert ZONES is not None
    file = tmp_path / "localtime"
    shutil.copyfile(ZONES / name, file)
    set_zone(f":{file}")
    assert local_zone() == LocalZone(name, told=False)


@pytest.mark.skipif(
    ZONES is None or shutil.which("unshare") is None, reason="needs the program unshare and files of time zones"
)
def test_a_plain_file_in_etc_counts_though_another_file_names_another_zone(tmp_path: Path) -> None:
    etc = tmp_path / "etc"
    etc.mkdir()
    shutil.copyfile(f"{ZONES}/Europe/Stockholm", etc / "localtime")
    (etc / "timezone").write_text("Etc/UTC\n")
    inside = ["unshare", "--user", "--map-root-user", "--mount"]
    if subprocess.run([*inside, "true"], check=False, capture_output=True).returncode:
        pytest.skip("nothing can be mounted here")
    done = subprocess.run(
        [*inside, "sh", "-c", 'mount --bind "$1" /etc && shift && exec "$@"', "sh", etc, sys.executable, "-c", SAY],
        check=False,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert done.stdout == "Europe/Stockholm\n", done.stderr
