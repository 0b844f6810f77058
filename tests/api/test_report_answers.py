"""What becomes of the POST of a report. It must never be repeated where APSIS One may be making the report already."""

import contextlib
import socket
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from accounts import LOOK, Cancelling, account_at, link_answer, post
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from patience import PATIENCE
from reports import SELECTION
from scripted_server import Answer, At, Breaks, Ends, ScriptedServer, problem, says

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import Attribute
from apsis_desktop.api.report_request import PATH, LinkKind, read_link
from apsis_desktop.errors import (
    ApsisError,
    Cancelled,
    KeyNotAllowed,
    KeyUnknown,
    NoNetwork,
    PossiblyStarted,
    ReportProblem,
    ReportTooLarge,
    SelectionRefused,
    ServiceAway,
    ServiceBusy,
    TooManyColumns,
)

ONE = SELECTION.request()


def posts(server: ScriptedServer) -> int:
    return len(server.to("POST", PATH))


@pytest.mark.parametrize("status", [200, 201, 202])
def test_any_good_answer_may_carry_the_link(server: ScriptedServer, client: ApsisClient, status: int) -> None:
    moment = {"Date": "Thu, 02 May 2030 09:00:00 GMT"}
    server.on("POST", PATH, says(status, {"file_download_url_v2": f"{server.url}{LOOK}", "new": 1}, headers=moment))
    requested = post(client, ONE)
    assert (requested.link.kind, requested.link.url) == (LinkKind.SECOND, f"{server.url}{LOOK}")
    assert requested.answered_at == datetime(2030, 5, 2, 9, 0, tzinfo=UTC)


def test_the_later_kind_of_link_is_preferred() -> None:
    link = read_link(
        {"file_download_url": "https://first.example/", "file_download_url_v2": " https://second.example/ "}
    )
    assert link is not None
    assert (link.kind, link.url) == (LinkKind.SECOND, "https://second.example/")


def test_the_first_kind_of_link_is_taken_where_there_is_no_other(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", PATH, link_answer(server, first=True))
    requested = post(client, ONE)
    assert requested.link.kind is LinkKind.FIRST
    assert requested.answered_at is None


@pytest.mark.parametrize("status", [400, 422])
def test_a_refused_selection_is_told_in_the_providers_words(
    server: ScriptedServer, client: ApsisClient, status: int
) -> None:
    server.on("POST", PATH, problem(status, "Bad Request", "Unknown segment."))
    with pytest.raises(SelectionRefused, match=r"rejected the request: Bad Request\. Unknown segment\.") as caught:
        post(client, ONE)
    assert type(caught.value) is SelectionRefused


def test_a_refusal_without_words_shows_its_number(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", PATH, Answer(400, b"<html>no</html>"))
    with pytest.raises(SelectionRefused, match=r"rejected the request without giving a reason \(status 400\)"):
        post(client, ONE)


def test_413_means_too_many_columns(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", PATH, problem(413, "Content Too Large"))
    email, mobile = (Attribute(name, f"com.apsis1.attributes.{name}") for name in ("email", "mobile"))
    with pytest.raises(TooManyColumns, match="Choose fewer columns"):
        post(client, replace(SELECTION, columns=(email, mobile)).request())


@pytest.mark.parametrize("columns", [(), SELECTION.columns])
def test_413_of_one_column_or_none_means_that_the_report_is_too_large(
    server: ScriptedServer, client: ApsisClient, columns: tuple[Attribute, ...]
) -> None:
    server.on("POST", PATH, problem(413, "Content Too Large"))
    with pytest.raises(ReportTooLarge, match="This report is too large for APSIS One") as caught:
        post(client, replace(SELECTION, columns=columns).request())
    assert type(caught.value) is ReportTooLarge


def test_401_and_403_are_the_keys(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", PATH, problem(401, "Unauthorized"), problem(401, "Unauthorized"), problem(403, "Forbidden"))
    with pytest.raises(KeyUnknown):
        post(client, ONE)
    with pytest.raises(KeyNotAllowed):
        post(client, ONE)
    assert posts(server) == 4  # each once more: either may be about the token


@pytest.mark.parametrize("status", [404, 405, 415])
def test_any_other_no_fails_the_report(server: ScriptedServer, client: ApsisClient, status: int) -> None:
    server.on("POST", PATH, Answer(status))
    with pytest.raises(ReportProblem):
        post(client, ONE)


def test_any_other_no_with_words_is_told_in_them(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", PATH, problem(409, "Conflict", "One at a time."))
    with pytest.raises(SelectionRefused, match=r"Conflict\. One at a time\."):
        post(client, ONE)


def test_a_refusal_that_breaks_off_is_still_a_refusal(server: ScriptedServer, client: ApsisClient) -> None:
    broken = replace(problem(413, "Content Too Large", "x" * 500), breaks=Breaks.RESET, at=At.IN_BODY)
    server.on("POST", PATH, broken)
    with pytest.raises(ReportTooLarge):
        post(client, ONE)


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 305, 307, 308])
def test_a_redirect_is_not_followed_and_leaves_open_whether_the_report_is_made(
    server: ScriptedServer, client: ApsisClient, status: int
) -> None:
    server.on("POST", PATH, Answer(status, b"", {"Location": f"{server.url}/elsewhere"}))
    with pytest.raises(PossiblyStarted, match="may already be preparing this report"):
        post(client, ONE)
    assert posts(server) == 1
    assert [each.path for each in server.requests] == ["/oauth/token", PATH]


@pytest.mark.parametrize("status", [429, 503])
def test_429_and_503_were_not_taken_and_may_be_repeated(
    server: ScriptedServer, client: ApsisClient, status: int
) -> None:
    server.on("POST", PATH, problem(status, "Later", headers={"Retry-After": "3"}))
    with pytest.raises(ServiceBusy) as caught:
        post(client, ONE)
    assert caught.value.retry_after == 3


LEFT_OPEN = [
    *(problem(status, "Oh") for status in (408, 500, 502, 504, 507, 599)),
    *(Answer(202, b"x", breaks=how, at=at) for how in Breaks for at in (At.START, At.IN_HEADERS)),
    *(
        Answer(202, b'{"file_download_url_v2": "https://api.apsis.one/"}', breaks=how, at=at)
        for how in Breaks
        for at in (At.AFTER_HEADERS, At.IN_BODY)
    ),
    Answer(200, b"<html>Sign in</html>"),
    Answer(202, b""),
    Answer(202, b"{", ends=Ends.CLOSE),
    Answer(202, b"not gzip", {"Content-Encoding": "gzip"}),
    Answer(202, b"[" * 100_000),
    says(202, {}),
    says(202, {"file_download_url_v2": ""}),
    says(202, {"file_download_url": 7}),
]


@pytest.mark.parametrize("answer", LEFT_OPEN, ids=range(len(LEFT_OPEN)))
def test_where_no_clear_answer_came_the_report_may_be_on_its_way(
    server: ScriptedServer, client: ApsisClient, answer: Answer
) -> None:
    server.on("POST", PATH, answer)
    with pytest.raises(PossiblyStarted, match="may already be preparing this report"):
        post(client, ONE)
    assert posts(server) == 1


def test_a_connection_that_was_never_made_sent_nothing(server: ScriptedServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    account = account_at(f"http://127.0.0.1:{port}")
    with ApsisClient(account) as client, pytest.raises(NoNetwork):
        post(client, ONE)


def test_a_token_that_does_not_come_is_no_started_report(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", "/oauth/token", Answer(breaks=Breaks.RESET))
    with pytest.raises(ServiceAway):
        post(client, ONE)
    assert posts(server) == 0


def test_cancelling_while_it_is_sent_ends_it(server: ScriptedServer) -> None:
    server.on("POST", PATH, Answer(breaks=Breaks.STALL))

    def work(cancelled: object) -> None:
        with ApsisClient(account_at(server.url), cancelled) as client:  # type: ignore[arg-type]  # an Event
            post(client, ONE)

    asking = Cancelling(work)
    assert server.stalling.wait(PATIENCE)
    assert isinstance(asking.cancel(), Cancelled)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["file_download_url", "file_download_url_v2", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON)
def test_no_answer_is_too_strange(server: ScriptedServer, client: ApsisClient, value: object) -> None:
    server.on("POST", PATH, says(202, value))
    with contextlib.suppress(PossiblyStarted):
        requested = post(client, ONE)
        with contextlib.suppress(ApsisError), client.poll(requested.link, {}):
            pass
    server.unscripted.clear()
