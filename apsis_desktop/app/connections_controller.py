"""Opens the dialogs about connections, and has the window take in what comes of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from apsis_desktop.app.current_account import CurrentAccount
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.settings.file import Connection


class ConnectionsController(QObject):
    def __init__(self, services: Services, window: MainWindow, account: CurrentAccount, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window
        self._account = account
        workspace, menus = window.workspace, window.menus
        for clicked in (window.welcome.connect_account.clicked, workspace.banner.connect_account.clicked):
            clicked.connect(self.connect_new)
        menus.connect_account.triggered.connect(self.connect_new)
        menus.connections.triggered.connect(self.show_all)
        workspace.new_report.key_wanted.connect(self.connect_current_again)
        workspace.reports.commands.key_wanted.connect(self.connect_again)

    def connect_new(self) -> None:
        self._open_connect_dialog(None)

    def connect_current_again(self) -> None:
        if self._account.id is not None:
            self.connect_again(self._account.id)

    def connect_again(self, connection_id: str) -> None:
        """Ask for the secret of a connection once more: it is missing, or no longer accepted."""
        connection = self._services.settings.connection(connection_id)
        if connection is not None:  # it may have been removed meanwhile
            self._open_connect_dialog(connection)

    def show_all(self) -> None:
        from apsis_desktop.gui.connections.dialog import ConnectionsDialog

        services, current = self._services, None if self._account.practising else self._account.id
        dialog = ConnectionsDialog(services.accounts, services.background, current, self._running_on, self._window)
        dialog.chosen.connect(self._account.use)
        dialog.renamed.connect(self._window.refresh_connections)
        dialog.removed.connect(self._window.refresh_connections)
        dialog.removed.connect(self._account.leave)
        dialog.connect_wanted.connect(self.connect_new)
        dialog.connect_again_wanted.connect(self.connect_again)
        _open(dialog)

    def _open_connect_dialog(self, again: Connection | None) -> None:
        from apsis_desktop.gui.connections.connect_dialog import ConnectDialog

        dialog = ConnectDialog(self._services.accounts, self._services.background, self._window, again=again)
        dialog.connected.connect(self._use_new)
        _open(dialog)

    def _use_new(self, connection: Connection) -> None:
        self._window.refresh_connections()
        self._account.use(connection.id)
        self._services.queue.go_on_with_key(connection.id)

    def _running_on(self, connection_id: str) -> int:
        return sum(job.running and job.connection_id == connection_id for job in self._services.queue.jobs())


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
