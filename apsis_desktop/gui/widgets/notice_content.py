"""What is in a notice: an icon, a sentence, the way on, the technical detail, and a cross to close it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from apsis_desktop.gui.style.icons import icon
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, small_font, tone_ink
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.fields import make_read_only
from apsis_desktop.gui.widgets.focus import put_after, tab_stops
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.gui.widgets.selectable_text import SelectableText

translate = QCoreApplication.translate

_ICONS = {
    Tone.CALM: "info",
    Tone.GOOD: "check",
    Tone.BUSY: "clock",
    Tone.WARN: "exclamation",
    Tone.BAD: "exclamation",
}
_ICON_SIZE = 20


class NoticeContent(QWidget):
    action_triggered = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget, *, across: bool) -> None:
        super().__init__(parent)
        self._tone = Tone.CALM
        self._said = ""
        self._picture = PlainLabel()
        self._picture.setFixedSize(_ICON_SIZE, _ICON_SIZE)
        self.text = SelectableText()
        self.text.setAccessibleDescription(translate("Notice", "Select text to copy it."))
        self._action = LinkButton()
        self._action.clicked.connect(self.action_triggered)
        self._more = LinkButton()
        self._more.clicked.connect(self._toggle_details)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(translate("Notice", "Close"))
        self._close.setAccessibleName(translate("Notice", "Close"))
        self._close.clicked.connect(self.dismissed)
        self._details = QPlainTextEdit()
        make_read_only(self._details)
        self._details.setFont(small_font(self.font()))
        self._details.setFixedHeight(SPACE * 11)
        self._details.setAccessibleName(translate("Notice", "Details"))
        self._copy = LinkButton(translate("Notice", "Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self.ways = QHBoxLayout()
        self._stops: list[QWidget] = [self._action, self._more, self._copy, self._details, self._close]
        self._arrange(across=across)

    def say(self, tone: Tone, text: str, *, action: str, detail: str, closable: bool) -> None:
        self._tone = tone
        self._said = text
        self.text.say(text)
        for stop in self._stops:  # there may be several lines, and “Close” in each
            stop.setAccessibleDescription(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._details.setPlainText(detail)
        self._close.setVisible(closable)
        self._unfold(unfolded=False)
        self._colour()

    def add_choice(self, choice: QWidget) -> None:
        """Give something to choose its place before the way on."""
        self.ways.insertWidget(0, choice)
        self._stops += tab_stops(choice)
        self._put_in_order(choice)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange}:
            self._colour()

    def _arrange(self, *, across: bool) -> None:
        self.ways.setSpacing(SPACE * 2)
        for button in (self._action, self._more, self._copy):
            self.ways.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        if across:
            first = QHBoxLayout()
            first.setSpacing(SPACE * 2)
            first.addWidget(self.text, 1)
            first.addLayout(self.ways)
            words.addLayout(first)
        else:
            self.ways.addStretch()
            words.addWidget(self.text)
            words.addLayout(self.ways)
        words.addWidget(self._details)
        row = QHBoxLayout(self)
        above = SPACE // 2 if across else SPACE
        row.setContentsMargins(SPACE * 3 // 2, above, SPACE, above)
        row.setSpacing(SPACE)
        side = Qt.AlignmentFlag.AlignVCenter if across else Qt.AlignmentFlag.AlignTop
        row.addWidget(self._picture, 0, side)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, side)
        self._put_in_order()

    def _put_in_order(self, *choices: QWidget) -> None:
        """Let the tab key go through it as it is read."""
        put_after(self, (*choices, self._action, self._more, self._copy, self._details, self._close))

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
        self._more.setText(translate("Notice", "Hide details") if unfolded else translate("Notice", "Show details"))
        self._more.setVisible(bool(self._details.toPlainText()))
        self._details.setVisible(unfolded)
        self._copy.setVisible(unfolded)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._said}\n\n{self._details.toPlainText()}")
