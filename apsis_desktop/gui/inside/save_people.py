"""Saves some of the people of a list in a file of their own: asks where, writes it whole, and says what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace as changed
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.inside.excel_question import ExcelQuestion, Wanted
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.file_names import safe_stem, with_ending
from apsis_desktop.gui.text.file_types import file_type_choice
from apsis_desktop.gui.text.shortening import file_in_a_sentence, in_a_sentence
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
from apsis_desktop.system.file_manager import Showing, show_in_folder
from apsis_desktop.system.list_separator import list_separator


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
    """

    begun = Signal()
    ended = Signal()

    def __init__(
        self,
        services: Services,
        start_folders: Callable[[], list[Path]],
        notice: Notice,
        window: QWidget,
        job: Job | None = None,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._start_folders = start_folders
        self._notice = notice
        self._window = window
        self._job = job
        self._unfinished = Unfinished(services.paths.unfinished)
        self._offered: Callable[[], object] | None = None
        notice.action_triggered.connect(self._do_offered)

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
        self.begun.emit()
        # What the dialog has asked about may be replaced, nothing else.
        place = _Place(path, form, path == chosen, people)
        work = partial(self._find_service, place)
        self._services.background.run(work, self._take, self._fail, parent=self, folder=path.parent)

    def _find_service(self, place: _Place, _cancelled: threading.Event) -> _Place:
        return changed(place, service=self._services.cloud_folders.service(self._job, place.path.parent))

    def _take(self, place: _Place) -> None:
        if place.service is None:
            self._check(place)
            return
        self.ended.emit()
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
        self.begun.emit()
        self._services.background.run(place.people.altered, partial(self._ask_about, place), self._fail, parent=self)

    def _ask_about(self, place: _Place, columns: tuple[ChangedColumn, ...]) -> None:
        self.ended.emit()
        if not columns:
            self._save(place)
            return
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
        self.begun.emit()
        work, folder = partial(self._write, place), place.path.parent
        self._services.background.run(work, self._say_saved, self._fail, parent=self, folder=folder)

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
        self.ended.emit()
        folder = in_a_sentence(place.path.parent.name or str(place.path.parent))
        text = self.tr("%Ln rows were saved in {folder} as {file}.", "", place.rows)
        text = text.format(folder=folder, file=file_in_a_sentence(place.path.name))
        self._offer(Tone.GOOD, text, self.tr("Show in folder"), partial(self._show_in_folder, place.path))

    def _fail(self, problem: ApsisError) -> None:
        self.ended.emit()
        self._offered = None
        self._notice.say_error(problem, closable=True)

    def _offer(self, tone: Tone, text: str, action: str, do: Callable[[], object]) -> None:
        self._offered = do
        self._notice.say(tone, text, action=action, closable=True)

    def _do_offered(self) -> None:
        do, self._offered = self._offered, None
        if do is not None:
            self._notice.clear()
            do()

    def _show_in_folder(self, path: Path) -> None:
        shown = partial(_open_folder, path.parent)
        self._services.background.run(lambda _cancelled: show_in_folder(path), shown, parent=self, folder=path.parent)


def _open_folder(folder: Path, showing: Showing) -> None:
    if showing is Showing.FOLDER_ONLY:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
