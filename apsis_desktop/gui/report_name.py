"""What a report is called, in the words of the person who asks for it: "Women or Kunder & vänner, known"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.same_names import notes_on_same_names
from apsis_desktop.report.selection import Match, Profiles, Selection

translate = QCoreApplication.translate

_MOST = 3
"""So many segments are named before the rest is only counted."""


def report_name(selection: Selection) -> str:
    """Return the name of a report with this selection; empty while no segment is chosen."""
    if not selection.segments:
        return ""
    names = _names((*selection.segments, *selection.excluded))
    who = _joined([names[one] for one in selection.segments], selection.match)
    if selection.excluded:
        without = _joined([names[one] for one in selection.excluded], Match.ANY)
        who = translate("ReportName", "{who} but not {others}").format(who=who, others=without)
    if selection.profiles is Profiles.KNOWN:
        return translate("ReportName", "{who}, known").format(who=who)
    if selection.profiles is Profiles.UNKNOWN:
        return translate("ReportName", "{who}, unknown").format(who=who)
    return who


def _names(segments: Sequence[Segment]) -> dict[Segment, str]:
    notes = notes_on_same_names(dict.fromkeys(segments))
    return {one: f"{one.name} ({notes[one]})" if one in notes else one.name for one in segments}


def _joined(names: Sequence[str], match: Match) -> str:
    every = match is Match.ALL
    if len(names) == 1:
        return names[0]
    if len(names) > _MOST:
        some, more = ", ".join(names[: _MOST - 1]), len(names) - _MOST + 1
        if every:
            return translate("ReportName", "{names} and %Ln more", "", more).format(names=some)
        return translate("ReportName", "{names} or %Ln more", "", more).format(names=some)
    some, last = ", ".join(names[:-1]), names[-1]
    if every:
        return translate("ReportName", "{names} and {last}").format(names=some, last=last)
    return translate("ReportName", "{names} or {last}").format(names=some, last=last)
