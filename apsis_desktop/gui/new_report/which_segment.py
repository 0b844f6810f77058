"""The choice whether the file says of each profile which of the chosen segments it is in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.widgets.buttons import TickBox
from apsis_desktop.report.selection import Match, Selection


def can_differ(selection: Selection) -> bool:
    """Tell whether profiles can differ in it: with several segments, of which a profile may be in any."""
    return len(selection.segments) > 1 and selection.match is Match.ANY


class WhichSegmentBox(TickBox):
    """Where it is not `offered`, it says when it is."""

    def __init__(self, parent: QWidget | None = None, *, offered: bool) -> None:
        super().__init__("", parent)
        self.setText(self.tr("&Add a yes/no column for each segment"))
        self.setEnabled(offered)
        self.setToolTip(
            self.tr("The file then says of each person which of the segments they are in.")
            if offered
            else self.tr("For people in any of several segments.")
        )
        self.setAccessibleDescription(self.toolTip())
