"""Plain grounds to put things on: a card with round corners, and the side of the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from apsis_desktop.gui.style.theme import SPACE, card, line


class Card(QFrame):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line(self.palette()), 1))
        painter.setBrush(card(self.palette()))
        # Half a pixel in, where a one-pixel line is sharp.
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), SPACE, SPACE)


class Side(QFrame):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), card(self.palette()))
        painter.setPen(line(self.palette()))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
