"""Which proxy to use: the system's, none, or one that the person has entered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, urlsplit

from apsis_desktop.api.origin import Origin, ascii_host, is_loopback
from apsis_desktop.api.proxy.system import system_proxy

USUAL_PORT = 8080


class ProxyKind(StrEnum):
    SYSTEM = "system"
    NONE = "none"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Proxy:
    """`host`, `port` and `user` are those of an entered one. Its password is in the keyring."""

    kind: ProxyKind = ProxyKind.SYSTEM
    host: str = ""
    port: int = USUAL_PORT
    user: str = ""


class Route:
    """The proxy of all accounts. It may be changed at any time, from any thread, for the next exchange.

    `password` returns the entered proxy's; it may wait for the keyring, and is never called on the GUI thread.
    `takes_latin` holds the proxies that accepted credentials in Latin-1 and not in UTF-8.
    """

    def __init__(self, proxy: Proxy | None = None, password: Callable[[], str] = str) -> None:
        self._proxy = proxy or Proxy()
        self._password = password
        self.takes_latin: set[str] = set()

    def use(self, proxy: Proxy) -> None:
        self._proxy = proxy

    def proxy_for(self, origin: Origin) -> str | None:
        """Return the address of the proxy for an origin, or None; always None for loopback."""
        proxy = self._proxy
        if is_loopback(origin.host) or proxy.kind is ProxyKind.NONE:
            return None
        if proxy.kind is ProxyKind.SYSTEM or not proxy.host:
            return system_proxy(origin)
        host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
        user = f"{quote(proxy.user, safe='')}:{quote(self._password(), safe='')}@" if proxy.user else ""
        return f"http://{user}{host}:{proxy.port}"


def host_and_port(typed: str) -> tuple[str, int] | None:
    """Parse a proxy address that a person typed, with port 8080 as the default; None where it is invalid."""
    text = typed.strip().rstrip("/")
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
        ascii_host(host or "")
    except ValueError:
        return None
    odd = parts.scheme != "http" or port == 0 or parts.path or parts.query or parts.fragment or "@" in parts.netloc
    return None if odd or host is None else (host, port or USUAL_PORT)
