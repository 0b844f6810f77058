"""Parses a proxy's address as systems and people write it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes, urlsplit

from apsis_desktop.api.origin import ascii_host
from apsis_desktop.errors import ProxyKindUnknown, ProxyUnreadable

USUAL_PORT = 80  # of an address without one, as everywhere in HTTP

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)


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
    scheme = _SCHEME.match(text)
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
        USUAL_PORT if port is None else port,
        unquote_to_bytes(user) if at else None,
        unquote_to_bytes(password),
    )
