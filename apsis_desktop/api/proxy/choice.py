"""The way to APSIS One: by the proxy that the system's settings name, by none, or by one that a person named."""

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
    """`host`, `port` and `user` are those of a named one. Its password is the keyring's."""

    kind: ProxyKind = ProxyKind.SYSTEM
    host: str = ""
    port: int = USUAL_PORT
    user: str = ""


class Route:
    """Which way every account goes. It may be changed at any time, from any thread: the next exchange goes that way.

    `password` returns the named proxy's; it may wait for the keyring, and is never called on the GUI thread.
    `takes_latin` holds the proxies that took name and password in Latin-1 where UTF-8 did not do.
    """

    def __init__(self, proxy: Proxy | None = None, password: Callable[[], str] = str) -> None:
        self._proxy = proxy or Proxy()
        self._password = password
        self.takes_latin: set[str] = set()

    def use(self, proxy: Proxy) -> None:
        self._proxy = proxy

    def proxy_for(self, origin: Origin) -> str | None:
        """Return the address of the proxy that leads to an origin, or None; never one for loopback."""
        proxy = self._proxy
        if is_loopback(origin.host) or proxy.kind is ProxyKind.NONE:
            return None
        if proxy.kind is ProxyKind.SYSTEM or not proxy.host:
            return system_proxy(origin)
        host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
        user = f"{quote(proxy.user, safe='')}:{quote(self._password(), safe='')}@" if proxy.user else ""
        return f"http://{user}{host}:{proxy.port}"


def host_and_port(typed: str) -> tuple[str, int] | None:
    """Read what a person typed as a proxy's address; None where it is none. Without a port it is 8080."""
    text = typed.strip().rstrip("/")
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
        ascii_host(host or "")
    except ValueError:
        return None
    odd = parts.scheme != "http" or port == 0 or parts.path or parts.query or parts.fragment or "@" in parts.netloc
    return None if odd or host is None else (host, port or USUAL_PORT)
