"""HTTP with APSIS One, for one report or one person's wait: the only file that imports httpx.

The token goes to the API's own origin alone. Every httpx exception leaves here as one of ours, and nothing that leaves
here holds a token, a secret or the query of a poll URL.
"""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Self
from urllib.parse import urljoin

import httpx

from apsis_desktop import __version__
from apsis_desktop.api.account import Account
from apsis_desktop.api.answers import (
    Refusal,
    exchange_name,
    refused,
    report_refused,
    retry_after,
    server_date,
    token_refused,
)
from apsis_desktop.api.network import TimeLimits, origin_of
from apsis_desktop.api.pools import Pools
from apsis_desktop.api.report_request import PATH, Link, ReportRequest, read_link
from apsis_desktop.api.route import Route
from apsis_desktop.errors import (
    AddressNotSafe,
    Cancelled,
    CertificateWrong,
    LineBroke,
    LinkElsewhere,
    NoNetwork,
    PossiblyStarted,
    ProxyRefused,
    ServiceAway,
    StrangeAnswer,
    TimedOut,
)

HTTP_LIBRARY = f"httpx {httpx.__version__}"  # for support
LARGEST_ANSWER = 64 * 1024 * 1024  # bytes of JSON; 50,000 segments take about 6 MB
LARGEST_REFUSAL = 64 * 1024  # bytes read of an answer that says no
LARGEST_PUBLIC_FILE = 1024 * 1024
MOST_REDIRECTS = 5
LONGEST_HOLD = 300.0  # seconds for which one answer may hold up all reports of an account


@dataclass(frozen=True, slots=True)
class Asked:
    """A report that APSIS One has taken on. `answered_at` is by its own clock, where it says."""

    link: Link
    answered_at: datetime | None


class Answer:
    """What came back for a poll URL: the status, the headers (names in lower case), and the body, not yet read."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = _headers(response)

    @property
    def retry_after(self) -> float | None:
        return retry_after(self.headers)

    def raw(self) -> Iterator[bytes]:
        """Yield the bytes as they come off the wire, still compressed. Raises `NoNetwork` and `TimedOut`."""
        with _our_errors(_name(self._response), self._response.request.url.host):
            yield from self._response.iter_raw()

    @property
    def date(self) -> datetime | None:
        """When it was sent, by the clock of APSIS One."""
        return server_date(self.headers.get("date"))

    def refusal(self) -> Refusal:
        """Read an answer that is no success."""
        return _refusal(self._response)


class ApsisClient:
    """Use it as a context manager, on one thread. `cancelled` ends every wait within a moment."""

    def __init__(self, account: Account, cancelled: threading.Event | None = None) -> None:
        self._account = account
        self._cancelled = cancelled or threading.Event()
        limits = account.time_limits
        self._http = httpx.Client(
            transport=_Transport(self._cancelled, account.route),
            timeout=httpx.Timeout(limits.read, connect=limits.connect, write=limits.write),
            headers={"User-Agent": f"apsis-desktop/{__version__}", "Accept": "application/json"},
            # No cookies: the token says who asks, and what a network in between sets does not belong here.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            follow_redirects=False,
            trust_env=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._http.close()

    def check_key(self) -> None:
        """Ask for a token, which tells whether the key is right. Raises `KeyUnknown` and the `ServiceAway` kinds."""
        self._token()

    def get_json(self, path: str) -> object:
        """Read one of the account's lists. Raises `KeyProblem` and `ServiceAway` kinds, also for what is no JSON."""
        self._account.limits.others.take(self._cancelled)
        with self._authorised("GET", self._account.address + path) as response:
            if not response.is_success:
                raise refused(_refusal(response))
            return _json(response, LARGEST_ANSWER)

    def post_report(
        self, request: ReportRequest, before: Callable[[], None], waits: Callable[[float], None] | None = None
    ) -> Asked:
        """Ask for a report; what is returned holds the poll URL.

        Raises `PossiblyStarted` where the request went out and no clear answer came: it must not be repeated blindly.
        A `ServiceAway` means that it was not taken, and may be repeated. `before` is called when all that may be waited
        for is there and the request is about to go out; `waits` is told of a wait for the limits.
        """
        body = json.dumps(request.body()).encode()
        self._token()  # first of all, so that a wait for a token does not use up a place
        self._account.limits.reports.take(self._cancelled, waits)
        before()
        with self._authorised("POST", self._account.address + PATH, body) as response:
            if not response.is_success:
                raise report_refused(_refusal(response), several=request.several)
            try:
                link = read_link(_json(response, LARGEST_REFUSAL))
                answered = server_date(response.headers.get("date"))
            except ServiceAway as error:
                raise PossiblyStarted(detail=error.detail) from error
        if link is None:
            raise PossiblyStarted(detail=f"POST {PATH}: no link in the answer")
        return Asked(link, answered)

    @contextlib.contextmanager
    def look(
        self, link: Link, headers: Mapping[str, str], waits: Callable[[float], None] | None = None
    ) -> Iterator[Answer]:
        """Look at a poll URL; the body of a 200 is the file. Raises `LinkElsewhere` for another origin's.

        A redirect to another https host is followed without the token (it is not known whether there are any).
        """
        url = _joined(self._account.address + "/", link.url)
        if origin_of(url) != self._account.origin:
            raise LinkElsewhere(host=_place(url), detail=f"link to {exchange_name('GET', url)}")
        self._account.limits.links.take(self._cancelled, waits)
        with self._following(url, headers) as response:
            answer = Answer(response)
            if answer.status == 429:
                self._account.limits.links.hold(min(answer.retry_after or 1.0, LONGEST_HOLD))
            yield answer

    @contextlib.contextmanager
    def _following(self, url: str, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        ours = True  # once a redirect has led away, the token stays at home even if another leads back
        for _ in range(1 + MOST_REDIRECTS):
            sent = self._authorised("GET", url, headers=headers) if ours else self._send("GET", url, headers=headers)
            with sent as response:
                if not response.has_redirect_location:
                    yield response
                    return
                url = _joined(url, response.headers["location"])
            target = origin_of(url)
            ours = ours and target == self._account.origin
            if not ours and (target is None or target.scheme != "https"):
                raise LinkElsewhere(host=_place(url), detail=f"redirect to {exchange_name('GET', url)}")
        raise StrangeAnswer(detail=f"{exchange_name('GET', url)}: more than {MOST_REDIRECTS} redirects")

    @contextlib.contextmanager
    def _authorised(
        self, method: str, url: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Iterator[httpx.Response]:
        """Send with the token; after 401, or a 403 that age may explain, once more with a fresh one (API.md, S)."""
        token = self._token()
        with self._send(method, url, body, headers, token) as response:
            if not self._asks_for_fresh_token(response, token):
                yield response
                return
        with self._send(method, url, body, headers, self._token(instead_of=token)) as response:
            yield response

    def _asks_for_fresh_token(self, response: httpx.Response, token: str) -> bool:
        if response.status_code == 401:
            return True
        return response.status_code == 403 and self._account.tokens.may_be_stale(token)

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
            with _our_errors(name, _place(url)):
                request = self._http.build_request(method, url, content=body, headers=sent)
                response = self._http.send(request, stream=True)
        except (TimedOut, StrangeAnswer, LineBroke) as error:
            if method == "POST" and token is not None:  # only the POST of a report bears one
                raise PossiblyStarted(detail=error.detail) from error
            raise
        try:
            if response.status_code == 407:
                raise ProxyRefused(host=_place(url), detail=f"{name}: 407")
            date = server_date(response.headers.get("date"))
            if date is not None and origin_of(url) == self._account.origin:  # another host has a clock of its own
                self._account.note_date(date)
            yield response
        finally:
            response.close()

    def _token(self, instead_of: str | None = None) -> str:
        return self._account.tokens.get(self._ask_for_token, self._cancelled, instead_of=instead_of)

    def _ask_for_token(self, body: dict[str, str]) -> object:
        self._account.limits.tokens.take(self._cancelled)
        with self._send("POST", f"{self._account.address}/oauth/token", json.dumps(body).encode()) as response:
            if not response.is_success:
                raise token_refused(_refusal(response))
            return _json(response, LARGEST_REFUSAL)


def read_public_json(url: str, route: Route, cancelled: threading.Event) -> object:
    """Read a small file that is open to everybody; nothing of an account goes along. Raises the `ServiceAway` kinds."""
    limits, name = TimeLimits(), exchange_name("GET", url)
    with httpx.Client(
        transport=_Transport(cancelled, route),
        timeout=httpx.Timeout(limits.read, connect=limits.connect, write=limits.write),
        headers={"User-Agent": f"apsis-desktop/{__version__}", "Accept": "application/json"},
        follow_redirects=False,
        trust_env=False,
    ) as http:
        with _our_errors(name, _place(url)):
            response = http.send(http.build_request("GET", url), stream=True)
        with contextlib.closing(response):
            if response.status_code != 200:
                raise StrangeAnswer(detail=f"{name}: {response.status_code}")
            return _json(response, LARGEST_PUBLIC_FILE)


class _Transport(httpx.HTTPTransport):
    """httpx over our own connections: it takes no network backend of one's own, so its pool is put in place here."""

    def __init__(self, cancelled: threading.Event, route: Route) -> None:  # the base would load its own certificates
        self._pools = Pools(cancelled, route)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        origin = origin_of(str(request.url))
        if origin is None or not origin.safe:
            raise AddressNotSafe(address=f"{request.url.scheme}://{request.url.host}")
        self._pool = self._pools.pool_for(origin)
        return super().handle_request(request)

    def close(self) -> None:
        self._pools.close()


def _joined(base: str, url: str) -> str:
    """Make an address whole, exactly as httpx will go there. Raises `LinkElsewhere` for one that cannot be read."""
    try:
        return str(httpx.URL(urljoin(base, url)))
    except (httpx.InvalidURL, ValueError) as error:
        raise LinkElsewhere(host="?", detail=f"an address that cannot be read: {type(error).__name__}") from error


def _place(url: str) -> str:
    origin = origin_of(url)
    return origin.host if origin else "?"


@contextlib.contextmanager
def _our_errors(name: str, host: str) -> Iterator[None]:
    try:
        yield
    except httpx.ConnectTimeout as error:
        raise NoNetwork(detail=f"{name}: no connection in time") from error
    except httpx.TimeoutException as error:
        raise TimedOut(detail=f"{name}: {type(error).__name__}") from error
    except httpx.ConnectError as error:
        if _certificate_problem(error):
            raise CertificateWrong(host=host, detail=f"{name}: {error}") from error
        raise NoNetwork(detail=f"{name}: {error}") from error
    except httpx.ProxyError as error:
        raise ProxyRefused(host=host, detail=f"{name}: {error}") from error
    except (httpx.DecodingError, httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError) as error:
        raise StrangeAnswer(detail=f"{name}: {type(error).__name__}") from error  # its text may quote a header
    except httpx.TransportError as error:
        raise LineBroke(detail=f"{name}: {type(error).__name__}: {error}") from error


def _certificate_problem(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            # The other side hung up during the handshake: that is the network, not the certificate.
            return not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)
        error = error.__cause__ or error.__context__
    return False


def _name(response: httpx.Response) -> str:
    return exchange_name(response.request.method, str(response.request.url))


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _body(response: httpx.Response, most: int) -> bytes:
    """Read a body up to a size, decoded. Raises the `ServiceAway` kinds, and `StrangeAnswer` where it is larger."""
    read = bytearray()
    with _our_errors(_name(response), response.request.url.host):
        for chunk in response.iter_bytes():
            read += chunk
            if len(read) > most:
                raise StrangeAnswer(detail=f"{_name(response)}: an answer of more than {most} bytes")
    return bytes(read)


def _json(response: httpx.Response, most: int) -> object:
    try:
        return json.loads(_body(response, most))
    except (ValueError, RecursionError) as error:
        raise StrangeAnswer(detail=f"{_name(response)}: {response.status_code}, no JSON") from error


def _refusal(response: httpx.Response) -> Refusal:
    try:
        body = _body(response, LARGEST_REFUSAL)
    except ServiceAway:  # the status alone has to do
        body = b""
    return Refusal(_name(response), response.status_code, _headers(response), body)
