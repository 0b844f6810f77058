"""Layouts: a part that may shrink, one that can be scrolled, cards and sides, widgets below each other."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, card, line
from apsis_desktop.gui.widgets.focus import move_after


class ShrinkingPart(QWidget):
    """A layout takes the height that a part with wrapped texts likes best for its least; this says what the least is.

    So lists in it give way before the window has to be scrolled.
    """

    layout_requested = Signal()
    """It may want another size now; a scroll area that it is in does not hand that on."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.layout_requested.emit()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        return self._inside().totalMinimumHeightForWidth(width)

    def sizeHint(self) -> QSize:
        layout = self._inside()
        hint = layout.totalSizeHint()
        return QSize(hint.width(), layout.totalHeightForWidth(self._width())) if layout.hasHeightForWidth() else hint

    def minimumSizeHint(self) -> QSize:
        layout = self._inside()
        least = layout.totalMinimumSize()
        if layout.hasHeightForWidth():
            return QSize(least.width(), layout.totalMinimumHeightForWidth(self._width()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _inside(self) -> QLayout:
        return cast(QLayout, self.layout())  # it is given one before it is ever shown

    def _width(self) -> int:
        return max(self.width(), self._inside().totalMinimumSize().width())


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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(card(self.palette()))  # `fillRect` loads all of Qt's gradients first, to see that it is none
        painter.drawRect(self.rect())
        painter.setPen(line(self.palette()))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())


def scroll_area(content: QWidget) -> QScrollArea:
    """Let a part be scrolled up and down where large text needs more room than the screen has."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def frameless_column(whole: QWidget, *, spacing: int = SPACE // 2) -> QVBoxLayout:
    """Give a widget a column to put parts in, without margins around it."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def stacked(*parts: QWidget, into: QWidget | None = None) -> QWidget:
    """Put parts below each other and return what they are in."""
    whole = into or QWidget()
    column = frameless_column(whole, spacing=0)
    for part in parts:
        column.addWidget(part)
    return whole


def put_below(part: QWidget, other: QWidget) -> None:
    """Move another one below a part, into what that is stacked in, and for the tab key too."""
    whole = part.parentWidget()
    column = None if whole is None else whole.layout()
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(part) + 1, other)
        move_after(part, other)
