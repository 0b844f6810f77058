"""The presets by name; a name can be changed where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from apsis_desktop.gui.widgets.name_editing import NameEditing
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.gui.widgets.row_painting import row_height
from apsis_desktop.presets.presets import Preset
from apsis_desktop.text.printable import one_line

_PRESET = Qt.ItemDataRole.UserRole


class PresetList(QListWidget):
    """`marked` comes when another one is marked, `named` with a preset and what was typed for its name."""

    marked = Signal()
    named = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Presets"))
        self.setAccessibleDescription(self.tr("What the selected one holds is beside the list."))
        self.setItemDelegate(NameEditing(self.tr("Name of the preset"), self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(self.marked)
        self.itemChanged.connect(self._typed)

    def show_presets(self, presets: Sequence[Preset], mark: str | None) -> None:
        """List the presets, with the one of this id marked; where it is gone, the one in its place."""
        row = max(0, self.currentRow())
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for preset in presets:
            item = QListWidgetItem(one_line(preset.name), self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_PRESET, preset)
            item.setToolTip(tip(preset.name))
            item.setSizeHint(QSize(0, row_height(self.fontMetrics())))
        ids = [preset.id for preset in presets]
        self.setCurrentRow(ids.index(mark) if mark in ids else min(row, len(ids) - 1))
        self.blockSignals(False)  # noqa: FBT003 - the same
        self.marked.emit()

    def preset(self) -> Preset | None:
        """Return the one that is marked."""
        found = self.currentItem().data(_PRESET) if self.currentRow() >= 0 else None
        return found if isinstance(found, Preset) else None

    def edit_name(self) -> None:
        if self.currentItem() is not None:
            self.setFocus()
            self.editItem(self.currentItem())

    def _typed(self, item: QListWidgetItem) -> None:
        preset = item.data(_PRESET)
        typed = " ".join(item.text().split())
        if isinstance(preset, Preset) and typed != " ".join(one_line(preset.name).split()):
            self.blockSignals(True)  # noqa: FBT003 - the same
            item.setText(one_line(preset.name))  # until it is kept under the new one
            self.blockSignals(False)  # noqa: FBT003 - the same
            self.named.emit(preset, typed)
