"""Asks before a file is replaced that the file dialog could not ask about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from apsis_desktop.gui.text.shortening import in_a_sentence


class ReplaceQuestion(QMessageBox):
    replace_wanted = Signal()
    other_wanted = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Save report"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("There is already a file named {file}.").format(file=in_a_sentence(path.name)))
        loss = self.tr("Replacing it deletes what is in it now.")
        self.setInformativeText(loss)
        self._replace = self.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        self._other = self.addButton(self.tr("Choose another name"), QMessageBox.ButtonRole.AcceptRole)
        self._replace.setAccessibleDescription(loss)
        self._other.setAccessibleDescription(self.tr("The file that is there stays."))
        self.setDefaultButton(self._other)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.buttonClicked.connect(self._answer)

    def _answer(self) -> None:
        if self.clickedButton() is self._replace:
            self.replace_wanted.emit()
        elif self.clickedButton() is self._other:
            self.other_wanted.emit(self._path)
