"""A button that looks like a link: for the way on that is not the main one. Reached by keyboard like any button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from apsis_desktop.gui.theme import Tone, accent, readable, tone_ground


class LinkButton(QPushButton):
    """`on` names the tone of the ground it lies on, so that it can be read there; None is the window or a card."""

    def __init__(self, text: str = "", on: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._on = on
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._colour()

    def lie_on(self, tone: Tone | None) -> None:
        self._on = tone
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange}:
            self._colour()

    def _colour(self) -> None:
        general = QGuiApplication.palette()
        ink = accent(general)
        if self._on is not None:
            ink = readable(ink, tone_ground(self._on, general))
        palette = QPalette(self.palette())
        if palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText) == ink:
            return
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.ButtonText, ink)
        self.setPalette(palette)
