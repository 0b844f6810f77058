"""Asks before a connection goes: its secret goes with it, and that cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.settings.settings import Connection


class RemovalQuestion(QMessageBox):
    """`agreed` carries the connection's id. `running` is how many reports run on it."""

    agreed = Signal(str)

    def __init__(self, connection: Connection, running: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._connection = connection
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Remove a connection"))
        self.setText(self.tr("Remove the connection “{name}”?").format(name=in_a_sentence(connection.name)))
        self.setTextFormat(Qt.TextFormat.PlainText)
        consequence = self._consequence(running)
        self.setInformativeText(consequence)
        remove = self.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        remove.setAccessibleDescription(consequence)
        keep.setAccessibleDescription(self.tr("The connection, its secret and its reports stay."))
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        remove.clicked.connect(self._agree)

    def _consequence(self, running: int) -> str:
        secret = self.tr(
            "Its secret leaves the keyring of this computer, and its reports leave the list; saved files stay. To "
            "connect again you need the client ID and the secret."
        )
        if not running:
            return secret
        if running == 1:
            reports = self.tr("One report is still running on it. APSIS One may still make it, but it is not fetched.")
        else:
            reports = self.tr(
                "%Ln reports are still running on it. APSIS One may still make them, but they are not fetched.",
                "",
                running,
            )
        return f"{reports}\n\n{secret}"

    def _agree(self) -> None:
        self.agreed.emit(self._connection.id)
