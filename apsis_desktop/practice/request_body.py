"""Validates the body of a report's POST (API.md, The report)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from apsis_desktop.practice.account import SECTIONS, attributes_of
from apsis_desktop.practice.definition import Attribute, Section, Segment, Tag
from apsis_desktop.practice.problem import Problem
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.practice.tags import TAGS

Thing = TypeVar("Thing", Section, Segment, Attribute, Tag)
EXPORT_KEY = "export_key"
MOST_COLUMNS = 40
"""Made up: the provider's own threshold is not known."""

_FIELDS = {"section_discriminator", "segment_discriminator", "profile_type", "attributes", "tags"}


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    of: Attribute | Tag


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """`profile_type`: "known", "unknown", or empty for both."""

    section: Section
    segment: Segment
    profile_type: str
    columns: tuple[Column, ...]


def read_order(body: object, most_columns: int = MOST_COLUMNS) -> ReportOrder:
    """Validate the parsed body, and return the order.

    Raises:
        Problem: 413 for too many columns, 400 for everything else that is wrong, with a detail that says what.
    """
    fields = _object(body, "The body")
    if unknown := sorted(set(fields) - _FIELDS):
        raise Problem(400, f"Unknown field '{unknown[0]}'.")
    wanted = [
        *((item, "attribute") for item in _list(fields, "attributes")),
        *((item, "tag") for item in _list(fields, "tags")),
    ]
    if len(wanted) > most_columns:
        raise Problem(413, f"{len(wanted)} attributes and tags were requested; a report holds at most {most_columns}.")

    section = _found(SECTIONS, _text(fields, "section_discriminator"), "section")
    profile_type = _text(fields, "profile_type") if "profile_type" in fields else ""
    if profile_type not in {"", "known", "unknown"}:
        raise Problem(400, "'profile_type' must be 'known' or 'unknown', or be left out.")
    segment = _found(SEGMENTS, _text(fields, "segment_discriminator"), "segment")
    attributes = attributes_of(section)
    columns = []
    headings = {EXPORT_KEY}
    for item, kind in wanted:
        pair = _object(item, f"Each {kind}")
        heading = _text(pair, "field_name")
        if heading in headings:
            raise Problem(400, f"The field name '{heading}' is used more than once.")
        headings.add(heading)
        discriminator = _text(pair, f"{kind}_discriminator")
        of = _found(TAGS, discriminator, kind) if kind == "tag" else _in_use(attributes, discriminator)
        columns.append(Column(heading, of))
    return ReportOrder(section, segment, profile_type, tuple(columns))


def _in_use(attributes: Iterable[Attribute], discriminator: str) -> Attribute:
    attribute = _found(attributes, discriminator, "attribute")
    if not attribute.in_use:
        raise Problem(400, f"The attribute '{discriminator}' is no longer in use.")
    return attribute


def _found(among: Iterable[Thing], discriminator: str, kind: str) -> Thing:
    for thing in among:
        if thing.discriminator == discriminator:
            return thing
    where = " in this section" if kind == "attribute" else ""
    raise Problem(400, f"There is no {kind} '{discriminator}'{where}.")


def _object(value: object, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Problem(400, f"{what} must be a JSON object.")
    return value


def _list(fields: Mapping[str, Any], name: str) -> list[Any]:
    value = fields.get(name, [])
    if not isinstance(value, list):
        raise Problem(400, f"'{name}' must be a list.")
    return value


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise Problem(400, f"'{name}' is missing, or is not a text.")
    return value
