"""Whatever comes off the wire, or lies in a file of the program's own: never an exception that is not one of ours."""

import contextlib
import json
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from accounts import CLIENT_ID, LOOK, LOOK_SECRET, SECRET, TOKENS, account_at, link_answer, post, token_answer
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reports import CSV, GZIP, SELECTION, Person
from scripted_server import Answer, Ends, ScriptedServer

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import load_attributes, load_segments
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import ApsisError, Fate
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.jobs.job import Problem
from apsis_desktop.jobs.store.rows import UNREADABLE, from_row
from apsis_desktop.jobs.store.schema import JOB_COLUMNS
from apsis_desktop.report.selection import FileFormat, Selection

TOKEN, SEGMENTS, ATTRIBUTES = "/oauth/token", "/audience/segments", "/audience/sections/s/attributes"
QUICKLY = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@dataclass(frozen=True)
class Raw(Answer):
    """Bytes as they are, with or without sense, and then the end of the connection."""

    ends: Ends = Ends.CLOSE

    def head(self) -> bytes:
        return b""

    def pieces(self) -> Iterator[bytes]:
        yield self.body


# --- what may come ---------------------------------------------------------------------------------------------------

LETTERS = st.characters(codec="latin-1", exclude_characters="\r\n\0")
VALUES = st.one_of(
    st.text(LETTERS, max_size=30),
    st.integers().map(str),
    st.sampled_from([
        *("gzip", "GZIP, gzip", "br", "identity", "deflate", "zstd", "chunked", "gzip, chunked", "close", "keep-alive"),
        *("text/csv", "text/html", "application/json", 'text/csv; charset="', ";", "/", "application/problem+json"),
        *("0", "-1", "+5", "5.5", "5, 5", "1e9", "99999999999999999999999", "0x10", "²", "Infinity", "nan"),
        *("Thu, 02 May 2030 09:00:00 GMT", "Thu, 99 May 2030 09:00:00 GMT", "Thu, 02 May 99999 09:00:00 GMT", "now"),
        *("/reports/4711", "//", "https://[::1", "http://a:b@c/", "javascript:1", "\\\\host", "?", "#", "https://é.é/"),
    ]),
)  # fmt: skip
NAMES = st.sampled_from([
    *("Content-Type", "Content-Length", "Content-Encoding", "Transfer-Encoding", "Retry-After", "Date", "Location"),
    *("Connection", "Set-Cookie", "WWW-Authenticate", "X", "Content-Range", "Trailer"),
]) | st.text(string.ascii_letters + "-_", min_size=1, max_size=8)  # fmt: skip
STATUSES = st.sampled_from([*range(200, 206), *range(300, 309), *range(400, 432), *range(500, 512), 100, 101, 103, 999])

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=5), inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([
                *("items", "discriminator", "name", "versions", "deprecated_at", "access_token", "expires_in"),
                *("file_download_url", "file_download_url_v2", "title", "detail", "status"),
            ]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)  # fmt: skip
BODIES = st.one_of(
    st.binary(max_size=200),
    JSON.map(lambda value: json.dumps(value).encode()),
    st.sampled_from(
        [GZIP, CSV, GZIP[:-9], GZIP + b"x", b"\x1f\x8b", b"PK\x03\x04", b"[" * 9_000, b"<html>", b"\xef\xbb\xbf"]
    ),
)


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """Draw an answer that is mostly HTTP."""
    lines = [f"HTTP/1.1 {draw(STATUSES)} {draw(st.text(LETTERS, max_size=9))}"]
    lines += [f"{name}: {value}" for name, value in draw(st.lists(st.tuples(NAMES, VALUES), max_size=4))]
    body = draw(BODIES)
    if draw(st.booleans()):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


ANSWERS = answers() | st.binary(max_size=300) | answers().map(lambda whole: whole[: len(whole) // 2])


# --- what is asked ---------------------------------------------------------------------------------------------------


def is_ours(work: Callable[[], object]) -> None:
    """Do it, and see that what comes of it is an answer, or an error with a sentence and without a secret."""
    problem: ApsisError | None = None
    try:
        work()
    except ApsisError as error:
        problem = error
    if problem is not None:
        assert problem.fate is not Fate.USAGE
        assert len(sentence(problem)) < 1000
        assert Problem.of(problem).error().code == problem.code
        for secret in (SECRET, CLIENT_ID, TOKENS[0], LOOK_SECRET):
            assert secret not in f"{sentence(problem)} {problem.detail}"


@pytest.fixture
def account(server: ScriptedServer) -> Iterator[Account]:
    server.on("POST", TOKEN, token_answer(TOKENS[0]))
    yield account_at(server.url)
    server.unscripted.clear()  # where the answers have led


@QUICKLY
@given(ANSWERS)
def test_the_token_endpoint_may_answer_anything(server: ScriptedServer, account: Account, answer: bytes) -> None:
    server.on("POST", TOKEN, Raw(body=answer))
    with ApsisClient(account_at(server.url)) as client:
        is_ours(client.check_key)


@QUICKLY
@given(ANSWERS)
@example(b"HTTP/1.1 401 No\r\nSet-Cookie: \x80\r\n\r\n")
def test_a_list_may_be_anything(server: ScriptedServer, account: Account, answer: bytes) -> None:
    server.on("GET", SEGMENTS, Raw(body=answer))
    server.on("GET", ATTRIBUTES, Raw(body=answer))
    with ApsisClient(account) as client:
        is_ours(lambda: load_segments(client))
        is_ours(lambda: load_attributes(client, "s"))


@QUICKLY
@given(ANSWERS)
@example(
    b"HTTP/1.1 202 OK\r\nDate: now\r\nContent-Length: 46\r\n\r\n" + b'{"file_download_url_v2": "https://[::1/?a=b" }'
)
def test_the_request_may_be_answered_with_anything(server: ScriptedServer, account: Account, answer: bytes) -> None:
    server.on("POST", PATH, Raw(body=answer))
    with ApsisClient(account) as client:
        is_ours(lambda: post(client, SELECTION.request()))


@QUICKLY
@given(ANSWERS, st.sampled_from(FileFormat))
def test_the_link_may_answer_anything(
    server: ScriptedServer, tmp_path: Path, answer: bytes, wanted: FileFormat
) -> None:
    server.on("GET", LOOK, Raw(body=answer))
    person = Person.at(server, tmp_path, patience=0.0)
    person.account = account_at(server.url)
    server.on("POST", TOKEN, token_answer(TOKENS[0]))

    def fetch() -> None:
        assert person.fetches(wanted, until=person.clock.now()).path.stat().st_size > 0

    is_ours(fetch)
    person.part.unlink(missing_ok=True)
    assert list(tmp_path.iterdir()) == []
    server.unscripted.clear()


@QUICKLY
@given(st.text(max_size=60) | VALUES)
def test_a_link_may_be_any_text(server: ScriptedServer, tmp_path: Path, url: str) -> None:
    server.on("POST", PATH, link_answer(server, url=url))
    server.on("GET", LOOK, Answer(410))
    person = Person.at(server, tmp_path, patience=0.0)
    is_ours(person.gets)
    server.unscripted.clear()


# --- what lies in the program's own files ----------------------------------------------------------------------------

WRITTEN = SELECTION.as_json()


def changed(whole: dict[str, object]) -> st.SearchStrategy[object]:
    """Draw what was written once, with some of it lost or replaced."""
    return st.fixed_dictionaries({}, optional={key: JSON | st.just(value) for key, value in whole.items()})


@given(JSON | changed(WRITTEN) | st.dictionaries(st.sampled_from(sorted(WRITTEN)), JSON))
def test_a_stored_selection_may_be_any_json(written: object) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(Selection.from_json(written), Selection)


CELLS = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.binary(max_size=30),
    JSON.map(lambda value: json.dumps(value).encode()),
    st.just(json.dumps(WRITTEN).encode()),
    st.datetimes().map(lambda moment: moment.isoformat().encode()),
    st.sampled_from([b"ready", b"queued", b"csv", b"file_download_url", b"9999-12-31T23:59:59-23:59"]),
)  # fmt: skip
ROW: dict[str, object] = dict.fromkeys(JOB_COLUMNS) | {
    "id": b"1",
    "connection_id": b"c",
    "name": b"Women",
    "selection": json.dumps(WRITTEN).encode(),
    "state": b"ready",
    "asked_at": b"2030-05-02T09:00:00+00:00",
    "since": b"2030-05-02T09:00:00+00:00",
    "replace_existing": 0,
}


@given(st.dictionaries(st.sampled_from(JOB_COLUMNS), CELLS, max_size=3), st.booleans())
@example({"link_until": b"0001-01-01T00:00:00+23:59"}, True)
@example({"problem": b'{"facts": {"words": null}, "code": ["x"]}'}, True)
def test_a_stored_row_may_hold_anything(cells: dict[str, object], whole: bool) -> None:
    row = ROW | cells if whole else dict.fromkeys(JOB_COLUMNS) | cells
    with contextlib.suppress(*UNREADABLE):
        job = from_row(row)
        if job.problem is not None:
            assert sentence(job.problem.error())
