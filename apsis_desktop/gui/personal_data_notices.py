"""Lines above the reports about the files that were saved: they hold personal data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from apsis_desktop.gui.notice import Notice, repeatable
from apsis_desktop.gui.theme import SPACE, Tone
from apsis_desktop.jobs.left_files import Deletion
from apsis_desktop.preferences import USUAL_REMINDER

MOST_NAMED = 3
"""How many files a sentence names."""


class FirstSaveNote(Notice):
    """`decided` carries after how many days the person wants to be reminded of saved files; 0 for never."""

    decided = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first save")
        self.days: QComboBox | None = None  # made when it is shown: that is once for each person
        self.action_asked.connect(self._decide)

    @repeatable
    def show_note(self) -> None:
        if self.days is None:
            self.days = self._offered_days()
        text = self.tr("The file that you saved holds personal data. Delete it when it is no longer needed.")
        self.say(Tone.CALM, text, action=self.tr("OK"))

    def _offered_days(self) -> QComboBox:
        from apsis_desktop.gui.settings_page import choice_of  # noqa: PLC0415 - not before it is shown
        from apsis_desktop.gui.settings_privacy import reminder_names  # noqa: PLC0415 - the same

        words = QLabel(self.tr("Remind &me of saved files:"))
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


class SyncNote(Notice):
    """Says that a folder syncs to a cloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync")

    @repeatable
    def show_note(self, folder: Path, service: str) -> None:
        text = self.tr("{folder} syncs to {service}. The file holds personal data, and is copied there too.")
        self.say(Tone.WARN, text.format(folder=QDir.toNativeSeparators(str(folder)), service=service), closable=True)


class LeftFilesNote(Notice):
    """Points at saved files that are still there; its way on is to look at them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("left files")

    @repeatable
    def show_count(self, count: int) -> None:
        if count == 1:
            text = self.tr("A file that you saved a while ago is still there. It holds personal data.")
        else:
            text = self.tr("%Ln files that you saved a while ago are still there. They hold personal data.", "", count)
        self.say(
            Tone.WARN, text, action=self.tr("Look at them…") if count > 1 else self.tr("Look at it…"), closable=True
        )

    @repeatable
    def show_deletion(self, deletion: Deletion) -> None:
        stay, deleted = deletion.stay, len(deletion.deleted)
        if not stay:
            text = self.tr("The file is deleted.") if deleted == 1 else self.tr("%Ln files are deleted.", "", deleted)
            self.say(Tone.GOOD, text, closable=True)
            return
        files = _named([file.path for file in stay])
        text = self.tr("Not deleted, as it is open in another program or was changed: {files}")
        self.say(Tone.WARN, text.format(files=files), closable=True)


def _named(paths: Sequence[Path]) -> str:
    return ", ".join(path.name for path in paths[:MOST_NAMED]) + (", …" if len(paths) > MOST_NAMED else "")
