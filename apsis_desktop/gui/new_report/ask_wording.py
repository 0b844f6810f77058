"""Why a report cannot be asked for yet, and in a few words what would be asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.reports.action_names import format_name
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.report.selection import Missing, Selection

translate = QCoreApplication.translate


def reason_to_wait(selection: Selection) -> str:
    """Say what still has to be chosen; nothing when the report can be asked for."""
    match selection.missing():
        case None:
            return ""
        case Missing.SECTION:
            return translate("AskWording", "Choose a section.")
        case Missing.SEGMENT if selection.excluded:
            return translate("AskWording", "Choose a segment that the report is about.")
        case Missing.SEGMENT:
            return translate("AskWording", "Choose at least one segment.")
        case Missing.CLASH:
            return translate("AskWording", "A segment is both chosen and excluded.")


def summary(selection: Selection) -> str:
    """Say what comes of it: the section, how many columns, the file."""
    section = in_a_sentence(selection.section.name) if selection.section else ""
    count = len(selection.columns)
    if not count:
        text = translate("AskWording", "{section}, {format}: the export key alone, no names or addresses")
    elif count == 1:
        text = translate("AskWording", "{section}, one column and the export key, {format}")
    else:
        text = translate("AskWording", "{section}, %Ln columns and the export key, {format}", "", count)
    return text.format(section=section, format=format_name(selection.format))
