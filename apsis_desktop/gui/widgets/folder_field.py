"""A folder to choose, and a word of warning where it syncs to a cloud."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.start_folder import StartFolderSearch, folder_dialog
from apsis_desktop.system.background import Background
from apsis_desktop.system.cloud_folders.detection import look_for_service, sync_service


@dataclass(frozen=True, slots=True)
class _Found:
    folder: Path
    service: str | None


class FolderField(QWidget):
    """A folder that is chosen in the platform's own dialog. `chosen` carries a `Path`.

    `title` is that of the dialog, and `meaning` what the folder is for. Whether it syncs to a cloud is told from its
    path at once, and from the disk a moment later.
    """

    chosen = Signal(object)

    def __init__(self, name: str, title: str, meaning: str, folder: Path | None, background: Background) -> None:
        super().__init__()
        self._background = background
        self._title = title
        self._meaning = meaning
        self._folder: Path | None = None
        self._looking: StartFolderSearch | None = None
        self._text = QLineEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(name)
        self._text.setPlaceholderText(self.tr("No folder chosen"))
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(title)
        self.button.setAccessibleDescription(meaning)
        self.button.clicked.connect(self.choose)
        self.warning = Notice()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        column = frameless_column(self)
        column.addLayout(row)
        column.addWidget(self.warning)
        self.show_folder(folder)

    def folder(self) -> Path | None:
        return self._folder

    def show_folder(self, folder: Path | None) -> None:
        self._folder = folder
        self._text.setText(QDir.toNativeSeparators(str(folder)) if folder else "")
        self._text.setCursorPosition(0)
        self._text.setAccessibleDescription(self._meaning if folder else self._text.placeholderText())
        self._warn(sync_service(folder) if folder else None)
        if folder is not None:
            self._background.run(partial(_find_service, folder), self._take_found, parent=self, folder=folder)

    def _take_found(self, found: _Found) -> None:
        if found.folder == self._folder:
            self._warn(found.service)

    def _warn(self, service: str | None) -> None:
        if service is None:
            self.warning.clear()
        else:
            text = self.tr("This folder syncs to {service}, so the personal data in the files is copied there too.")
            self.warning.say(Tone.WARN, text.format(service=service))

    def choose(self) -> None:
        """Open the dialog for folders, at the one that is chosen where that answers."""
        if self._folder is None:
            self._open(None)
        elif self._looking is None:
            self._looking = StartFolderSearch(self._background, self)
            self._looking.found.connect(self._open)
            self._looking.begin([self._folder])

    def _open(self, folder: Path | None) -> None:
        if self._looking is not None:
            self._looking.deleteLater()
            self._looking = None
        dialog = folder_dialog(self, self._title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, folder: str) -> None:
        self.show_folder(Path(folder))
        self.chosen.emit(Path(folder))


def _find_service(folder: Path, _cancelled: threading.Event) -> _Found:
    return _Found(folder, look_for_service(folder))
