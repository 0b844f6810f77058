"""Every status of API.md, with each kind of body, at each thing that is asked of APSIS One."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from accounts import LOOK, TOKENS, account_at, link_answer, token_answer
from choices import Choices
from desk import Desk
from reports import CSV, SELECTION, csv_answer
from scripted_server import Answer, ScriptedServer, problem, says
from wordings import (
    ANSWERED_NO,
    KEY_UNKNOWN,
    LINK_EXPIRED,
    LINK_UNKNOWN,
    NOT_ALLOWED_WORDS,
    NOT_MADE,
    POSSIBLY_STARTED,
    REFUSED,
    SEVERAL_REFUSED,
    STRANGE,
    TOO_LARGE,
    TOO_MANY_COLUMNS,
    busy,
    refused_without_words,
)

from apsis_desktop.api.definitions import Segment, Tag
from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.job_actions import JobAction
from apsis_desktop.jobs.catalogue import Part
from apsis_desktop.jobs.job import JobState

TOKEN = "/oauth/token"
SECTIONS, SEGMENTS = "/audience/sections", "/audience/segments"


def bodies(status: int) -> dict[str, Answer]:
    return {
        "JSON": problem(status, "Not today", "Ask somebody who knows."),
        "HTML": Answer(status, b"<!DOCTYPE html><h1>No</h1>", {"Content-Type": "text/html"}),
        "an empty body": Answer(status),
        **({"a firewall's JSON": says(403, {"title": "Forbidden", "message": "Blocked"})} if status == 403 else {}),
    }


@dataclass(frozen=True)
class Ends:
    """The report comes to rest: `says` where APSIS One has words, `silently` where it has none."""

    says: str
    silently: str
    offers: JobAction
    state: JobState = JobState.FAILED
    silently_offers: JobAction | None = None


@dataclass(frozen=True)
class Waits:
    """The report waits, says why, and goes on by itself."""

    says: str
    silently: str


def ends(says: str, offers: JobAction, silently: str = "", state: JobState = JobState.FAILED) -> Ends:
    return Ends(says, silently or says, offers, state)


def waits(says: str, silently: str = "") -> Waits:
    return Waits(says, silently or says)


KEY = ends(KEY_UNKNOWN, JobAction.CONNECT_AGAIN)
FORBIDDEN = ends(NOT_ALLOWED_WORDS, JobAction.CHANGE)
NO = waits(ANSWERED_NO, STRANGE)
TOLD_NO = Ends(REFUSED, NOT_MADE, JobAction.CHANGE, silently_offers=JobAction.ASK_AGAIN)
UNSURE = ends(POSSIBLY_STARTED, JobAction.ASK_AGAIN, state=JobState.UNSURE)
FAILED = ends(NOT_MADE, JobAction.ASK_AGAIN)
BUSY = {status: waits(busy(status)) for status in (423, 425, 429, 500, 502, 503, 504)}

AT_TOKEN: dict[int, Ends | Waits] = {
    400: KEY,
    401: KEY,
    403: KEY,
    404: NO,
    410: NO,
    413: NO,
    422: KEY,
    **BUSY,
}
AT_POST: dict[int, Ends | Waits] = {
    **dict.fromkeys((301, 302, 303, 307, 308), UNSURE),
    400: ends(REFUSED, JobAction.CHANGE, refused_without_words(400)),
    401: KEY,
    403: FORBIDDEN,
    404: TOLD_NO,
    410: TOLD_NO,
    413: ends(TOO_LARGE, JobAction.CHANGE),  # it has a single column
    422: ends(REFUSED, JobAction.CHANGE, refused_without_words(422)),
    423: BUSY[423],
    425: BUSY[425],
    429: BUSY[429],
    500: UNSURE,
    502: UNSURE,
    503: BUSY[503],
    504: UNSURE,
}
AT_LOOK: dict[int, Ends | Waits] = {
    400: FAILED,
    401: KEY,
    403: FORBIDDEN,
    404: ends(LINK_UNKNOWN, JobAction.ASK_AGAIN),
    410: ends(LINK_EXPIRED, JobAction.ASK_AGAIN, state=JobState.EXPIRED),
    413: FAILED,
    422: FAILED,
    **BUSY,
}
AT_LISTS: dict[int, str] = {
    400: ANSWERED_NO,
    401: KEY_UNKNOWN,
    403: NOT_ALLOWED_WORDS,
    404: ANSWERED_NO,
    410: ANSWERED_NO,
    413: ANSWERED_NO,
    422: ANSWERED_NO,
    **{status: busy(status) for status in BUSY},
}
WITHOUT_WORDS = {ANSWERED_NO: STRANGE, NOT_ALLOWED_WORDS: STRANGE}


@dataclass(frozen=True)
class Case:
    stage: str
    status: int
    body: str
    comes_to: Ends | Waits

    def __str__(self) -> str:
        return f"{self.status} with {self.body} at the {self.stage}"

    @property
    def answer(self) -> Answer:
        return bodies(self.status)[self.body]

    @property
    def sentence(self) -> str:
        return self.comes_to.says if self.body == "JSON" else self.comes_to.silently

    def script(self, server: ScriptedServer, *then: Answer) -> None:
        method, path = {"token": ("POST", TOKEN), "request": ("POST", PATH), "link": ("GET", LOOK)}[self.stage]
        server.on(method, path, self.answer, *then)


def cases() -> Iterator[Case]:
    tables = {"token": AT_TOKEN, "request": AT_POST, "link": AT_LOOK}
    for stage, table in tables.items():
        for status, comes_to in table.items():
            for body in bodies(status):
                yield Case(stage, status, body, waits(STRANGE) if firewall(stage, status, body) else comes_to)


def firewall(stage: str, status: int, body: str) -> bool:
    """Tell what says nothing of the key: APSIS One's own "forbidden" has words, and no web page is its own."""
    return (status == 403 and body != "JSON") or (stage == "token" and status in {400, 422} and body == "HTML")


@pytest.mark.parametrize("case", [case for case in cases() if isinstance(case.comes_to, Ends)], ids=str)
def test_a_report_ends_at(case: Case, server: ScriptedServer, at_desk: Desk) -> None:
    assert isinstance(case.comes_to, Ends)
    server.on("GET", LOOK, csv_answer())
    case.script(server)
    job = at_desk.gets()
    offers = case.comes_to.offers if case.body == "JSON" else case.comes_to.silently_offers or case.comes_to.offers
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (case.sentence, offers)
    assert at_desk.remembered(job.id).state is case.comes_to.state
    assert at_desk.left_waiting() == at_desk.saved() == {}
    assert len(server.to("POST", PATH)) <= 1 + (case.status in {401, 403})


@pytest.mark.parametrize("case", [case for case in cases() if isinstance(case.comes_to, Waits)], ids=str)
def test_a_report_waits_at(case: Case, server: ScriptedServer, held_desk: Desk) -> None:
    well = {"token": token_answer(TOKENS[0]), "request": link_answer(server), "link": csv_answer()}
    server.on("GET", LOOK, csv_answer())
    case.script(server, well[case.stage])
    job_id = held_desk.asks()
    job = held_desk.is_held(job_id)
    assert held_desk.waits_for(job_id) == case.sentence
    assert job.state is (JobState.PREPARING if case.stage == "link" else JobState.QUEUED)
    assert held_desk.remembered(job_id).state is job.state
    assert held_desk.left_waiting() == {}
    assert held_desk.goes_on(job_id).state is JobState.READY
    assert held_desk.remembered(job_id).problem is None
    assert list(held_desk.left_waiting().values()) == [CSV]
    assert len(server.to("POST", PATH)) == (2 if case.stage == "request" else 1)


@pytest.mark.parametrize(
    ("columns", "said"), [(0, TOO_LARGE), (1, TOO_LARGE), (2, TOO_MANY_COLUMNS), (58, TOO_MANY_COLUMNS)]
)
def test_a_report_that_is_too_large_says_what_can_be_left_out(
    server: ScriptedServer, at_desk: Desk, columns: int, said: str
) -> None:
    server.on("POST", PATH, bodies(413)["JSON"])
    chosen = tuple(Tag(f"Tag {number}", f"usercreated.tags.t{number}") for number in range(columns))
    job = at_desk.gets(selection=replace(SELECTION, columns=chosen))
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (said, JobAction.CHANGE)
    assert len(server.to("POST", PATH)) == 1


SILENTLY_REFUSED = (
    "APSIS One refused several segments in one report without saying why (answer 422). Ask for one report each."
)


@pytest.mark.parametrize(("body", "said"), [("JSON", SEVERAL_REFUSED), ("an empty body", SILENTLY_REFUSED)])
def test_several_segments_that_are_refused_can_be_asked_for_one_by_one(
    server: ScriptedServer, at_desk: Desk, body: str, said: str
) -> None:
    two = replace(SELECTION, segments=(*SELECTION.segments, Segment("Men", "usercreated.segments.men-1")))
    server.on("GET", LOOK, csv_answer())
    server.on("POST", PATH, bodies(422)[body], link_answer(server))
    job = at_desk.gets(selection=two)
    assert (at_desk.says(job.id), at_desk.offers(job.id)) == (said, JobAction.ASK_EACH)
    assert at_desk.remembered(job.id).state is JobState.FAILED
    each = at_desk.queue.ask_each(job.id, lambda selection: selection.segments[0].name)
    assert [at_desk.rests(one.id).state for one in each] == [JobState.READY] * 2
    assert list(at_desk.left_waiting().values()) == [CSV] * 2


@pytest.mark.parametrize("body", bodies(0))
@pytest.mark.parametrize("status", AT_LISTS)
def test_a_list_that_does_not_come_says_why_and_comes_when_asked_again(
    server: ScriptedServer, status: int, body: str
) -> None:
    answer = bodies(status)[body]
    well = says(200, {"items": [{"discriminator": "d", "name": "Nordic"}]})
    # Behind a 401, and a 403 of APSIS One's, there is a second try: it may be about the token.
    bad = [answer, answer] if status == 401 or (status, body) == (403, "JSON") else [answer]
    server.on("GET", SECTIONS, *bad, well)
    server.on("GET", SEGMENTS, *bad, well)
    choices = Choices(account_at(server.url))
    choices.load()
    said = AT_LISTS[status] if body == "JSON" else WITHOUT_WORDS.get(AT_LISTS[status], AT_LISTS[status])
    assert (choices.said, choices.came) == ({Part.SECTIONS: said, Part.SEGMENTS: said}, {})
    choices.load()
    assert choices.said == {}
    choices.close()
