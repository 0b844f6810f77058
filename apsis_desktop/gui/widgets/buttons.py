"""Buttons: one that looks like a link, the default button, radio buttons and check boxes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from apsis_desktop.gui.style.indicators import keep_indicator_visible
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, accent, readable, tone_ground


class LinkButton(QPushButton):
    """A button that looks like a link. `on` is the tone of its background, if that is not the window or a card."""

    def __init__(self, text: str = "", on: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._on = on
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def lie_on(self, tone: Tone | None) -> None:
        self._on = tone
        self.update()

    def ink(self) -> QColor:
        palette = self.palette()
        if not self.isEnabled():
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        colour = accent(palette)
        return colour if self._on is None else readable(colour, tone_ground(self._on, palette))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        # A pixel on each side for the focus rectangle, so that the text lines up with the text above.
        return QSize(words.width() + 2, words.height() + SPACE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # As any link; Qt leaves Enter to the default button of a dialog.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() and self.isEnabled():
            font = QFont(self.font())
            font.setUnderline(True)
            painter.setFont(font)
        painter.setPen(self.ink())
        place = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), place, self.text())
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self)


class DefaultButton(QPushButton):
    """A default button that shows when it has the focus, also in Fusion (on Linux), which draws no difference."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.style().name().lower() == "fusion":
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            inside = SPACE // 2
            option.rect = self.rect().adjusted(inside, inside, -inside, -inside)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, QPainter(self), self)


class RadioButton(QRadioButton):
    """A radio button whose indicator can be seen on a dark background."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        keep_indicator_visible(self)


class TickBox(QCheckBox):
    """A check box whose indicator can be seen on a dark background."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        keep_indicator_visible(self)
