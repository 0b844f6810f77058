"""Every fault at every place (see `fault_table`): what becomes of the report, and what is said of it."""

import contextlib
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import CLIENT_ID, LOOK, LOOK_SECRET, QUICK, SECRET, TOKENS, account_at, link_answer, token_answer
from certificates import Authority, self_signed
from choices import EUROPE, Choices
from desk import Desk, HeldClock, desk
from fault_table import WAY, WIRE, Case, cases
from reports import CSV, csv_answer
from scripted_server import Answer, ScriptedServer, says
from wire_faults import FAULTS
from wordings import SENTENCES

from apsis_desktop.api.account import Account
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import ApsisError, Fate, FileProblem, LinkExpired, PossiblyStarted, family
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.catalogue import Part
from apsis_desktop.jobs.job import JobState
from apsis_desktop.system.logging_setup import Logs, remember_secret, set_up_logs
from apsis_desktop.system.paths import Paths

TOKEN, STORED = "/oauth/token", "/files/4711.csv"
LISTS = {
    "sections": ("/audience/sections", Part.SECTIONS),
    "segments": ("/audience/segments", Part.SEGMENTS),
    "attributes": (f"/audience/sections/{EUROPE.discriminator}/attributes", Part.COLUMNS),
    "tags": (f"/audience/sections/{EUROPE.discriminator}/tags", Part.COLUMNS),
}
ONE = says(200, {"items": [{"discriminator": "d", "name": "Nordic"}]})
KINDS = {kind.__name__: kind for kind in family()}
OFFERS = {
    "KeyUnknown": ReportAction.CONNECT_AGAIN,
    "KeyNotAllowed": ReportAction.CHANGE,
    "SelectionRefused": ReportAction.CHANGE,
    "RefusedWithoutWords": ReportAction.CHANGE,
    "ReportTooLarge": ReportAction.CHANGE,
    "PossiblyStarted": ReportAction.REQUEST_AGAIN,
    "ReportProblem": ReportAction.REQUEST_AGAIN,
    "LinkUnknown": ReportAction.REQUEST_AGAIN,
    "LinkExpired": ReportAction.REQUEST_AGAIN,
    "LinkElsewhere": ReportAction.DETAILS,
}
WIRE_CASES = list(cases(WIRE, list=tuple(LISTS)))
WAY_CASES = list(cases(WAY))


@pytest.fixture(autouse=True)
def logs(tmp_path: Path) -> Iterator[Logs]:
    """See that nothing secret gets into the log, whatever happens."""
    for secret in (SECRET, TOKENS[0]):
        remember_secret(secret)
    opened = set_up_logs(Paths.inside(tmp_path))
    yield opened
    opened.close()
    written = "\n".join([*opened.last_lines, *(file.read_text() for file in (tmp_path / "logs").iterdir())])
    for secret in (SECRET, CLIENT_ID, *TOKENS, LOOK_SECRET):
        assert secret not in written


@pytest.fixture
def account(request: pytest.FixtureRequest, server: ScriptedServer) -> Account:
    """Return the account; where an answer trickles, it has little time."""
    trickles = "trickling" in request.node.callspec.id
    return account_at(server.url, times=QUICK._replace(answer=1.0) if trickles else QUICK)


@pytest.fixture
def at_desk(account: Account, home: Path) -> Iterator[Desk]:
    with desk(home, account) as opened:
        yield opened


@pytest.fixture
def held_desk(account: Account, home: Path) -> Iterator[Desk]:
    with desk(home, account, HeldClock(hold=1)) as opened:
        yield opened


def said(case: Case) -> str:
    """Return the sentence of a case, word for word."""
    status = case.fault.partition(" ")[0]
    return SENTENCES[case.code].format(
        status=status, host="elsewhere.example" if "to another host" in case.fault else "127.0.0.1"
    )


def rests(case: Case) -> bool:
    """Tell what a report comes to rest with; whatever else waits, and goes on by itself."""
    kind = KINDS[case.code]
    return kind.fate is not Fate.AWAY and not issubclass(kind, FileProblem)


def of_the_token(case: Case) -> bool:
    """Tell what may be the fault of the token: it is tried once more, with a fresh one or a moment later."""
    return case.fault.startswith("401") or case.fault == "403"


def state(kind: type[ApsisError]) -> JobState:
    if kind is PossiblyStarted:
        return JobState.UNSURE
    return JobState.EXPIRED if kind is LinkExpired else JobState.FAILED


@pytest.fixture
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ScriptedServer | None]:
    """Return a host that keeps files for APSIS One, where the case needs one."""
    if "storage" not in request.node.callspec.id:
        yield None
        return
    authority: Authority = request.getfixturevalue("authority")
    request.getfixturevalue("own_certificates")
    authority.is_trusted(request.getfixturevalue("monkeypatch"), tmp_path)
    with ScriptedServer(authority.server_for("127.0.0.1")) as server:
        yield server


def script(case: Case, server: ScriptedServer, storage: ScriptedServer | None) -> None:
    """Have the fault come once, and all be well after it. What may be the token's fault is tried twice."""
    fault = FAULTS[case.fault]
    server.on("GET", LOOK, csv_answer())

    def on(at: ScriptedServer, method: str, path: str, well: Answer, *more: Answer) -> None:
        at.on(method, path, *[fault(well)] * (2 if of_the_token(case) and at is server else 1), *more, well)

    match case.place:
        case "token":
            server.on("POST", TOKEN, fault(token_answer(TOKENS[0])), token_answer(TOKENS[0]))
        case "request":
            on(server, "POST", PATH, link_answer(server))
        case "link":
            on(server, "GET", LOOK, Answer(202), csv_answer())
        case "file":
            on(server, "GET", LOOK, csv_answer())
        case "storage":
            assert storage is not None
            server.on("GET", LOOK, Answer(307, headers={"Location": f"{storage.url}{STORED}"}))
            on(storage, "GET", STORED, csv_answer())
        case _:
            on(server, "GET", LISTS[case.place][0], ONE)


@pytest.mark.parametrize("case", [case for case in WIRE_CASES if case.place not in LISTS and rests(case)], ids=str)
def test_a_report_fails_at(case: Case, server: ScriptedServer, at_desk: Desk, storage: ScriptedServer | None) -> None:
    script(case, server, storage)
    job = at_desk.gets()
    assert job.problem is not None
    assert (job.problem.code, at_desk.says(job.id)) == (case.code, said(case))
    assert at_desk.offers(job.id) is OFFERS[case.code]
    assert at_desk.remembered(job.id).state is state(KINDS[case.code])
    assert at_desk.left_waiting() == at_desk.saved() == {}
    # What may have been refused for its token was not taken, and comes once more; nothing else is repeated.
    posts = 0 if case.place == "token" else 2 if case.place == "request" and of_the_token(case) else 1
    assert len(server.to("POST", PATH)) == posts
    goes_nowhere_else(server, storage)
    if case.code == "PossiblyStarted":  # it is the person who asks for it once more
        again = at_desk.queue.request_again(job.id)
        assert again is not None
        assert at_desk.rests(again.id).state is JobState.READY


@pytest.mark.parametrize("case", [case for case in WIRE_CASES if case.place not in LISTS and not rests(case)], ids=str)
def test_a_report_waits_at(case: Case, server: ScriptedServer, held_desk: Desk, storage: ScriptedServer | None) -> None:
    script(case, server, storage)
    job_id = held_desk.asks()
    job = held_desk.is_held(job_id)
    activity = held_desk.queue.activity_of(job_id)
    assert activity is not None
    assert activity.problem is not None
    assert (activity.problem.code, held_desk.waits_for(job_id)) == (case.code, said(case))
    assert job.state is (JobState.QUEUED if case.place in {"token", "request"} else JobState.PREPARING)
    kept = held_desk.remembered(job_id)
    assert (kept.state, kept.link is None) == (job.state, job.state is JobState.QUEUED)
    assert held_desk.left_waiting() == held_desk.saved() == {}
    assert held_desk.offers(job_id) is ReportAction.CANCEL

    assert held_desk.goes_on(job_id).state is JobState.READY
    if "Retry-After" in case.fault:
        assert held_desk.clock.waits[0] == 70
    assert held_desk.remembered(job_id).problem is None
    assert list(held_desk.left_waiting().values()) == [CSV]
    assert len(server.to("POST", PATH)) == (2 if case.place == "request" else 1)
    goes_nowhere_else(server, storage)


def goes_nowhere_else(server: ScriptedServer, storage: ScriptedServer | None) -> None:
    """See that the token went to the API alone."""
    assert all(request.token is not None for request in server.requests if request.path != TOKEN)
    assert storage is None or all(request.token is None for request in storage.requests)


@pytest.mark.parametrize("case", [case for case in WIRE_CASES if case.place in LISTS], ids=str)
def test_a_list_does_not_come_at(case: Case, server: ScriptedServer, account: Account) -> None:
    for path, _part in LISTS.values():
        server.on("GET", path, ONE)
    script(case, server, None)
    columns = LISTS[case.place][1] is Part.COLUMNS
    choices = Choices(account)
    try:
        (choices.load_columns if columns else choices.load)()
        assert choices.said == {LISTS[case.place][1]: said(case)}
        assert len(choices.came) == (0 if columns else 1)
        (choices.load_columns if columns else choices.load)()
        assert choices.said == {}
    finally:
        choices.close()
    assert server.to("POST", PATH) == []
    goes_nowhere_else(server, None)


@contextlib.contextmanager
def no_way(fault: str, folder: Path) -> Iterator[str]:
    """Return the address of somebody who cannot be reached."""
    with contextlib.ExitStack() as open_until_then:
        match fault:
            case "nobody listens":
                with socket.create_server(("127.0.0.1", 0)) as nobody:
                    port = nobody.getsockname()[1]
                yield f"https://127.0.0.1:{port}"
            case "a name that is not found":
                yield "https://nobody.invalid"
            case "a handshake that never ends":
                mute = open_until_then.enter_context(ScriptedServer(mute=True))
                yield f"https://127.0.0.1:{mute.port}"
            case "no TLS at all":
                plain = open_until_then.enter_context(ScriptedServer())
                yield f"https://127.0.0.1:{plain.port}"
                assert plain.requests == []
            case _:
                nobodys = open_until_then.enter_context(ScriptedServer(self_signed("127.0.0.1", folder)))
                yield nobodys.url
                assert nobodys.requests == []  # nothing was said to whoever that was


@pytest.mark.parametrize("case", WAY_CASES, ids=str)
@pytest.mark.usefixtures("own_certificates")
def test_there_is_no_way_to(case: Case, server: ScriptedServer, home: Path, tmp_path: Path) -> None:
    times = QUICK._replace(connect=0.3)
    with no_way(case.fault, tmp_path) as address:
        if case.place == "list":
            choices = Choices(account_at(address, times=times))
            choices.load()
            choices.close()
            assert choices.said == {Part.SECTIONS: said(case), Part.SEGMENTS: said(case)}
            return
        server.on("GET", LOOK, Answer(307, headers={"Location": f"{address}{STORED}"}), csv_answer())
        where = address if case.place == "token" else server.url
        with desk(home, account_at(where, times=times), HeldClock(hold=1)) as opened:
            job_id = opened.asks()
            job = opened.is_held(job_id)
            assert opened.waits_for(job_id) == said(case)
            assert job.state is (JobState.QUEUED if case.place == "token" else JobState.PREPARING)
            assert opened.remembered(job_id).state is job.state
            assert opened.left_waiting() == opened.saved() == {}
            if case.place == "storage":
                assert opened.goes_on(job_id).state is JobState.READY
                assert len(server.to("POST", PATH)) == 1


def test_the_table_is_whole() -> None:
    assert len(WIRE_CASES) >= 500
    assert {case.fault for case in WIRE_CASES} == FAULTS.keys()
    assert {case.code for case in WIRE_CASES + WAY_CASES} <= KINDS.keys() & SENTENCES.keys()
