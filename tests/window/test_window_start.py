"""Starts that do not go as they should: each is said, in a line of its own, and the window works as far as it can."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hands import button, only, press
from kept_accounts import connect_with
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QMargins
from pytestqt.qtbot import QtBot
from python_process import run_python
from report_shelf import report
from screen import OpenScreen

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.gui.privacy.clear_question import ClearQuestion
from apsis_desktop.gui.reports.actions import ReportAction, actions_for
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.gui.window.workspace import PracticeBanner
from apsis_desktop.jobs.job import PRACTICE, JobState
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.settings.file import Settings
from apsis_desktop.system.paths import Paths


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    paths = Paths.inside(tmp_path / "home")
    paths.make()
    return paths


@pytest.fixture
def another_program(home: Paths) -> Iterator[JobStore]:
    with contextlib.closing(JobStore.open(home.data / "reports.sqlite")) as store:
        yield store


def test_without_a_place_for_its_files_the_program_says_so_and_ends(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    started = run_python("-m", "apsis_desktop", "--practice", APSIS_DESKTOP_HOME=str(taken))
    assert started.returncode == 1
    assert f"cannot store its files in {taken / 'config'}. Ask your IT department" in started.stderr
    assert "Choose another folder" not in started.stderr  # where none can be chosen
    assert "Traceback" not in started.stderr


def test_the_damaged_list_goes_when_past_reports_are_cleared(open_screen: OpenScreen, home: Paths) -> None:
    (home.data / "reports.sqlite").write_bytes(b"this is not a list of reports" * 100)
    screen = open_screen(practising=True)
    screen.notice("The list of reports was damaged, so a new one was created.")
    assert list(home.data.glob("reports-damaged-*"))
    screen.desktop.privacy.ask_to_clear()
    question = screen.sees(ClearQuestion)
    assert question.text() == "Delete the damaged and older copies of the list of reports?"
    press(button(question, "Clear"))
    screen.until(lambda: not list(home.data.glob("reports-damaged-*")))


def test_what_the_list_has_lost_is_offered_on_every_connection(open_screen: OpenScreen, home: Paths) -> None:
    file = home.waiting / "0123456789abcdef.csv"
    file.write_bytes(b"1234")
    screen = open_screen(practising=True)
    screen.notice("Some downloaded reports were missing from the list.")
    screen.until(lambda: screen.rows() == [f"Recovered: {file.name}"])
    (job,) = screen.desktop.services.queue.jobs()
    assert actions_for(job, datetime.now(UTC)) == [
        ReportAction.SAVE,
        ReportAction.LOOK_INSIDE,
        ReportAction.COMPARE,
        ReportAction.RENAME,
        ReportAction.DETAILS,
        ReportAction.REMOVE,
    ]
    screen.desktop.services.queue.save(job.id, screen.folder / "found.csv", job.format, replace=False)
    screen.is_in(job.id, JobState.SAVED)
    assert (screen.folder / "found.csv").read_bytes() == b"1234"
    assert ReportAction.REQUEST_AGAIN not in actions_for(screen.job(job.id), datetime.now(UTC), file_gone=True)


def test_a_list_that_another_program_holds_is_opened_once_that_lets_go(
    open_screen: OpenScreen, another_program: JobStore
) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    report = screen.request()
    notice = screen.notice("The list of reports is open in another program.")
    screen.is_in(report, JobState.FAILED)
    assert "The list of reports is open in another program." in screen.says(report)
    practice = screen.desktop.account._practice
    assert practice is not None
    assert ("POST", "/audience/profiles/reports/segments") not in [seen[:2] for seen in practice.requests_seen]
    another_program.close()
    press(button(notice, "Try again"))
    screen.until(lambda: screen.desktop.services.store.is_open)
    screen.click(report)
    screen.is_in(report, JobState.READY)
    assert screen.notices() == []


def test_one_problem_does_not_take_the_place_of_another(
    open_screen: OpenScreen, home: Paths, another_program: JobStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home.config / "settings.json").write_text("[]")
    with PracticeServer(limits=False, profile_count=1) as service:
        monkeypatch.setenv("APSIS_API_URL", service.url)
        screen = open_screen(credentials=Credentials(backend=NoKeyring()))  # type: ignore[no-untyped-call]  # keyring's
        accounts = screen.desktop.services.accounts
        screen.notice("The settings file was damaged")
        screen.notice("The list of reports is open in another program.")
        key = (Region.EU, service.client_id, service.client_secret)
        screen.desktop.account.use(connect_with(accounts, "Nordic", *key).id)
        screen.notice("The key is kept only until you quit Apsis Desktop.")
        assert len(screen.notices()) == 3


def test_practice_data_that_cannot_be_opened_are_told(open_screen: OpenScreen) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        screen = open_screen(port=taken.getsockname()[1])
        press(button(only(screen.window, Welcome), "Try it with practice data"))
        screen.notice("The practice account could not be started on this computer.")
        assert only(screen.window, Welcome).isVisible()
    press(button(only(screen.window, Welcome), "Try it with practice data"))
    screen.lists_are_here()
    assert only(screen.window, PracticeBanner).isVisible()


def test_settings_that_cannot_be_written_keep_nobody_from_working(open_screen: OpenScreen, home: Paths) -> None:
    (home.config / "settings.json").mkdir()
    screen = open_screen(practising=True)
    assert len(screen.notices()) == 1
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.READY)


def test_the_window_is_as_large_as_it_was(open_screen: OpenScreen, home: Paths) -> None:
    screen = open_screen(practising=True)
    screen.window.resize(screen.window.minimumSizeHint().grownBy(QMargins(0, 0, 7, 11)))
    size = screen.window.size()
    screen.leave()
    assert Settings(home.config / "settings.json").window_geometry
    assert open_screen(practising=True).window.size() == size


def test_reports_of_an_earlier_start_are_there_and_what_was_practised_has_ended(open_screen: OpenScreen) -> None:
    before = open_screen(practising=True, waiting_seconds=(0.0, 0.0))
    before.choose("Women")
    ready = before.request()
    before.is_in(ready, JobState.READY)
    before.leave()
    screen = open_screen(practising=True, waiting_seconds=(60.0, 60.0))
    screen.is_in(ready, JobState.READY)
    screen.choose("Men")
    running = screen.request()
    screen.is_in(running, JobState.PREPARING)
    screen.click(ready)
    path = screen.save_as("women.csv")
    screen.is_in(ready, JobState.SAVED)
    assert path.exists()
    screen.leave()
    after = open_screen(practising=True)
    assert after.is_in(running, JobState.CANCELLED).connection_id == PRACTICE
    after.click(running)
    after.is_in(running, JobState.READY)


def test_reports_that_still_run_are_told_of_even_where_there_is_only_the_welcome(
    open_screen: OpenScreen, another_program: JobStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    until = datetime.now(UTC) + timedelta(hours=1)
    another_program.keep(report(JobState.PREPARING, connection_id="of settings that are gone", link_until=until))
    another_program.close()
    monkeypatch.setattr("apsis_desktop.gui.reports.tray_notification._has_focus", lambda: False)
    screen = open_screen()
    screen.until(lambda: screen.window.windowTitle() == "(1) Apsis Desktop")
    assert only(screen.window, Welcome).isVisible()


def test_a_program_that_never_started_ends_as_well(qtbot: object, tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    assert Desktop(paths).close()


def test_what_still_changes_as_the_program_closes_reaches_no_window(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    desktop = Desktop(paths)
    desktop.start(practice=True)
    desktop.services.queue.take_over([report(JobState.SAVED)])
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(desktop.services.queue.settled):
        assert desktop.close()
    assert raised == []
