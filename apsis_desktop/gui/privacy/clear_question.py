"""Asks before past reports leave the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class ClearQuestion(QMessageBox):
    agreed = Signal()

    def __init__(self, count: int, parent: QWidget, *, reminded: bool, old_list: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Clear past reports"))
        if count == 0 and not old_list:
            self.setText(self.tr("There are no past reports here."))
            self.setInformativeText(self.tr("Reports that run or are to be saved stay on the list."))
            self.setStandardButtons(QMessageBox.StandardButton.Close)
            return
        if count == 0:
            self.setText(self.tr("Delete the damaged and older copies of the list of reports?"))
        elif count == 1:
            self.setText(self.tr("Take one past report off the list?"))
        else:
            self.setText(self.tr("Take %Ln past reports off the list?", "", count))
        if reminded:
            files = self.tr("Saved files stay where they are, and you are still reminded of them.")
        else:
            files = self.tr("Saved files stay where they are.")
        if old_list and count:
            files = " ".join([files, self.tr("Damaged and older copies of the list are deleted, too.")])
        self.setInformativeText(files)
        clear = self.addButton(self.tr("Clear"), QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        clear.setAccessibleDescription(files)
        keep.setAccessibleDescription(self.tr("The list stays as it is."))
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        clear.clicked.connect(self.agreed)
