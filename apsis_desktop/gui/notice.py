"""A line in place: an icon, a sentence, at most one way on, and the technical detail one click away."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.error_wording import sentence
from apsis_desktop.gui.icons import icon
from apsis_desktop.gui.link_button import LinkButton
from apsis_desktop.gui.read_only import make_read_only
from apsis_desktop.gui.tab_order import put_after
from apsis_desktop.gui.theme import SPACE, Tone, mix, small_font, tone_ground, tone_ink
from apsis_desktop.gui.wrapped_text import breakable

_ICONS = {
    Tone.CALM: "info",
    Tone.GOOD: "check",
    Tone.BUSY: "clock",
    Tone.WARN: "exclamation",
    Tone.BAD: "exclamation",
}
_ICON_SIZE = 20


Arguments = ParamSpec("Arguments")
Kind = TypeVar("Kind", bound="Notice")


def repeatable(
    say: Callable[Concatenate[Kind, Arguments], None],
) -> Callable[Concatenate[Kind, Arguments], None]:
    """Let a sentence be said again by the notice that takes this one's place, in the language that is spoken then."""

    @wraps(say)
    def saying(notice: Kind, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        say(notice, *args, **kwargs)
        notice.again = lambda other: saying(other, *args, **kwargs)

    return saying


class Notice(QFrame):
    """Hidden while it has nothing to say. `across` is for one that reaches from edge to edge of the window."""

    action_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, across: bool = False) -> None:
        super().__init__(parent)
        self.again: Callable[[Any], None] | None = None  # says the same on another one, where that can be
        self._tone = Tone.CALM
        self._said = ""
        self._radius = 0.0 if across else SPACE * 0.75
        self._picture = QLabel()
        self._picture.setFixedSize(_ICON_SIZE, _ICON_SIZE)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = LinkButton()
        self._action.clicked.connect(self.action_asked)
        self._more = LinkButton()
        self._more.clicked.connect(self._toggle_details)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self._dismiss)
        self._details = QPlainTextEdit()
        make_read_only(self._details)
        self._details.setFont(small_font(self.font()))
        self._details.setFixedHeight(SPACE * 11)
        self._details.setAccessibleName(self.tr("Details"))
        self._copy = LinkButton(self.tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._arrange(across=across)
        self.clear()

    def say(self, tone: Tone, text: str, *, action: str = "", detail: str = "", closable: bool = False) -> None:
        """Show a sentence. `action` is the way on (see `action_asked`), `detail` the text behind "Show details"."""
        self.again = None
        self._tone = tone
        self._said = text
        self._text.setText(breakable(text))
        self._text.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._details.setPlainText(detail)
        self._close.setVisible(closable)
        self._unfold(unfolded=False)
        self._colour()
        self.setAccessibleName(text)
        self.setVisible(True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def say_error(self, error: ApsisError, *, action: str = "", closable: bool = False) -> None:
        self.say(Tone.BAD, sentence(error), action=action, detail=error.detail, closable=closable)

    def take_over(self, before: Notice) -> None:
        """Say what another one of this kind says, which was made in another language."""
        if before.again is not None:
            before.again(self)

    def add_choice(self, choice: QWidget) -> None:
        """Give something to choose its place before the way on."""
        self._ways.insertWidget(0, choice)
        self._put_in_order(choice)

    def clear(self) -> None:
        self._said = ""
        self.again = None
        self._text.clear()
        self.setVisible(False)

    def text(self) -> str:
        return self._said

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange}:
            self._colour()

    def _arrange(self, *, across: bool) -> None:
        ways = self._ways = QHBoxLayout()
        ways.setSpacing(SPACE * 2)
        for button in (self._action, self._more, self._copy):
            ways.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        if across:
            first = QHBoxLayout()
            first.setSpacing(SPACE * 2)
            first.addWidget(self._text, 1)
            first.addLayout(ways)
            words.addLayout(first)
        else:
            ways.addStretch()
            words.addWidget(self._text)
            words.addLayout(ways)
        words.addWidget(self._details)
        row = QHBoxLayout(self)
        above = SPACE // 2 if across else SPACE
        row.setContentsMargins(SPACE * 3 // 2, above, SPACE, above)
        row.setSpacing(SPACE)
        side = Qt.AlignmentFlag.AlignVCenter if across else Qt.AlignmentFlag.AlignTop
        row.addWidget(self._picture, 0, side)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, side)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._put_in_order()

    def _put_in_order(self, *choices: QWidget) -> None:
        """Let the tab key go through it as it is read."""
        put_after(self._picture, (*choices, self._action, self._more, self._copy, self._details, self._close))

    def _colour(self) -> None:
        palette = self.palette()
        ink = tone_ink(self._tone, palette)
        size = QSize(_ICON_SIZE, _ICON_SIZE)
        self._picture.setPixmap(icon(_ICONS[self._tone], ink).pixmap(size, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", palette.color(QPalette.ColorRole.WindowText)))
        for link in (self._action, self._more, self._copy):
            link.lie_on(self._tone)

    def _toggle_details(self) -> None:
        self._unfold(unfolded=not self._details.isVisibleTo(self))

    def _unfold(self, *, unfolded: bool) -> None:
        self._more.setText(self.tr("Hide details") if unfolded else self.tr("Show details"))
        self._more.setVisible(bool(self._details.toPlainText()))
        self._details.setVisible(unfolded)
        self._copy.setVisible(unfolded)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._said}\n\n{self._details.toPlainText()}")

    def _dismiss(self) -> None:
        self.clear()
        self.closed.emit()
