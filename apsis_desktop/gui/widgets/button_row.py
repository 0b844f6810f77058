"""One of a few, as buttons that are joined to a row: what is shown of a list, for instance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, accent, card, line, mix, strong_font, wants_contrast

_RADIUS = SPACE * 0.75
_BY_ARROW = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ButtonRow(QWidget):
    """The tab key stops at the one that is chosen; arrows lead to the others. `chosen` carries its number."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for number, name in enumerate(names):
            button = _Joined(name, is_first=number == 0, is_last=number == len(names) - 1, parent=self)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idToggled.connect(self._toggled)
        self.choose(0)

    def choose(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def current(self) -> int:
        return self._group.checkedId()

    def buttons(self) -> list[QAbstractButton]:
        return [self._group.button(number) for number in range(len(self._group.buttons()))]

    def set_text(self, number: int, text: str) -> None:
        button = self._group.button(number)
        if button.text() != text:
            button.setText(text)
            button.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _BY_ARROW.get(Qt.Key(event.key()), 0)
        to = self.current() + (-step if self.isRightToLeft() else step)
        if step and 0 <= to < len(self._group.buttons()):
            self.choose(to)
            self._group.button(to).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        policy = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
        self._group.button(number).setFocusPolicy(policy)
        if checked:
            self.chosen.emit(number)


class _Joined(QRadioButton):
    """A radio button, as a screen reader knows it, in the shape of a button."""

    def __init__(self, text: str, *, is_first: bool, is_last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._is_first, self._is_last = is_first, is_last

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text())
        strong = self.fontMetrics().boundingRect("W").width() // 2  # the chosen one is written stronger
        return QSize(width + strong + SPACE * 3, self.fontMetrics().height() + SPACE * 3 // 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's own name
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BY_ARROW:
            event.ignore()  # Qt's own leads in a circle, and with the tab key's order
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = QPalette(self.palette())
        text = palette.color(QPalette.ColorRole.WindowText)
        ground = card(palette)
        if self.isChecked():
            ground = accent(palette) if wants_contrast() else mix(ground, accent(palette), 0.12)
        elif self.isDown() or self.underMouse():
            ground = mix(ground, text, 0.06)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(mix(line(palette), text, 0.12), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(self._outline(), _RADIUS, _RADIUS)
        if not self._is_first:
            edge = self.width() - 0.5 if self.isRightToLeft() else 0.5
            painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))
        if self.isChecked():
            painter.setFont(strong_font(self.font()))
            text = palette.color(QPalette.ColorRole.Base) if wants_contrast() else accent(palette)
        painter.setPen(text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent(palette), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), SPACE / 2, SPACE / 2)

    def _outline(self) -> QRectF:
        """Return a rectangle whose round corners lie outside the button where another one is joined to it.

        The line between two buttons is the leading edge of the second.
        """
        left, right = (self._is_last, self._is_first) if self.isRightToLeft() else (self._is_first, self._is_last)
        beyond = SPACE * 2
        return QRectF(self.rect()).adjusted(0.5 if left else -beyond, 0.5, -0.5 if right else beyond, -0.5)
