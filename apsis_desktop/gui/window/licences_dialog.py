"""The works of others that the program is made of: each with its licence, to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from apsis_desktop.gui.style.theme import SPACE
from apsis_desktop.gui.widgets.read_only import make_read_only
from apsis_desktop.gui.widgets.roomy_fields import make_roomy
from apsis_desktop.gui.widgets.secondary_label import SecondaryLabel
from apsis_desktop.system.third_party_licences import ThirdParties, ThirdParty

_WORK = Qt.ItemDataRole.UserRole


class LicencesDialog(QDialog):
    """The list on the left, what is chosen there on the right. The notice comes first, where there is one."""

    def __init__(self, parties: ThirdParties, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self._notice = parties.notice
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Works of others in this program"))
        self.list.setAccessibleDescription(self.tr("The licence of the selected one is beside the list."))
        self.text = QPlainTextEdit()
        make_read_only(self.text)
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setAccessibleDescription(self.tr("Of the work that is selected in the list."))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        if parties.notice:
            self._add(self.tr("Overview"), None)
        for work in parties.works:
            self._add(f"{work.name} {work.version}", work)

        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Else it looks the same with the keyboard on it and without.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE * 2)
        column.addWidget(SecondaryLabel(self.tr("Apsis Desktop is made with these works of others. Thank you.")))
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        make_roomy(self)
        self.resize(SPACE * 120, SPACE * 70)
        self.list.currentItemChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _add(self, text: str, work: ThirdParty | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_WORK, work)
        self.list.addItem(item)

    def _show(self, item: QListWidgetItem | None) -> None:
        work = item.data(_WORK) if item is not None else None
        if isinstance(work, ThirdParty):
            head = "\n".join(line for line in (f"{work.name} {work.version}", work.licence, work.home) if line)
            self.text.setPlainText(f"{head}\n\n{work.text()}")
        else:
            self.text.setPlainText(self._notice)
