"""The sheet of a workbook that says what was requested, in the words of the person who reads it. On any thread."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.report.about_list import AboutSheet, ListFacts
from apsis_desktop.report.selection import Match, Profiles

translate = QCoreApplication.translate

_REFUSED = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_LONGEST_NAME = 31
"""Letters, and which ones, that Excel takes for the name of a sheet."""


def about_list(facts: ListFacts) -> AboutSheet:
    selection, amounts = facts.selection, Amounts()
    several = len(selection.segments) > 1
    who = translate("AboutList", "In segment")
    if several and selection.match is Match.ALL:
        who = translate("AboutList", "In all of these segments")
    elif several:
        who = translate("AboutList", "In any of these segments")
    profiles = {
        Profiles.ALL: translate("PresetContents", "Known and unknown"),
        Profiles.KNOWN: translate("PresetContents", "Known"),
        Profiles.UNKNOWN: translate("PresetContents", "Unknown"),
    }[selection.profiles]
    columns = amounts.number(facts.columns)
    if facts.has_key:
        columns = translate("AboutList", "{count} and the export key").format(count=columns)
    said = [
        (translate("AboutList", "Section"), selection.section.name if selection.section else ""),
        (who, ", ".join(segment.name for segment in selection.segments)),
        (translate("AboutList", "Not in"), ", ".join(segment.name for segment in selection.excluded)),
        (translate("AboutList", "Profiles"), profiles),
        (translate("AboutList", "Requested"), facts.requested_at.astimezone().strftime("%Y-%m-%d %H:%M")),
        (translate("AboutList", "People"), amounts.number(facts.rows)),
        (translate("AboutList", "Columns"), columns),
        (translate("AboutList", "Time zone of times"), facts.times_of or ""),
    ]
    name = translate("AboutList", "About this list").translate(_REFUSED)[:_LONGEST_NAME]
    return AboutSheet(name, tuple((what, value) for what, value in said if value))
