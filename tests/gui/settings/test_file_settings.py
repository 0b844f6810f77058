"""The settings of files: folders, names, automatic saving."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hands import fill_in
from open_settings import FILES, OpenSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.folder_field import FolderField
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.settings.preferences import FILE_NAME, Preferences
from apsis_desktop.system.background import Background


def test_the_example_shows_what_a_pattern_makes(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background)
    settings.turn_to(FILES)
    fill_in(settings.dialog.files.name, "list/of {name}")
    texts = [label.text() for label in settings.dialog.files.findChildren(SecondaryLabel)]
    assert "For example: list-of Women, known.xlsx" in texts
    assert settings.now().file_name == "list/of {name}"


def test_a_pattern_of_nothing_is_the_usual_one(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background)
    settings.turn_to(FILES)
    settings.type_in(settings.dialog.files.name, " ")
    assert settings.now().file_name == FILE_NAME
    assert settings.dialog.files.name.text() == FILE_NAME


def test_always_the_same_folder_asks_which_and_the_one_used_last_forgets_it(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    settings = OpenSettings(qtbot, background)
    settings.turn_to(FILES)
    files = settings.dialog.files
    files.start.buttons()[1].click()
    (picker,) = settings.dialog.findChildren(QFileDialog)
    assert picker.fileMode() is QFileDialog.FileMode.Directory
    assert settings.now().files_folder is None
    picker.fileSelected.emit(str(tmp_path))
    picker.reject()
    assert settings.now().files_folder == tmp_path
    files.start.buttons()[0].click()
    assert settings.now().files_folder is None
    assert not files.folder.isVisible()
    files.start.buttons()[1].click()  # the folder is still there
    assert settings.now().files_folder == tmp_path


def test_a_folder_that_syncs_is_warned_of_in_its_place(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(
        qtbot, background, Preferences(saves_itself=True, saves_into=Path("/home/anna/Dropbox/Lists"))
    )
    settings.turn_to(FILES)
    warning = settings.dialog.files.own_folder.warning
    assert warning.isVisible()
    assert "syncs to Dropbox" in warning.text()
    settings.dialog.files.own_folder.show_folder(Path("/home/anna/Lists"))
    assert not warning.isVisible()


def test_a_folder_that_only_the_system_knows_to_sync_is_warned_of_a_moment_later(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = threading.get_ident()
    asked: list[int] = []

    def look(folder: Path) -> str | None:
        asked.append(threading.get_ident())
        return "OneDrive" if folder.name == "Contoso" else None

    monkeypatch.setattr("apsis_desktop.gui.widgets.folder_field.look_for_service", look)
    background = Background()
    field = FolderField("Folder", "Choose a folder", "For files.", Path("/folders/Contoso"), background)
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.warning.isVisible)
    assert "syncs to OneDrive" in field.warning.text()
    field.show_folder(Path("/folders/Lists"))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert background.stop()
    assert not field.warning.isVisible()
    assert here not in asked


def test_automatic_saving_without_a_folder_says_that_nothing_is_saved(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    settings = OpenSettings(qtbot, background)
    settings.turn_to(FILES)
    files = settings.dialog.files
    assert not files.folder_missing.isVisible()
    files.saves_itself.click()
    (picker,) = settings.dialog.findChildren(QFileDialog)
    picker.reject()
    assert files.folder_missing.isVisible()
    assert files.folder_missing.text() == "Nothing is saved automatically until you choose a folder."
    assert files.own_folder.button.accessibleDescription() == files.folder_missing.text()
    files.own_folder.choose()
    picker = next(one for one in settings.dialog.findChildren(QFileDialog) if one.isVisible())
    picker.fileSelected.emit(str(tmp_path))
    picker.reject()
    assert not files.folder_missing.isVisible()
    assert "only the right people" in files.own_folder.button.accessibleDescription()
    assert settings.now().own_folder == tmp_path
    files.saves_itself.click()
    assert not files.folder_missing.isVisible()
