"""The dialog for a folder, and where a file dialog starts: in the first that answers, not on a sleeping network."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, Signal

from apsis_desktop.errors import ApsisError
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.system.background import Background
from apsis_desktop.system.file_manager import first_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

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


def folder_dialog(parent: QWidget, title: str, folder: Path | None) -> QFileDialog:
    """Return the platform's own dialog for a folder. In Qt's own, the field says which folder it is in, not nothing."""
    from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLineEdit

    dialog = QFileDialog(parent, title, str(folder or ""))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)

    def say_folder() -> None:
        if (field := dialog.findChild(QLineEdit, "fileNameEdit")) is not None:
            field.setText(QDir.toNativeSeparators(dialog.directory().absolutePath()))
            field.selectAll()

    for model in dialog.findChildren(QFileSystemModel):
        model.rootPathChanged.connect(lambda _path: QTimer.singleShot(0, dialog, say_folder))  # Qt clears the field yet
    say_folder()
    return dialog


def _find(folders: list[Path], name: str | None, _cancelled: threading.Event) -> Path | None:
    folder = first_folder(folders)
    return folder if folder is None or name is None else free_name(folder / name)
