"""Labels: text that is shortened to its place, secondary text, and what is wrong with a field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from apsis_desktop.gui.style.light_dark_theme import Tone, muted, tone_ink
from apsis_desktop.gui.text.line_wrapping import is_whole, wrapped
from apsis_desktop.gui.text.shortening import Fits
from apsis_desktop.gui.widgets.plain_text import BreakingLabel, PlainLabel, set_tip

_KEPT = 8
"""Ways to break a text into lines that are kept: a layout asks for the same few again and again."""


class ElidedLabel(PlainLabel):
    """A text on as many lines as it needs, up to so many (`most`)."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._most = most
        self._shorten: Callable[[Fits], str] | None = None
        self._broken: dict[tuple[str, int, int, str], list[str]] = {}  # for a text, width, lines, font
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, shorten: Callable[[Fits], str]) -> None:
        """Show a text. `shorten` returns it as long as it fits."""
        self._shorten = shorten
        self._broken.clear()
        self.setText(text)
        self._update_tip()

    def show_most(self, most: int) -> None:
        """Show so many lines at most."""
        if most != self._most:
            self._most = most
            self.updateGeometry()
            self.update()
            self._update_tip()

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
        self._update_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        QPainter(self).drawText(self.rect(), side | Qt.AlignmentFlag.AlignTop, "\n".join(self.shown()))

    def _lines(self, width: int) -> list[str]:
        asked = (self.text(), width, self._most, self.font().key())
        if asked not in self._broken:
            if len(self._broken) >= _KEPT:
                self._broken.clear()
            self._broken[asked] = self._break(width)
        return self._broken[asked]

    def _break(self, width: int) -> list[str]:
        def fits(text: str) -> bool:
            return is_whole(wrapped(text, self.font(), width, self._most), text)

        text = self.text() if self._shorten is None or fits(self.text()) else self._shorten(fits)
        return wrapped(text, self.font(), width, self._most)

    def _update_tip(self) -> None:
        set_tip(self, "" if is_whole(self.shown(), self.text()) else self.text())


class YieldingLabel(PlainLabel):
    """A label on one line where there is room beside its neighbours, else on several."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        # Qt's own breaks the line after some twenty letters.
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, self.fontMetrics().height())


class SecondaryLabel(BreakingLabel):
    """A wrapped label in a muted colour."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone: Tone | None = None
        self._colour()

    def set_tone(self, tone: Tone | None) -> None:
        """Let it be seen how the words feel, which say so themselves; None is quiet."""
        self._tone = tone
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange}:
            self._colour()

    def ink(self) -> QColor:
        palette = QGuiApplication.palette()
        return muted(palette) if self._tone is None else tone_ink(self._tone, palette)

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        if palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText) == self.ink():
            return
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.WindowText, self.ink())
        self.setPalette(palette)


class FieldProblem(SecondaryLabel):
    """What is wrong with one field, below it; hidden while nothing is.

    A screen reader tells it with the field, in place of `meaning`: what the field is for.
    """

    def __init__(self, field: QWidget, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._field = field
        self._meaning = meaning
        field.setAccessibleDescription(meaning)
        self.set_tone(Tone.BAD)
        self.setVisible(False)

    def say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))
        self._field.setAccessibleDescription(text or self._meaning)
