"""The `Date` of each answer of APSIS One is handed on, to be compared with the clock of this computer."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from accounts import LOOK, account_at, link_answer, post
from reports import SELECTION
from scripted_server import Answer, ScriptedServer, problem

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.report_request import PATH, Link, LinkKind
from apsis_desktop.errors import SelectionRefused

NINE = datetime(2030, 5, 2, 9, 0, tzinfo=UTC)
DATED = {"Date": "Thu, 02 May 2030 09:00:00 GMT"}


def test_the_date_of_each_answer_is_handed_on_also_of_one_that_says_no(server: ScriptedServer) -> None:
    heard: list[datetime] = []
    server.on("POST", PATH, problem(400, "No", headers=DATED), link_answer(server))
    server.on("GET", LOOK, Answer(202, headers=DATED), Answer(202, headers={"Date": "yesterday"}))
    with ApsisClient(replace(account_at(server.url), note_date=heard.append)) as client:
        with pytest.raises(SelectionRefused):
            post(client, SELECTION.request())
        assert heard == [NINE]
        for _ in range(2):
            with client.poll(Link(LOOK, LinkKind.SECOND), {}):
                assert heard == [NINE, NINE]
