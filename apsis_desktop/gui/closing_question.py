"""Asks before reports that run are stopped by closing the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class ClosingQuestion(QMessageBox):
    agreed = Signal()

    def __init__(self, running: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Apsis Desktop"))
        if running == 1:
            self.setText(self.tr("One report is still running. Stop it and close?"))
        else:
            self.setText(self.tr("%Ln reports are still running. Stop them and close?", "", running))
        stop = self.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        stay = self.addButton(self.tr("Keep running"), QMessageBox.ButtonRole.RejectRole)
        stop.setAccessibleDescription(self.tr("What is stopped goes on at the next start."))
        stay.setAccessibleDescription(self.tr("The window stays open."))
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        stop.clicked.connect(self.agreed)
