"""The JSON of a report request. Field names that are only inferred (API.md, ground I) are in this file alone.

Documented (D): the path, `segment_discriminator` for one segment, attributes and tags as columns, the export key
always a column, `file_download_url` and `file_download_url_v2` in the answer. Inferred (I): `section_discriminator`,
`profile_type`, and the names inside `attributes` and `tags`. Several segments in one request are documented for another
endpoint alone, so each is requested by itself (see `report.plan`).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, StrEnum
from typing import NamedTuple

from apsis_desktop.api.definitions import Attribute, Definition, Tag
from apsis_desktop.text.numbered import numbered

PATH = "/audience/profiles/reports/segments"

KEY_HEADING = "export_key"
"""How the column that every report has is headed in its file, as far as is known."""
NAMED_KEY = "Export key"
"""What choices call that column, by whichever heading it comes."""


class Profiles(StrEnum):
    """Which profiles: a known one has given an email address, a mobile number or a CRM id (API.md, D)."""

    ALL = "all"
    KNOWN = "known"
    UNKNOWN = "unknown"


class ReportRequest(NamedTuple):
    """A report request, in discriminators. Validated by `report.selection`."""

    section: str
    segment: str
    profiles: Profiles
    attributes: tuple[Attribute, ...]
    tags: tuple[Tag, ...]

    def body(self) -> dict[str, object]:
        """Return the JSON body of the POST."""
        body: dict[str, object] = {"section_discriminator": self.section, "segment_discriminator": self.segment}
        if self.profiles is not Profiles.ALL:
            body["profile_type"] = self.profiles.value
        names = _field_names([*self.attributes, *self.tags])
        body["attributes"] = [
            {"field_name": names[one], "attribute_discriminator": one.discriminator} for one in self.attributes
        ]
        body["tags"] = [{"field_name": names[one], "tag_discriminator": one.discriminator} for one in self.tags]
        return body


class LinkKind(Enum):
    """The two kinds of poll URL, whose answers mean different things (API.md, D)."""

    FIRST = "file_download_url"
    SECOND = "file_download_url_v2"


class Link(NamedTuple):
    """A poll URL, which is also the download's."""

    url: str
    kind: LinkKind


def read_link(answer: object) -> Link | None:
    """Return the poll URL in the answer to the POST, preferring the second kind, or None."""
    if isinstance(answer, dict):
        for kind in (LinkKind.SECOND, LinkKind.FIRST):
            url = answer.get(kind.value)
            if isinstance(url, str) and url.strip():
                return Link(url.strip(), kind)
    return None


def _field_names(columns: Iterable[Definition]) -> dict[Definition, str]:
    """Return the heading of each column, its name, numbered where it is not unique."""
    columns = list(columns)
    return dict(zip(columns, numbered(column.name for column in columns), strict=True))
