"""The line across the window that says: nothing here is real."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from apsis_desktop.gui.style.theme import SPACE, Tone, tone_ground
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.plain_text import PlainLabel


class PracticeBanner(QFrame):
    connect_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = PlainLabel(self.tr("Practice data: the people are made up, and nothing leaves this computer."))
        words.setWordWrap(True)
        connect = LinkButton(self.tr("Connect to APSIS One…"), on=Tone.WARN)
        connect.setAccessibleDescription(self.tr("Work with the profiles of your own account."))
        connect.clicked.connect(self.connect_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 2, SPACE // 2, SPACE * 3, SPACE // 2)
        row.setSpacing(SPACE * 2)
        row.addWidget(words, 1)
        row.addWidget(connect)
        self.setAccessibleName(words.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tone_ground(Tone.WARN, self.palette()))
