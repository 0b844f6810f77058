"""Origins, addresses that are safe to use, and the operating system's trusted certificates."""

from __future__ import annotations

import ipaddress
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, urlsplit

from apsis_desktop.errors import AddressNotSafe, AddressUnreadable

if TYPE_CHECKING:
    import ssl

DEFAULT_PORTS = {"https": 443, "http": 80}
_NEVER_IN_HOSTS = frozenset('"%<>\\^`{|}/?#@\x7f')


class Origin(NamedTuple):
    """Scheme, host and port. A token is sent to one origin only."""

    scheme: str
    host: str
    port: int

    @property
    def safe(self) -> bool:
        """Whether personal data may be sent there: https, or http to this computer."""
        return self.scheme == "https" or (self.scheme == "http" and is_loopback(self.host))


class TimeLimits(NamedTuple):
    """Timeouts, in seconds."""

    connect: float = 10.0
    read: float = 60.0
    write: float = 30.0
    early: float = 2.0  # before a token just made, which was refused, is tried again
    answer: float = 120.0  # for a whole exchange but a file's, from connecting to the end of the answer


def origin_of(url: str) -> Origin | None:
    """Return the origin of an absolute http(s) URL, or None for anything else."""
    try:
        parts: SplitResult = urlsplit(url)
        host, port = ascii_host(parts.hostname or ""), parts.port
    except ValueError:
        return None
    if parts.scheme not in DEFAULT_PORTS or parts.username is not None or parts.password is not None:
        return None
    return Origin(parts.scheme, host.rstrip("."), DEFAULT_PORTS[parts.scheme] if port is None else port)


def ascii_host(host: str) -> str:
    """Return a host name for look-ups and comparison, in lower case and IDNA-encoded. Raises `ValueError`."""
    if not host or any(letter.isspace() or letter in _NEVER_IN_HOSTS for letter in host):
        raise ValueError("no host")
    if ":" in host:
        return str(ipaddress.ip_address(host))
    if host.isascii():
        return host.lower()
    import idna

    return idna.encode(host.lower()).decode("ascii")


def safe_address(address: str) -> str:
    """Return the address of the API without a trailing slash. Raises `AddressNotSafe` kinds."""
    bare = address.strip().rstrip("/")
    origin = origin_of(bare)
    if origin is None or "?" in bare or "#" in bare:
        raise AddressUnreadable(address=address.strip().rpartition("@")[2])  # before that there may be a password
    if not origin.safe:
        raise AddressNotSafe(address=bare)
    return bare


def is_loopback(host: str) -> bool:
    """Whether a host is this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@lru_cache(maxsize=1)
def system_certificates() -> ssl.SSLContext:
    """Return a TLS context with the operating system's certificates; created once, as it takes a while."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
