"""Opens the list of reports: brings in those of earlier starts, and says across the window where that cannot be."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from apsis_desktop.errors import ApsisError, StoreFull, StoreLocked, StoreReadOnly
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.after_restart import Restored, restore
from apsis_desktop.jobs.job import PRACTICE, Job


class StoreController(QObject):
    """`taken_over` comes when they are in the list. `own_place` says where a report is saved by itself."""

    taken_over = Signal()

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        own_place: Callable[[Job], Path | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window
        self._own_place = own_place
        services.queue.store_failed.connect(self.say)

    def open(self) -> None:
        """Open the list of reports, off this thread."""
        self._services.background.run(self._read, self._take_over, self.say, parent=self)

    def say(self, problem: ApsisError) -> None:
        can_be_opened = not self._services.store.is_open and isinstance(
            problem, StoreLocked | StoreFull | StoreReadOnly
        )
        self._window.say_problem(problem, try_again=self.open if can_be_opened else None)

    def _read(self, _cancelled: threading.Event) -> Restored:
        """Runs on a thread of the background's."""
        from apsis_desktop.lists.work_folder import sweep

        paths = self._services.paths
        sweep(paths.work)
        restored = restore(
            self._services.store,
            paths.waiting,
            datetime.now(UTC),
            {PRACTICE},
            own_folder=paths.owns_waiting(),
            name_found=self._name_found,
            own_place=self._own_place,
        )
        self._services.accounts.note_connections()
        return restored

    def _name_found(self, file: str) -> str:
        return self.tr("Recovered: {file}").format(file=file)

    def _take_over(self, earlier: Restored) -> None:
        self._services.queue.take_over(earlier.jobs)
        self.taken_over.emit()
        for remark in earlier.remarks:
            self._window.say_problem(remark)
