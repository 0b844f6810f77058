"""Strong text on a line, or on two; of what is longer the middle is left out, and the tooltip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from apsis_desktop.gui.theme import strong_font
from apsis_desktop.gui.wrapped_text import wrapped

_MOST = 2
_FILLED = 0.85
"""Of the room on the lines, what a text can count on: it is broken between words."""


class ElidedLabel(QLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(strong_font(self.font()))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        self.setText(text)
        self._look()

    def shown(self) -> list[str]:
        """Return as much of the text as there is room for, line by line."""
        return self._lines(self.width())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's own name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        return max(1, len(self._lines(width))) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        QPainter(self).drawText(self.rect(), side | Qt.AlignmentFlag.AlignTop, "\n".join(self.shown()))

    def _lines(self, width: int) -> list[str]:
        lines = wrapped(self.text(), self.font(), width, _MOST)
        if not _whole(lines, self.text()):
            room = int(width * _MOST * _FILLED)
            shorter = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
            lines = wrapped(shorter, self.font(), width, _MOST)
        return lines

    def _look(self) -> None:
        self.setToolTip("" if _whole(self.shown(), self.text()) else self.text())


def _whole(lines: list[str], text: str) -> bool:
    return "".join("".join(lines).split()) == "".join(text.split())
