"""Brings the reports of earlier starts into the list, and says so across the window where that cannot be."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.errors import ApsisError, StoreFull, StoreLocked, StoreReadOnly
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.restart import Restored, restore
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.system.background import Background
from apsis_desktop.system.paths import Paths


class EarlierReports(QObject):
    """`practice` is the connection that ends with the program. `taken_over` comes when they are in the list.

    `own_place` says where a report is saved by itself.
    `coming` comes before the first of them goes on, for who has to be there by then.
    """

    coming = Signal()
    taken_over = Signal()

    def __init__(
        self,
        store: JobStore,
        paths: Paths,
        accounts: Accounts,
        queue: ReportQueue,
        background: Background,
        practice: str,
        own_place: Callable[[Job], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._paths = paths
        self._accounts = accounts
        self._queue = queue
        self._window: MainWindow | None = None
        self._background = background
        self._practice = practice
        self._own_place = own_place
        queue.store_failed.connect(self.say)

    def show_in(self, window: MainWindow) -> None:
        """Say what goes wrong across this window from now on."""
        self._window = window
        window.problem_action_asked.connect(self._open_again)

    def open(self) -> None:
        """Open the list of reports, off this thread."""
        self._background.run(self._read, self._take_over, self.say, parent=self)

    def _read(self, _cancelled: threading.Event) -> Restored:
        """Runs on a thread of the background's."""
        restored = restore(
            self._store,
            self._paths.waiting,
            datetime.now(UTC),
            {self._practice},
            own_folder=self._paths.owns_waiting(),
            name_found=self._name_found,
            own_place=self._own_place,
        )
        self._accounts.note_connections()
        return restored

    def _name_found(self, file: str) -> str:
        return self.tr("Found again: {file}").format(file=file)

    def _take_over(self, earlier: Restored) -> None:
        if earlier.jobs:
            self.coming.emit()
        self._queue.take_over(earlier.jobs)
        self.taken_over.emit()
        if self._window is not None:
            for remark in earlier.remarks:
                self._window.say_problem(remark)

    def say(self, problem: ApsisError) -> None:
        can_be_opened = not self._store.is_open and isinstance(problem, StoreLocked | StoreFull | StoreReadOnly)
        if self._window is not None:
            self._window.say_problem(problem, may_try_again=can_be_opened)

    def _open_again(self, _problem: ApsisError) -> None:
        """Open the list once more: the only problem across the window that has a way on."""
        self.open()
