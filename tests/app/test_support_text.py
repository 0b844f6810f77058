"""What goes to support: enough to help with, and nothing private."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from kept_accounts import NORDIC, Kept, kept
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from report_shelf import NOW, failed, report

from apsis_desktop import __version__
from apsis_desktop.app.support_controller import SupportController
from apsis_desktop.app.support_text import Situation, keyring_in_words, proxy_in_words, support_text
from apsis_desktop.errors import KeyringLocked, NoNetwork, StoreLocked
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.system.background import Background

API = "https://api.apsis.one"
NOISE = [
    "2026-11-23T13:00:00.123Z INFO httpx: HTTP Request: GET https://api.apsis.one/[removed]",
    "2026-11-23T13:00:01.456Z WARNING apsis_desktop.jobs.worker: report a1b2c3: NoNetwork",
]


def test_the_versions_come_first() -> None:
    text = support_text(Situation({"Qt": "6.11.2 (xcb)", "PySide6": "6.11.2"}), NOW)
    assert text.startswith(f"Apsis Desktop {__version__}, 2026-11-23 13:05 UTC\n  System: ")
    for said in ("Python: 3.", "Qt: 6.11.2 (xcb)", "HTTP: httpx 0.", "Installed: from source"):
        assert said in text


def test_the_last_messages_come_as_they_were_logged() -> None:
    text = support_text(Situation(last_lines=NOISE), NOW)
    assert "\n".join(("The last messages", *(f"  {line}" for line in NOISE))) in text


def test_the_chosen_report_is_told_with_its_problem_and_history_but_not_by_name() -> None:
    job = failed(NoNetwork(detail="ConnectError"), "Kunder & vänner", id="c0ffee")
    history = [(NOW - timedelta(hours=1), "asking"), (NOW - timedelta(minutes=5), "failed NoNetwork")]
    text = support_text(Situation(job=job, history=history), NOW)
    for said in (
        "Id: c0ffee",
        "State: failed since 2026-11-23 13:01:00",
        "Choice: 1 segments, 3 columns, xlsx",
        "Link: second, until 2026-11-24 14:05:00",
        "Problem: NoNetwork ConnectError",
        "2026-11-23 12:05:00 asking",
        "2026-11-23 13:00:00 failed NoNetwork",
    ):
        assert f"  {said}\n" in text
    assert "vänner" not in text
    assert "poll" not in text


def test_nothing_private_gets_through_whichever_part_it_is_in() -> None:
    private = "kåre.nordmann@exempel.no"
    job = failed(NoNetwork(detail=f"for {private}"))
    situation = Situation(
        {"Qt": private}, {"Keyring": private}, job, [(NOW, f"Bearer {'x' * 20} for {private}")], [f"mail to {private}"]
    )
    text = support_text(situation, NOW)
    assert text.count("[removed]") >= 5
    assert "nordmann" not in text
    assert "x" * 20 not in text


def test_a_proxy_is_told_without_its_address_and_password(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_in_words(API) == "no"
    monkeypatch.setenv("https_proxy", "http://anna:hush@proxy.shop.example:3128")
    assert proxy_in_words(API) == "yes"
    assert proxy_in_words("http://127.0.0.1:8000") == "no"
    monkeypatch.setenv("no_proxy", "api.apsis.one")
    assert proxy_in_words(API) == "no"


def test_the_keyring_is_told() -> None:
    assert keyring_in_words(None) == "no trouble known"
    assert keyring_in_words(KeyringLocked()) == "KeyringLocked: kept in memory alone"


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(2)
    yield made
    made.stop()


@pytest.fixture
def there(tmp_path: Path) -> Kept:
    return kept(tmp_path, NORDIC)


def copied(qtbot: QtBot, desk: SupportController, connection_id: str | None, job: Job | None) -> str:
    with qtbot.waitSignal(desk.copied):
        desk.copy(connection_id, job)
    return QGuiApplication.clipboard().text()


def test_the_details_are_on_the_clipboard_with_the_reports_history(
    qtbot: QtBot, tmp_path: Path, there: Kept, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://anna:hush@proxy.shop.example:3128")
    job = report(JobState.PREPARING)
    store = JobStore.open(tmp_path / "reports.sqlite")
    store.keep(job)
    store.note(job.id, datetime(2026, 11, 23, 12, 30, tzinfo=UTC), "preparing")
    desk = SupportController(there.accounts, there.accounts._settings, store, lambda: NOISE, background)
    text = copied(qtbot, desk, NORDIC.id, job)
    for said in (
        "PySide6: 6.",
        "Region: eu",
        "Proxy: yes",
        "Connections: 1",
        "Keyring: no trouble known",
        "Reports at once: 64",
        "Downloads at once: 3",
        "2026-11-23 12:30:00 preparing",
        NOISE[1],
    ):
        assert said in text
    for private in ("hush", "proxy.shop", NORDIC.client_id, NORDIC.name):
        assert private not in text
    store.close()


def test_without_a_connection_and_a_report_there_are_details_too(
    qtbot: QtBot, there: Kept, background: Background
) -> None:
    desk = SupportController(there.accounts, there.accounts._settings, _Locked(), list, background)
    text = copied(qtbot, desk, None, None)
    assert "Region: none chosen" in text
    assert "The chosen report\n  none\n" in text


def test_a_history_that_cannot_be_read_is_told(qtbot: QtBot, there: Kept, background: Background) -> None:
    desk = SupportController(there.accounts, there.accounts._settings, _Locked(), list, background)
    assert "its history cannot be read: StoreLocked" in copied(qtbot, desk, NORDIC.id, report(JobState.READY))


class _Locked:
    """A store that another program has open."""

    def history(self, job_id: str) -> list[tuple[datetime, str]]:
        raise StoreLocked
