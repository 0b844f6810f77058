"""Labels of the quieter kind: what explains, and what is wrong with a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.style.theme import Tone, muted, tone_ink
from apsis_desktop.gui.widgets.plain_text import BreakingLabel


class SecondaryLabel(BreakingLabel):
    """Wraps, and is readable but quiet."""

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
    """What is wrong with one field, under it; hidden while all is well.

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
