"""The window that shows what has changed in a report since an earlier one, or against any file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from apsis_desktop.errors import ApsisError, ListFileChanged
from apsis_desktop.gui.inside.changed_people import ChangedPeople
from apsis_desktop.gui.inside.changes_session import ComparisonSession, TwoLists
from apsis_desktop.gui.inside.changes_text import notes, summary
from apsis_desktop.gui.inside.compare_with import CompareWith, Source
from apsis_desktop.gui.inside.save_people import People, PeopleSaver
from apsis_desktop.gui.inside.saved_people_notice import SavedPeopleNotice
from apsis_desktop.gui.inside.told_apart_by import ToldApartBy
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, strong_font
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.report_name import title, title_in_a_sentence
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.busy_bar import BusyBar
from apsis_desktop.gui.widgets.dialogs import close_box, dialog_column
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.form_layout import FormLayout, align
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.plain_text import BreakingLabel
from apsis_desktop.jobs.earlier.changes import earlier_reports, other_reports
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.jobs.earlier.report_file import ReportFile, as_one_of_two, file_of, place_of
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.inside.one_of_two import OneOfTwo
from apsis_desktop.lists.inside.open_comparison import OpenComparison, Which
from apsis_desktop.report.clock import utc_now


class ChangesWindow(QDialog):
    """It is deleted when it closes, and all that was made for it goes with it."""

    def __init__(
        self,
        job: Job,
        services: Services,
        start_folders: Callable[[], list[Path]],
        elsewhere: SavedPeopleNotice,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What changed"))
        self.job = job
        self._services = services
        self._amounts = Amounts()
        self._comparison: OpenComparison | None = None
        self._own_file: ReportFile | None = None
        self._by: tuple[str, str] | None = None
        self._session = ComparisonSession(services.background, services.paths.work, self)
        self._session.opened.connect(self._show)
        self._session.failed.connect(self._fail)
        self.compare_with = CompareWith(services.background, title(job), utc_now(), self)
        self.compare_with.chosen.connect(self._compare)
        self.compare_with.nothing_found.connect(self._say_nothing_found)
        self.by = ToldApartBy(self)
        self.by.chosen.connect(self._compare_by)
        self.by.incomplete.connect(self._wait_for_column)
        self.notice = Notice(self)
        self.notice.action_triggered.connect(self._compare_again)
        self.busy = BusyBar(self)
        self.busy.setAccessibleName(self.tr("Comparing…"))
        self._saver = PeopleSaver(services, start_folders, self.notice, elsewhere, self, job)
        self._saver.begun.connect(partial(self._hold, held=True))
        self._saver.ended.connect(partial(self._hold, held=False))
        self._saver.ended_alone.connect(self.reject)
        self.summary = BreakingLabel("", self)
        self.people = ChangedPeople(services.background, self)
        self.people.changed.connect(self._offer_saving)
        self.people.failed.connect(self._fail)
        self.notes = SecondaryLabel("", self)
        self.save = QPushButton(self.tr("&Save these people…"), self)
        self.save.setAccessibleDescription(self.tr("Saves all people of the chosen kind, with all of their columns."))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        self._arrange()
        self._await_result()
        place = place_of(job)
        folder = None if place is None else place.parent
        services.background.run(partial(_look_at, job), self._note_own_file, parent=self, folder=folder)
        look = partial(_look_for_remembered, services.remembered, job)
        services.background.run(look, self._look_for, lambda _unreadable: self._look_for(None), parent=self)

    def done(self, result: int) -> None:
        if not self._saver.goes_on_alone():
            self._session.close()
            super().done(result)

    def _look_for(self, remembered: datetime | None) -> None:
        jobs = self._services.queue.jobs()
        self.compare_with.look_for(earlier_reports(self.job, jobs), remembered)
        self.compare_with.offer_others(other_reports(self.job, jobs))

    # --- comparing -------------------------------------------------------------------------------------------------

    def _compare(self, source: Source) -> None:
        self.by.show_columns((), (), None)  # those were of another list
        self._begin(source, None)

    def _compare_by(self, by: tuple[str, str]) -> None:
        if self.compare_with.source is not None:
            self._begin(self.compare_with.source, by)

    def _begin(self, source: Source, by: tuple[str, str] | None) -> None:
        self._by = by
        now = self._services.queue.job(self.job.id) or self.job
        place = place_of(now)
        if place is None:
            self._session.close()
            self._show_no_result(self.tr("The file of this report is not available any more."))
            return
        self._await_result()
        new = _of_report(now, place)
        if source.file is None:
            self._session.begin(TwoLists(partial(self._services.remembered.known, now), new))
        else:
            old = OneOfTwo(source.file, more=source.more) if source.job is None else _of_report(source.job, source.file)
            self._session.begin(TwoLists(old, new, by))

    def _show_no_result(self, why: str, *, at_work: bool = False) -> None:
        """Show nothing of an earlier result, of which nothing can be saved either."""
        self._comparison = None
        self._saver.withdraw()
        self.busy.setVisible(at_work)
        self.summary.setText(why)
        self.notes.setVisible(False)
        self.people.clear()
        self._offer_saving()

    def _await_result(self) -> None:
        self._show_no_result(self.tr("Comparing…"), at_work=True)

    def _wait_for_column(self) -> None:
        self._session.close()
        self._show_no_result(self.tr("Choose the matching column in the other list."))

    def _show(self, comparison: OpenComparison) -> None:
        self.busy.setVisible(False)
        self.by.setEnabled(True)
        self.by.show_columns(*comparison.headings, comparison.by)
        source, found = self.compare_with.source, comparison.found
        if source is None or found is None:
            self.summary.setText(self.tr("Choose a column to match people by, such as Email."))
            self.by.column.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._comparison = comparison
        remembered = source.file is None
        self.by.setEnabled(not remembered)  # people are told apart by what the fingerprints were taken of
        self.summary.setText(summary(found, self._amounts, remembered=remembered))
        other, this = self.compare_with.name(), self.tr("this report")
        self.people.show_people(comparison, other, is_report=remembered or source.job is not None)
        said = notes(found, other, this, remembered=remembered)
        if not source.alike:
            said = [self.tr("It is compared with a report of a different selection of people."), *said]
        self.notes.setText(" ".join(said))
        self.notes.setVisible(bool(said))
        self._say_changed()
        self._offer_saving()

    def _note_own_file(self, found: ReportFile | None) -> None:
        self._own_file = found
        self._say_changed()

    def _say_changed(self) -> None:
        """Name the files that somebody has worked on since they were saved."""
        source, own = self.compare_with.source, self._own_file
        changed = [] if source is None or source.file is None or not source.changed else [source.file]
        changed += [] if own is None or not own.changed else [own.path]
        if self._comparison is not None and changed:
            text = self.tr("{file} was changed since it was saved. It is compared as it is now.")
            said = [text.format(file=in_a_sentence(each.name)) for each in changed]
            self.notice.say(Tone.WARN, " ".join(said))

    def _say_nothing_found(self) -> None:
        self._show_no_result(self.tr("There is no file of an earlier report. Choose a file to compare with."))
        self.compare_with.other.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fail(self, problem: ApsisError) -> None:
        self._show_no_result("")
        again = self.tr("Compare again") if isinstance(problem, ListFileChanged) else ""
        self.notice.say_error(problem, action=again)

    def _compare_again(self) -> None:
        if self._comparison is None and self.compare_with.source is not None:  # else it is the saver's action
            self._begin(self.compare_with.source, self._by)

    # --- saving ----------------------------------------------------------------------------------------------------

    def _offer_saving(self) -> None:
        self.save.setEnabled(self._comparison is not None and self.people.count() > 0)

    def _hold(self, *, held: bool) -> None:
        """Keep what is compared as it is while it is saved."""
        self.busy.setVisible(held)
        self.choices.setDisabled(held)

    def _save(self) -> None:
        comparison, which = self._comparison, self.people.which()
        if comparison is None or not self.choices.isEnabled():  # they are being saved
            return
        name = {
            Which.NEW: self.tr("{name}, new"),
            Which.GONE: self.tr("{name}, gone"),
            Which.CHANGED: self.tr("{name}, changed"),
        }[which].format(name=title(self.job))
        self._saver.ask(
            name,
            People(
                lambda form, part, _cancelled, for_excel: comparison.write(which, form, part, for_excel),
                lambda _cancelled: comparison.altered(which),
            ),
        )

    # --- how it looks ----------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.summary.setFont(strong_font(self.font()))
        name, place = title_in_a_sentence(self.job), self.job.saved_path
        if self.job.waiting_file is None and place is not None:
            name = self.tr("{name} ({file})").format(name=name, file=in_a_sentence(place.name))
        column = dialog_column(self, self.tr("What changed in {name}").format(name=name))
        self.choices = QWidget(self)
        form = FormLayout()
        make_roomy(self.compare_with, self.by)
        form.add(self.tr("&Compare with"), self.compare_with, self.compare_with.combo, self.compare_with.combo)
        form.add(self.tr("&Match people by"), self.by, self.by.column, self.by.column)
        align(form)
        self.choices.setLayout(form)
        column.addWidget(self.choices)
        column.addSpacing(SPACE)
        for part in (self.busy, self.notice, self.summary):
            column.addWidget(part)
        column.addWidget(self.people, 1)
        column.addWidget(self.notes)
        buttons = close_box(self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(buttons)
        make_roomy(self)
        self.resize(SPACE * 120, SPACE * 84)


def _of_report(job: Job, file: Path) -> OneOfTwo:
    return as_one_of_two(job, file, saved=file == job.saved_path)


def _look_for_remembered(lists: RememberedLists, job: Job, _cancelled: threading.Event) -> datetime | None:
    """Return since when it is remembered who is new in a report, if it is."""
    found = lists.changes_of(job)
    return None if found is None or found.changes is None else found.changes.since


def _look_at(job: Job, _cancelled: threading.Event) -> ReportFile | None:
    return file_of(job)


def open_changes(
    job: Job,
    services: Services,
    start_folders: Callable[[], list[Path]],
    elsewhere: SavedPeopleNotice,
    window: QWidget,
) -> ChangesWindow:
    """Show what has changed in a report; where that is open already, it comes to the front."""
    found = next((each for each in window.findChildren(ChangesWindow) if each.job.id == job.id), None)
    opened = found or ChangesWindow(job, services, start_folders, elsewhere, window)
    opened.show()
    if found is not None:
        opened.raise_()
        opened.activateWindow()
    return opened
