"""A line below the reports: saved files are still there, and what came of deleting them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.privacy.trash_text import files_moved, no_trash_for
from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice, repeatable
from apsis_desktop.jobs.saved_files import Deletion, LeftFile

MOST_NAMED = 3
"""How many files a sentence names."""


class LeftFilesNote(Notice):
    """`look_wanted` asks to see the files, `deletion_wanted` to delete for good what the trash does not take."""

    look_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("left files")
        self._counts = False
        self.action_asked.connect(self._go)

    def show_count(self, count: int) -> None:
        """Say how many there are; with none, take back what was said of some."""
        if not count:
            if self._counts:
                self.clear()
            return
        self._say_count(count)

    @repeatable
    def _say_count(self, count: int) -> None:
        self._counts = True
        if count == 1:
            text = self.tr("A file that you saved a while ago is still there. It holds personal data.")
        else:
            text = self.tr("%Ln files that you saved a while ago are still there. They hold personal data.", "", count)
        self.say(
            Tone.WARN, text, action=self.tr("Look at them…") if count > 1 else self.tr("Look at it…"), closable=True
        )

    def show_deletion(self, deletion: Deletion) -> None:
        if deletion.deleted or deletion.stay or deletion.no_trash:
            self._say_deletion(deletion)

    @repeatable
    def _say_deletion(self, deletion: Deletion) -> None:
        self._counts = False
        said = []
        if deletion.deleted:
            said.append(self._deleted(len(deletion.deleted), to_trash=deletion.to_trash))
        if deletion.stay:
            text = self.tr("Not deleted, as it is open in another program or was changed: {files}")
            said.append(text.format(files=_named(deletion.stay)))
        if deletion.no_trash:
            said.append(no_trash_for(_named(deletion.no_trash)))
        whole = not deletion.stay and not deletion.no_trash
        action = self.tr("Delete for good") if deletion.no_trash else ""
        self.say(Tone.GOOD if whole else Tone.WARN, "\n".join(said), action=action, closable=True)

    def _deleted(self, count: int, *, to_trash: bool) -> str:
        if to_trash:
            return files_moved(count)
        return self.tr("The file is deleted.") if count == 1 else self.tr("%Ln files are deleted.", "", count)

    def _go(self) -> None:
        (self.look_wanted if self._counts else self.deletion_wanted).emit()


def _named(files: Sequence[LeftFile]) -> str:
    names = ", ".join(in_a_sentence(file.path.name) for file in files[:MOST_NAMED])
    return names + (", …" if len(files) > MOST_NAMED else "")
