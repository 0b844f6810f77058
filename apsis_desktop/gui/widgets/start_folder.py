"""The folder that a file dialog starts in: the first that answers, without waiting for one on a sleeping network."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from apsis_desktop.errors import ApsisError
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.system.background import Background
from apsis_desktop.system.file_manager import first_folder

PATIENCE = 1500
"""How long (ms) a folder may take to answer, before another is offered."""


class StartFolderSearch(QObject):
    """`found` comes once, with the first folder that is there, or a free name in it where a name is wanted.

    It comes with None where no folder is there, or none has answered in time.
    """

    found = Signal(object)

    def __init__(self, background: Background, parent: QObject, patience: int = PATIENCE) -> None:
        super().__init__(parent)
        self._background = background
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(self._end)
        self._over = False

    def begin(self, folders: list[Path], name: str | None = None) -> None:
        work = partial(_find, folders, name)
        self._background.run(work, self._end, self._fail, parent=self, folder=folders[0] if folders else Path())
        self._patience.start()

    def stop(self) -> None:
        """Emit nothing any more."""
        self._over = True
        self._patience.stop()

    def _fail(self, _error: ApsisError) -> None:
        self._end()

    def _end(self, found: Path | None = None) -> None:
        if not self._over:
            self.stop()
            self.found.emit(found)


def _find(folders: list[Path], name: str | None, _cancelled: threading.Event) -> Path | None:
    folder = first_folder(folders)
    return folder if folder is None or name is None else free_name(folder / name)
