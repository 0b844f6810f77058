"""Asks what is wanted instead of a CSV that Excel would alter as it opens it."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.dialogs import Question
from apsis_desktop.lists.changed_column import Altered, Change

translate = QCoreApplication.translate

_NAMED = 6
"""So many columns are named before the rest is only counted."""


class Wanted(Enum):
    """What a person wants instead of a CSV that Excel alters, or all the same."""

    TIDY = auto()
    AS_TEXT = auto()
    AS_IT_IS = auto()


class ExcelQuestion(Question):
    """`answered` carries a `Wanted`; nothing comes where the person gives up."""

    answered = Signal(object)

    def __init__(self, altered: Altered, parent: QWidget) -> None:
        super().__init__(parent)
        said = self.tr("Excel changes some cells when it opens this CSV.")
        if not altered.columns:
            said = self.tr("Excel may change some cells when it opens this CSV.")
        kept = self.tr(
            'A tidy workbook keeps every cell. Written as text (="0123"), Excel shows cells unchanged, but other '
            "programs cannot read them."
        )
        self.set_texts(self.tr("CSV for Excel"), said, "\n\n".join([_lines(altered), kept]))
        tidy = self.add_no(
            self.tr("Save as Excel, tidy"),
            self.tr("Saves a workbook in which nothing is changed."),
            QMessageBox.ButtonRole.AcceptRole,
        )
        tidy.clicked.connect(partial(self.answered.emit, Wanted.TIDY))
        self._add(
            Wanted.AS_TEXT,
            self.tr("Write as text"),
            self.tr("Excel shows these cells unchanged. Other programs cannot read them."),
        )
        self._add(
            Wanted.AS_IT_IS,
            self.tr("Save as it is"),
            self.tr("Excel changes these cells when it opens the file."),
        )
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))

    def _add(self, wanted: Wanted, name: str, meaning: str) -> None:
        button = self.addButton(name, QMessageBox.ButtonRole.AcceptRole)
        button.setAccessibleDescription(meaning)
        button.clicked.connect(partial(self.answered.emit, wanted))


def _lines(altered: Altered) -> str:
    if not altered.columns:
        return translate("ExcelQuestion", "It drops leading zeros, shortens long numbers and calculates formulas.")
    lines = [
        translate("ExcelQuestion", "{column}: {changes}").format(
            column=in_a_sentence(each.heading), changes=", ".join(_name(change) for change in each.changes)
        )
        for each in altered.columns[:_NAMED]
    ]
    more = len(altered.columns) - len(lines)
    return "\n".join([*lines, *([translate("ExcelQuestion", "%Ln more columns", "", more)] if more else [])])


def _name(change: Change) -> str:
    return {
        Change.LEADING_ZEROS: translate("ExcelQuestion", "leading zeros"),
        Change.LONG_NUMBERS: translate("ExcelQuestion", "long numbers"),
        Change.FORMULAS: translate("ExcelQuestion", "formulas"),
    }[change]
