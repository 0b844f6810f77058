"""Who is on the other side: origins, safe addresses, and the certificates that the operating system trusts."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from apsis_desktop.errors import AddressNotSafe, AddressUnreadable

if TYPE_CHECKING:
    import ssl

DEFAULT_PORTS = {"https": 443, "http": 80}
_NEVER_IN_HOSTS = frozenset('"%<>\\^`{|}/?#@\x7f')


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port: who is on the other side. A token goes to one origin alone."""

    scheme: str
    host: str
    port: int

    @property
    def safe(self) -> bool:
        """Tell whether personal data may travel there: https, or plain http that stays on this computer."""
        return self.scheme == "https" or (self.scheme == "http" and is_loopback(self.host))


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """How long to wait for the other side, in seconds."""

    connect: float = 10.0
    read: float = 60.0
    write: float = 30.0
    early: float = 2.0  # before a token of this moment that was refused is tried once more
    answer: float = 120.0  # for a whole exchange, from its connection to the end of an answer that is no file


def origin_of(url: str) -> Origin | None:
    """Return the origin of an absolute http(s) address, or None where it is none."""
    try:
        parts: SplitResult = urlsplit(url)
        host, port = ascii_host(parts.hostname or ""), parts.port
    except ValueError:
        return None
    if parts.scheme not in DEFAULT_PORTS or parts.username is not None or parts.password is not None:
        return None
    return Origin(parts.scheme, host.rstrip("."), DEFAULT_PORTS[parts.scheme] if port is None else port)


def ascii_host(host: str) -> str:
    """Return a host name as it is looked up and compared, Nordic letters encoded (IDNA). Raises `ValueError`."""
    if not host or any(letter.isspace() or letter in _NEVER_IN_HOSTS for letter in host):
        raise ValueError("no host")
    if ":" in host:
        return str(ipaddress.ip_address(host))
    if host.isascii():
        return host.lower()
    import idna

    return idna.encode(host.lower()).decode("ascii")


def safe_address(address: str) -> str:
    """Return the address of the API without a slash at its end. Raises `AddressNotSafe` kinds."""
    bare = address.strip().rstrip("/")
    origin = origin_of(bare)
    if origin is None or "?" in bare or "#" in bare:
        raise AddressUnreadable(address=address.strip().rpartition("@")[2])  # before that there may be a password
    if not origin.safe:
        raise AddressNotSafe(address=bare)
    return bare


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@lru_cache(maxsize=1)
def system_certificates() -> ssl.SSLContext:
    """Return the TLS settings with the operating system's trusted certificates; made once, it takes a while."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
