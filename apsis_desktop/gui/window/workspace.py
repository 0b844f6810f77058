"""The two halves behind the welcome: on the left what is wanted, on the right what was requested."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSplitter, QWidget

from apsis_desktop.gui.connections.switcher import ConnectionSwitcher
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.style.theme import SPACE, Tone, tone_ground
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.layout import Side, put_below, stacked
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.settings.stored import Connection


class PracticeBanner(QFrame):
    connect_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = PlainLabel(self.tr("Practice data: the people are made up, and nothing leaves this computer."))
        words.setWordWrap(True)
        connect = LinkButton(self.tr("Connect to APSIS One…"), on=Tone.WARN)
        connect.setAccessibleDescription(self.tr("Work with the profiles of your own account."))
        connect.clicked.connect(self.connect_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 2, SPACE // 2, SPACE * 3, SPACE // 2)
        row.setSpacing(SPACE * 2)
        row.addWidget(words, 1)
        row.addWidget(connect)
        self.setAccessibleName(words.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tone_ground(Tone.WARN, self.palette()))


_LEFT_AT_MOST = SPACE * 72
"""How wide the left side gets by itself and by hand, in pixels."""


class Workspace(QWidget):
    """`connection_chosen` carries a connection's id."""

    connect_wanted = Signal()
    connection_chosen = Signal(str)
    practice_chosen = Signal()

    def __init__(self, selection: QWidget, reports: ReportsPanel) -> None:
        super().__init__()
        self.selection = selection
        self.reports = reports
        self.status = StatusLine()
        self._banner = PracticeBanner()
        self._banner.connect_wanted.connect(self.connect_wanted)
        self._switcher = ConnectionSwitcher()
        self._switcher.setContentsMargins(SPACE * 2, SPACE * 3 // 2, SPACE * 2, 0)
        self._switcher.chosen.connect(self.connection_chosen)
        self._switcher.practice_chosen.connect(self.practice_chosen)
        halves = self._halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("halves")
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        left = stacked(self._switcher, selection, into=Side())
        left.setMaximumWidth(_LEFT_AT_MOST)
        halves.addWidget(left)
        halves.addWidget(stacked(reports, self.status))
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 3)
        halves.setSizes([SPACE * 49, SPACE * 107])
        for panel in (selection, reports, halves):
            panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        stacked(self._banner, halves, into=self)

    def take_notices(self, notices: QWidget) -> None:
        """Give what concerns the whole program its place: where it moves neither a report nor the button that asks."""
        put_below(self.reports, notices)

    @property
    def practising(self) -> bool:
        return not self._banner.isHidden()

    def take_over(self, before: Workspace) -> None:
        """Share the room between the halves as another one does, which was made in another language."""
        self._halves.restoreState(before._halves.saveState())

    def fit(self, connections: Sequence[Connection], current: str | None, *, practising: bool) -> None:
        """Fit to the connections that there are, and to the one in use."""
        self._banner.setVisible(practising)
        self._switcher.show_choices(connections, current)
