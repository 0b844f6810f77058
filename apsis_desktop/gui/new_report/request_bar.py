"""The button that requests the report, and above it what it will do, or why it cannot be pressed yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from apsis_desktop.gui.reports.action_names import format_name
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, line, make_primary
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.gui.text.shortening import Siblings, in_a_sentence
from apsis_desktop.gui.widgets.held_keys import letter_once, press_once, shortcut_once
from apsis_desktop.gui.widgets.labels import ElidedLabel, SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.report.selection import Missing, Selection

translate = QCoreApplication.translate


def reason_to_wait(selection: Selection) -> str:
    """Say what still has to be chosen; nothing when the report can be asked for."""
    match selection.missing():
        case None:
            return ""
        case Missing.SECTION:
            return translate("AskWording", "Choose a section.")
        case Missing.SEGMENT if selection.excluded:
            return translate("AskWording", "Choose a segment that the report is about.")
        case Missing.SEGMENT:
            return translate("AskWording", "Choose at least one segment.")
        case Missing.CLASH:
            return translate("AskWording", "A segment is both chosen and excluded.")


def summary(selection: Selection) -> str:
    """Say what comes of it: the section, how many columns, the file."""
    section = in_a_sentence(selection.section.name) if selection.section else ""
    count = len(selection.columns)
    if not count:
        text = translate("AskWording", "{section}, {format}: the export key alone, no names or addresses")
    elif count == 1:
        text = translate("AskWording", "{section}, one column and the export key, {format}")
    else:
        text = translate("AskWording", "{section}, %Ln columns and the export key, {format}", "", count)
    return text.format(section=section, format=format_name(selection.format))


_LINES = 3
"""For which there is always room: two of whom it is about, and one of the rest."""


class RequestBar(QWidget):
    """The foot of the form. It stays in place while the form above it is scrolled."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = ""
        self.who = ElidedLabel(self)
        self.words = SecondaryLabel("", self)
        self.button = QPushButton(self.tr("&Ask for this report"), self)
        self.button.setObjectName("ask")
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut_once(Qt.KeyboardModifier.ControlModifier | enter, self).activated.connect(self.button.click)
        press_once(self.button)
        letter_once(self.button)
        self.button.setMinimumHeight(4 * SPACE)
        self.look = make_primary(self.button)
        self.button.clicked.connect(self._clicked)
        # A double click asks once, and so does a key whose repeats come as if it was pressed anew, as over a remote
        # desktop; the first of them takes about twice as long as a double click may.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(3 * QApplication.doubleClickInterval())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE // 4)
        layout.addWidget(self._make_words())
        layout.addSpacing(SPACE * 3 // 4)
        layout.addWidget(self.button)

    def _make_words(self) -> QWidget:
        """Keep room for what is mostly said, so that the form above stays in place while it is filled in."""
        said = self._room = QWidget(self)
        column = frameless_column(said, spacing=SPACE // 4)
        column.addStretch(1)
        column.addWidget(self.who)
        column.addWidget(self.words)
        self._keep_room()
        return said

    def _keep_room(self) -> None:
        self._room.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + SPACE // 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def hold(self, reason: str) -> None:
        """Say why nothing can be asked for yet."""
        self._reason = reason
        self.who.setVisible(False)
        self.words.set_tone(None)
        self.words.setText(reason)
        self.button.setToolTip(reason)
        self.button.setAccessibleDescription(reason)
        self._show()

    def allow(self, selection: Selection, siblings: Siblings) -> None:
        """Let it be pressed, and say what comes of it: whom it is about, and what else in a few words.

        `siblings` are the names of all segments.
        """
        who, what = report_name(selection), summary(selection)
        # Hardly anybody wants a report without a column.
        self.words.set_tone(None if selection.columns else Tone.WARN)
        self._reason = ""
        self.who.say(who, partial(report_name, selection, siblings=siblings))
        self.who.setVisible(True)
        self.words.setText(what)
        self.button.setToolTip("")
        self.button.setAccessibleDescription(f"{who}. {what}")
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), line(self.palette()))

    def _clicked(self) -> None:
        # Not greyed meanwhile: the keyboard would go to the next field.
        again = self._pause.isActive()
        self._pause.start()
        if not again:
            self.asked.emit()

    def _show(self) -> None:
        self.button.setEnabled(not self._reason)
