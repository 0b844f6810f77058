"""A check box that can be seen on a dark ground too."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from apsis_desktop.gui.indicators import with_visible_indicators


class TickBox(QCheckBox):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.StyleChange}:
            self._colour()

    def _colour(self) -> None:
        palette = with_visible_indicators(QGuiApplication.palette(), self.style())
        if self.palette() != palette:
            self.setPalette(palette)
