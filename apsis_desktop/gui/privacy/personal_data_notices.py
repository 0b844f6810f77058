"""Lines below the reports about the files that were saved: they hold personal data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from apsis_desktop.gui.style.theme import SPACE, Tone
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice, repeatable
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.settings.preferences import USUAL_REMINDER

_MOST_NAMED = 5
"""Columns that are named in a line."""


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
        from apsis_desktop.gui.settings.page import choice_of  # noqa: PLC0415 - not before it is shown
        from apsis_desktop.gui.settings.privacy import reminder_names  # noqa: PLC0415 - the same

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


class FormulaNote(Notice):
    """Says that a file has cells that a spreadsheet would take for formulas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formulas")

    @repeatable
    def show_note(self, file: str, columns: Sequence[str]) -> None:
        names = ", ".join(in_a_sentence(column) for column in columns[:_MOST_NAMED])
        names += ", …" if len(columns) > _MOST_NAMED else ""
        text = self.tr(
            "{file} has cells that begin with =, +, - or @, as people may have typed them: {columns}. A spreadsheet"
            " takes them for formulas, so import these columns as text."
        )
        self.say(Tone.WARN, text.format(file=in_a_sentence(file), columns=names), closable=True)


class SyncNote(Notice):
    """Says that a folder syncs to a cloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync")

    @repeatable
    def show_note(self, folder: Path, service: str) -> None:
        text = self.tr("{folder} syncs to {service}. The file holds personal data, and is copied there too.")
        self.say(Tone.WARN, text.format(folder=QDir.toNativeSeparators(str(folder)), service=service), closable=True)
