"""A question with named buttons, one of which does what it asks about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class Question(QMessageBox):
    """A message box that is deleted when it closes. `agreed` comes when the person wants what it asks about.

    Return and Escape leave everything as it is. Each button's accessible description says what it leads to.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_texts(self, title: str, text: str, consequence: str) -> None:
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(consequence)

    def add_yes(self, name: str, role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.DestructiveRole) -> None:
        yes = self.addButton(name, role)
        yes.setAccessibleDescription(self.informativeText())
        yes.clicked.connect(self.agreed)

    def add_no(
        self, name: str, meaning: str, role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.RejectRole
    ) -> QPushButton:
        no = self.addButton(name, role)
        no.setAccessibleDescription(meaning)
        self.setDefaultButton(no)
        self.setEscapeButton(no)
        return no
