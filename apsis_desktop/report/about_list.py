"""What is said of a report on a sheet of its workbook: what was requested, when, and how many there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from apsis_desktop.lists.form import ABOUT
from apsis_desktop.report.selection import Match, Selection


class ListFacts(NamedTuple):
    """`columns` are those beside the export key's, which the list has where `has_key`.

    `times_of` is the time zone of times that are shown, where some are.
    """

    selection: Selection
    requested_at: datetime
    rows: int
    columns: int
    has_key: bool
    times_of: str | None = None


class AboutSheet(NamedTuple):
    """`name` is what the sheet is called; on each line stands what is said, and what of it."""

    name: str
    lines: tuple[tuple[str, str], ...]


About = Callable[[ListFacts], AboutSheet]


def about(facts: ListFacts) -> AboutSheet:
    """Say it in English."""
    selection = facts.selection
    joined = " and " if selection.match is Match.ALL else " or "
    said = [
        ("Section", selection.section.name if selection.section else ""),
        ("In segment", joined.join(segment.name for segment in selection.segments)),
        ("Not in segment", " or ".join(segment.name for segment in selection.excluded)),
        ("Profiles", selection.profiles.value),
        ("Requested", facts.requested_at.astimezone().strftime("%Y-%m-%d %H:%M %z")),
        ("People", f"{facts.rows:,}"),
        ("Columns", f"{facts.columns:,}" + (" and the export key" if facts.has_key else "")),
        ("Times of", facts.times_of or ""),
    ]
    return AboutSheet(ABOUT, tuple((what, value) for what, value in said if value))
