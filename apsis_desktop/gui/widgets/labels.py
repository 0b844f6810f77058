"""Strong text on a line, or on two; what is longer is shortened name by name, and the tooltip has all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from apsis_desktop.gui.style.theme import strong_font
from apsis_desktop.gui.text.line_wrapping import is_whole, wrapped
from apsis_desktop.gui.text.shortening import Fits
from apsis_desktop.gui.widgets.plain_text import PlainLabel, set_tip

_MOST = 2


class ElidedLabel(PlainLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shorten: Callable[[Fits], str] | None = None
        self.setFont(strong_font(self.font()))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, shorten: Callable[[Fits], str]) -> None:
        """Show a text. `shorten` returns it as long as it fits."""
        self._shorten = shorten
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
        def fits(text: str) -> bool:
            return is_whole(wrapped(text, self.font(), width, _MOST), text)

        text = self.text() if self._shorten is None or fits(self.text()) else self._shorten(fits)
        return wrapped(text, self.font(), width, _MOST)

    def _look(self) -> None:
        set_tip(self, "" if is_whole(self.shown(), self.text()) else self.text())
