"""The button that requests the report, and above it who is in that, or why it cannot be pressed yet."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from apsis_desktop.gui.new_report.requests import ManyRequestsNotice, requests_summary, takes_one_request
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, line, make_primary
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.report_name import people
from apsis_desktop.gui.text.shortening import ALONE, Fits, Siblings
from apsis_desktop.gui.widgets.buttons import PushButton
from apsis_desktop.gui.widgets.held_keys import letter_once, press_once, shortcut_once
from apsis_desktop.gui.widgets.labels import ElidedLabel, SecondaryLabel
from apsis_desktop.report.plan import Plan, plan
from apsis_desktop.report.selection import Missing, Selection

translate = QCoreApplication.translate


class Lists(Enum):
    """How far the account's lists are here, by which the choices are checked."""

    HERE = auto()
    LOADING = auto()
    LOADING_COLUMNS = auto()
    WITHOUT_COLUMNS = auto()  # they could not be loaded


def reason_to_wait(selection: Selection, lists: Lists) -> str:
    """Say what still has to be chosen or to be here; nothing when the report can be requested."""
    match lists:
        case Lists.LOADING:
            return translate("NewReportPanel", "This account’s segments are still loading.")
        case Lists.LOADING_COLUMNS:
            return translate("NewReportPanel", "Loading the columns of this section…")
        case Lists.WITHOUT_COLUMNS if selection.columns:
            return translate(
                "NewReportPanel", "Apsis Desktop could not check whether this section has the chosen columns."
            )
        case _:
            return _to_choose(selection)


def _to_choose(selection: Selection) -> str:
    match selection.missing():
        case None:
            return ""
        case Missing.SECTION:
            return translate("RequestWording", "Choose a section.")
        case Missing.SEGMENT if selection.excluded:
            return translate("RequestWording", "Choose a segment to include.")
        case Missing.SEGMENT:
            return translate("RequestWording", "Choose at least one segment.")
        case Missing.CLASH:
            return translate("RequestWording", "A segment is both included and excluded.")


def warning(selection: Selection) -> str:
    """Say what hardly anybody wants of a report; nothing where it is as most are."""
    if selection.columns:
        return ""
    return translate(
        "RequestWording", "No columns chosen: the file will contain only export keys, no names or addresses."
    )


def who(selection: Selection, last_time: int | None, fits: Fits | None = None, siblings: Siblings = ALONE) -> str:
    """Say who is in a report, and how many that were the last time, where that is known."""
    if last_time is None:
        return people(selection, fits, siblings)
    number = Amounts().number(last_time)

    def with_last_time(sentence: str) -> str:
        said = translate("RequestWording", "{sentence} Last time: {number}").partition("{sentence} ")
        before, between, after = (part.format(sentence=sentence, number=number) for part in said)
        return before + between + after.replace(" ", "\N{NO-BREAK SPACE}")  # it is not torn apart at the end of a line

    within = None if fits is None else lambda sentence: fits(with_last_time(sentence))
    return with_last_time(people(selection, within, siblings))


_LINES, _FEWER_LINES = 3, 2
"""Of the sentence, at most."""


class RequestBar(QWidget):
    """The foot of the form. It stays in place while the form above it is scrolled.

    `most_columns` returns how many columns one request takes, where the account in use has shown it. `last_time` says
    of how many people the last report of the same request was, where that is known.
    """

    requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = ""
        self._plan: Plan | None = None
        self._siblings = ALONE
        self.most_columns: Callable[[], int | None] = lambda: None
        self.last_time: Callable[[Selection], int | None] = lambda _selection: None
        self.who = ElidedLabel(_LINES, self)
        self.words = SecondaryLabel("", self)
        self.many = ManyRequestsNotice(self)
        self.many.action_triggered.connect(self._agreed)
        self.button = PushButton(self.tr("Req&uest report"), self)
        self.button.setObjectName("request")
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = Qt.KeyboardModifier.ControlModifier | enter
            shortcut_once(keys, self, self.tr("Request the report")).activated.connect(self.button.click)
        press_once(self.button)
        letter_once(self.button)
        self.button.setMinimumHeight(4 * SPACE)
        self.look = make_primary(self.button)
        self.button.clicked.connect(self._clicked)
        # A double click requests once, and so does a key whose repeats come as if it was pressed anew, as over a remote
        # desktop; the first of them takes about twice as long as a double click may.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(3 * QApplication.doubleClickInterval())
        layout = self._layout = QVBoxLayout(self)
        for part in (self.who, self.words, self.many, self.button):
            layout.addWidget(part)
        self.arrange(tight=False)

    def arrange(self, *, tight: bool) -> None:
        """Take less height where there is little, or as much as looks best."""
        self.who.show_most(_FEWER_LINES if tight else _LINES)
        gap = SPACE // 2 if tight else SPACE
        self._layout.setSpacing(gap)
        self._layout.setContentsMargins(2 * SPACE, gap, 2 * SPACE, SPACE)

    def height_at(self, width: int) -> int:
        layout = self._layout
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def fit(self, selection: Selection, lists: Lists, siblings: Siblings) -> None:
        """Say who is in the report and let it be requested, or say why it cannot be yet.

        `siblings` are the names of all segments.
        """
        reason = reason_to_wait(selection, lists)
        if reason:
            self._hold(reason)
        else:
            self._allow(selection, siblings)

    def _hold(self, reason: str) -> None:
        self._reason = reason
        self._plan = None
        self.many.fit(None)
        self.who.setVisible(False)
        self.words.set_tone(None)
        self.words.setText(reason)
        self.words.setVisible(True)
        self.button.setToolTip(reason)
        self.button.setAccessibleDescription(reason)
        self._show()

    def _allow(self, selection: Selection, siblings: Siblings) -> None:
        planned = self._plan = plan(selection, most_columns=self.most_columns())
        self._siblings = siblings
        self.many.fit(planned)
        self._reason = ""
        self.words.set_tone(Tone.WARN)
        self.words.setText(warning(selection))
        self.words.setVisible(bool(self.words.text()))
        self.button.setToolTip(requests_summary(planned))
        self.say_who()
        self.who.setVisible(True)
        self._show()

    def takes_one_request(self, selection: Selection) -> bool:
        """Tell whether APSIS One makes the whole list, rather than this computer out of several."""
        return takes_one_request(selection, self.most_columns())

    def say_who(self) -> None:
        """Say who is in the report, and how many those were last time: that may have come to be known."""
        if self._plan is None:
            return
        selection = self._plan.selection
        last_time = self.last_time(selection)
        said = who(selection, last_time)
        self.who.say(said, partial(who, selection, last_time, siblings=self._siblings))
        self.button.setAccessibleDescription(" ".join(filter(None, (said, self.words.text(), self.button.toolTip()))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(line(self.palette()))
        painter.drawLine(0, 0, self.width() - 1, 0)

    def _clicked(self) -> None:
        # Not greyed meanwhile: the keyboard would go to the next field.
        again = self._pause.isActive()
        self._pause.start()
        if not again and not (self._plan is not None and self.many.must_confirm(self._plan)):
            self.requested.emit()

    def _agreed(self) -> None:
        self.many.clear()
        self.requested.emit()

    def _show(self) -> None:
        self.button.setEnabled(not self._reason)
