"""What a person has set, kept and read again."""

import json
from pathlib import Path

import pytest

from apsis_desktop.api.proxy import Proxy, ProxyKind
from apsis_desktop.settings.file import Settings
from apsis_desktop.settings.preferences import Preferences, keep_preferences, read_preferences


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_what_is_set_is_there_at_the_next_start(file: Path, tmp_path: Path) -> None:
    chosen = Preferences(
        language="sv",
        files_folder=tmp_path / "lists",
        file_name="{date} {name}",
        saves_itself=True,
        saves_into=tmp_path / "by itself",
        notifies=False,
        reports_at_once=4,
        downloads_at_once=1,
        proxy=Proxy(ProxyKind.NAMED, "proxy.example", 3128, "anna"),
        proxy_password_kept=True,
        tells_updates=False,
        list_days=30,
        reminder_days=7,
    )
    keep_preferences(Settings(file), chosen)
    assert read_preferences(Settings(file)) == chosen


def test_nothing_set_is_the_usual(file: Path) -> None:
    assert read_preferences(Settings(file)) == Preferences()


@pytest.mark.parametrize(
    ("key", "value"),
    [("list_days", 8), ("reminder_days", -1), ("proxy", "tunnel"), ("proxy_port", 0), ("proxy_port", 70_000)],
)
def test_what_makes_no_sense_is_as_if_not_set(file: Path, key: str, value: object) -> None:
    file.write_text(json.dumps({key: value}))
    assert read_preferences(Settings(file)) == Preferences()


def test_reports_are_saved_by_themselves_only_into_a_folder(tmp_path: Path) -> None:
    assert Preferences(saves_itself=True).own_folder is None
    assert Preferences(saves_into=tmp_path).own_folder is None
    assert Preferences(saves_into=tmp_path)._replace(saves_itself=True).own_folder == tmp_path


@pytest.mark.parametrize(
    ("kept", "limits"),
    [
        ("{}", (64, 3)),
        ('{"reports_at_once": 5, "downloads_at_once": 2}', (5, 2)),
        ('{"reports_at_once": 0, "downloads_at_once": -1}', (1, 1)),
        ('{"reports_at_once": 100000, "downloads_at_once": 100000}', (256, 16)),
        ('{"reports_at_once": "many", "downloads_at_once": true}', (64, 3)),
    ],
)
def test_the_limits_are_what_the_file_says_within_reason(file: Path, kept: str, limits: tuple[int, int]) -> None:
    file.write_text(kept)
    read = read_preferences(Settings(file))
    assert (read.reports_at_once, read.downloads_at_once) == limits
