"""The list of connections, whose names can be edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from apsis_desktop.gui.connections.names import region_name
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.fields import NameEditing
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.settings.file import Connection
from apsis_desktop.text.printable import one_line

_ID = Qt.ItemDataRole.UserRole


class ConnectionList(QTreeWidget):
    """The connections, a row each.

    `marked` comes when another row is selected; `name_typed` carries a connection's id and the name typed for it.
    """

    marked = Signal()
    name_typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels([self.tr("Name"), self.tr("Region"), self.tr("Client ID"), ""])
        self.setAccessibleName(self.tr("Connections"))
        self.setAccessibleDescription(self.tr("The accounts that Apsis Desktop has a key for. Press F2 to rename one."))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Names are what people know; a client ID is only there to tell two keys apart.
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(2, self.fontMetrics().averageCharWidth() * 20)
        # Qt's own triggers would edit the region and the client ID as well.
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.setItemDelegate(NameEditing(self.tr("Connection name"), self))
        rename = QShortcut(QKeySequence(Qt.Key.Key_F2), self)
        rename.setContext(Qt.ShortcutContext.WidgetShortcut)
        rename.activated.connect(self.edit_name)
        self.currentItemChanged.connect(self.marked)
        self.itemChanged.connect(self._emit_typed_name)

    def show_connections(self, connections: Sequence[Connection], current: str | None, mark: str | None) -> None:
        """Show the connections and select the one with the id `mark`, else the first."""
        with QSignalBlocker(self):
            self.clear()
            for connection in connections:
                row = QTreeWidgetItem(
                    [one_line(connection.name), region_name(connection.region), one_line(connection.client_id)]
                )
                row.setData(0, _ID, connection.id)
                row.setToolTip(0, tip(connection.name))
                row.setToolTip(2, tip(connection.client_id))
                row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable)
                row.setSizeHint(0, QSize(0, self.fontMetrics().height() + SPACE))
                if connection.id == current:
                    row.setText(3, self.tr("In use"))
                self.addTopLevelItem(row)
                if connection.id == mark:
                    self.setCurrentItem(row)
            first = self.topLevelItem(0)
            if self.currentItem() is None and first is not None:
                self.setCurrentItem(first)
        self.marked.emit()

    def marked_id(self) -> str | None:
        row = self.currentItem()
        return None if row is None else str(row.data(0, _ID))

    def edit_name(self) -> None:
        row = self.currentItem()
        if row is not None:
            self.editItem(row, 0)

    def put_name(self, connection_id: str, name: str) -> None:
        """Show this name, without a signal."""
        with QSignalBlocker(self):
            for number in range(self.topLevelItemCount()):
                row = self.topLevelItem(number)
                if row is not None and row.data(0, _ID) == connection_id:
                    row.setText(0, name)

    def _emit_typed_name(self, row: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.name_typed.emit(row.data(0, _ID), row.text(0))
