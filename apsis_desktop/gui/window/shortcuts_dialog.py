"""Help → Keyboard shortcuts: all of them, to be looked up while the window is worked in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.window.keyboard_shortcuts import KeyboardShortcut, ShortcutGroup

_WHAT, _KEYS = 0, 1


class ShortcutsDialog(QDialog):
    def __init__(self, groups: Iterable[ShortcutGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setAccessibleDescription(self.tr("The up and down arrows read them one by one."))
        self.list.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(0)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        for group in groups:
            head = self._head(group.name)
            self.list.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            self.list.addTopLevelItems([_row(one) for one in group.shortcuts])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setCurrentIndex(self.list.model().index(1, _WHAT))  # below its head
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Else it looks the same with the keyboard on it and without.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE * 2)
        column.addWidget(self.list, 1)
        if not QKeySequence.mnemonic("&A").isEmpty():  # a Mac has none
            letters = self.tr("Press Alt and an underlined letter to go to a field or to press a button.")
            column.addWidget(SecondaryLabel(letters))
        column.addWidget(buttons)
        make_roomy(self)
        self.resize(SPACE * 84, SPACE * 80)

    def _head(self, name: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem([name])
        head.setFont(_WHAT, strong_font(self.font()))
        return head


def _row(shortcut: KeyboardShortcut) -> QTreeWidgetItem:
    row = QTreeWidgetItem([shortcut.what, shortcut.text()])
    row.setData(_WHAT, Qt.ItemDataRole.AccessibleTextRole, f"{shortcut.what}: {shortcut.text()}")
    return row
