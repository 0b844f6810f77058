"""Dialogs: a question with named buttons, and the parts that most dialogs have."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QPushButton, QVBoxLayout, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.widgets.focus import come_back
from apsis_desktop.gui.widgets.plain_text import PlainLabel


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


class GrowingDialog(QDialog):
    """A dialog that grows with what is in it, and never shrinks."""

    _closed_by_key = False

    def lead_back_to(self, place: QWidget) -> None:
        """Have the keyboard come back there: to what opened it."""
        self.finished.connect(lambda: come_back(place, by_keyboard=self._closed_by_key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._closed_by_key = True  # should it close now
        super().keyPressEvent(event)
        self._closed_by_key = False

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and (layout := self.layout()) is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        return handled


def dialog_column(dialog: QDialog, title: str, spacing: int = SPACE) -> QVBoxLayout:
    """Give a dialog its margins and its title, and return the column below that."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
    column.setSpacing(spacing)
    label = PlainLabel(title)
    label.setFont(title_font(dialog.font()))
    column.addWidget(label)
    return column


def close_box(dialog: QDialog) -> QDialogButtonBox:
    """Return a Close button for a dialog. It never becomes the default button: Return in a field would close."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
    box.rejected.connect(dialog.reject)
    return box


def button_column(*buttons: tuple[QPushButton, str]) -> QVBoxLayout:
    """Put buttons below each other, the last one at the bottom. With each comes what a screen reader says it does.

    Only the first may become the default button.
    """
    column = QVBoxLayout()
    column.setSpacing(SPACE)
    for number, (button, meaning) in enumerate(buttons):
        button.setAccessibleDescription(meaning)
        if number:
            button.setAutoDefault(False)
        column.addWidget(button)
    column.insertStretch(len(buttons) - 1)
    return column
