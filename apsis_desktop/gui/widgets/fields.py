"""A field to search in, with a magnifier that follows light and dark."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from apsis_desktop.gui.style.icons import icon
from apsis_desktop.gui.style.theme import muted


class SearchField(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._magnifier = self.addAction(
            icon("search", muted(self.palette())), QLineEdit.ActionPosition.LeadingPosition
        )
        self._magnifier.setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._magnifier.setIcon(icon("search", muted(self.palette())))
