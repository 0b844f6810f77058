"""The dialog of saved files that are still there, to delete or to keep them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QDir,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QWidget,
)

from apsis_desktop.gui.privacy.trash_text import move_files, ticked_files_go
from apsis_desktop.gui.style.indicators import with_visible_indicators
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.buttons import DefaultButton
from apsis_desktop.gui.widgets.dialogs import dialog_column
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.gui.widgets.shortening_delegate import ShorteningDelegate
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.text.printable import one_line


class SavedFilesDialog(QDialog):
    """Asks which saved files to delete. `decided` carries those to delete and those to keep.

    Nothing comes where the person decides later.
    """

    decided = Signal(object, object)

    def __init__(self, files: Sequence[SavedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = tuple(files)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved files"))
        meaning = self._meaning()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved files"))
        self.list.setAccessibleDescription(meaning)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setSpacing(SPACE // 4)
        self.list.setWordWrap(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for file in self._files:
            self.list.addItem(self._item(file))
        self.list.itemChanged.connect(self._name_button)
        self.delete = QPushButton()
        self.delete.setAutoDefault(False)  # Return must not delete anything
        self.delete.setAccessibleDescription(meaning)
        self.delete.clicked.connect(self._decide)
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.AcceptRole)
        self.later = DefaultButton(self.tr("Decide later"))
        self.later.setAccessibleDescription(self.tr("Keeps all files. You will be reminded again."))
        self._buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        self.later.setDefault(True)
        self._buttons.rejected.connect(self.reject)
        column = dialog_column(self, self.tr("Do you still need these files?"))
        column.addWidget(SecondaryLabel(meaning))
        column.addWidget(self.list, 1)
        column.addSpacing(SPACE)
        column.addWidget(self._buttons)
        make_roomy(self)
        self.resize(SPACE * 76, SPACE * 48)
        self._name_button()

    def _meaning(self) -> str:
        said = [
            self.tr("They contain personal data."),
            ticked_files_go(),
            self.tr("You will not be reminded of the others again."),
        ]
        if any(file.changed for file in self._files):
            said.append(self.tr("Files changed since you saved them are not ticked, so that the changes are not lost."))
        return " ".join(said)

    def _item(self, file: SavedFile) -> QListWidgetItem:
        saved = file.saved_at.astimezone()
        day = QLocale().toString(QDate(saved.year, saved.month, saved.day), QLocale.FormatType.ShortFormat)
        text = self.tr("{file}, saved {day}, changed since") if file.changed else self.tr("{file}, saved {day}")
        told = text.format(file=one_line(file.path.name), day=day)
        folder = one_line(QDir.toNativeSeparators(str(file.path.parent)))
        item = QListWidgetItem(f"{told}\n{folder}")
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, self.tr("{file}, in {folder}").format(file=told, folder=folder)
        )
        item.setToolTip(tip(QDir.toNativeSeparators(str(file.path))))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if file.changed else Qt.CheckState.Checked)
        return item

    def _ticked(self) -> list[bool]:
        return [self.list.item(row).checkState() is Qt.CheckState.Checked for row in range(self.list.count())]

    def _name_button(self) -> None:
        count = sum(self._ticked())
        self.delete.setText(move_files(count) if count else self.tr("Keep all"))

    def _decide(self) -> None:
        ticked = self._ticked()
        gone = [file for file, yes in zip(self._files, ticked, strict=True) if yes]
        kept = [file for file, yes in zip(self._files, ticked, strict=True) if not yes]
        self.accept()
        self.decided.emit(gone, kept)


class _Rows(ShorteningDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.palette = with_visible_indicators(option.palette, option.widget.style().name())

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        held = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        return held or super().editorEvent(event, model, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # No wider than the list: it would scroll to the side, away from the boxes.
        return QSize(0, super().sizeHint(option, index).height())
