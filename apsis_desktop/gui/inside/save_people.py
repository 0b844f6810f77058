"""Saves some of the people of a list in a file of their own: asks where, writes it whole, and says what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace as changed
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDir, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.inside.excel_question import ExcelQuestion, Wanted
from apsis_desktop.gui.inside.saved_people_notice import SavedPeopleNotice, say_saved, show_saved
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.file_names import safe_stem, with_ending
from apsis_desktop.gui.text.file_types import file_type_choice
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.start_folder import StartFolderSearch
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.lists.changed_column import Altered, ChangedColumn
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.report.clock import utc_now
from apsis_desktop.report.files.destination import check_place, real_place
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.background import Task
from apsis_desktop.system.list_separator import list_separator

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class People:
    """`write` writes them over a file that is there, in a form, and returns how many rows that are.

    `altered` returns the columns that Excel would alter in a CSV for Excel of them.
    """

    write: Callable[[Form, Path, threading.Event, ForExcel], int]
    altered: Callable[[threading.Event], tuple[ChangedColumn, ...]]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where people are saved. `service`: what its folder syncs to, where the person has to be asked about that.

    `numbered`: the program chose the name; where it is taken, a number is added to it.
    """

    path: Path
    form: Form
    replace: bool
    people: People
    service: str | None = None
    numbered: bool = False
    excel_text: bool = False
    rows: int = 0


class PeopleSaver(QObject):
    """Says in the notice how it went, and asks there about a folder that syncs to a cloud.

    Between `begun` and `ended` the people must stay as they are. It ends good or bad, or where the person is to answer
    in place; it begins again with the answer. `job`: the report that the people are of, if they are of one.

    A window that is closed once a place is chosen is only hidden. What came of it is then said in `elsewhere`, followed
    by `ended_alone`, when the window is not needed any more; where the person is to answer, it is shown again.
    """

    begun = Signal()
    ended = Signal()
    ended_alone = Signal()

    def __init__(
        self,
        services: Services,
        start_folders: Callable[[], list[Path]],
        notice: Notice,
        elsewhere: SavedPeopleNotice,
        window: QWidget,
        job: Job | None = None,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._start_folders = start_folders
        self._notice = notice
        self._elsewhere = elsewhere
        self._window = window
        self._job = job
        self._unfinished = Unfinished(services.paths.unfinished)
        self._offered: Callable[[], object] | None = None
        self._task: Task | None = None
        notice.action_triggered.connect(self._do_offered)
        window.installEventFilter(self)

    def goes_on_alone(self) -> bool:
        """Hide the window instead of closing it while people are being saved, and tell whether that is so."""
        if self._task is not None:
            self._window.hide()
        return self._task is not None

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self.goes_on_alone():
            event.ignore()
            return True
        return super().eventFilter(window, event)

    def ask(self, name: str, people: People) -> None:
        """Ask where to save people under a name, and have them written there."""
        self.begun.emit()
        usual = self._usual_form()
        stem = f"{safe_stem(name)}.{usual.ending}"
        search = StartFolderSearch(self._services.background, self)
        search.found.connect(partial(self._ask, stem, usual, people))
        search.found.connect(search.deleteLater)
        search.begin(self._start_folders(), stem)

    def _usual_form(self) -> Form:
        """Return the kind of file that was chosen for the report; of another file, for the newest report."""
        newest = max(self._services.queue.jobs(), key=lambda job: job.requested_at, default=None)
        job = self._job or newest
        return Form.XLSX_TIDY if job is None else job.form

    def _ask(self, name: str, usual: Form, people: People, suggestion: Path | None) -> None:
        self.ended.emit()
        place = suggestion or Path.home() / name
        filters = {f"{file_type_choice(form, as_it_comes=False)} (*.{form.ending})": form for form in Form}
        dialog = QFileDialog(self._window, self.tr("Save people"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(filters))
        dialog.selectNameFilter(next(name for name, form in filters.items() if form is usual))
        dialog.setDirectory(str(place.parent))
        dialog.selectFile(place.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda chosen: self._look(Path(chosen), filters[dialog.selectedNameFilter()], people)
        )
        dialog.open()

    def _look(self, chosen: Path, form: Form, people: People) -> None:
        """See whether the folder syncs to a cloud, which is asked about first."""
        path = with_ending(chosen, form.ending)
        # What the dialog has asked about may be replaced, nothing else.
        place = _Place(path, form, path == chosen, people)
        self._run(partial(self._find_service, place), self._take, path.parent)

    def _find_service(self, place: _Place, _cancelled: threading.Event) -> _Place:
        return changed(place, service=self._services.cloud_folders.service(self._job, place.path.parent))

    def _take(self, place: _Place) -> None:
        if place.service is None:
            self._check(place)
            return
        self._await_answer()
        text = self.tr("{folder} syncs to {service}, so the personal data in the file would be copied there too.")
        text = text.format(folder=QDir.toNativeSeparators(str(place.path.parent)), service=place.service)
        self._offer(Tone.WARN, text, self.tr("Save here anyway"), partial(self._save_anyway, place))

    def _save_anyway(self, place: _Place) -> None:
        self._services.cloud_folders.agree(place.path.parent)
        self._check(place)

    def _check(self, place: _Place) -> None:
        """See what Excel would alter, which is asked about first."""
        if place.form is not Form.CSV_EXCEL:
            self._save(place)
            return
        self._notice.clear()
        self._run(place.people.altered, partial(self._ask_about, place))

    def _ask_about(self, place: _Place, columns: tuple[ChangedColumn, ...]) -> None:
        if not columns:
            self._save(place)
            return
        self._await_answer()
        box = ExcelQuestion(Altered(columns), self._window)
        box.answered.connect(partial(self._save_as, place))
        box.open()

    def _save_as(self, place: _Place, wanted: Wanted) -> None:
        if wanted is not Wanted.TIDY:
            self._save(changed(place, excel_text=wanted is Wanted.AS_TEXT))
            return
        path = with_ending(place.path, Form.XLSX_TIDY.ending)
        self._save(changed(place, path=path, form=Form.XLSX_TIDY, replace=False, numbered=True))

    def _save(self, place: _Place) -> None:
        self._notice.clear()
        self._run(partial(self._write, place), self._say_saved, place.path.parent)

    def _write(self, place: _Place, cancelled: threading.Event) -> _Place:
        """Runs on a thread of the folder's."""
        if place.numbered:
            with saving_errors(place.path):
                place = changed(place, path=free_name(place.path))
        for_excel = ForExcel(list_separator(), place.excel_text)
        check_place(place.path, replace=place.replace, unfinished=self._unfinished)
        target = real_place(place.path) if place.replace else place.path
        with part_file(target, self._unfinished) as (part, put), saving_errors(target):
            rows = place.people.write(place.form, part, cancelled, for_excel)
            size = part.stat().st_size
            put(target, place.replace)
        if self._job is not None:  # so that it is reminded of
            saved = SavedFile(self._job.id, target, size, utc_now(), self._job.connection_id)
            self._services.store.note_saved(saved)
        return changed(place, rows=rows)

    def _say_saved(self, place: _Place) -> None:
        self._end()
        if self._window.isHidden():
            self._elsewhere.say_saved(place.rows, place.path)
            self.ended_alone.emit()
            return
        self._offered = partial(show_saved, self._services.background, place.path, self)
        say_saved(self._notice, place.rows, place.path)

    def _fail(self, problem: ApsisError) -> None:
        self._end()
        self._offered = None
        if self._window.isHidden():
            self._elsewhere.say_error(problem, closable=True)
            self.ended_alone.emit()
            return
        self._notice.say_error(problem, closable=True)

    def _run(self, work: Callable[[threading.Event], T], done: Callable[[T], None], folder: Path | None = None) -> None:
        self.begun.emit()
        background = self._services.background
        self._task = background.run(work, done, self._fail, parent=self, folder=folder)
        self._elsewhere.note(self, self._give_up)

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._end()

    def _end(self) -> None:
        self._task = None
        self._elsewhere.forget(self)
        self.ended.emit()

    def _await_answer(self) -> None:
        self._end()
        if self._window.isHidden():
            self._window.show()
            self._window.activateWindow()

    def _offer(self, tone: Tone, text: str, action: str, do: Callable[[], object]) -> None:
        self._offered = do
        self._notice.say(tone, text, action=action, closable=True)

    def withdraw(self) -> None:
        """Clear the notice, and offer nothing any more: another action may stand there next."""
        self._offered = None
        self._notice.clear()

    def _do_offered(self) -> None:
        do, self._offered = self._offered, None
        if do is not None:
            self._notice.clear()
            do()
