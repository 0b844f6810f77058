"""A progress bar for work of unknown length."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QStyle, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, accent, line

_FRAME, _TO_AND_FRO = 33, 2_400  # milliseconds: from one picture to the next, and for the whole way
_PART = 0.3  # of the bar, which the moving piece takes


class BusyBar(QProgressBar):
    """A piece of it moves to and fro. At this height, the platforms' own bars look full, and still.

    Where the person wants no animations, the piece stays in the middle.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(SPACE // 2)
        self._since = QElapsedTimer()
        self._since.start()
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME)
        self._frames.timeout.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0:
            self._frames.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._frames.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        self._draw(painter, whole, line(self.palette()))
        piece = whole.width() * _PART
        self._draw(
            painter, QRectF(self._place() * (whole.width() - piece), 0, piece, whole.height()), accent(self.palette())
        )

    def _draw(self, painter: QPainter, part: QRectF, colour: QColor) -> None:
        painter.setBrush(colour)
        painter.drawRoundedRect(part, self.height() / 2, self.height() / 2)

    def _place(self) -> float:
        """Return where the piece is: 0 at the left, 1 at the right."""
        if not self._frames.isActive():
            return 0.5
        way = 2 * (self._since.elapsed() % _TO_AND_FRO) / _TO_AND_FRO
        return way if way <= 1 else 2 - way
