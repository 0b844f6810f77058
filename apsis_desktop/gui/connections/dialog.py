"""The dialog of all connections: use another, rename, remove, and the question before one is removed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QWidget,
)

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.connections.list import ConnectionList
from apsis_desktop.gui.connections.names import name_taken, tidy_name
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, make_primary
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.dialogs import Question, button_column, close_box, dialog_column
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.settings.file import Connection
from apsis_desktop.system.background import Background


class RemovalQuestion(Question):
    """Asks before a connection is removed. `running` is how many reports run on it."""

    def __init__(self, connection: Connection, running: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.set_texts(
            self.tr("Remove a connection"),
            self.tr("Remove the connection “{name}”?").format(name=in_a_sentence(connection.name)),
            self._consequence(running),
        )
        self.add_yes(self.tr("Remove"))
        self.add_no(self.tr("Keep"), self.tr("Nothing is removed."))

    def _consequence(self, running: int) -> str:
        secret = self.tr(
            "Its secret is deleted from this computer’s keyring, and its reports are removed from the list. "
            "Saved files are kept. To connect again, you need the client ID and the secret."
        )
        if not running:
            return secret
        if running == 1:
            reports = self.tr("One of its reports is still in progress. It will not be downloaded.")
        else:
            reports = self.tr(
                "%Ln of its reports are still in progress. They will not be downloaded.",
                "",
                running,
            )
        return f"{reports}\n\n{secret}"


class ConnectionsDialog(QDialog):
    """The connections that are kept. `running_on` returns how many reports run on one of them.

    All signals but `connect_wanted` carry a connection's id. The reports of one that is removed are not stopped here.
    """

    chosen = Signal(str)
    renamed = Signal(str)
    removed = Signal(str)
    connect_wanted = Signal()
    connect_again_wanted = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        background: Background,
        current: str | None,
        running_on: Callable[[str], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._background = background
        self._current = current
        self._running_on = running_on
        self._busy = False
        self._closing: int | None = None  # the result to close with, once the change is made
        self.setWindowTitle(self.tr("Connections"))
        self._list = ConnectionList()
        self._notice = Notice()
        self._use = QPushButton(self.tr("Use this connection"))
        make_primary(self._use)
        self._rename = QPushButton(self.tr("Rename"))
        self._again = QPushButton(self.tr("New secret…"))
        self._remove = QPushButton(self.tr("Remove…"))
        self._another = QPushButton(self.tr("Connect another…"))
        self._arrange()
        make_roomy(self)
        self._list.marked.connect(self._enable_buttons)
        self._list.name_typed.connect(self._rename_to)
        self._list.itemDoubleClicked.connect(self._use_marked)
        self._use.clicked.connect(self._use_marked)
        self._rename.clicked.connect(self._list.edit_name)
        self._again.clicked.connect(self._connect_again)
        self._remove.clicked.connect(self._ask_to_remove)
        self._another.clicked.connect(self._connect_another)
        self._refresh(current)
        self._list.setFocus()

    def _arrange(self) -> None:
        side = button_column(
            (self._use, self.tr("Shows the segments of this account in the window.")),
            (self._rename, self.tr("Type the new name in the list.")),
            (self._again, self.tr("For a key whose secret was lost or changed.")),
            (self._remove, self.tr("Deletes the secret from this computer and removes its reports from the list.")),
            (self._another, self.tr("Adds another account, with its own key.")),
        )
        middle = QHBoxLayout()
        middle.setSpacing(SPACE * 2)
        middle.addWidget(self._list, 1)
        middle.addLayout(side)
        column = dialog_column(self, self.tr("Connections"), SPACE * 2)
        column.addLayout(middle, 1)
        column.addWidget(self._notice)
        column.addWidget(close_box(self))
        self.resize(SPACE * 82, SPACE * 46)

    def _refresh(self, mark: str | None = None) -> None:
        self._list.show_connections(self._accounts.connections(), self._current, mark or self._list.marked_id())

    def _connection(self, connection_id: str | None) -> Connection | None:
        return next((known for known in self._accounts.connections() if known.id == connection_id), None)

    def _enable_buttons(self) -> None:
        marked = self._list.marked_id()
        self._use.setEnabled(marked is not None and marked != self._current)
        self._rename.setEnabled(marked is not None and not self._busy)
        self._again.setEnabled(marked is not None and not self._busy)
        self._remove.setEnabled(marked is not None and not self._busy)

    def _use_marked(self) -> None:
        marked = self._list.marked_id()
        if marked is not None and marked != self._current:
            self.accept()
            self.chosen.emit(marked)

    def _connect_again(self) -> None:
        marked = self._list.marked_id()
        if marked is not None:
            self.accept()
            self.connect_again_wanted.emit(marked)

    def _connect_another(self) -> None:
        self.accept()
        self.connect_wanted.emit()

    # --- renaming ------------------------------------------------------------------------------------------------

    def _rename_to(self, connection_id: str, typed: str) -> None:
        connection = self._connection(connection_id)
        if connection is None:
            return
        name = tidy_name(typed)
        others = [known for known in self._accounts.connections() if known.id != connection_id]
        self._notice.clear()
        if name and name != connection.name and not name_taken(name, others):
            self._list.put_name(connection_id, name)

            def work(_cancelled: threading.Event) -> str:
                self._accounts.rename(connection_id, name)
                return connection_id

            self._change(work, self._report_renamed)
            return
        self._list.put_name(connection_id, connection.name)
        if not name:
            self._notice.say(Tone.WARN, self.tr("Enter a name for the connection."), closable=True)
        elif name != connection.name:
            text = self.tr("A connection named “{name}” already exists.").format(name=in_a_sentence(name))
            self._notice.say(Tone.WARN, text, closable=True)

    def _report_renamed(self, connection_id: str) -> None:
        self._end_change()
        self.renamed.emit(connection_id)

    # --- removing ------------------------------------------------------------------------------------------------

    def _ask_to_remove(self) -> None:
        connection = self._connection(self._list.marked_id())
        if connection is not None:
            question = RemovalQuestion(connection, self._running_on(connection.id), self)
            question.agreed.connect(partial(self._remove_connection, connection.id))
            question.open()

    def _remove_connection(self, connection_id: str) -> None:
        self._notice.clear()

        def work(_cancelled: threading.Event) -> str:
            self._accounts.remove(connection_id)
            return connection_id

        self._change(work, self._report_removed)

    def _report_removed(self, connection_id: str) -> None:
        if connection_id == self._current:
            self._current = None
        self._end_change()
        self.removed.emit(connection_id)

    def done(self, result: int) -> None:
        """Close. A change that has begun is finished first, with the dialog hidden, so that its signal still comes."""
        self._closing = result if self._busy else None
        if self._busy:
            self.hide()
        else:
            super().done(result)

    # --- off the GUI thread ------------------------------------------------------------------------------------

    def _change(self, work: Callable[[threading.Event], str], then: Callable[[str], None]) -> None:
        self._busy = True
        self._enable_buttons()
        self._background.run(work, then, self._show_problem, parent=self)

    def _show_problem(self, error: ApsisError) -> None:
        self._closing = None  # to be read, it has to be there
        self.show()
        self._end_change()
        self._notice.say_error(error, closable=True)

    def _end_change(self) -> None:
        self._busy = False
        self._refresh()
        if self._closing is not None:
            self.done(self._closing)
