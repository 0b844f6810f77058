"""The list of accounts to switch between. It is hidden while there is only one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from apsis_desktop.gui.connections.names import region_name
from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.settings.file import Connection
from apsis_desktop.text.printable import one_line


class ConnectionSwitcher(QWidget):
    """Shows which account is in use, and offers the others.

    `chosen` carries a connection's id. The signals come only when a person chooses another entry.
    """

    chosen = Signal(str)
    practice_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: str | None = None
        label = PlainLabel(self.tr("Acc&ount"))
        label.setFont(strong_font(self.font()))
        self._list = Dropdown()
        self._list.setAccessibleName(self.tr("Account"))
        self._list.setAccessibleDescription(self.tr("The account that reports come from."))
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list.setMinimumContentsLength(SPACE)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.activated.connect(self._choose)
        label.setBuddy(self._list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addWidget(label)
        row.addWidget(self._list, 1)

    def show_choices(self, connections: Sequence[Connection], current: str | None) -> None:
        """Offer the connections and the practice data; `current` None is the practice data."""
        self._list.clear()
        self._current = current
        for connection in connections:
            told = self.tr("{name}, {region}").format(
                name=one_line(connection.name), region=region_name(connection.region)
            )
            self._list.addItem(told, connection.id)
        self._list.addItem(self.tr("Practice data"), None)
        self._mark()
        # With one connection in use the practice data would be all there is to switch to: that is in the menu.
        self.setVisible(len(connections) > 1 or (len(connections) == 1 and current is None))

    def _mark(self) -> None:
        known = [self._list.itemData(row) for row in range(self._list.count())]
        self._list.setCurrentIndex(known.index(self._current) if self._current in known else -1)

    def _choose(self, row: int) -> None:
        wanted = self._list.itemData(row)
        if wanted == self._current:
            return
        # What is shown follows the account in use, which the window tells when it has changed.
        self._mark()
        if wanted is None:
            self.practice_chosen.emit()
        else:
            self.chosen.emit(wanted)
