"""The right side of the window: what was asked for, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from apsis_desktop.gui.reports.actions import ReportAction, actions_for
from apsis_desktop.gui.reports.commands import ReportCommands
from apsis_desktop.gui.reports.filter_proxy_model import ReportFilter
from apsis_desktop.gui.reports.menu import fill_menu
from apsis_desktop.gui.reports.row_cells import Column
from apsis_desktop.gui.reports.row_status_text import Remark, StatusText
from apsis_desktop.gui.reports.screen_reader_announcer import ScreenReaderAnnouncer
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.gui.reports.table_model import Index, ReportTableModel
from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.fields import SearchField, make_roomy
from apsis_desktop.gui.widgets.focus import move_after
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.report.clock import utc_now
from apsis_desktop.settings.file import LastFolder
from apsis_desktop.settings.preferences import FILE_NAME
from apsis_desktop.system.background import Background

MOST = SPACE * 170
"""How wide the list gets, in pixels: on a larger screen what a report is and its button would lie too far apart."""


class ReportsPanel(QWidget):
    """`pattern` returns how files are to be named (see `suggested_name`)."""

    def __init__(
        self,
        queue: ReportQueue,
        last_folder: LastFolder,
        background: Background,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        wording: StatusText | None = None,
        pattern: Callable[[], str] = lambda: FILE_NAME,
        places: CloudFolderConsent | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = ReportTableModel(queue, now, wording, self)
        self._shown = ReportFilter(self._model, self)
        ScreenReaderAnnouncer(queue, self)
        self.commands = ReportCommands(
            queue, self._model, background, last_folder, self, pattern=pattern, places=places
        )
        self.commands.asked_again.connect(self.show_new)
        self._table = ReportTable(self._shown)
        self._table.wanted.connect(self.commands.do)
        self._table.menu_wanted.connect(self._show_menu)
        self._search = SearchField()
        self._search.setPlaceholderText(self.tr("Search reports"))
        self._search.setAccessibleName(self.tr("Search reports"))
        self._search.setAccessibleDescription(self.tr("The list keeps those with these words in their names."))
        self._search.textChanged.connect(self._look_for)
        self._empty = _EmptyState()
        self._places = QStackedWidget()
        self._places.addWidget(self._table)
        self._places.addWidget(self._empty)
        self._arrange()
        self._last_notice: QWidget = self._places
        for notice in (self.commands.synced, self.commands.removed):
            self.add_notice(notice)
        self._place: tuple[str, Column, int] | None = None  # current report, column and scroll bar, during a reset
        shown = self._shown
        shown.modelAboutToBeReset.connect(self._keep_place)
        shown.modelReset.connect(self._find_place)
        for signal in (shown.rowsInserted, shown.rowsRemoved, shown.modelReset, self._model.rowsRemoved):
            signal.connect(self._choose_place)
        self._choose_place()

    def show_connection(self, connection_id: str) -> None:
        """Show the reports of one connection alone; an empty id shows those of all."""
        self._shown.show_connection(connection_id or None)
        self.commands.removed.clear()
        self._choose_place()

    def current_job(self) -> Job | None:
        """Return the report that the window's Report menu is about."""
        return self._table.current_job() if self._shown.rowCount() else None

    def fill_menu(self, menu: QMenu) -> None:
        """Put the current report's actions into a menu."""
        job = self.current_job()
        if job is not None:
            self._fill_menu(menu, job)
        else:
            menu.clear()
            menu.addAction(self.tr("Choose a report in the list first")).setEnabled(False)

    def show_report(self, job_id: str) -> None:
        """Bring a report into view and give it the keyboard."""
        if self.show_new(job_id):
            self._table.setFocus()

    def show_new(self, job_id: str) -> bool:
        """Make a report the current one, in view, and tell whether it is there; the keyboard stays where it is."""
        index = self._found(job_id)
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index)
        return index.isValid()

    def _found(self, job_id: str) -> Index:
        """Return where a report is shown; a search that hides it ends."""
        row = self._model.index_of(job_id)
        if row.isValid() and not self._shown.mapFromSource(row).isValid():
            self._search.clear()
        return self._shown.mapFromSource(row)

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

    def _arrange(self) -> None:
        title = PlainLabel(self.tr("Reports"))
        title.setFont(title_font(self.font()))
        title.setBuddy(self._table)
        self._search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        make_roomy(self._search)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # elsewhere it finds segments
        find.activated.connect(self._search.setFocus)
        save = shortcut_once(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.activated.connect(self._save_by_key)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._search)
        content = QWidget()
        content.setMaximumWidth(MOST)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 2)
        across.setSpacing(0)
        across.addWidget(content, 1)
        across.addStretch()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE * 3 // 2)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addWidget(self._places, 1)
        layout.addLayout(self._notices)  # below: a notice that comes moves no row from under the mouse

    def _save_by_key(self) -> None:
        """Save the current report, or else the newest one that waits for it."""
        shown = self._shown
        waiting = (self._table.job_at(shown.index(row, Column.REPORT)) for row in range(shown.rowCount()))
        current = self.current_job()
        if current is None or ReportAction.SAVE not in actions_for(current, self._model.now()):
            current = next((job for job in waiting if job is not None and job.state is JobState.READY), None)
        if current is not None:
            self.commands.do(current.id, ReportAction.SAVE)

    def _look_for(self, text: str) -> None:
        self._shown.search(text)
        self._choose_place()

    def _choose_place(self) -> None:
        """Show the list, or say why there is none."""
        if self._shown.rowCount():
            self._places.setCurrentWidget(self._table)
            return
        if self._search.text().strip():
            self._empty.say(
                self.tr("No report has “{words}” in its name.").format(
                    words=in_a_sentence(self._search.text().strip())
                ),
                self.tr("Clear the search to see all reports."),
            )
        else:
            elsewhere = self._model.rowCount() > 0
            self._empty.say(
                self.tr("No reports on this connection yet") if elsewhere else self.tr("No reports yet"),
                self.tr("Choose segments and columns for a new report and ask for it. You can follow it here."),
            )
        self._places.setCurrentWidget(self._empty)

    def _keep_place(self) -> None:
        job, bar = self._table.current_job(), self._table.verticalScrollBar()
        self._place = None if job is None else (job.id, Column(self._table.currentIndex().column()), bar.value())

    def _find_place(self) -> None:
        """Go back to the report that was the current one; all rows were made anew."""
        if self._place is None:
            return
        (job_id, column, scrolled), self._place = self._place, None
        index = self._shown.mapFromSource(self._model.index_of(job_id, column))
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.verticalScrollBar().setValue(scrolled)

    def _show_menu(self, job_id: str, where: QPoint) -> None:
        job = self._model.job(job_id)
        if job is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, job)
        menu.popup(where)

    def _fill_menu(self, menu: QMenu, job: Job) -> None:
        fill_menu(menu, job, self._model.now(), self._model.remark_of(job.id), partial(self.commands.do, job.id))


class _EmptyState(QWidget):
    """A heading and a line, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = PlainLabel()
        self._heading.setFont(title_font(self.font()))
        self._line = SecondaryLabel()
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        for label in (self._heading, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.WindowText)
            layout.addWidget(label)
        layout.addStretch(3)

    def say(self, heading: str, line: str) -> None:
        self._heading.setText(heading)
        self._line.setText(line)

    def text(self) -> str:
        return f"{self._heading.text()} {self._line.text()}"
