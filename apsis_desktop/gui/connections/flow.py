"""The dialogs about connections, and what the window has to know of what happened in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.settings.stored import Connection
from apsis_desktop.system.background import Background


class Connecting(QObject):
    """`chosen`, `connected` and `removed` carry a connection's id.

    `connected` comes when APSIS One has taken a key, `changed` whenever the connections or their names did.
    """

    chosen = Signal(str)
    connected = Signal(str)
    removed = Signal(str)
    changed = Signal()

    def __init__(
        self, accounts: Accounts, background: Background, running_on: Callable[[str], int], window: QWidget
    ) -> None:
        super().__init__(window)
        self._accounts = accounts
        self._background = background
        self._running_on = running_on
        self._window = window

    def connect_new(self) -> None:
        self._connect(None)

    def connect_again(self, connection_id: str) -> None:
        """Ask for the secret of a connection once more."""
        known = next((each for each in self._accounts.connections() if each.id == connection_id), None)
        if known is None:  # it was removed meanwhile
            return
        self._connect(known)

    def show_all(self, current: str | None) -> None:
        from apsis_desktop.gui.connections.dialog import ConnectionsDialog

        dialog = ConnectionsDialog(self._accounts, self._background, current, self._running_on, self._window)
        dialog.chosen.connect(self.chosen)
        dialog.renamed.connect(self.changed)
        dialog.removed.connect(self.changed)
        dialog.removed.connect(self.removed)
        dialog.connect_wanted.connect(self.connect_new)
        dialog.connect_again_wanted.connect(self.connect_again)
        self._open(dialog)

    def _connect(self, again: Connection | None) -> None:
        from apsis_desktop.gui.connections.connect_dialog import ConnectDialog

        dialog = ConnectDialog(self._accounts, self._background, self._window, again=again)
        dialog.connected.connect(self._use_new)
        self._open(dialog)

    def _use_new(self, connection: Connection) -> None:
        self.changed.emit()
        self.chosen.emit(connection.id)
        self.connected.emit(connection.id)

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
