"""The fields that make a connection: a name, the region, the client ID and its secret."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from apsis_desktop.api.region import Region
from apsis_desktop.gui.connections.names import name_taken, region_name, tidy_name
from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font
from apsis_desktop.gui.widgets.buttons import RadioButton
from apsis_desktop.gui.widgets.labels import FieldProblem
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.settings.file import Connection
from apsis_desktop.text.pasted import clean_key


class ConnectionForm(QWidget):
    """The fields of a connection. `missing` says what is still to be filled in.

    `key` says what a key is, and where to find one. With `again`, a connection that is kept already, its region and
    client ID cannot be changed: they are what it is known by.
    """

    edited = Signal()

    def __init__(
        self, kept: Sequence[Connection], key: str, again: Connection | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._others = tuple(other for other in kept if again is None or other.id != again.id)
        self._name = QLineEdit()
        self._name_problem = FieldProblem(self._name, self.tr("A name for this account, so that you recognize it."))
        self._key = key
        self._client_id = QLineEdit()
        self._secret = QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = QPushButton(self.tr("Show"))
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)
        self._show.setAccessibleName(self.tr("Show the client secret"))
        self._show.setAccessibleDescription(self.tr("The secret becomes readable on the screen."))
        self._regions = QButtonGroup(self)
        self._arrange()
        self.unmark_key()
        if again is not None:
            self._show_kept(again)
        elif not kept:
            self._name.setText(self.tr("APSIS One"))
        for field in (self._name, self._client_id, self._secret):
            field.textChanged.connect(self._check_name)
            field.textChanged.connect(self.edited)
        self._regions.buttonClicked.connect(self.edited)
        self._show.toggled.connect(self._show_secret)

    @property
    def name(self) -> str:
        return tidy_name(self._name.text())

    @property
    def region(self) -> Region:
        return tuple(Region)[self._regions.checkedId()]

    @property
    def client_id(self) -> str:
        return clean_key(self._client_id.text())

    @property
    def secret(self) -> str:
        return clean_key(self._secret.text())

    def missing(self) -> str:
        """Say what is still to be done before the key can be tried; empty when nothing is."""
        if not self.name:
            return self.tr("Enter a name for the connection.")
        if name_taken(self.name, self._others):
            return self.tr("Enter a name that is not in use.")
        if not self.client_id:
            return self.tr("Enter the client ID.")
        if not self.secret:
            return self.tr("Enter the client secret.")
        return ""

    def mark_key_wrong(self, why: str) -> None:
        """Put the cursor into the secret and say why, as APSIS One did not accept the key."""
        self._client_id.setAccessibleDescription(why)
        self._secret.setAccessibleDescription(why)
        self._secret.setFocus()
        self._secret.selectAll()

    def unmark_key(self) -> None:
        self._client_id.setAccessibleDescription(self._key)
        self._secret.setAccessibleDescription(self._key)

    def begin(self) -> None:
        """Put the cursor into the first field that is empty."""
        fields = (self._name, self._client_id, self._secret)
        next((field for field in fields if not field.text()), self._secret).setFocus()

    def _show_kept(self, connection: Connection) -> None:
        self._name.setText(connection.name)
        self._client_id.setText(connection.client_id)
        self._client_id.setReadOnly(True)
        for number, region in enumerate(Region):
            choice = self._regions.button(number)
            choice.setChecked(region is connection.region)
            choice.setEnabled(region is connection.region)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._label(self.tr("&Name"), self._name))
        column.addWidget(self._name)
        column.addWidget(self._name_problem)
        column.addSpacing(SPACE)
        region_label = PlainLabel(self.tr("Region"))
        region_label.setFont(strong_font(self.font()))
        column.addWidget(region_label)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        for number, region in enumerate(Region):
            choice = RadioButton(region_name(region))
            choice.setAccessibleDescription(region_label.text())
            choice.setChecked(number == 0)
            self._regions.addButton(choice, number)
            row.addWidget(choice)
        row.addStretch()
        column.addLayout(row)
        column.addSpacing(SPACE)
        column.addWidget(self._label(self.tr("Client &ID"), self._client_id))
        column.addWidget(self._client_id)
        column.addSpacing(SPACE)
        column.addWidget(self._label(self.tr("Client &secret"), self._secret))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._secret, 1)
        row.addWidget(self._show)
        column.addLayout(row)

    def _label(self, text: str, field: QLineEdit) -> QLabel:
        label = PlainLabel(text)
        label.setFont(strong_font(self.font()))
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        return label

    def _check_name(self) -> None:
        taken = bool(self.name) and name_taken(self.name, self._others)
        self._name_problem.say(self.tr("A connection with this name already exists.") if taken else "")

    def _show_secret(self, shown: bool) -> None:  # noqa: FBT001 - the signature of QPushButton.toggled
        self._secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
