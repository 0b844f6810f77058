"""A line in place: an icon, a sentence, at most one way on, and the technical detail one click away."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, mix, tone_ground
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.gui.widgets.focus import put_after

if TYPE_CHECKING:
    from apsis_desktop.gui.widgets.notice_content import NoticeContent


class Notice(QFrame):
    """A notice. It is hidden while there is nothing to say, and built when it is first shown: the window has a dozen.

    `across` is for one that reaches from edge to edge of the window.
    """

    action_triggered = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, across: bool = False) -> None:
        super().__init__(parent)
        self._tone = Tone.CALM
        self._text = ""
        self._across = across
        self._radius = 0.0 if across else SPACE * 0.75
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setVisible(False)

    def say(self, tone: Tone, text: str, *, action: str = "", detail: str = "", closable: bool = False) -> None:
        """Show a sentence. `action` is the way on (see `action_triggered`), `detail` the text behind "Show details"."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._tone = tone
        self._text = text
        self._content.say(tone, text, action=action, detail=detail, closable=closable)
        self.setAccessibleName(text)
        self.setVisible(True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def say_error(self, error: ApsisError, *, action: str = "", closable: bool = False) -> None:
        self.say(Tone.BAD, sentence(error), action=action, detail=error.detail, closable=closable)

    def add_choice(self, choice: QWidget) -> None:
        """Give something to choose its place before the way on."""
        self._content.add_choice(choice)

    def clear(self) -> None:
        self._text = ""
        self.setVisible(False)

    def text(self) -> str:
        return self._text

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = tone_ground(self._tone, self.palette())
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        if not self._radius:  # another one of the same tone may lie below
            text = self.palette().color(QPalette.ColorRole.WindowText)
            painter.fillRect(0, self.height() - 1, self.width(), 1, mix(ground, text, 0.16))

    @cached_property
    def _content(self) -> NoticeContent:
        from apsis_desktop.gui.widgets.notice_content import NoticeContent

        made = NoticeContent(self, across=self._across)
        made.action_triggered.connect(self.action_triggered)
        made.dismissed.connect(self._dismiss)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(made)
        put_after(self, [made])  # where the notice stands, not last of all as it was made last
        return made

    def _dismiss(self) -> None:
        self.clear()
        self.closed.emit()
