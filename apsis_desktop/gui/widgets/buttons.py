"""Buttons: one that looks like a link, the default button, radio buttons, segments and check boxes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from apsis_desktop.gui.style.indicators import keep_indicator_visible
from apsis_desktop.gui.style.light_dark_theme import (
    SPACE,
    Tone,
    accent,
    card,
    line,
    readable,
    strong_font,
    tone_ground,
    wants_contrast,
)

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class PushButton(QPushButton):
    """A button that Enter presses, and that arrow keys do nothing to.

    Qt leaves Enter to the default button of a dialog, and lets arrows lead on to whatever stands beside it.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class LinkButton(PushButton):
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


class SegmentButton(QRadioButton):
    """One of a row of buttons that lie side by side, of which one is chosen; for the keyboard a radio button.

    `first` and `last` in the row have round corners.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, first: bool, last: bool) -> None:
        super().__init__(text, parent)
        self._first, self._last = first, last
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(strong_font(self.font()))
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 3 * SPACE, words.height() + SPACE * 5 // 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() - SPACE * 5 // 2, self.sizeHint().height())

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 - Qt's own name
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = QGuiApplication.palette()  # Windows 11 gives a radio button one of its own, with the accent as ground
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        ink, edge = palette.color(group, QPalette.ColorRole.ButtonText), line(palette)
        ground = card(palette)
        if self.isChecked():
            ground, edge = tone_ground(Tone.BUSY, palette), accent(palette)
            if wants_contrast():
                ground = edge
            ink = readable(edge, ground) if self.isEnabled() else ink
        elif self.underMouse() and self.isEnabled():
            ground = tone_ground(Tone.CALM, palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawPath(self._outline(0.5))
        if self.hasFocus():
            painter.setPen(QPen(ink if ground == edge else accent(palette), 2))
            painter.drawPath(self._outline(2))
        painter.setFont(strong_font(self.font()) if self.isChecked() else self.font())
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())

    def _outline(self, inset: float) -> QPainterPath:
        """Return the edge of the button, which the one beside it shares."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (self._last, self._first) if mirrored else (self._first, self._last)
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        if not right:
            rect.setRight(rect.right() + 1)
        radius = SPACE * 0.75
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        square = QPainterPath()
        if not left:
            square.addRect(QRectF(rect.left(), rect.top(), radius, rect.height()))
        if not right:
            square.addRect(QRectF(rect.right() - radius, rect.top(), radius, rect.height()))
        return path.united(square)


class TickBox(QCheckBox):
    """A check box whose indicator can be seen on a dark background."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        keep_indicator_visible(self)
