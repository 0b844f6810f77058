"""What a report is requested for: profiles, columns and format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from operator import attrgetter
from typing import NamedTuple

from apsis_desktop.api.definitions import Attribute, Column, Definition, Section, Segment, Tag
from apsis_desktop.api.report_request import Profiles, ReportRequest
from apsis_desktop.lists.form import Form
from apsis_desktop.report.shape import AS_IT_COMES, Shape
from apsis_desktop.text.numbered import numbered

__all__ = ["FileFormat", "Match", "Missing", "Profiles", "Selection", "fetched_for"]


class Match(StrEnum):
    """How several segments go together."""

    ANY = "any"
    ALL = "all"


class FileFormat(StrEnum):
    """The file that is fetched; the value is its ending."""

    CSV = "csv"
    CSV_GZ = "csv.gz"
    XLSX = "xlsx"


def fetched_for(form: Form, shape: Shape) -> FileFormat:
    """Return what is fetched for a kind of file: what is made here is made of a CSV."""
    return FileFormat.CSV if shape.is_made_here else FileFormat(form.value)


class Missing(Enum):
    """Why a report cannot be requested yet. The value says so in English."""

    SECTION = "Choose a section."
    SEGMENT = "Choose at least one segment."
    CLASH = "A segment is both chosen and left out."


class People(NamedTuple):
    """Whom a selection chooses. Of the segments, the order tells nothing."""

    section: str | None
    segments: tuple[str, ...]
    excluded: tuple[str, ...]
    match: Match | None
    profiles: Profiles


@dataclass(frozen=True, slots=True)
class Selection:
    """One report, as chosen. `columns` holds the attributes and tags in the person's order.

    A file that is saved as it comes has the export key first, then the attributes, then the tags: APSIS One takes them
    as two lists. `which_segment`: with a yes/no column for each of the segments, named after it. `format` is fetched;
    `shape` says what is made of that for the file that is saved.
    """

    section: Section | None = None
    segments: tuple[Segment, ...] = ()
    excluded: tuple[Segment, ...] = ()
    match: Match = Match.ANY
    columns: tuple[Column, ...] = ()
    profiles: Profiles = Profiles.ALL
    format: FileFormat = FileFormat.CSV
    which_segment: bool = False
    shape: Shape = AS_IT_COMES

    @property
    def form(self) -> Form:
        """The kind of file that is saved."""
        return self.shape.form or Form(self.format.value)

    def saved_as(self, form: Form, shape: Shape | None = None) -> Selection:
        """Return it saved as another kind of file, and as `shape` says beside that."""
        made = (self.shape if shape is None else shape).made_as(form)
        return replace(self, format=fetched_for(form, made), shape=made)

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        return tuple(column for column in self.columns if isinstance(column, Attribute))

    @property
    def tags(self) -> tuple[Tag, ...]:
        return tuple(column for column in self.columns if isinstance(column, Tag))

    def headings(self) -> list[str]:
        """Return the headings of the file beside the export key's."""
        marks = [segment.name for segment in self.segments] if self.which_segment else []
        return numbered([*(column.name for column in self.columns), *marks])

    def absent_from(self, headings: Sequence[str]) -> list[str]:
        """Return the headings that a file with these has not. None where it has as many as it should.

        What was requested may be called otherwise there.
        """
        there = {_folded(heading) for heading in headings}
        requested = self.headings()
        return [each for each in requested if _folded(each) not in there] if len(headings) <= len(requested) else []

    def missing(self) -> Missing | None:
        """Say what still has to be chosen, or None when the report can be requested."""
        if self.section is None:
            return Missing.SECTION
        if not self.segments:
            return Missing.SEGMENT
        if {one.discriminator for one in self.segments} & {one.discriminator for one in self.excluded}:
            return Missing.CLASH
        return None

    def people(self, told_by: Callable[[Definition], str] = attrgetter("discriminator")) -> People:
        """Return what says whom it chooses, whatever the columns and the file."""
        return People(
            section=None if self.section is None else told_by(self.section),
            segments=_sorted(map(told_by, self.segments)),
            excluded=_sorted(map(told_by, self.excluded)),
            match=self.match if len(self.segments) > 1 else None,
            profiles=self.profiles,
        )

    def request(self) -> ReportRequest:
        """Return the request for one segment alone: a plan requests each of several by itself.

        Raises `ValueError` while `missing()` names something.
        """
        missing = self.missing()
        if missing is not None or self.section is None:
            raise ValueError(missing)
        (segment,) = (*self.segments, *self.excluded)
        return ReportRequest(
            section=self.section.discriminator,
            segment=segment.discriminator,
            profiles=self.profiles,
            attributes=self.attributes,
            tags=self.tags,
        )

    def as_json(self) -> dict[str, object]:
        """Return it as plain values, for the store and for a preset."""
        return {
            "section": _plain(self.section) if self.section else None,
            "segments": [_plain(one) for one in self.segments],
            "excluded": [_plain(one) for one in self.excluded],
            "match": self.match.value,
            "columns": [
                {"kind": "tag" if isinstance(one, Tag) else "attribute", **_plain(one)} for one in self.columns
            ],
            "profiles": self.profiles.value,
            "format": self.format.value,
            "which_segment": self.which_segment,
            "shape": None if self.shape == AS_IT_COMES else self.shape.as_json(),
        }

    @classmethod
    def from_json(cls, plain: object) -> Selection:
        """Read what `as_json` wrote. Raises `ValueError` where that is not what it is given."""
        try:
            return cls._read(plain)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a selection: {error!r}") from error

    @classmethod
    def _read(cls, plain: object) -> Selection:
        if not isinstance(plain, dict):
            raise TypeError(type(plain).__name__)
        section = plain["section"]
        return cls(
            section=None if section is None else Section(**_fields(section)),
            segments=tuple(Segment(**_fields(one)) for one in plain["segments"]),
            excluded=tuple(Segment(**_fields(one)) for one in plain["excluded"]),
            match=Match(plain["match"]),
            columns=tuple(
                Tag(**_fields(one)) if one["kind"] == "tag" else Attribute(**_fields(one)) for one in plain["columns"]
            ),
            profiles=Profiles(plain["profiles"]),
            format=FileFormat(plain["format"]),
            which_segment=plain.get("which_segment") is True,
            shape=Shape.from_json(plain.get("shape")),
        )


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


def _folded(heading: str) -> str:
    return " ".join(heading.split()).casefold()


def _plain(one: Definition) -> dict[str, str]:
    return {"name": one.name, "discriminator": one.discriminator}


def _fields(plain: Mapping[str, object]) -> dict[str, str]:
    return {"name": str(plain["name"]), "discriminator": str(plain["discriminator"])}
