"""The file dialogs for exporting a preset and for importing one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from apsis_desktop.gui.text.file_names import safe_stem
from apsis_desktop.presets.file import ENDING
from apsis_desktop.presets.presets import Preset

translate = QCoreApplication.translate


def export_dialog(preset: Preset, window: QWidget) -> QFileDialog:
    """Return a dialog for where to write a preset. It asks by itself before a file is replaced."""
    dialog = _file_dialog(window, translate("PresetFiles", "Export a preset"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ENDING.removeprefix("."))
    dialog.selectFile(safe_stem(preset.name, nameless=translate("PresetFiles", "Preset")) + ENDING)
    return dialog


def import_dialog(window: QWidget) -> QFileDialog:
    dialog = _file_dialog(window, translate("PresetFiles", "Import a preset"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _file_dialog(window: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(window, title)
    presets, others = translate("PresetFiles", "Presets"), translate("PresetFiles", "All files")
    dialog.setNameFilters([f"{presets} (*{ENDING})", f"{others} (*)"])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
