"""The choice whether the file says of each profile which of the chosen segments it is in."""

from __future__ import annotations

from collections.abc import Sized

from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.widgets.buttons import TickBox
from apsis_desktop.report.selection import Match


class WhichSegmentBox(TickBox):
    """It is there only where profiles can differ: with several segments, of which a profile may be in any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setText(self.tr("Add a yes/no column for each segment"))
        self.setToolTip(self.tr("The file then says of each person which of the segments they are in."))
        self.setAccessibleDescription(self.toolTip())
        self._is_offered = False
        self.setVisible(False)

    def fit(self, segments: Sized, match: Match) -> None:
        """Show it or not. Whether it is ticked is kept meanwhile."""
        self._is_offered = len(segments) > 1 and match is Match.ANY
        self.setVisible(self._is_offered)

    def value(self) -> bool:
        return self._is_offered and self.isChecked()
