"""The foot of the window: how the connection is, and what is under way on others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from apsis_desktop.gui.style.icons import icon
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, tone_ink
from apsis_desktop.gui.text.shortening import Fits, within_width
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel, set_tip

_ICONS = {Tone.GOOD: "check", Tone.BUSY: "clock", Tone.WARN: "exclamation", Tone.BAD: "exclamation"}


class StatusLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = PlainLabel()
        self._picture.setFixedSize(SPACE * 2, SPACE * 2)
        self._state = SecondaryLabel()
        self._state.setWordWrap(False)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole_state = ""
        self._shorten: Callable[[Fits], str] | None = None
        self._tone = Tone.CALM
        self._counts = SecondaryLabel()
        self._counts.setWordWrap(False)
        for label in (self._state, self._counts):  # room for the dots of a capital Ö, which reach above the line
            label.setContentsMargins(0, SPACE // 4, 0, SPACE // 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 3, 0, SPACE * 3, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._picture)
        row.addWidget(self._state, 1)
        row.addWidget(self._counts)

    def say(self, tone: Tone, text: str, shorten: Callable[[Fits], str] | None = None) -> None:
        """Tell how the connection is. `shorten` returns the text as long as it fits."""
        self._whole_state, self._shorten = text, shorten
        self._tone = tone
        self._state.setAccessibleName(text)
        set_tip(self._state, text)
        self._elide()
        self._colour()

    def state(self) -> str:
        return self._whole_state

    def count(self, running: int, to_save: int) -> None:
        """Tell how many reports run and how many wait to be saved on other connections; the filters have this one's."""
        counts = self._in_words(running, to_save)
        self._counts.setText(self.tr("Other connections: {counts}").format(counts=counts) if counts else "")

    def _in_words(self, running: int, to_save: int) -> str:
        run = self.tr("%Ln running", "", running)
        save = self.tr("%Ln to save", "", to_save)
        if running and to_save:
            return self.tr("{running}, {to_save}").format(running=run, to_save=save)
        return run if running else save if to_save else ""

    def counts(self) -> str:
        return self._counts.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange}:
            self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room, metrics = max(self._state.width(), SPACE), self._state.fontMetrics()
        text = self._whole_state if self._shorten is None else self._shorten(within_width(metrics, room))
        self._state.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _colour(self) -> None:
        self._picture.setVisible(self._tone in _ICONS)
        if self._tone in _ICONS:
            size = QSize(SPACE * 2, SPACE * 2)
            picture = icon(_ICONS[self._tone], tone_ink(self._tone, self.palette()))
            self._picture.setPixmap(picture.pixmap(size, self.devicePixelRatioF()))
