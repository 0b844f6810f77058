"""Which proxy a request goes through: the system's, none, or one that a person has entered; and its address, parsed."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import NamedTuple
from urllib.parse import quote, unquote_to_bytes, urlsplit

from apsis_desktop.api.origin import Origin, ascii_host, is_loopback
from apsis_desktop.errors import ProxyKindUnknown, ProxyUnreadable

USUAL_PORT = 8080
_HTTP_PORT = 80  # of an address without one, as everywhere in HTTP
_SCHEME = r"(?i)([a-z][a-z0-9+.-]*)://"


class ProxyKind(StrEnum):
    SYSTEM = "system"
    NONE = "none"
    NAMED = "named"


class Proxy(NamedTuple):
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


def system_proxy(origin: Origin) -> str | None:
    """Return the address of the system's proxy for an origin, or None; always None for loopback."""
    import urllib.request

    if is_loopback(origin.host):
        return None
    named = urllib.request.getproxies_environment()  # before the system's settings, including NO_PROXY
    if named:
        if is_exempt(origin.host, origin.port, named.get("no", "")):
            return None
    elif urllib.request.proxy_bypass(origin.host):
        return None
    proxies = named or urllib.request.getproxies()
    proxy = (proxies.get(origin.scheme) or proxies.get("all") or "").strip()
    if not proxy:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def is_exempt(host: str, port: int, no_proxy: str) -> bool:
    """Whether one of the entries covers a host. They are separated by commas, semicolons or whitespace."""
    return any(_covers(entry, host, port) for entry in re.split(r"[\s,;]+", no_proxy) if entry)


def _covers(entry: str, host: str, port: int) -> bool:
    """Whether an entry covers a host: a domain, a pattern, an IP address, or a network."""
    with suppress(ValueError):  # no IP network, or the host is no IP address
        return ipaddress.ip_address(host) in ipaddress.ip_network(entry.strip("[]"), strict=False)
    try:
        parts = urlsplit(entry if "://" in entry else f"//{entry}")
        name, only = (parts.hostname or "").removeprefix("*.").strip("."), parts.port
    except ValueError:
        return False
    if not name or only not in {None, port}:
        return False
    return fnmatchcase(host, name) or fnmatchcase(host, f"*.{name}")


@dataclass(frozen=True, slots=True)
class ProxyAddress:
    """`host` is ASCII; `user` and `password` are percent-decoded bytes."""

    host: str
    port: int
    user: bytes | None = None
    password: bytes = field(default=b"", repr=False)

    def sign_ins(self) -> tuple[tuple[bytes, bytes] | None, ...]:
        """Return the credentials in the encodings that proxies expect of Basic, the most likely first.

        RFC 7617 leaves the encoding open: most take UTF-8, old ones Latin-1. Without a user, a single None.
        """
        if self.user is None:
            return (None,)
        as_written = self.user, self.password
        try:
            latin = self.user.decode().encode("latin-1"), self.password.decode().encode("latin-1")
        except UnicodeError:
            return (as_written,)
        return (as_written,) if latin == as_written else (as_written, latin)


def read_proxy(text: str) -> ProxyAddress:
    """Parse an address, with or without `http://` and credentials. Raises `ProxyUnreadable`, `ProxyKindUnknown`."""
    text = text.strip()
    scheme = re.match(_SCHEME, text)
    rest = text[scheme.end() :] if scheme else text
    signed_in, at, place = rest.rpartition("@")  # the last one, as people do not always encode an @ in a password
    if scheme and scheme[1].casefold() != "http":
        kind = "SOCKS" if scheme[1].casefold().startswith("socks") else scheme[1].upper()
        raise ProxyKindUnknown(kind=kind, proxy=place)
    try:
        parts = urlsplit(f"//{place}")
        host, port = ascii_host(parts.hostname or ""), parts.port
    except ValueError as error:
        raise ProxyUnreadable(proxy=place) from error
    if port == 0:
        raise ProxyUnreadable(proxy=place)
    user, _colon, password = signed_in.partition(":")
    return ProxyAddress(
        host,
        _HTTP_PORT if port is None else port,
        unquote_to_bytes(user) if at else None,
        unquote_to_bytes(password),
    )
