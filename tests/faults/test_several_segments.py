"""Several segments in one request, which APSIS One may refuse: they can be asked for one by one."""

from dataclasses import replace

import pytest
from accounts import LOOK, link_answer
from desk import Desk
from reports import CSV, SELECTION, csv_answer
from scripted_server import Answer, ScriptedServer, problem
from wordings import SEVERAL_REFUSED

from apsis_desktop.api.definitions import Segment
from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState

SILENTLY_REFUSED = (
    "APSIS One refused several segments in one report without saying why (answer 422). Ask for one report each."
)


@pytest.mark.parametrize(
    ("refusal", "said"),
    [(problem(422, "Not today", "Ask somebody who knows."), SEVERAL_REFUSED), (Answer(422), SILENTLY_REFUSED)],
)
def test_several_segments_that_are_refused_can_be_asked_for_one_by_one(
    server: ScriptedServer, at_desk: Desk, refusal: Answer, said: str
) -> None:
    two = replace(SELECTION, segments=(*SELECTION.segments, Segment("Men", "usercreated.segments.men-1")))
    server.on("GET", LOOK, csv_answer())
    server.on("POST", PATH, refusal, link_answer(server))
    job = at_desk.gets(selection=two)
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (said, ReportAction.ASK_EACH)
    assert at_desk.remembered(job.id).state is JobState.FAILED
    each = at_desk.queue.ask_each(job.id, lambda selection: selection.segments[0].name)
    assert [at_desk.rests(one.id).state for one in each] == [JobState.READY] * 2
    assert list(at_desk.left_waiting().values()) == [CSV] * 2
