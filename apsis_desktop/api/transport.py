"""httpx over cancellable connections, with its exceptions translated into the program's own.

No error holds a token, a secret or the query of a poll URL.
"""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Iterator
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Self
from urllib.parse import urljoin

import httpx

from apsis_desktop import __version__
from apsis_desktop.api.connection_pools import ConnectionPools
from apsis_desktop.api.deadline import Deadline
from apsis_desktop.api.origin import TimeLimits, origin_of
from apsis_desktop.api.problem_details import exchange_name, proxy_error
from apsis_desktop.api.proxy import Route
from apsis_desktop.errors import (
    AddressNotSafe,
    CertificateWrong,
    LineBroke,
    LinkUnusable,
    NoNetwork,
    StrangeAnswer,
    TimedOut,
)

HTTP_LIBRARY = f"httpx {httpx.__version__}"  # for support


def http_client(cancelled: threading.Event, route: Route, limits: TimeLimits, deadline: Deadline) -> httpx.Client:
    """Return an HTTP client for one thread. It follows no redirects and keeps no cookies."""
    return httpx.Client(
        transport=_Transport(cancelled, route, deadline),
        timeout=httpx.Timeout(limits.read, connect=limits.connect, write=limits.write),
        headers={
            "User-Agent": f"apsis-desktop/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip",  # unpacked with a size limit, not by httpx
        },
        # No cookies: the token authenticates, and a proxy's cookies do not belong here.
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        follow_redirects=False,
        trust_env=False,
    )


class _Transport(httpx.HTTPTransport):
    """httpx over our own connections: it accepts no network backend, so its pool is replaced."""

    def __init__(self, cancelled: threading.Event, route: Route, deadline: Deadline) -> None:
        # Not the base's, which would load certificates of its own.
        self._pools = ConnectionPools(cancelled, route, deadline)

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


@contextlib.contextmanager
def translated_errors(name: str, host: str) -> Iterator[None]:
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
        raise proxy_error(str(error), host, f"{name}: {error}") from error
    except (httpx.DecodingError, httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError) as error:
        raise StrangeAnswer(detail=f"{name}: {type(error).__name__}") from error  # its text may quote a header
    except httpx.TransportError as error:
        raise LineBroke(detail=f"{name}: {type(error).__name__}: {error}") from error


def _certificate_problem(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            # The connection was closed during the handshake: that is the network, not the certificate.
            return not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)
        error = error.__cause__ or error.__context__
    return False


def name_of(response: httpx.Response) -> str:
    """Return the name of a response's exchange for logs and error details."""
    return exchange_name(response.request.method, str(response.request.url))


def host_of(url: str) -> str:
    """Return the host for an error message."""
    origin = origin_of(url)
    return origin.host if origin else "?"


def absolute_url(base: str, url: str) -> str:
    """Return the absolute URL as httpx will request it. Raises `LinkUnusable`."""
    try:
        return str(httpx.URL(urljoin(base, url)))
    except (httpx.InvalidURL, ValueError) as error:
        raise LinkUnusable(detail=f"an address that cannot be read: {type(error).__name__}") from error
