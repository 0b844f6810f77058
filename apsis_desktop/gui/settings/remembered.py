"""The lists whose people are remembered: how many they are and how large, and deleting all of it."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.gui.widgets.plain_text import BreakingLabel
from apsis_desktop.jobs.earlier.remembered import RememberedLists, RememberedSize
from apsis_desktop.system.background import Background


class RememberedListsField(QWidget):
    def __init__(self, lists: RememberedLists, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = lists
        self._background = background
        self.text = BreakingLabel("", self)
        self.delete = QPushButton(self.tr("&Delete all"), self)
        self.delete.setAutoDefault(False)
        self.delete.setEnabled(False)
        self.delete.clicked.connect(self._delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addWidget(self.text, 1)
        row.addWidget(self.delete)
        background.run(self._size, self._show, self._fail, parent=self)

    def _delete(self) -> None:
        self.delete.setEnabled(False)
        self._background.run(self._clear, self._show, self._fail, parent=self)

    def _size(self, _cancelled: threading.Event) -> RememberedSize:
        return self._lists.size()

    def _clear(self, _cancelled: threading.Event) -> RememberedSize:
        self._lists.clear()
        return self._lists.size()

    def _show(self, size: RememberedSize) -> None:
        self.delete.setEnabled(size.lists > 0)
        if size.lists > 1:
            text = self.tr("%Ln lists, {size}", "", size.lists)
        else:
            text = self.tr("1 list, {size}") if size.lists else self.tr("None")
        self.text.setText(text.format(size=Amounts().size(size.bytes)))

    def _fail(self, problem: ApsisError) -> None:
        self.delete.setEnabled(True)
        self.text.setText(sentence(problem))
