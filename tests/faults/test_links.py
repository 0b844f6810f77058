"""Where the answer to the request, or a redirect, leads: to APSIS One itself, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import LOOK, TOKENS, account_at, link_answer, token_answer
from certificates import Authority
from desk import Desk, desk
from reports import CSV, csv_answer
from scripted_server import Answer, ScriptedServer, says
from wordings import (
    COULD_NOT_MAKE,
    LINK_ELSEWHERE,
    LINK_EXPIRED,
    LINK_NOT_SAFE,
    LINK_UNKNOWN,
    LINK_UNUSABLE,
    POSSIBLY_STARTED,
    STRANGE,
)

from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState


@pytest.fixture
def elsewhere() -> Iterator[ScriptedServer]:
    """Return a server that is none of APSIS One's, but would be glad of a token."""
    with ScriptedServer() as server:
        server.on("GET", LOOK, csv_answer())
        yield server


def leads_elsewhere(opened: Desk, said: str) -> None:
    job = opened.gets()
    assert (opened.says(job.id), opened.offers(job.id)) == (said, ReportAction.DETAILS)
    assert opened.remembered(job.id).state is JobState.FAILED
    assert opened.left_waiting() == opened.saved() == {}


ELSEWHERE = {
    "on another host": ("https://reports.example/4711", "reports.example"),
    "on another port": ("http://127.0.0.1:{other}/reports/4711", "http://127.0.0.1:{other}"),
    "at another name of the same computer": ("http://localhost:{own}/reports/4711", "localhost"),
    "over another protocol": ("https://127.0.0.1:{own}/reports/4711", "https://127.0.0.1:{own}"),
    "without a protocol": ("//reports.example/4711", "reports.example"),
    "with a name and password": ("http://127.0.0.1:{own}@reports.example/4711", ""),
    "on a disk": ("file:///etc/passwd", ""),
    "that cannot be read": ("https://[::1", ""),
}


@pytest.mark.parametrize("link", ELSEWHERE)
def test_a_link(server: ScriptedServer, elsewhere: ScriptedServer, at_desk: Desk, link: str) -> None:
    ports = {"own": server.port, "other": elsewhere.port}
    url, host = (text.format(**ports) for text in ELSEWHERE[link])
    server.on("POST", PATH, link_answer(server, url=url))
    leads_elsewhere(at_desk, LINK_ELSEWHERE.format(host=host) if host else LINK_UNUSABLE)
    assert elsewhere.connections == 0


@pytest.mark.usefixtures("own_certificates")
def test_a_link_over_plain_http(
    authority: Authority, elsewhere: ScriptedServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    with ScriptedServer(authority.server_for("127.0.0.1")) as secured:
        secured.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        secured.on("POST", PATH, link_answer(secured, url=f"http://127.0.0.1:{elsewhere.port}{LOOK}"))
        with desk(home, account_at(secured.url)) as opened:
            leads_elsewhere(opened, LINK_NOT_SAFE.format(address="http://127.0.0.1"))
    assert elsewhere.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_plain_http(
    server: ScriptedServer, elsewhere: ScriptedServer, at_desk: Desk, status: int
) -> None:
    server.on("GET", LOOK, Answer(status, headers={"Location": f"{elsewhere.url}{LOOK}"}))
    leads_elsewhere(at_desk, LINK_ELSEWHERE.format(host=elsewhere.url))
    assert elsewhere.connections == 0


def test_a_redirect_in_a_circle(server: ScriptedServer, held_desk: Desk) -> None:
    server.on("GET", LOOK, *[Answer(302, headers={"Location": LOOK})] * 6, csv_answer())
    job_id = held_desk.asks()
    assert held_desk.is_held(job_id).state is JobState.PREPARING
    assert held_desk.waits_for(job_id) == STRANGE
    assert held_desk.remembered(job_id).link is not None
    assert held_desk.left_waiting() == {}
    assert held_desk.goes_on(job_id).state is JobState.READY
    assert list(held_desk.left_waiting().values()) == [CSV]


def test_a_redirect_within_apsis_one(server: ScriptedServer, at_desk: Desk) -> None:
    server.on("GET", LOOK, Answer(307, headers={"Location": "/files/4711"}))
    server.on("GET", "/files/4711", csv_answer())
    assert at_desk.gets().state is JobState.READY
    assert list(at_desk.left_waiting().values()) == [CSV]


NO_LINK = {
    "a list": says(200, []),
    "no link": says(200, {"id": "4711"}),
    "an empty link": says(200, {"file_download_url_v2": " ", "file_download_url": None}),
    "a number for a link": says(200, {"file_download_url_v2": 4711}),
}


@pytest.mark.parametrize("answer", NO_LINK)
def test_a_request_that_is_answered_with(server: ScriptedServer, at_desk: Desk, answer: str) -> None:
    server.on("POST", PATH, NO_LINK[answer])
    job = at_desk.gets()
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (POSSIBLY_STARTED, ReportAction.ASK_AGAIN)
    assert at_desk.remembered(job.id).state is JobState.UNSURE
    assert len(server.to("POST", PATH)) == 1
    assert at_desk.left_waiting() == {}


def test_unknown_words_beside_the_link_are_passed_over(server: ScriptedServer, at_desk: Desk) -> None:
    link = {"file_download_url_v2": LOOK, "file_download_url": 7, "status": {"new": [None]}, "": ""}
    server.on("POST", PATH, says(201, link))
    server.on("GET", LOOK, csv_answer())
    assert at_desk.gets().state is JobState.READY


# --- the two kinds of link -------------------------------------------------------------------------------------------


def test_404_is_not_yet_at_the_first_kind_of_link(server: ScriptedServer, at_desk: Desk) -> None:
    server.on("POST", PATH, link_answer(server, first=True))
    server.on("GET", LOOK, Answer(404), Answer(404), csv_answer())
    assert at_desk.gets().state is JobState.READY
    assert len(server.to("GET", LOOK)) == 3


@pytest.mark.parametrize("status", [202, 404])
def test_a_report_that_is_never_made_runs_out_after_its_day_at(
    server: ScriptedServer, at_desk: Desk, status: int
) -> None:
    server.on("POST", PATH, link_answer(server, first=status == 404))
    server.on("GET", LOOK, Answer(status))
    job = at_desk.gets()
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (LINK_EXPIRED, ReportAction.ASK_AGAIN)
    assert at_desk.remembered(job.id).state is JobState.EXPIRED
    assert at_desk.left_waiting() == {}


def test_410_at_once_at_the_first_kind_of_link_is_a_link_that_never_was(server: ScriptedServer, at_desk: Desk) -> None:
    server.on("POST", PATH, link_answer(server, first=True))
    server.on("GET", LOOK, Answer(410))
    job = at_desk.gets()
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (LINK_UNKNOWN, ReportAction.ASK_AGAIN)
    assert at_desk.remembered(job.id).state is JobState.FAILED


def test_503_for_minutes_is_a_report_that_cannot_be_made(server: ScriptedServer, at_desk: Desk) -> None:
    server.on("GET", LOOK, Answer(503))
    job = at_desk.gets()
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (COULD_NOT_MAKE, ReportAction.ASK_AGAIN)
    assert at_desk.remembered(job.id).state is JobState.FAILED
    assert at_desk.left_waiting() == {}
