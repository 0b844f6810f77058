"""The next page of a list, in the usual forms; whether APSIS One has pages is not known.

A list whose next page cannot be read is an error and not taken for complete.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urljoin

from apsis_desktop.api.origin import origin_of
from apsis_desktop.errors import ListNotWhole

_KEYS = ("next", "next_page", "nextPage", "next_url", "nextUrl", "next_link", "nextLink", "@odata.nextLink")
_INSIDE = ("links", "_links", "paging", "pagination", "meta")
_MORE = ("has_more", "hasMore", "has_next", "hasNext")
_LINK = re.compile(r'<([^<>]*)>\s*(?:;[^,<]*)?;\s*rel\s*=\s*"?(?:[^",;]*\s)?next\b', re.IGNORECASE)


def next_page(url: str, page: object, headers: Mapping[str, str]) -> str | None:
    """Return the address of the page after the one at `url`, or None after the last.

    Raises `ListNotWhole` where there is more without an address, or at another origin.
    """
    found = _next_page_hint(page, headers)
    if found is None:
        return None
    where = found.get("href") if isinstance(found, dict) else found
    if not isinstance(where, str) or not ("/" in where or where.startswith("?")):
        raise ListNotWhole(detail=f"a next page that is no address: {type(where).__name__}")
    try:
        address = urljoin(url, where.strip())
    except ValueError as error:
        raise ListNotWhole(detail="a next page whose address cannot be read") from error
    if origin_of(address) is None or origin_of(address) != origin_of(url):
        raise ListNotWhole(detail="a next page in another place")
    return address


def _next_page_hint(page: object, headers: Mapping[str, str]) -> object | None:
    """Return any hint of a next page, or None."""
    if link := _LINK.search(headers.get("link", "")):
        return link[1]
    if not isinstance(page, dict):
        return None
    levels = [page, *(inside for key in _INSIDE if isinstance(inside := page.get(key), dict))]
    for level in levels:
        for key in _KEYS:
            if level.get(key):
                found: object = level[key]
                return found
    more = any(level.get(key) is True for level in levels for key in _MORE)
    return "more" if more else None
