"""Opens the windows that look into lists: of reports, and of files of any program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from apsis_desktop.gui.inside.reader import ListReader
from apsis_desktop.gui.inside.save_people import People, PeopleSaver
from apsis_desktop.gui.inside.saved_people_notice import SavedPeopleNotice
from apsis_desktop.gui.inside.window import InsideWindow
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.text.translation import alphabet
from apsis_desktop.jobs.counting import within_reach
from apsis_desktop.jobs.earlier.report_file import is_written_for_excel, saved_files_of
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.inside.look import Look
from apsis_desktop.lists.several_files import in_their_order, name_of
from apsis_desktop.report.clock import utc_now
from apsis_desktop.report.files.disk_room import free_bytes


class Step(NamedTuple):
    """What can be done with a report beside looking: the name of a button, what it leads to, and doing it."""

    name: str
    meaning: str
    do: Callable[[], None]


class InsideWindows(QObject):
    """`start_folders`: where a file dialog may start. A list that is open already comes forward."""

    def __init__(
        self,
        services: Services,
        start_folders: Callable[[], list[Path]],
        elsewhere: SavedPeopleNotice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._elsewhere = elsewhere
        self._start_folders = start_folders
        self._window = window
        self._open: dict[str | tuple[Path, ...], InsideWindow] = {}

    def show_report(self, job: Job, steps: Sequence[Step] = ()) -> None:
        """Look into the file of a report, which waits to be saved or was saved; `steps` are offered in its window."""
        amounts = Amounts()
        about = self.tr("requested {moment}").format(moment=amounts.moment(job.requested_at, utc_now()))
        if job.waiting_file is None and job.saved_path is not None:
            about = f"{about} · {in_a_sentence(name_of(saved_files_of(job)))}"
        folder = None if job.waiting_file is not None or job.saved_path is None else job.saved_path.parent
        queue, requested = self._services.queue, job.selection.headings()

        def now() -> Job:
            return queue.job(job.id) or job

        file = partial(_of_report, now)
        saved_for_excel = job.waiting_file is None and is_written_for_excel(job)
        window = self._show(job.id, title(job), about, file, folder, requested, excel_text=saved_for_excel)
        if window is not None:
            for step in steps:
                window.add_step(*step)

    def show_file(self, *chosen: Path) -> None:
        """Look into a file of any program, or into several that a list was split into."""
        files = in_their_order(chosen)
        folder = files[0].parent
        self._show(files, name_of(files), folder.name or str(folder), lambda _made: files, folder, ())

    def choose_file(self) -> None:
        """Ask for a file, and look into it."""
        dialog = QFileDialog(self._window, self.tr("Look inside a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        lists = self.tr("Lists")
        dialog.setNameFilters([f"{lists} (*.csv *.csv.gz *.gz *.txt *.tsv *.xlsx *.xlsm)", self.tr("All files (*)")])
        for folder in self._start_folders()[:1]:
            dialog.setDirectoryUrl(QUrl.fromLocalFile(str(folder)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda chosen: self.show_file(*map(Path, chosen)))
        dialog.open()

    def windows(self) -> list[InsideWindow]:
        return list(self._open.values())

    def close_all(self, seconds: float) -> bool:
        """Close all windows, and tell whether their threads have ended in so many seconds."""
        windows = self.windows()
        ended = [window.reader.stop(seconds) for window in windows]
        for window, over in zip(windows, ended, strict=True):
            window.close()
            if over:
                window.reader.close(seconds)
        return all(ended)

    def _show(
        self,
        known_as: str | tuple[Path, ...],
        name: str,
        about: str,
        files: Callable[[Path], Sequence[Path]],
        folder: Path | None,
        requested: Sequence[str],
        *,
        excel_text: bool = True,
    ) -> InsideWindow | None:
        """Return the window where it is a new one."""
        if known_as in self._open:
            window = self._open[known_as]
            window.show()  # it may be hidden while people are being saved
            window.raise_()
            window.activateWindow()
            return None
        work = self._services.paths.work
        reader = ListReader(folder, self)
        window = InsideWindow(reader, name, about)
        self._open[known_as] = window
        window.gone.connect(partial(self._forget, known_as))
        job = self._services.queue.job(known_as) if isinstance(known_as, str) else None
        stem = name if isinstance(known_as, str) else name.partition(".")[0]
        saver = PeopleSaver(self._services, self._start_folders, window.notice, self._elsewhere, window, job)
        window.save_wanted.connect(partial(self._save_one_each, window, saver, stem))
        saver.begun.connect(window.busy.show)
        saver.ended.connect(window.busy.hide)
        saver.ended_alone.connect(window.close)
        window.show()
        look = partial(Look, files, work, free_bytes, requested=requested, excel_text=excel_text, language=alphabet())
        reader.begin(look, work)
        return window

    def _forget(self, known_as: str | tuple[Path, ...]) -> None:
        window = self._open.pop(known_as)
        window.reader.stop()
        self._services.background.run(window.reader.closing())

    def _save_one_each(
        self, window: InsideWindow, saver: PeopleSaver, name: str, by: str, latest_by: str | None
    ) -> None:
        look = window.reader.look
        if look is None:
            return

        people = People(partial(look.write_one_each, by, latest_by), partial(look.altered_one_each, by, latest_by))
        saver.ask(self.tr("{name}, one of each").format(name=name), people)


def _of_report(now: Callable[[], Job], made: Path) -> tuple[Path, ...]:
    file = within_reach(now, made / "report")
    return saved_files_of(now()) if file == now().saved_path else (file,)
