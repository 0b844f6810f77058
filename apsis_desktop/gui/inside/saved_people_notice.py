"""Says in the main window what came of saving people whose own window was closed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.shortening import file_in_a_sentence, in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.system.background import Background
from apsis_desktop.system.file_manager import Showing, show_in_folder

translate = QCoreApplication.translate


class SavedPeopleNotice(Notice):
    """It also knows what is being saved, in whichever window. `changed` comes when that is more or less."""

    changed = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__(across=True)
        self.setObjectName("saved people")
        self._background = background
        self._shown = Path()
        self._under_way: dict[QObject, Callable[[], None]] = {}
        self.action_triggered.connect(self._show_in_folder)

    def count(self) -> int:
        """Return how many files are being written."""
        return len(self._under_way)

    def note(self, save: QObject, stop: Callable[[], None]) -> None:
        """Take in that something is being saved. `stop` gives it up, also where it is not known any more."""
        self._under_way[save] = stop
        self.changed.emit()

    def forget(self, save: QObject) -> None:
        if self._under_way.pop(save, None) is not None:
            self.changed.emit()

    def stop(self) -> None:
        """Give up all that is being saved: the program ends."""
        for stop in [*self._under_way.values()]:
            stop()

    def say_saved(self, rows: int, file: Path) -> None:
        self._shown = file
        say_saved(self, rows, file)

    def _show_in_folder(self) -> None:
        show_saved(self._background, self._shown, self)


def say_saved(notice: Notice, rows: int, file: Path) -> None:
    """Say that so many rows were saved. The notice's action is to show the file, see `show_saved`."""
    text = translate("PeopleSaver", "%Ln rows were saved in {folder} as {file}.", "", rows)
    folder = in_a_sentence(file.parent.name or str(file.parent))
    text = text.format(folder=folder, file=file_in_a_sentence(file.name))
    notice.say(Tone.GOOD, text, action=translate("PeopleSaver", "Show in folder"), closable=True)


def show_saved(background: Background, file: Path, parent: QObject) -> None:
    """Show a file in its folder."""
    shown = partial(_open_folder, file.parent)
    background.run(lambda _cancelled: show_in_folder(file), shown, parent=parent, folder=file.parent)


def _open_folder(folder: Path, showing: Showing) -> None:
    if showing is Showing.FOLDER_ONLY:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
