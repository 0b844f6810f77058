"""The two halves behind the welcome: on the left a new report, on the right the reports that were requested."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QWidget

from apsis_desktop.gui.connections.switcher import ConnectionSwitcher
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.presets.controller import PresetController
from apsis_desktop.gui.presets.recent_reports import recent_reports
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, tone_ground
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.focus import put_after, tab_stops
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.layout import Side, put_below, stacked
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.file import Connection, Settings

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.picker import Picker


class PracticeBanner(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = PlainLabel(self.tr("Practice data: fictional people, nothing leaves this computer."))
        words.setWordWrap(True)
        self.connect_account = LinkButton(self.tr("Connect to APSIS One…"), on=Tone.WARN)
        self.connect_account.setAccessibleDescription(self.tr("Get reports from your own account."))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 3, SPACE // 2, SPACE * 3, SPACE // 2)
        row.setSpacing(SPACE * 2)
        row.addWidget(words, 1)
        row.addWidget(self.connect_account)
        self.setAccessibleName(words.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tone_ground(Tone.WARN, self.palette()))


_LEFT_AT_MOST = SPACE * 72
"""How wide the left side gets by itself and by hand, in pixels."""


class Workspace(QWidget):
    def __init__(self, services: Services) -> None:
        super().__init__()
        self._is_seen = False
        self._queue = services.queue
        self._requested: Selection | None = None  # last, or at an earlier start
        self.new_report = NewReportPanel(services.catalogue, requested=self._past_selections)
        self.presets = PresetController(self.new_report, services.presets, services.catalogue)
        self.reports = ReportsPanel(services)
        self.new_report.head.presets.recent = partial(_recent, services)
        self.new_report.head.presets.find_wanted.connect(self._find_report)
        self.reports.commands.change_wanted.connect(self.new_report.change)
        self.reports.commands.form_chosen.connect(self._take_over_form)
        self.status = StatusLine()
        self.banner = PracticeBanner()
        self.switcher = ConnectionSwitcher()
        self.switcher.setContentsMargins(SPACE * 2, SPACE * 3 // 2, SPACE * 2, 0)
        halves = self._halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        left = stacked(self.switcher, self.new_report, into=Side())
        left.setMaximumWidth(_LEFT_AT_MOST)
        halves.addWidget(left)
        self._right = QStackedWidget()
        self._right.addWidget(self.reports)
        for part in (self.new_report.segments, self.new_report.columns):
            part.late_picker.made.connect(self._place_picker)
        self.new_report.picking.changed.connect(self._show_picker)
        # Above one half alone: on a small screen the other one has no line to spare.
        halves.addWidget(stacked(self.banner, self._right, self.status))
        other_half = shortcut_once(QKeySequence(Qt.Key.Key_F6), self, self.tr("Go to the other half of the window"))
        other_half.activated.connect(self._go_to_other_half)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 3)
        form, reports = services.settings.halves or (SPACE * 50, SPACE * 106)
        halves.setSizes([form, reports])
        for panel in (self.new_report, self._right, halves):
            panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        stacked(halves, into=self)
        services.presets.restored.connect(self._note_requested)
        self.new_report.requested.connect(lambda _selection: self._note_requested(self.new_report.selection()))
        self.new_report.changed.connect(self._fill_next_step)
        services.queue.settled.connect(self._fill_next_step)
        self.reports.header.offered.connect(self._fill_next_step)
        services.queue.settled.connect(self.new_report.request_bar.say_who)
        self._fill_next_step()

    def begin_choosing(self) -> None:
        """Show the segments to choose from, and bring the keyboard to the first thing to choose."""
        if self.new_report.picking.picker is None:
            self.new_report.picking.pick_segments()
            self.new_report.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_report(self, job_id: str) -> None:
        """Bring a report into view and give it the keyboard."""
        self.new_report.picking.stop()
        self.reports.show_report(job_id)

    def take_notices(self, notices: QWidget) -> None:
        """Show notices that concern the whole program where they move neither a row nor the request button."""
        put_below(self._right, notices)

    def show_connections(self, connections: Sequence[Connection], current: str | None, *, practising: bool) -> None:
        """Show the connections that there are, and which one is in use."""
        self.banner.setVisible(practising)
        self.switcher.show_choices(connections, current)

    def _past_selections(self) -> Iterable[Selection]:
        """Return what was requested, the newest first."""
        return [job.selection for job in sorted(self._queue.jobs(), key=lambda job: job.requested_at, reverse=True)]

    def _find_report(self) -> None:
        self.new_report.picking.stop()
        self.reports.header.search_everything()
        self.reports.header.search.selectAll()

    def _go_to_other_half(self) -> None:
        """Bring the keyboard to the list of reports, or to where it was in the form or in what is picked from.

        From elsewhere, such as the bar of menus, it comes back to where it was.
        """
        focus: QWidget | None = self.focusWidget()
        if focus is not None and focus.isVisible() and not focus.hasFocus():
            focus.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        right = self.new_report.picking.picker or self.reports
        half = right if focus is not None and self.new_report.isAncestorOf(focus) else self.new_report
        last: QWidget | None = half.focusWidget()
        first = self.reports.table if half is self.reports else last
        places = [*([first] if first is not None else []), *tab_stops(half)]
        place = next((one for one in places if one.isVisible() and one.isEnabled()), half)
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_picker(self, picker: Picker) -> None:
        self._right.addWidget(picker)
        put_after(self.reports, (picker,))  # before what lies below the right half

    def _show_picker(self, picker: Picker | None) -> None:
        self._right.setCurrentWidget(picker or self.reports)

    def keep_halves(self, settings: Settings) -> None:
        """Note how wide the halves are, if they have been seen."""
        form, reports = self._halves.sizes()
        if self._is_seen and form and reports:
            settings.halves = (form, reports)

    def _note_requested(self, selection: Selection | None) -> None:
        self._requested = selection
        self._fill_next_step()

    def _take_over_form(self, form: Form) -> None:
        """Choose the kind of file that a report was saved as; that alone is nothing new to request."""
        asked = self.new_report.selection() == self._requested
        self.new_report.format.set_value(form)
        if asked:
            self._note_requested(self.new_report.selection())

    def _fill_next_step(self) -> None:
        """Fill one button: the one that saves what is selected, or requests what is chosen, or the first row's."""
        request = self.new_report.request_bar
        choosing = request.button.isEnabled() and self.new_report.selection() != self._requested
        selected = self.reports.header.saves_selected()
        in_list = not selected and not choosing and self.reports.first_needs_a_hand()
        request.look.fill(filled=not selected and not in_list)
        self.reports.fill_first_step(filled=in_list)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_seen = True


def _recent(services: Services) -> list[Job]:
    presets = services.presets
    return recent_reports(services.queue.jobs(), presets.connection_id, [preset.name for preset in presets.presets()])
