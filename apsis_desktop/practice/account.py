"""The practice account's sections, and how its definitions are described."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from apsis_desktop.practice.attributes import ATTRIBUTES
from apsis_desktop.practice.definition import Attribute, Section, Segment, Tag, usercreated
from apsis_desktop.practice.values import share

SECTIONS = (
    Section("com.apsis1.sections.default", "Norden", share(1.0)),
    Section(usercreated("sections", "Europe"), "Europe", share(0.6)),
    Section(usercreated("sections", "Fjäll & resor"), "Fjäll & resor", share(0.35)),
)


def attributes_of(section: Section) -> tuple[Attribute, ...]:
    """Return a section's attributes, those no longer in use among them."""
    place = SECTIONS.index(section)
    return tuple(attribute for attribute in ATTRIBUTES if place in attribute.sections)


def described(things: Iterable[Section | Segment | Attribute | Tag]) -> list[dict[str, Any]]:
    """Describe definitions as the provider does (API.md, ground S)."""
    return [
        {"discriminator": thing.discriminator, "name": thing.name}
        | ({"versions": _versions(thing)} if isinstance(thing, Attribute) else {})
        for thing in things
    ]


def _versions(attribute: Attribute) -> Sequence[Mapping[str, Any]]:
    last = attribute.versions - 1
    return [
        {
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{attribute.discriminator}/{place}")),
            "created_at": f"{2017 + place}-03-14T08:30:00Z",
            "deprecated_at": None if attribute.in_use and place == last else f"{2018 + place}-03-14T08:30:00Z",
        }
        for place in range(attribute.versions)
    ]
