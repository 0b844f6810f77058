"""The file dialogs for handing presets on, and for taking them in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from apsis_desktop.gui.text.file_names import safe_stem
from apsis_desktop.presets.file import ENDING
from apsis_desktop.presets.presets import Preset


class PresetFiles(QObject):
    """Each signal comes when the person has picked a file."""

    to_write = Signal(object, object)
    """A `Preset` and the `Path` to write it to; the file dialog has asked whether one there may be replaced."""
    to_read = Signal(object)
    """A `Path`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preset: Preset | None = None
        self.dialog: QFileDialog | None = None

    def ask_where_to(self, preset: Preset, window: QWidget) -> None:
        self._preset = preset
        dialog = self._make(window, self.tr("Export a preset"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(safe_stem(preset.name, nameless=self.tr("Preset")) + ENDING)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def ask_which(self, window: QWidget) -> None:
        dialog = self._make(window, self.tr("Import a preset"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._read)
        dialog.open()

    def _make(self, window: QWidget, title: str) -> QFileDialog:
        dialog = QFileDialog(window, title)
        dialog.setNameFilters([f"{self.tr('Presets')} (*{ENDING})", f"{self.tr('All files')} (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        return dialog

    def _closed(self) -> None:
        if self.sender() is self.dialog:
            self.dialog = None

    def _write(self, chosen: str) -> None:
        if self._preset is not None:
            self.to_write.emit(self._preset, Path(chosen))

    def _read(self, chosen: str) -> None:
        self.to_read.emit(Path(chosen))
