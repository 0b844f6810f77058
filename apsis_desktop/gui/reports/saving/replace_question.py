"""Asks before a file is replaced that the file dialog could not ask about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from apsis_desktop.gui.text.shortening import file_in_a_sentence
from apsis_desktop.gui.widgets.dialogs import Question


class ReplaceQuestion(Question):
    """`other_wanted` comes when the person wants to choose another name."""

    other_wanted = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_texts(
            self.tr("Save report"),
            self.tr("A file named {file} already exists.").format(file=file_in_a_sentence(path.name)),
            self.tr("Replacing it deletes its current contents."),
        )
        self.add_yes(self.tr("Replace"))
        other = self.add_no(
            self.tr("Choose another name"),
            self.tr("Keeps the existing file."),
            QMessageBox.ButtonRole.AcceptRole,
        )
        other.clicked.connect(self.other_wanted)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
