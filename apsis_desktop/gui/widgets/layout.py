"""A part of the picker whose lists may shrink, though there are wrapped texts beside them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget


class ShrinkingPart(QWidget):
    """A layout takes the height that a part with wrapped texts likes best for its least; this says what the least is.

    So lists in it give way before the window has to be scrolled.
    """

    asked_anew = Signal()
    """It may want another size now; a scroll area that it is in does not hand that on."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked_anew.emit()
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
