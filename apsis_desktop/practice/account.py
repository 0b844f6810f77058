"""The practice account: what it defines, and the answers to questions about that."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from apsis_desktop.practice.attributes import ATTRIBUTES
from apsis_desktop.practice.definition import Attribute, Keyspace, Section, Segment, Tag, usercreated
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.practice.tags import TAGS
from apsis_desktop.practice.values import share

SECTIONS = (
    Section("com.apsis1.sections.default", "Norden", share(1.0)),
    Section(usercreated("sections", "Europe"), "Europe", share(0.6)),
    Section(usercreated("sections", "Fjäll & resor"), "Fjäll & resor", share(0.35)),
)
KEYSPACES = (
    Keyspace("com.apsis1.keyspaces.email", "Email"),
    Keyspace("com.apsis1.keyspaces.sms", "Mobile"),
    Keyspace("com.apsis1.keyspaces.web", "Website cookie"),
    Keyspace(usercreated("keyspaces", "CRM"), "CRM"),
)


class _Named(Protocol):
    @property
    def discriminator(self) -> str: ...
    @property
    def name(self) -> str: ...


class Account:
    """Looks definitions up by discriminator, and lists them as the provider does (API.md, ground S)."""

    def __init__(self) -> None:
        self.sections: Mapping[str, Section] = {section.discriminator: section for section in SECTIONS}
        self.segments: Mapping[str, Segment] = {segment.discriminator: segment for segment in SEGMENTS}
        self.tags: Mapping[str, Tag] = {tag.discriminator: tag for tag in TAGS}

    def attributes(self, section: Section) -> Mapping[str, Attribute]:
        """Return the section's attributes by discriminator, those no longer in use among them."""
        place = SECTIONS.index(section)
        return {attribute.discriminator: attribute for attribute in ATTRIBUTES if place in attribute.sections}

    def list_sections(self) -> list[dict[str, Any]]:
        return _named(SECTIONS)

    def list_segments(self) -> list[dict[str, Any]]:
        return _named(SEGMENTS)

    def list_keyspaces(self) -> list[dict[str, Any]]:
        return _named(KEYSPACES)

    def list_tags(self) -> list[dict[str, Any]]:
        return _named(TAGS)

    def list_attributes(self, section: Section) -> list[dict[str, Any]]:
        attributes = self.attributes(section).values()
        return [
            {**item, "versions": _versions(attribute)}
            for item, attribute in zip(_named(attributes), attributes, strict=True)
        ]


def _named(things: Iterable[_Named]) -> list[dict[str, Any]]:
    return [{"discriminator": thing.discriminator, "name": thing.name} for thing in things]


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
