"""What the foot of the window and the red notices say while APSIS One goes away, comes back, or refuses the key."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest
from accounts import LOOK, TOKENS, link_answer, token_answer
from connections_at_start import NORDIC, SINGAPORE, items, keep, state
from hands import button, only, press
from PySide6.QtWidgets import QMessageBox
from report_shelf import report
from reports import csv_answer
from screen import OpenScreen, Screen
from scripted_server import Answer, ScriptedServer, problem
from watched_desk import SILENT

from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.header import ReportsHeader
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.jobs import connection_state
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report import poll_backoff

__all__ = ["keep"]

CONNECTED = "Nordic marketing, Europe: connected"
AWAY = ("Cannot connect to APSIS One.", "The connection to APSIS One was lost.")


@contextlib.contextmanager
def apsis_one(monkeypatch: pytest.MonkeyPatch, port: int = 0) -> Iterator[ScriptedServer]:
    """Run APSIS One, which makes reports and never gets them ready."""
    with ScriptedServer(port=port) as server:
        server.on("POST", "/oauth/token", *map(token_answer, TOKENS))
        server.on("GET", "/audience/sections", items(("Europe", "s.europe")))
        server.on("GET", "/audience/segments", items(("Women", "g.women")))
        for kind in ("attributes", "tags"):
            server.on("GET", f"/audience/sections/s.europe/{kind}", items())
        server.on("POST", PATH, link_answer(server))
        server.on("GET", LOOK, Answer(202))
        monkeypatch.setenv("APSIS_API_URL", server.url)
        yield server


@pytest.fixture(autouse=True)
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    for bound in ("FLOOR", "CAP"):
        monkeypatch.setattr(poll_backoff, bound, 0.05)


def is_away(screen: Screen) -> bool:
    return state(screen) in {f"Nordic marketing, Europe: {trouble}" for trouble in AWAY}


def complains(screen: Screen) -> bool:
    return any(trouble in text for text in screen.notices() for trouble in AWAY)


def test_a_report_tells_that_apsis_one_is_away_and_back(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC)
    with apsis_one(monkeypatch) as first:
        screen = open_screen()
        screen.until(lambda: state(screen) == CONNECTED)
        screen.choose("Women")
        screen.is_in(screen.request(), JobState.PREPARING)
    screen.until(lambda: is_away(screen))
    screen.panel.picking.pick_segments()
    press(screen.panel.segments.picker.refresh)
    screen.until(lambda: complains(screen))
    with apsis_one(monkeypatch, first.port) as second:
        screen.until(lambda: state(screen) == CONNECTED)
        screen.until(lambda: not complains(screen))
        assert second.to("GET", "/audience/segments")
        assert [one.name for one in screen.panel.segments.included()] == ["Women"]
        assert screen.leave()


def test_lists_that_could_not_be_loaded_come_by_themselves(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_state, "FIRST_TRY", 0.05)
    monkeypatch.setattr(connection_state, "LONGEST_TRY", 0.05)
    keep(NORDIC)
    with apsis_one(monkeypatch) as first:
        pass
    screen = open_screen()
    screen.until(lambda: is_away(screen) and complains(screen))
    with apsis_one(monkeypatch, first.port):
        screen.until(lambda: state(screen) == CONNECTED)
        screen.lists_are_here()
        screen.until(lambda: not complains(screen))
        assert screen.leave()


def test_a_list_that_comes_does_not_hide_that_another_one_did_not(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC)
    with apsis_one(monkeypatch) as server:
        server.on("GET", "/audience/segments", Answer(500))
        screen = open_screen()
        busy = "APSIS One is busy or has a problem (status 500)."
        screen.notice(busy)
        screen.until(screen.panel.section.is_loaded)
        screen.until(lambda: state(screen) == f"Nordic marketing, Europe: {busy}")
        assert screen.leave()


def test_a_key_that_is_refused_to_a_report_shows_in_the_foot(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC)
    with apsis_one(monkeypatch) as server:
        screen = open_screen()
        screen.until(lambda: state(screen) == CONNECTED)
        screen.choose("Women")
        job_id = screen.request()
        screen.is_in(job_id, JobState.PREPARING)
        server.on("POST", "/oauth/token", problem(401, "invalid_client"))
        server.on("GET", LOOK, problem(401, "Unauthorized"))
        screen.is_in(job_id, JobState.FAILED)
        screen.until(lambda: state(screen) == "Nordic marketing, Europe: APSIS One does not know this key.")
        assert screen.leave()


def test_a_report_that_is_refused_shows_that_apsis_one_is_there(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC)
    with apsis_one(monkeypatch) as server:
        screen = open_screen()
        screen.choose("Women")
        server.on("POST", PATH, problem(403, "Forbidden", "Not in this section."))
        job_id = screen.request()
        screen.is_in(job_id, JobState.FAILED)
        assert state(screen) == CONNECTED
        assert screen.leave()


def test_a_report_that_is_accepted_shows_that_apsis_one_is_there(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC)
    with apsis_one(monkeypatch) as server:
        screen = open_screen()
        screen.until(lambda: state(screen) == CONNECTED)
        screen.choose("Women")
        server.on("GET", "/audience/segments", Answer(500))
        screen.panel.picking.pick_segments()
        refresh = screen.panel.segments.picker.refresh
        screen.until(refresh.isEnabled)
        press(refresh)
        busy = "Nordic marketing, Europe: APSIS One is busy or has a problem (status 500)."
        screen.until(lambda: state(screen) == busy)
        server.on("GET", LOOK, SILENT)
        server.on("GET", "/audience/segments", items(("Women", "g.women")))
        screen.request()
        screen.until(lambda: state(screen) == CONNECTED)
        assert screen.leave()


def test_a_name_that_is_changed_says_nothing_of_the_connection(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC)
    with apsis_one(monkeypatch) as first:
        screen = open_screen()
        screen.choose("Women")
        job_id = screen.request()
        screen.is_in(job_id, JobState.PREPARING)
    screen.until(lambda: is_away(screen))
    screen.desktop.services.queue.rename(job_id, "Friday's newsletter")
    assert is_away(screen)
    with apsis_one(monkeypatch, first.port):
        assert screen.leave()


def test_a_removed_connection_is_counted_once_however_many_reports_it_had(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC, SINGAPORE)
    with apsis_one(monkeypatch):
        screen = open_screen()
        screen.until(lambda: state(screen) == CONNECTED)
        jobs = [report(JobState.READY, f"{number}", connection_id=NORDIC.id) for number in range(500)]
        screen.desktop.services.queue.take_over(jobs)
        to_save = only(screen.window, ReportsHeader).filters.buttons()[1]
        screen.until(lambda: to_save.text() == "To save 500")
        counted: list[int] = []
        monkeypatch.setattr(StatusLine, "count", lambda *_counts, **_elsewhere: counted.append(1))
        screen.desktop.services.accounts.remove(NORDIC.id)
        screen.desktop.account.leave(NORDIC.id)
        screen.until(lambda: state(screen) == "Singapore, Asia-Pacific: connected")
        assert screen.desktop.services.queue.jobs() == ()
        assert len(counted) <= 3  # with the turn to the other connection
        assert screen.leave()


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("https://", "The address “https://” cannot be used."),
        ("https://kate:hers@apsis.example", "The address “apsis.example” cannot be used."),
        ("http://apsis.example", "The address http://apsis.example is not secure: it must begin with https://."),
    ],
)
def test_an_address_in_the_environment_that_cannot_be_used_is_said_in_the_foot(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch, address: str, says: str
) -> None:
    keep(NORDIC)
    monkeypatch.setenv("APSIS_API_URL", address)
    screen = open_screen()
    screen.until(lambda: state(screen) == f"Nordic marketing, Europe: {says}")
    screen.notice(says)


def test_closing_stops_nothing_and_the_next_start_goes_on(
    open_screen: OpenScreen, keep: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NORDIC)
    with apsis_one(monkeypatch) as server:
        screen = open_screen()
        screen.choose("Women")
        job_id = screen.request()
        screen.is_in(job_id, JobState.PREPARING)
        screen.window.close()
        question = screen.sees(QMessageBox)
        assert question.text() == "One report is still in progress. Close Apsis Desktop?"
        assert question.informativeText() == (
            "APSIS One continues preparing. The download follows the next time you start Apsis Desktop."
        )
        press(button(question, "Close"))
        assert screen.leave()
        server.on("GET", LOOK, csv_answer())
        again = open_screen()
        again.until(lambda: [job.state for job in again.desktop.services.queue.jobs()] == [JobState.READY])
        assert again.job(job_id).name == "Women"
        assert len(server.to("POST", PATH)) == 1
        assert again.leave()
