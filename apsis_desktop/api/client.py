"""The client for APSIS One's API.

The token is sent to the API's own origin only. No error holds a token, a secret or the query of a poll URL.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Self

import httpx

from apsis_desktop.api.account import Account
from apsis_desktop.api.deadline import Deadline
from apsis_desktop.api.origin import origin_of
from apsis_desktop.api.pages import next_page
from apsis_desktop.api.problem_details import (
    Refusal,
    error_for,
    exchange_name,
    link_error,
    proxy_error,
    report_error,
    retry_after,
    server_date,
    token_error,
)
from apsis_desktop.api.report_request import PATH, Link, ReportRequest, read_link
from apsis_desktop.api.small_answers import LARGEST_REFUSAL, read_json, read_refusal
from apsis_desktop.api.transport import absolute_url, host_of, http_client, name_of, translated_errors
from apsis_desktop.errors import (
    Cancelled,
    LineBroke,
    LinkUnusable,
    ListNotWhole,
    PossiblyStarted,
    ServiceAway,
    ServiceBusy,
    StrangeAnswer,
    TimedOut,
)

LARGEST_ANSWER = 32 * 1024 * 1024  # bytes of JSON; 50,000 segments take about 6 MB
MOST_REDIRECTS = 5
MOST_PAGES = 1000  # of one list
LONGEST_HOLD = 300.0  # seconds: the longest `Retry-After` that holds up all reports of an account


@dataclass(frozen=True, slots=True)
class Requested:
    """A report that APSIS One has accepted. `answered_at` is the answer's `Date`, if any."""

    link: Link
    answered_at: datetime | None


class Answer:
    """The answer at a poll URL: status, headers (names in lower case), and the body, not yet read."""

    def __init__(self, response: httpx.Response, deadline: Deadline) -> None:
        self._response = response
        self._deadline = deadline
        self.status = response.status_code
        self.headers = dict(response.headers)
        self.from_elsewhere = "authorization" not in response.request.headers  # after a redirect away from the API

    @property
    def retry_after(self) -> float | None:
        return retry_after(self.headers)

    def raw(self) -> Iterator[bytes]:
        """Yield the bytes of a file as they arrive, still compressed, without a deadline.

        Raises `NoNetwork`, and `TimedOut` where nothing arrives.
        """
        self._deadline.lift()
        with translated_errors(name_of(self._response), self._response.request.url.host):
            yield from self._response.iter_raw()

    @property
    def date(self) -> datetime | None:
        """The `Date` header."""
        return server_date(self.headers.get("date"))

    def refusal(self) -> Refusal:
        """Read an unsuccessful answer."""
        return read_refusal(self._response)


class ApsisClient:
    """A context manager, used on one thread. `cancelled` ends every wait at once."""

    def __init__(
        self, account: Account, cancelled: threading.Event | None = None, deadline: Deadline | None = None
    ) -> None:
        self._account = account
        self._cancelled = cancelled or threading.Event()
        self._deadline = deadline or Deadline()
        self._http = http_client(self._cancelled, account.route, account.time_limits, self._deadline)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._http.close()

    def check_key(self) -> None:
        """Get a token, which checks the key. Raises `KeyUnknown` and the `ServiceAway` kinds."""
        self._token()

    def get_pages(self, path: str) -> Iterator[object]:
        """Yield the pages of one of the account's lists.

        Raises `KeyProblem` and `ServiceAway` kinds, also for what is no JSON, and `ListNotWhole`.
        """
        url: str | None = self._account.address + path
        read: set[str] = set()
        while url is not None:
            if url in read or len(read) >= MOST_PAGES:
                raise ListNotWhole(detail=f"{exchange_name('GET', url)}: no end after {len(read)} pages")
            read.add(url)
            at, page, headers = self._page(url)
            yield page
            url = next_page(at, page, headers)

    def _page(self, url: str) -> tuple[str, object, Mapping[str, str]]:
        """Read JSON, following redirects within the API; return the final address, the JSON and the headers."""
        for _ in range(1 + MOST_REDIRECTS):
            self._account.limits.others.take(self._cancelled)
            with self._send_with_token("GET", url) as response:
                if response.is_success:
                    return url, read_json(response, LARGEST_ANSWER), dict(response.headers)
                refusal = read_refusal(response)
            try:
                url = absolute_url(url, response.headers["location"]) if response.has_redirect_location else ""
            except LinkUnusable as error:
                raise refusal.strange from error
            if origin_of(url) != self._account.origin:  # most likely a sign-in page
                raise error_for(refusal)
        raise StrangeAnswer(detail=f"{exchange_name('GET', url)}: more than {MOST_REDIRECTS} redirects")

    def post_report(
        self, request: ReportRequest, before: Callable[[], None], waits: Callable[[float], None] | None = None
    ) -> Requested:
        """Request a report, and return its poll URL.

        Raises `PossiblyStarted` where the request was sent and no clear answer came: it must not be repeated blindly.
        A `ServiceAway` means that it was not accepted, and may be repeated. `before` is called just before the request
        is sent, after all waits; `waits` is called with the seconds of a wait for the rate limits.
        """
        body = json.dumps(request.body()).encode()
        self._token()  # first, so that a wait for a token does not use up a place of the rate limit
        self._account.limits.reports.take(self._cancelled, waits)
        before()
        with self._send_with_token("POST", self._account.address + PATH, body) as response:
            if not response.is_success:
                columns = len(request.attributes) + len(request.tags)
                raise report_error(read_refusal(response), columns=columns)
            try:
                link = read_link(read_json(response, LARGEST_REFUSAL))
                answered = server_date(response.headers.get("date"))
            except ServiceAway as error:
                raise PossiblyStarted(detail=error.detail) from error
        if link is None:
            raise PossiblyStarted(detail=f"POST {PATH}: no link in the answer")
        return Requested(link, answered)

    @contextlib.contextmanager
    def poll(
        self, link: Link, headers: Mapping[str, str], waits: Callable[[float], None] | None = None
    ) -> Iterator[Answer]:
        """Request a poll URL; the body of a 200 is the file. Raises `LinkElsewhere` for another origin.

        A redirect to another https host is followed without the token.
        """
        url = absolute_url(self._account.address + "/", link.url)
        if origin_of(url) != self._account.origin:
            raise link_error(url, self._account.origin, f"link to {exchange_name('GET', url)}")
        self._account.limits.links.take(self._cancelled, waits)
        with self._get_with_redirects(url, headers) as response:
            answer = Answer(response, self._deadline)
            if answer.status == 429 and not answer.from_elsewhere:
                self._account.limits.links.hold(min(answer.retry_after or 1.0, LONGEST_HOLD))
            yield answer

    @contextlib.contextmanager
    def _get_with_redirects(self, url: str, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        ours = True  # after a redirect away, no token is sent even if another leads back
        for _ in range(1 + MOST_REDIRECTS):
            sent = (
                self._send_with_token("GET", url, headers=headers) if ours else self._send("GET", url, headers=headers)
            )
            with sent as response:
                if not response.has_redirect_location:
                    yield response
                    return
                url = absolute_url(url, response.headers["location"])
            target = origin_of(url)
            ours = ours and target == self._account.origin
            if not ours and (target is None or target.scheme != "https"):
                raise link_error(url, self._account.origin, f"redirect to {exchange_name('GET', url)}")
        raise StrangeAnswer(detail=f"{exchange_name('GET', url)}: more than {MOST_REDIRECTS} redirects")

    @contextlib.contextmanager
    def _send_with_token(
        self, method: str, url: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Iterator[httpx.Response]:
        """Send with the token, and repeat a request that was refused because of the token.

        Once with a fresh token after 401 and 403, either of which may mean that it has expired (API.md, S). After a
        401 for a token just made, once after a short wait: to a server whose clock is behind it is not yet valid.
        """
        token = self._token()
        renewed = waited = False
        while True:
            with self._send(method, url, body, headers, token) as response:
                early = response.status_code == 401 and not waited and self._account.tokens.may_be_early(token)
                stale = not renewed and not waited and self._wants_fresh_token(response, token)
                if not early and not stale:
                    yield response
                    return
            if early:
                waited = True
                if self._cancelled.wait(self._account.time_limits.early):
                    raise Cancelled
            else:
                renewed = True
                token = self._token(instead_of=token)

    def _wants_fresh_token(self, response: httpx.Response, token: str) -> bool:
        if response.status_code == 401:
            return True
        # A clock may be wrong, and a token may be revoked at any age. Any other kind of 403 is a firewall's.
        ours = response.headers.get("content-type", "").startswith("application/problem+json")
        return response.status_code == 403 and self._account.tokens.may_be_stale(token, just_made=ours)

    @contextlib.contextmanager
    def _send(
        self,
        method: str,
        url: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
    ) -> Iterator[httpx.Response]:
        if self._cancelled.is_set():
            raise Cancelled
        sent = dict(headers or {})
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        if body is not None:
            sent["Content-Type"] = "application/json"
        name = exchange_name(method, url)
        try:
            with translated_errors(name, host_of(url)):
                self._deadline.begin(self._account.time_limits.answer)
                request = self._http.build_request(method, url, content=body, headers=sent)
                response = self._http.send(request, stream=True)
        except (TimedOut, StrangeAnswer, LineBroke) as error:
            if method == "POST" and token is not None:  # only the POST of a report has a token
                raise PossiblyStarted(detail=error.detail) from error
            raise
        try:
            if response.status_code == 407:
                raise proxy_error("407", host_of(url), f"{name}: 407")
            date = server_date(response.headers.get("date"))
            if date is not None and origin_of(url) == self._account.origin:  # other hosts have other clocks
                self._account.note_date(date)
            yield response
        finally:
            response.close()

    def _token(self, instead_of: str | None = None) -> str:
        return self._account.tokens.get(self._request_token, self._cancelled, instead_of=instead_of)

    def _request_token(self, body: dict[str, str]) -> object:
        limit = self._account.limits.tokens
        if (seconds := limit.held()) > 0:  # each caller retries by itself, with its own patience
            raise ServiceBusy(
                status="429", retry_after=seconds, detail="POST /oauth/token: not yet, it was said before"
            )
        limit.take(self._cancelled)
        with self._send("POST", f"{self._account.address}/oauth/token", json.dumps(body).encode()) as response:
            if response.status_code == 429:
                limit.hold(min(retry_after(dict(response.headers)) or 1.0, LONGEST_HOLD))
            if not response.is_success:
                raise token_error(read_refusal(response))
            return read_json(response, LARGEST_REFUSAL)
