"""What is said of a report on a sheet of its workbook: what was requested, when, and how many there are. In English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from apsis_desktop.report.selection import Match, Selection

About = Callable[[Selection, datetime, int, int], tuple[tuple[str, str], ...]]
"""Says it of a report that was requested at a time, and has so many rows and columns."""


def about(selection: Selection, requested_at: datetime, rows: int, columns: int) -> tuple[tuple[str, str], ...]:
    joined = " and " if selection.match is Match.ALL else " or "
    said = [
        ("Section", selection.section.name if selection.section else ""),
        ("In segment", joined.join(segment.name for segment in selection.segments)),
        ("Not in segment", " or ".join(segment.name for segment in selection.excluded)),
        ("Profiles", selection.profiles.value),
        ("Requested", requested_at.astimezone().strftime("%Y-%m-%d %H:%M %z")),
        ("People", f"{rows:,}"),
        ("Columns", f"{columns:,}"),
    ]
    return tuple((what, value) for what, value in said if value)
