"""The right side of the window: the reports that were requested."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from apsis_desktop.gui.reports.actions import OPENING, ReportAction, actions_for, needs_a_hand
from apsis_desktop.gui.reports.commands import ReportCommands
from apsis_desktop.gui.reports.current_report import CurrentReport
from apsis_desktop.gui.reports.drag_out import DragOut
from apsis_desktop.gui.reports.empty_state import EmptyState
from apsis_desktop.gui.reports.header import ReportsHeader
from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.reports.menu import LOOK_INSIDE_KEY, fill_menu, fill_menu_for_several
from apsis_desktop.gui.reports.row.status_text import Remark, StatusText
from apsis_desktop.gui.reports.screen_reader_announcer import ScreenReaderAnnouncer
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.gui.reports.table_model import ReportTableModel
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.focus import move_after
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.menu_letters import give_letters
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.report.clock import utc_now

MOST = SPACE * 170
"""How wide the list gets, in pixels: on a larger screen what a report is and its button would lie too far apart."""


class ReportsPanel(QWidget):
    def __init__(
        self,
        services: Services,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        wording: StatusText | None = None,
    ) -> None:
        super().__init__(parent)
        queue = services.queue
        self._model = ReportTableModel(queue, now, wording, self)
        self._inbox = ReportInbox(self._model, self)
        ScreenReaderAnnouncer(queue, self)
        self.commands = ReportCommands(services, self._model, self)
        self.commands.requested_again.connect(self.show_new)
        self.commands.rename_wanted.connect(self._rename)
        self.header = ReportsHeader(self._inbox, self._model.wording.amounts, self)
        self.table = ReportTable(self._inbox)
        self.table.wanted.connect(self._do)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._show_menu)
        self._current = CurrentReport(self.table, self._inbox)
        DragOut(self.table, services.background, self._model.remark)
        self._empty = EmptyState()
        self._places = QStackedWidget()
        self._places.addWidget(self.table)
        self._places.addWidget(self._empty)
        self._arrange()
        self._last_notice: QWidget = self._places
        for notice in self.commands.notices:
            self.add_notice(notice)
        self._followed = ""  # the report that was requested or saved last, until the person looks at another
        for save in (self.header.save_all, self.header.save_selected):
            save.clicked.connect(self._save_all)
        self.header.remove_all.clicked.connect(lambda: self.commands.remove(self.table.chosen_jobs()))
        self.header.shown_anew.connect(self._choose_place)
        self.header.search.list_wanted.connect(self.table.setFocus)
        for signal in (self._inbox.rearranged, self._model.rowsRemoved):
            signal.connect(self._choose_place)
        self._inbox.rearranged.connect(self._offer_for_several)
        for signal in (self._inbox.rearranged, self.table.covered):
            signal.connect(self._follow)
        self.table.verticalScrollBar().actionTriggered.connect(self._stop_following)
        for signal in (self.table.selectionModel().selectionChanged, self.table.tick_boxes.changed):
            signal.connect(self._offer_for_several)
        queue.settled.connect(self._count)
        self._choose_place()
        self._count()

    def show_connection(self, connection_id: str) -> None:
        """Show the reports of one connection alone; an empty id shows those of all."""
        self._inbox.show_connection(connection_id or None)
        self.commands.removed.clear()
        self._choose_place()
        self._count()

    def current_job(self) -> Job | None:
        """Return the report that the window's Report menu is about."""
        return self.table.current_job() if self._inbox.rowCount() else None

    def fill_menu(self, menu: QMenu) -> None:
        """Put what can be done with the current report, or with those that are selected, into a menu."""
        job = self.current_job()
        if job is not None:
            self._fill_menu(menu, job)
        else:
            menu.clear()
            menu.addAction(self.tr("Select a report in the list first")).setEnabled(False)

    def show_report(self, job_id: str) -> None:
        """Bring a report into view and give it the keyboard."""
        if self.show_new(job_id):
            self.table.setFocus()

    def show_new(self, job_id: str) -> bool:
        """Make a report the current one, in view, and tell whether it is there; the keyboard stays where it is."""
        if self._model.job(job_id) is not None and not self._inbox.index_of(job_id).isValid():
            self.header.show_everything()  # a search or a filter that hides it ends
        index = self._inbox.index_of(job_id)
        if index.isValid():
            self._current.set(index)
            self.table.scrollTo(index)
            self._followed = job_id
        return index.isValid()

    def first_needs_a_hand(self) -> bool:
        """Tell whether the first row has something to do next."""
        return self._inbox.rowCount() > 0 and needs_a_hand(self._inbox.job_at(0))

    def fill_first_step(self, *, filled: bool) -> None:
        """Let the first row's next step be the one thing to do next, or something else in the window."""
        self.table.fill_first_step(filled=filled)

    def add_notice(self, notice: QWidget) -> None:
        """Give a line that concerns the reports its place below them."""
        self._notices.addWidget(notice)
        move_after(self._last_notice, notice)
        self._last_notice = notice

    def say_removed(self, jobs: Iterable[Job]) -> None:
        """Say that reports were taken off the list, and offer to bring them back."""
        self.commands.removed.show_removed(jobs)

    def say_file_gone(self, job_id: str) -> None:
        """Say in a report's row that its file is no longer there."""
        self._model.remark(job_id, Remark.FILE_GONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing else takes it, ends the search and leads to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.header.search.clear()
        self.table.setFocus()

    def _arrange(self) -> None:
        self.header.title.setBuddy(self.table)
        keys = QKeySequence(QKeySequence.StandardKey.Save)
        save = shortcut_once(keys, self, self.tr("Save the selected reports, or the first that is ready"))
        save.activated.connect(self._save_by_key)
        look = shortcut_once(LOOK_INSIDE_KEY, self, self.tr("Look inside a report"))
        look.activated.connect(self._look_inside_by_key)
        content = QWidget()
        content.setMaximumWidth(MOST)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 2)
        across.setSpacing(0)
        across.addWidget(content, 1)
        across.addStretch()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(SPACE)
        layout.addWidget(self.header)
        layout.addWidget(self._places, 1)
        layout.addLayout(self._notices)  # below: a notice that comes moves no row from under the mouse

    # --- what is wanted --------------------------------------------------------------------------------------------

    def _do(self, job_id: str, action: ReportAction) -> None:
        """Do what is wanted of a report; removing is meant for all that are selected with it."""
        if action is ReportAction.SAVE:
            self._followed = job_id
        if action is ReportAction.REMOVE:
            self.commands.remove(self._meant_with(job_id))
        else:
            self.commands.do(job_id, action)

    def _open(self, job_id: str) -> None:
        """Show what is in a report, as a double click does with a file; it neither saves nor requests anything."""
        job = self._model.job(job_id)
        if job is not None:
            possible = actions_for(job, self._model.now(), file_gone=self._model.remark_of(job_id) is Remark.FILE_GONE)
            self.commands.do(job_id, next(one for one in OPENING if one in possible))

    def _meant_with(self, job_id: str) -> list[Job]:
        """Return the reports that are selected together with this one, or it alone."""
        selected = self.table.selected_jobs()
        if any(job.id == job_id for job in selected):
            return selected
        job = self._model.job(job_id)
        return [] if job is None else [job]

    def _to_save(self) -> list[Job]:
        """Return what can be saved now of the reports that are chosen, or of all that are shown where none is."""
        jobs = self.table.chosen_jobs() or self._inbox.to_save()
        return [job for job in jobs if job.state is JobState.READY and not job.saving]

    def _save_all(self) -> None:
        jobs = self._to_save()
        if len(jobs) == 1:
            self._do(jobs[0].id, ReportAction.SAVE)
        else:
            self.commands.save_all.begin(jobs)

    def _save_by_key(self) -> None:
        """Save the current report or the selected ones, or else the newest one that waits for it."""
        current = self.current_job()
        if self.table.chosen_jobs():
            self._save_all()
            return
        if current is None or ReportAction.SAVE not in actions_for(current, self._model.now()):
            current = next(iter(self._to_save()), None)
        if current is not None:
            self.commands.do(current.id, ReportAction.SAVE)

    def _look_inside_by_key(self) -> None:
        current = self.current_job()
        if current is not None and ReportAction.LOOK_INSIDE in actions_for(current, self._model.now()):
            self.commands.do(current.id, ReportAction.LOOK_INSIDE)

    def _rename(self, job_id: str) -> None:
        if self.show_new(job_id):
            self.table.edit(self._inbox.index_of(job_id))

    def _show_menu(self, job_id: str, where: QPoint) -> None:
        job = self._model.job(job_id)
        if job is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, job)
        give_letters(menu)
        menu.popup(where)

    def _fill_menu(self, menu: QMenu, job: Job) -> None:
        jobs = self._meant_with(job.id)
        if len(jobs) > 1:
            fill_menu_for_several(menu, jobs, self.commands.save_all.begin, self.commands.remove)
        else:
            fill_menu(menu, job, self._model.now(), self._model.remark_of(job.id), partial(self.commands.do, job.id))

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _count(self) -> None:
        self.header.show_counts()
        self.header.say_found_elsewhere()
        self._offer_for_several()

    def _offer_for_several(self) -> None:
        focus = self.window().focusWidget()
        self.header.offer_for(to_save=len(self._to_save()), selected=len(self.table.chosen_jobs()))
        if focus in self.header.for_several and focus.isHidden():  # it was pressed, and is done
            (self.table if self._inbox.rowCount() else self.header.filters).setFocus()

    def _choose_place(self) -> None:
        """Show the list, or say why there is none."""
        if self._inbox.rowCount():
            self._places.setCurrentWidget(self.table)
            return
        words = self.header.search.text().strip()
        if words:
            everywhere = self.tr("Press Enter to search all reports.")
            self._empty.say(
                self.tr("No matches for “{words}”").format(words=in_a_sentence(words)),
                everywhere if self._inbox.found_elsewhere() else self.tr("Clear the search to see all reports."),
            )
        elif self.header.is_filtered():
            self._empty.say(self.tr("Nothing here"), self.tr("Choose All to see all reports."))
        else:
            none = self.tr("No reports on this connection yet") if self._model.rowCount() else self.tr("No reports yet")
            self._empty.say(
                none,
                self.tr("Choose segments and columns, then request a report. You can follow it here."),
            )
        self._places.setCurrentWidget(self._empty)

    def _follow(self) -> None:
        """Keep what was just requested or saved in view, wherever it goes and whatever is said below the list."""
        job = self.table.current_job()
        if job is None or job.id != self._followed:
            self._stop_following()
        else:
            self.table.scrollTo(self.table.currentIndex())

    def _stop_following(self) -> None:
        self._followed = ""
