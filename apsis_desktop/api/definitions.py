"""The definitions of an account: sections, segments, attributes and tags (API.md, "Definitions"; ground S).

All four are `GET`s that answer `{"items": [...]}`. Unknown fields are ignored, a missing name falls back to the
discriminator, and an item without a discriminator is left out, as it cannot be requested.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from apsis_desktop.api.problem_details import readable
from apsis_desktop.errors import StrangeAnswer

if TYPE_CHECKING:
    from apsis_desktop.api.client import ApsisClient

MOST_ITEMS = 1_000_000  # of one list, over all its pages, so that memory stays small whatever is sent


@dataclass(frozen=True, slots=True, order=True)
class Definition:
    """`name` is what people know it by, `discriminator` its id in APSIS One."""

    name: str
    discriminator: str


class Section(Definition):
    """A part of the account, with attributes and tags of its own."""

    __slots__ = ()


class Segment(Definition):
    """A group of profiles. Segments belong to the whole account."""

    __slots__ = ()


class Attribute(Definition):
    """A column with what is known of a profile, such as its email address."""

    __slots__ = ()


class Tag(Definition):
    """A column that says whether a profile has a tag."""

    __slots__ = ()


Column = Attribute | Tag
Kind = TypeVar("Kind", bound=Definition)


def load_sections(client: ApsisClient) -> tuple[Section, ...]:
    """Load the sections that the key may see. Raises the errors of `ApsisClient.get_pages`, and `StrangeAnswer`."""
    return _load(client, "/audience/sections", Section)


def load_segments(client: ApsisClient) -> tuple[Segment, ...]:
    """Load the segments of the whole account."""
    return _load(client, "/audience/segments", Segment)


def load_attributes(client: ApsisClient, section: str) -> tuple[Attribute, ...]:
    """Load the attributes of a section (its discriminator) that are still in use."""
    return _load(client, f"/audience/sections/{quote(section, safe='')}/attributes", Attribute, _in_use)


def load_tags(client: ApsisClient, section: str) -> tuple[Tag, ...]:
    """Load the tags of a section (its discriminator)."""
    return _load(client, f"/audience/sections/{quote(section, safe='')}/tags", Tag)


def _load(
    client: ApsisClient,
    path: str,
    kind: type[Kind],
    wanted: Callable[[Mapping[object, object]], bool] = lambda _item: True,
) -> tuple[Kind, ...]:
    found: dict[str, Kind] = {}
    for item in _items(client, path):
        if not isinstance(item, dict) or not wanted(item):
            continue
        discriminator, name = item.get("discriminator"), item.get("name")
        if isinstance(discriminator, str) and discriminator and discriminator == readable(discriminator):
            shown = readable(name) if isinstance(name, str) and name.strip() else discriminator
            found.setdefault(discriminator, kind(shown, discriminator))
    return tuple(sorted(found.values(), key=lambda one: (one.name.casefold(), one.discriminator)))


def _items(client: ApsisClient, path: str) -> Iterator[object]:
    count = 0
    for page in client.get_pages(path):
        items = page.get("items") if isinstance(page, dict) else None
        if not isinstance(items, list):
            raise StrangeAnswer(detail=f"GET {path}: no list of items in the answer")
        count += len(items)
        if count > MOST_ITEMS:
            raise StrangeAnswer(detail=f"GET {path}: more than {MOST_ITEMS} items")
        yield from items


def _in_use(item: Mapping[object, object]) -> bool:
    """Tell an attribute of which at least one version is not deprecated; without versions it is in use."""
    versions = item.get("versions")
    if not isinstance(versions, list) or not versions:
        return True
    return any(not (isinstance(version, dict) and version.get("deprecated_at")) for version in versions)
