"""The dialog for a new connection: a key is tried, and kept only when APSIS One knows it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QTextDocumentFragment
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from apsis_desktop.accounts.accounts import Accounts, Trial
from apsis_desktop.errors import ApsisError, KeyProblem
from apsis_desktop.gui.connections.form import ConnectionForm
from apsis_desktop.gui.style.light_dark_theme import SPACE, make_primary
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.gui.widgets.busy_bar import BusyBar
from apsis_desktop.gui.widgets.dialogs import GrowingDialog, dialog_column
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.held_keys import press_once
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.settings.file import Connection
from apsis_desktop.system.background import Background, Task


class ConnectDialog(GrowingDialog):
    """Asks for a key and tries it. `again` is a connection whose secret is needed once more.

    `connected` carries the `Connection`, which is kept by then.
    """

    connected = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        background: Background,
        parent: QWidget | None = None,
        *,
        again: Connection | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._background = background
        self._trial: Task | None = None
        self.setWindowTitle(self.tr("Connect to APSIS One"))
        self._where = self.tr(
            "You need a key: a client ID and its secret. An Admin creates it in APSIS One, under"
            " <b>Account settings → API management</b>. The secret is shown there only once."
        )
        key = QTextDocumentFragment.fromHtml(self._where).toPlainText()
        self._form = ConnectionForm(accounts.connections(), key, again)
        self._notice = Notice()
        self._trying = QWidget()
        self._step = PlainLabel()
        self._why_not = SecondaryLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)  # else it is drawn as the default button whenever the other one cannot be pressed
        self._connect = self._buttons.addButton(self.tr("Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self._connect)
        for pressed in (self, self._connect):
            press_once(pressed)
        self._arrange()
        self.setTabOrder(self._connect, cancel)  # as they lie; else as they were made
        make_roomy(self)
        self._form.edited.connect(self._check_form)
        self._buttons.accepted.connect(self._try_key)
        self._buttons.rejected.connect(self.reject)
        self._check_form()
        self._form.begin()

    def reject(self) -> None:
        """Stop trying the key; close where none is being tried."""
        if self._trial is None:
            super().reject()
        elif self._trial.cancel():
            self._stop_trying()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._trial is not None and not self._trial.cancel():
            event.ignore()  # the key is kept by now: the dialog closes by itself, and the window shows the connection
            return
        if self._trial is not None:
            self._stop_trying()
        super().closeEvent(event)

    def _arrange(self) -> None:
        trying = QVBoxLayout(self._trying)
        trying.setContentsMargins(0, 0, 0, 0)
        trying.setSpacing(SPACE // 2)
        bar = BusyBar()
        trying.addWidget(self._step)
        trying.addWidget(bar)
        self._bar = bar
        self._trying.setVisible(False)

        column = dialog_column(self, self.tr("Connect to APSIS One"))
        where = SecondaryLabel()
        where.setTextFormat(Qt.TextFormat.RichText)  # words of our own
        where.setText(self._where)
        column.addWidget(where)
        column.addSpacing(SPACE)
        column.addWidget(self._form)
        column.addSpacing(SPACE)
        column.addWidget(self._trying)
        column.addWidget(self._notice)
        column.addStretch()
        feet = QHBoxLayout()
        feet.setSpacing(SPACE * 2)
        feet.addWidget(self._why_not, 1)
        feet.addWidget(self._buttons)
        column.addLayout(feet)
        self.setMinimumWidth(SPACE * 62)

    def _check_form(self) -> None:
        self._notice.clear()
        self._form.unmark_key()
        missing = self._form.missing()
        self._why_not.setText(missing)
        self._connect.setEnabled(not missing)
        self._connect.setAccessibleDescription(missing or self.tr("The key is stored once APSIS One accepts it."))

    def _try_key(self) -> None:
        if self._trial is not None or self._form.missing():
            return
        self._notice.clear()
        self._form.setEnabled(False)
        self._connect.setEnabled(False)
        self._trying.setVisible(True)
        form = self._form
        work = partial(self._accounts.try_key, form.name, form.region, form.client_id, form.secret)
        self._show_step(self.tr("Checking the key with APSIS One…"))
        self._trial = self._background.run(work, self._keep, self._refused, parent=self)

    def _keep(self, trial: Trial) -> None:
        """Keep the key, as APSIS One knows it."""
        self._show_step(self.tr("Waiting for this computer’s keyring. It may ask you to unlock it…"))
        work = partial(self._accounts.keep, trial)
        self._trial = self._background.run(work, self._accepted, self._refused, parent=self)

    def _show_step(self, words: str) -> None:
        self._step.setText(words)
        self._bar.setAccessibleName(words)

    def _stop_trying(self) -> None:
        self._trial = None
        self._trying.setVisible(False)
        self._form.setEnabled(True)
        self._check_form()

    def _accepted(self, connection: Connection) -> None:
        self._stop_trying()
        self.accept()
        self.connected.emit(connection)

    def _refused(self, error: ApsisError) -> None:
        self._stop_trying()
        self._notice.say_error(error)
        if isinstance(error, KeyProblem):
            self._form.mark_key_wrong(sentence(error))
        else:
            self._connect.setFocus()
