"""The protocol of API.md, without sockets: a question in, an answer out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from typing import Any, Literal

from apsis_desktop.practice.account import SECTIONS, attributes_of, described
from apsis_desktop.practice.limits import Limits
from apsis_desktop.practice.problem import Problem
from apsis_desktop.practice.report_files import FileKind
from apsis_desktop.practice.reports import Reports, State
from apsis_desktop.practice.request_body import read_order
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.practice.tags import TAGS
from apsis_desktop.practice.tokens import LIFE_SECONDS, Tokens

LARGEST_BODY = 100_000
"""Bytes (API.md, ground D)."""

PollKind = Literal["both", "v1", "v2"]

_REPORTS = "/audience/profiles/reports/segments"
_OF_SECTION = re.compile(r"/audience/sections/([^/]+)/(attributes|tags)")
_DOWNLOAD = re.compile(r"/audience/profiles/reports/downloads/(v[12])/([^/]+)")
_LINKS = {"v1": ("file_download_url", "v1"), "v2": ("file_download_url_v2", "v2")}
_NOT_READY = {
    # The first kind of link says 404 while the report is pending, the second 202, and 404 for good (API.md, ground D).
    ("v1", State.PENDING): 404,
    ("v1", State.UNKNOWN): 410,
    ("v1", State.GONE): 410,
    ("v2", State.PENDING): 202,
    ("v2", State.UNKNOWN): 404,
    ("v2", State.GONE): 410,
}
_WHY_NOT = {
    State.PENDING: "The report is not ready yet.",
    State.UNKNOWN: "There is no such report.",
    State.GONE: "The link has expired.",
}


@dataclass(frozen=True, slots=True)
class Question:
    """`headers` ignores the case of names. `body` is None where it was over the largest size."""

    method: str
    path: str
    headers: Message
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    is_file: bool = False


class PracticeProtocol:
    """Answers requests. Thread safe. `origin` is the beginning of report links."""

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        tokens: Tokens,
        limits: Limits,
        reports: Reports,
        poll_kind: PollKind,
        origin: str,
        most_columns: Callable[[], int],
    ) -> None:
        self._client = (client_id, client_secret)
        self._tokens = tokens
        self._limits = limits
        self._reports = reports
        self._links = [_LINKS[kind] for kind in ("v1", "v2") if poll_kind in {"both", kind}]
        self._origin = origin
        self._most_columns = most_columns

    def answer(self, question: Question) -> Answer:
        """Answer a question; a `Problem` becomes problem+json."""
        try:
            return self._route(question)
        except Problem as problem:
            return refuse(problem)

    def _route(self, question: Question) -> Answer:
        if question.path == "/oauth/token":
            self._check_allowed(question, "POST", "token")
            return self._answer_token(question)
        if trouble := self._tokens.trouble_with(question.headers.get("Authorization", "")):
            raise Problem(401, trouble, headers={"WWW-Authenticate": "Bearer"})
        if question.path == _REPORTS:
            self._check_allowed(question, "POST", "report")
            return self._answer_report_request(question)
        if download := _DOWNLOAD.fullmatch(question.path):
            self._check_allowed(question, "GET", "download")
            return self._answer_download(download[1], download[2], question.headers)
        self._check_allowed(question, "GET", "other")
        return _json(200, {"items": self._definitions(question.path)})

    def _check_allowed(self, question: Question, method: str, limit: str) -> None:
        if question.method != method:
            raise Problem(405, f"Only {method} works here.", headers={"Allow": method})
        if seconds := self._limits.seconds_to_wait(limit):
            raise Problem(429, "Too many requests.", headers={"Retry-After": str(seconds)})

    def _answer_token(self, question: Question) -> Answer:
        asked = _content(question)
        if not isinstance(asked, dict) or asked.get("grant_type") != "client_credentials":
            raise Problem(400, "The body must be a JSON object with 'grant_type' 'client_credentials'.")
        client = (asked.get("client_id"), asked.get("client_secret"))
        if not all(isinstance(part, str) for part in client):
            raise Problem(400, "'client_id' and 'client_secret' must be texts.")
        if client != self._client:
            raise Problem(401, "The client ID or the client secret is wrong.")
        token = self._tokens.issue([section.discriminator for section in SECTIONS])
        return _json(200, {"access_token": token, "expires_in": LIFE_SECONDS, "token_type": "Bearer"})

    def _definitions(self, path: str) -> list[dict[str, Any]]:
        if path == "/audience/sections":
            return described(SECTIONS)
        if path == "/audience/segments":
            return described(SEGMENTS)
        if of_section := _OF_SECTION.fullmatch(path):
            section = next((one for one in SECTIONS if one.discriminator == of_section[1]), None)
            if section is None:
                raise Problem(404, f"There is no section '{of_section[1]}'.")
            return described(TAGS) if of_section[2] == "tags" else described(attributes_of(section))
        raise Problem(404, "There is nothing here.")

    def _answer_report_request(self, question: Question) -> Answer:
        number = self._reports.add(read_order(_content(question), self._most_columns()))
        links = {
            name: f"{self._origin}/audience/profiles/reports/downloads/{kind}/{number}" for name, kind in self._links
        }
        return _json(202, links)

    def _answer_download(self, link_kind: str, number: str, headers: Message) -> Answer:
        state = self._reports.state(number)
        if state is not State.READY:
            status = _NOT_READY[link_kind, state]
            if status == 202:
                return Answer(202)
            raise Problem(status, _WHY_NOT[state])
        kind = FileKind.XLSX if FileKind.XLSX.value in headers.get("Accept", "") else FileKind.CSV
        compressed = _accepts_gzip(headers.get("Accept-Encoding", ""))
        sent_as = {"Content-Type": kind.value, "Vary": "Accept, Accept-Encoding"}
        if compressed:
            sent_as["Content-Encoding"] = "gzip"
        return Answer(200, self._reports.file(number, kind, compressed=compressed), sent_as, is_file=True)


def refuse(problem: Problem) -> Answer:
    """Return the answer for a problem."""
    return Answer(
        problem.status,
        json.dumps(problem.content()).encode(),
        {"Content-Type": "application/problem+json", **problem.headers},
    )


def _json(status: int, content: object) -> Answer:
    return Answer(status, json.dumps(content, ensure_ascii=False).encode(), {"Content-Type": "application/json"})


def _content(question: Question) -> object:
    if question.body is None:
        raise Problem(413, f"The body is larger than {LARGEST_BODY:,} bytes.")
    try:
        content: object = json.loads(question.body)
    except (ValueError, RecursionError) as error:
        raise Problem(400, "The body is not JSON.") from error
    return content


def _accepts_gzip(header: str) -> bool:
    for part in header.lower().split(","):
        coding, _, weight = part.partition(";")
        if coding.strip() == "gzip":
            return not re.fullmatch(r"\s*q=0(\.0*)?\s*", weight)
    return False
