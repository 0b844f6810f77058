"""Does with a report what was wanted: hands it to the queue, or asks first where that cannot be taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.inside.saved_people_notice import SavedPeopleNotice
from apsis_desktop.gui.reports.action_names import action_name, action_sentence
from apsis_desktop.gui.reports.actions import ReportAction, actions_for
from apsis_desktop.gui.reports.open_saved_file import SavedFileOpener
from apsis_desktop.gui.reports.removal import RemovedNotice, goes_for_good
from apsis_desktop.gui.reports.repeat_notice import RepeatNotice
from apsis_desktop.gui.reports.row.status_text import Remark
from apsis_desktop.gui.reports.saving.cloud_folder_notice import ChosenPlace, CloudFolderNotice
from apsis_desktop.gui.reports.saving.excel_check import ExcelCheck
from apsis_desktop.gui.reports.saving.save_all import SaveAll, SavedTogetherNotice
from apsis_desktop.gui.reports.table_model import ReportTableModel
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.gui.widgets.start_folder import PATIENCE
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.file import LastFolder

if TYPE_CHECKING:
    from apsis_desktop.gui.inside.windows import InsideWindows
    from apsis_desktop.gui.reports.saving.save_dialog import SaveDialog


class ReportCommands(QObject):
    change_wanted = Signal(object)  # the Selection to start from
    key_wanted = Signal(str)  # the id of the connection that needs its key once more
    rename_wanted = Signal(str)  # the id of the report
    form_chosen = Signal(object)  # the `Form` that a report is saved as
    requested_again = Signal(str)  # the id of the new report

    def __init__(self, services: Services, model: ReportTableModel, window: QWidget) -> None:
        super().__init__(window)
        self.patience = PATIENCE
        queue = self._queue = services.queue
        self._services = services
        self._model = model
        self._window = window
        self._files = SavedFileOpener(services.background, model.remark, self)
        self._last_folder = LastFolder(services.settings, lambda: services.preferences.now.files_folder)
        self._save_dialogs: list[SaveDialog] = []  # that are not decided yet, the newest last
        self.save_all = SaveAll(
            services.background, services.cloud_folders, self._file_name, self._start_folders, window
        )
        self.excel = ExcelCheck(services.background, services.paths.work, model.remark, window)
        self.save_all.chosen.connect(self.excel.begin)
        self.excel.decided.connect(self._take_all)
        self.saved_together = SavedTogetherNotice(queue)
        self.saved_together.action_triggered.connect(self._show_saved_together)
        self.saved_people = SavedPeopleNotice(services.background)
        self.repeat = RepeatNotice(queue)
        self.repeat.requested.connect(lambda job: self.requested_again.emit(job.id))
        self.synced = CloudFolderNotice()
        self.synced.elsewhere.connect(self._save_elsewhere)
        self.synced.anyway.connect(self._save_anyway)
        self.removed = RemovedNotice()
        self.removed.back_wanted.connect(queue.bring_back)
        self.notices = (self.repeat, self.synced, self.saved_together, self.removed)
        queue.removed.connect(self.synced.forget)
        queue.reloaded.connect(self._forget_gone)

    def do(self, job_id: str, action: ReportAction, form: Form | None = None, earlier: Path | None = None) -> None:
        """Carry out one action. `form` is for saving; without it the report's own is meant.

        `earlier`: a file to show that was saved before the last one.
        """
        job = self._model.job(job_id)
        if job is None:
            return
        doing: dict[ReportAction, Callable[[], object]] = {
            ReportAction.SAVE: lambda: self._ask_where(job, form or job.form),
            ReportAction.SAVE_OTHER: lambda: self._ask_where(job, form or job.form),
            ReportAction.CANCEL: lambda: self._queue.cancel(job_id),
            ReportAction.TRY_AGAIN: lambda: self._queue.try_again(job_id),
            ReportAction.CONNECT_AGAIN: lambda: self.key_wanted.emit(job.connection_id),
            ReportAction.REQUEST_AGAIN: lambda: self._request_again(job),
            ReportAction.CHANGE: lambda: self.change_wanted.emit(job.selection),
            ReportAction.SHOW_IN_FOLDER: lambda: self._files.show(job, earlier),
            ReportAction.LOOK_INSIDE: lambda: self._look_inside(job),
            ReportAction.OPEN: lambda: self._files.open(job),
            ReportAction.COMPARE: lambda: self._compare(job),
            ReportAction.RENAME: lambda: self.rename_wanted.emit(job_id),
            ReportAction.DETAILS: lambda: self._show_details(job),
            ReportAction.REMOVE: lambda: self.remove([job]),
        }
        doing[action]()

    @cached_property
    def inside(self) -> InsideWindows:
        """The windows that look into lists."""
        from apsis_desktop.gui.inside.windows import InsideWindows

        return InsideWindows(self._services, self._start_folders, self.saved_people, self._window)

    def _look_inside(self, job: Job) -> None:
        """Look into a report; from there the person may go on to see what changed, or to save it."""
        from apsis_desktop.gui.inside.windows import Step

        possible = actions_for(job, self._model.now())
        self.inside.show_report(
            job,
            [
                Step(action_name(each, job), action_sentence(each, job), partial(self._do_in_front, job.id, each))
                for each in (ReportAction.COMPARE, ReportAction.SAVE)
                if each in possible
            ],
        )

    def _do_in_front(self, job_id: str, action: ReportAction) -> None:
        """Do it in this window, which another one may cover."""
        self._window.window().raise_()
        self._window.activateWindow()
        self.do(job_id, action)

    def look_inside_file(self) -> None:
        """Ask for a file of any program, and look into it."""
        self.inside.choose_file()

    def stop(self, seconds: float) -> bool:
        """End what the windows of lists do, and tell whether that was done in so many seconds."""
        self.saved_people.stop()
        return "inside" not in vars(self) or self.inside.close_all(seconds)

    def remove(self, jobs: Sequence[Job]) -> None:
        """Take reports off the list; those that could not be brought back are asked about first, all at once."""
        for_good = [job for job in jobs if goes_for_good(job)]
        if for_good:
            from apsis_desktop.gui.reports.removal_question import ReportRemovalQuestion

            box = ReportRemovalQuestion(for_good, self._window)
            box.agreed.connect(partial(self._take_off, jobs))
            box.open()
        elif jobs:
            self._take_off(jobs)

    def _take_off(self, jobs: Sequence[Job]) -> None:
        now = [job for one in jobs if (job := self._model.job(one.id)) is not None]
        self._queue.remove(*(job.id for job in now))
        self.removed.show_removed(job for job in now if not goes_for_good(job))

    def request(self, connection_id: str, selection: Selection, given_name: str | None = None) -> None:
        """Request a report; where the same one is in progress, the person is asked first."""
        request = partial(self._queue.request, connection_id, report_name(selection), selection, given_name)
        self.repeat.request(connection_id, selection, request)

    def _request_again(self, job: Job) -> None:
        self.repeat.request(job.connection_id, job.selection, partial(self._queue.request_again, job.id))

    def _compare(self, job: Job) -> None:
        from apsis_desktop.gui.inside.changes_window import open_changes

        open_changes(job, self._services, self._start_folders, self.saved_people, self._window)

    def _show_details(self, job: Job) -> None:
        from apsis_desktop.gui.reports.details_dialog import DetailsDialog, details, for_support

        now, wording = self._model.now(), self._model.wording
        text = details(job, self._model.content_of(job).status, now, wording)
        DetailsDialog(self.tr("Report details"), text, for_support(job), self._window).open()

    # --- saving

    def _file_name(self, job: Job, form: Form) -> str:
        from apsis_desktop.gui.reports.saving.save_dialog import file_name_of

        pattern = self._services.preferences.now.file_name
        return file_name_of(job, form, pattern, self._model.siblings)

    def _start_folders(self) -> list[Path]:
        from apsis_desktop.gui.reports.saving.save_dialog import start_folders

        return start_folders(self._last_folder.get())

    def _ask_where(self, job: Job, form: Form) -> None:
        """Open the file dialog; one that is open already comes to the front instead."""
        from apsis_desktop.gui.reports.saving.save_dialog import SaveDialog

        self._save_dialogs = [dialog for dialog in self._save_dialogs if not dialog.is_over]
        if any(dialog.come_forward() for dialog in self._save_dialogs):
            return
        for dialog in self._save_dialogs:
            if not dialog.is_picked or dialog.job.id == job.id:  # another place is chosen for this one
                dialog.give_up()
        name, background = self._file_name(job, form), self._services.background
        dialog = SaveDialog(job, form, name, background, self._services.cloud_folders, self._window, self.patience)
        dialog.chosen.connect(lambda place: self.excel.begin([place]))
        dialog.silent.connect(partial(self._model.remark, job.id, Remark.FOLDER_SILENT))
        self._save_dialogs.append(dialog)
        dialog.begin(self._last_folder.get())

    def _take(self, place: ChosenPlace) -> None:
        if place.service is None:
            self._save(place)
        else:
            self.synced.ask(place)

    def _take_all(self, places: Sequence[ChosenPlace]) -> None:
        """Save reports, and say it once all are saved: they leave the top of the list."""
        if len(places) == 1:
            self.form_chosen.emit(places[0].request.form)
        for place in places:
            self._take(place)
        at_once = [place.job.id for place in places if place.service is None]
        if at_once:
            self.saved_together.watch(places[0].request.path.parent, at_once)

    def _save(self, place: ChosenPlace) -> None:
        request = place.request
        self.synced.forget(place.job.id)
        self._services.background.run(partial(_remember, self._last_folder, request.path.parent), parent=self)
        self._queue.save(
            place.job.id,
            request.path,
            request.format,
            request.replace,
            numbered=request.numbered,
            shape=request.shape,
        )

    def _save_elsewhere(self, places: Sequence[ChosenPlace]) -> None:
        if len(places) > 1:
            forms = {place.request.form for place in places}
            self.save_all.begin([place.job for place in places], forms.pop() if len(forms) == 1 else None)
        else:
            self._ask_where(places[0].job, places[0].request.form)

    def _save_anyway(self, places: Sequence[ChosenPlace]) -> None:
        self._services.cloud_folders.agree(places[0].request.path.parent)
        for place in places:
            self._save(place)
        self.saved_together.watch(places[0].request.path.parent, [place.job.id for place in places])

    def _show_saved_together(self) -> None:
        self.do(self.saved_together.shown_with, ReportAction.SHOW_IN_FOLDER)

    def _forget_gone(self) -> None:
        for place in self.synced.waiting():
            if self._model.job(place.job.id) is None:
                self.synced.forget(place.job.id)


def _remember(last_folder: LastFolder, folder: Path, _cancelled: threading.Event) -> None:
    last_folder.set(folder)
