"""No error holds the token, the secret or the query of a poll URL, neither in its text nor in its details or facts."""

import contextlib
import traceback

import pytest
from accounts import LOOK, LOOK_SECRET, NOON, SECRET, TOKENS, account_at, post
from reports import SELECTION
from scripted_server import Answer, At, Breaks, ScriptedServer, problem

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.problem_details import error_for
from apsis_desktop.api.report_request import PATH, Link, LinkKind
from apsis_desktop.api.token_renewal import _Token
from apsis_desktop.errors import ApsisError

LINK = Link(f"{LOOK}?key={LOOK_SECRET}", LinkKind.SECOND)
WRONG = [
    *(problem(status, "No", "No.") for status in (400, 401, 403, 404, 410, 413, 429, 500, 503)),
    Answer(breaks=Breaks.RESET),
    Answer(breaks=Breaks.STALL),
    Answer(200, b"x" * 10, breaks=Breaks.HANG_UP, at=At.IN_BODY),
    Answer(200, b"{", {"Content-Encoding": "gzip"}),
    Answer(302, b"", {"Location": f"https://127.0.0.1:1/?key={LOOK_SECRET}"}),
    Answer(302, b"", {"Location": f"http://127.0.0.1:1/?key={LOOK_SECRET}"}),
    Answer(302, b"", {"Location": f"https://127.0.0.1:port/?key={LOOK_SECRET}"}),
    Answer(200, b"", {"Transfer-Encoding": "odd"}),
    Answer(200, b"", {"Bad header": "x"}),
]


def all_that_it_says(error: BaseException | None) -> str:
    """Gather the texts of an error and of everything that led to it, as a log would show them."""
    told = ["".join(traceback.format_exception(error))] if error else []
    while error is not None:
        told += [str(error), repr(error), repr(error.args), repr(getattr(error, "detail", ""))]
        told += [repr(getattr(error, "facts", ""))]
        error = error.__cause__ or error.__context__
    return "\n".join(told)


def assert_nothing_secret(error: BaseException) -> None:
    told = all_that_it_says(error)
    for secret in (SECRET, LOOK_SECRET, *TOKENS):
        assert secret not in told


@pytest.mark.parametrize("answer", WRONG, ids=range(len(WRONG)))
@pytest.mark.parametrize("what", ["token", "list", "report", "link"])
def test_an_answer_that_goes_wrong_gives_nothing_away(
    server: ScriptedServer, client: ApsisClient, what: str, answer: Answer
) -> None:
    server.on("GET", "/audience/sections", answer)
    server.on("GET", LOOK, answer)
    server.on("POST", PATH, answer)
    if what == "token":
        server.on("POST", "/oauth/token", answer)
    try:
        if what == "report":
            post(client, SELECTION.request())
        elif what == "link":
            look(client)
        else:
            next(client.get_pages("/audience/sections"))
    except ApsisError as error:
        assert_nothing_secret(error)
    else:
        assert answer.status < 400


def look(client: ApsisClient) -> None:
    with client.poll(LINK, {}) as answer:
        if answer.status >= 400:
            raise error_for(answer.refusal())
        list(answer.raw())


@pytest.mark.parametrize(
    "url", ["https://elsewhere.example/a?key={key}", "http://[::1?key={key}", "http://127.0.0.1:99999/?key={key}"]
)
def test_a_link_to_another_place_gives_nothing_away(client: ApsisClient, url: str) -> None:
    with pytest.raises(ApsisError) as caught, client.poll(Link(url.format(key=LOOK_SECRET), LinkKind.FIRST), {}):
        pass
    assert_nothing_secret(caught.value)


def test_a_token_that_cannot_be_sent_is_not_shown() -> None:
    token = _Token(TOKENS[0], NOON, NOON)
    assert TOKENS[0] not in repr(token)
    assert SECRET not in repr(account_at("http://127.0.0.1:1"))


def test_what_a_server_is_told_about_the_program_is_its_name_and_version(
    server: ScriptedServer, client: ApsisClient
) -> None:
    with contextlib.suppress(ApsisError):
        client.check_key()
    name, version = server.requests[0].headers["user-agent"].split("/")
    assert name == "apsis-desktop"
    assert version[0].isdigit()
