"""The settings of files: their folder, their names, and automatic saving."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from apsis_desktop.gui.settings.page import SettingsPage
from apsis_desktop.gui.text.file_names import suggested_name
from apsis_desktop.gui.widgets.folder_field import FolderField
from apsis_desktop.gui.widgets.labels import FieldProblem
from apsis_desktop.gui.widgets.radio_choice import RadioChoice
from apsis_desktop.lists.form import Form
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import FILE_NAME
from apsis_desktop.system.background import Background


class Start(StrEnum):
    """Which folder saving begins in."""

    LAST = "last"
    FIXED = "fixed"


class FileSettings(SettingsPage):
    def __init__(self, preferences: CurrentPreferences, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(preferences, parent)
        now = preferences.now
        names = [(Start.LAST, self.tr("Last used folder"), ""), (Start.FIXED, self.tr("Always this folder"), "")]
        self.start = RadioChoice(names)
        self.start.set_value(Start.FIXED if now.files_folder else Start.LAST)
        self.start.changed.connect(self._set_start)
        choose = self.tr("Choose a folder for files")
        begins = self.tr("The save dialog opens in this folder.")
        self.folder = FolderField(self.tr("Folder for files"), choose, begins, now.files_folder, background)
        self.folder.chosen.connect(lambda chosen: preferences.change(files_folder=chosen))
        heading = self.add_heading(self.tr("Suggested &folder for files"), self.start.buttons()[0])
        for button in self.start.buttons():
            button.setAccessibleDescription(heading)
        self.add(self.start)
        self.add(self.folder)

        self.name = QLineEdit(now.file_name)
        self.name.setAccessibleName(self.tr("File names"))
        self.name.textEdited.connect(self._set_name)
        self.name.editingFinished.connect(self._show_name_in_use)
        self.add_heading(self.tr("File &names"), self.name)
        meaning = self.tr("{name} stands for the report’s name, {date} and {time} for when it was requested.")
        self.add(self.name, meaning)
        self._preview = self.add_meaning("")

        into = self.tr("Choose a folder for finished reports")
        stays = self.tr(
            "Existing files are kept: a new file gets a number. The files contain personal data, so choose a "
            "folder that only the right people can open."
        )
        self.own_folder = FolderField(self.tr("Folder for finished reports"), into, stays, now.saves_into, background)
        self.own_folder.chosen.connect(self._set_own_folder)
        self.folder_missing = FieldProblem(self.own_folder.button, stays)
        self.saves_itself = self.add_tick_box(
            self.tr("Automatic saving"),
            self.tr("&Save finished reports automatically"),
            self._set_saves_itself,
            ticked=now.saves_itself,
        )
        self.add(self.own_folder)
        self.add(self.folder_missing, stays, below=[self.saves_itself])
        self.finish()
        self._refresh()

    def _refresh(self) -> None:
        self.folder.setVisible(self.start.value() is Start.FIXED)
        self.own_folder.setVisible(self.saves_itself.isChecked())
        missing = self.saves_itself.isChecked() and self.own_folder.folder() is None
        self.folder_missing.say(self.tr("Nothing is saved automatically until you choose a folder.") if missing else "")
        example = suggested_name(
            self.tr("Women, known"),
            datetime.now().astimezone(),
            Form.XLSX.ending,
            pattern=self.preferences.now.file_name,
            nameless=self.tr("Report"),
        )
        self._preview.setText(self.tr("For example: {file}").format(file=example))

    def _set_start(self) -> None:
        if self.start.value() is Start.LAST:
            self.preferences.change(files_folder=None)
        elif self.folder.folder() is not None:
            self.preferences.change(files_folder=self.folder.folder())
        elif self.isVisible():
            self.folder.choose()
        self._refresh()

    def _set_name(self, text: str) -> None:
        self.preferences.change(file_name=text.strip() or FILE_NAME)
        self._refresh()

    def _show_name_in_use(self) -> None:
        """Show the pattern in use, which is the usual one where nothing is left of what was typed."""
        self.name.setText(self.preferences.now.file_name)

    def _set_saves_itself(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.preferences.change(saves_itself=checked)
        self._refresh()
        if checked and self.own_folder.folder() is None:
            self.own_folder.choose()

    def _set_own_folder(self, folder: Path) -> None:
        self.preferences.change(saves_into=folder)
        self._refresh()
