"""Where the answer to the request, or a redirect, leads: to APSIS One itself, or not at all."""

from pathlib import Path

import pytest
from accounts import LOOK, TOKENS, account_at, link_answer, token_answer
from certificates import Authority
from desk import Desk, desk
from scripted_server import Answer, ScriptedServer
from wordings import (
    COULD_NOT_MAKE,
    LINK_ELSEWHERE,
    LINK_NOT_SAFE,
    LINK_UNUSABLE,
)

from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState


def leads_elsewhere(opened: Desk, said: str) -> None:
    job = opened.gets()
    assert (opened.says(job.id), opened.offers(job.id)) == (said, ReportAction.DETAILS)
    assert opened.remembered(job.id).state is JobState.FAILED
    assert opened.left_waiting() == opened.saved() == {}


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("https://reports.example/4711", LINK_ELSEWHERE.format(host="reports.example")),
        ("file:///etc/passwd", LINK_UNUSABLE),
    ],
)
def test_a_link_that_leads_away_from_apsis_one(server: ScriptedServer, at_desk: Desk, link: str, said: str) -> None:
    server.on("POST", PATH, link_answer(server, url=link))
    leads_elsewhere(at_desk, said)


@pytest.mark.usefixtures("own_certificates")
def test_a_link_over_plain_http(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    with ScriptedServer() as elsewhere, ScriptedServer(authority.server_for("127.0.0.1")) as secured:
        secured.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        secured.on("POST", PATH, link_answer(secured, url=f"http://127.0.0.1:{elsewhere.port}{LOOK}"))
        with desk(home, account_at(secured.url)) as opened:
            leads_elsewhere(opened, LINK_NOT_SAFE.format(address="http://127.0.0.1"))
    assert elsewhere.connections == 0


def test_503_for_minutes_is_a_report_that_cannot_be_made(server: ScriptedServer, at_desk: Desk) -> None:
    server.on("GET", LOOK, Answer(503))
    job = at_desk.gets()
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (COULD_NOT_MAKE, ReportAction.REQUEST_AGAIN)
    assert at_desk.remembered(job.id).state is JobState.FAILED
    assert at_desk.left_waiting() == {}
