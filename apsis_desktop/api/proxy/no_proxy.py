"""NO_PROXY: the hosts that are reached without the environment's proxy."""

from __future__ import annotations

import ipaddress
import re
from contextlib import suppress
from fnmatch import fnmatchcase
from urllib.parse import urlsplit


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
