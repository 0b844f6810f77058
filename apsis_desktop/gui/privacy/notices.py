"""Notices below the reports about saved files: where personal data lies, and what came of deleting it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from apsis_desktop.gui.privacy.trash_text import files_moved, no_trash_for
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.jobs.saved_files import Deletion, SavedFile
from apsis_desktop.settings.preferences import USUAL_REMINDER


class SavedFilesNotice(Notice):
    """Tells how many old saved files are still there, or what came of deleting them.

    `look_wanted` asks to see the files, `deletion_wanted` to delete for good what the trash does not take.
    """

    look_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = False
        self.action_triggered.connect(self._emit_wanted)

    def show_count(self, count: int) -> None:
        """Say how many there are; with none, take back what was said of some."""
        if not count:
            if self._counts:
                self.clear()
            return
        self._counts = True
        if count == 1:
            text = self.tr("A file you saved a while ago still exists. It contains personal data.")
            action = self.tr("Review file…")
        else:
            text = self.tr("%Ln files you saved a while ago still exist. They contain personal data.", "", count)
            action = self.tr("Review files…")
        self.say(Tone.WARN, text, action=action, closable=True)

    def show_deletion(self, deletion: Deletion) -> None:
        if not (deletion.deleted or deletion.stay or deletion.no_trash):
            return
        self._counts = False
        said = []
        if deletion.deleted:
            said.append(self._deleted(len(deletion.deleted), to_trash=deletion.to_trash))
        if deletion.stay:
            text = self.tr("Not deleted, because they are open in another program or were changed: {files}")
            said.append(text.format(files=_file_names(deletion.stay)))
        if deletion.no_trash:
            said.append(no_trash_for(_file_names(deletion.no_trash)))
        whole = not deletion.stay and not deletion.no_trash
        action = self.tr("Delete permanently") if deletion.no_trash else ""
        self.say(Tone.GOOD if whole else Tone.WARN, "\n".join(said), action=action, closable=True)

    def _deleted(self, count: int, *, to_trash: bool) -> str:
        if to_trash:
            return files_moved(count)
        return self.tr("The file was deleted.") if count == 1 else self.tr("%Ln files were deleted.", "", count)

    def _emit_wanted(self) -> None:
        (self.look_wanted if self._counts else self.deletion_wanted).emit()


def _file_names(files: Sequence[SavedFile]) -> str:
    return _first_names([file.path.name for file in files], 3)


def _first_names(names: Sequence[str], most: int) -> str:
    return ", ".join([*map(in_a_sentence, names[:most]), *(["…"] if len(names) > most else [])])


class FirstSaveNotice(Notice):
    """Says that saved files hold personal data, and asks when to be reminded of them.

    `decided` carries after how many days; 0 for never.
    """

    decided = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: QComboBox | None = None  # made when it is shown: that is once for each person
        self.action_triggered.connect(self._decide)

    def show_note(self) -> None:
        if self.days is None:
            self.days = self._offered_days()
        text = self.tr("The file you saved contains personal data. Delete it when you no longer need it.")
        self.say(Tone.CALM, text, action=self.tr("OK"))

    def _offered_days(self) -> QComboBox:
        from apsis_desktop.gui.settings.page import choice_of
        from apsis_desktop.gui.settings.privacy import reminder_names

        words = PlainLabel(self.tr("Remind &me of saved files:"))
        days = choice_of(reminder_names(), USUAL_REMINDER, self.tr("Remind me of saved files"))
        words.setBuddy(days)
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, SPACE // 2, 0, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(words)
        row.addWidget(days)
        self.add_choice(choice)
        return days

    def _decide(self) -> None:
        self.clear()
        if self.days is not None:
            self.decided.emit(self.days.currentData())


class FormulaNotice(Notice):
    """Says that a file has cells that a spreadsheet would take for formulas."""

    def show_note(self, file: str, columns: Sequence[str]) -> None:
        text = self.tr(
            "{file} has cells that begin with =, +, - or @ in: {columns}. A spreadsheet reads such cells as "
            "formulas, so import these columns as text."
        )
        self.say(Tone.WARN, text.format(file=in_a_sentence(file), columns=_first_names(columns, 5)), closable=True)


class SyncedFolderNotice(Notice):
    """Says that a folder syncs to a cloud."""

    def show_note(self, folder: Path, service: str) -> None:
        text = self.tr("{folder} syncs to {service}, so the personal data in the file is copied there too.")
        self.say(Tone.WARN, text.format(folder=QDir.toNativeSeparators(str(folder)), service=service), closable=True)
