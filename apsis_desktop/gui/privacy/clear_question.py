"""Asks before past reports leave the list."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from apsis_desktop.gui.widgets.dialogs import Question


class ClearQuestion(Question):
    def __init__(self, count: int, parent: QWidget, *, reminded: bool, old_list: bool = False) -> None:
        super().__init__(parent)
        title = self.tr("Clear past reports")
        if count == 0 and not old_list:
            stays = self.tr("Reports in progress or waiting to be saved stay in the list.")
            self.set_texts(title, self.tr("There are no past reports here."), stays)
            self.setStandardButtons(QMessageBox.StandardButton.Close)
            return
        if count == 0:
            text = self.tr("Delete the damaged and older copies of the list of reports?")
        elif count == 1:
            text = self.tr("Remove one past report from the list?")
        else:
            text = self.tr("Remove %Ln past reports from the list?", "", count)
        if reminded:
            files = self.tr("Saved files are kept, and you will still be reminded of them.")
        else:
            files = self.tr("Saved files stay where they are.")
        if old_list and count:
            files = " ".join([files, self.tr("Damaged and older copies of the list are also deleted.")])
        self.set_texts(title, text, files)
        self.add_yes(self.tr("Clear"))
        self.add_no(self.tr("Keep"), self.tr("Nothing is removed."))
