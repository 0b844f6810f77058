"""A screen reader tells of every control what it is called, and what it does or is for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from every_window import window_of
from hands import button, only, press
from heard import controls, heard, unexplained
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot
from report_shelf import report
from screen import OpenScreen

from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.connections.list import ConnectionList
from apsis_desktop.gui.new_report.paste_dialog import PasteDialog
from apsis_desktop.gui.presets.dialog import PresetList, PresetsDialog
from apsis_desktop.gui.reports.saving.cloud_folder_notice import ChosenPlace
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.save_request import SaveRequest
from apsis_desktop.report.selection import FileFormat

TO_COPY = "Select text to copy it."


def test_everything_in_a_line_is_told_with_what_the_line_says(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    saved = report(JobState.READY)
    wish = SaveRequest(screen.folder / "women.csv", FileFormat.CSV, replace=False)
    screen.desktop.window.workspace.reports.commands.synced.ask(ChosenPlace(saved, wish, "OneDrive"))
    screen.desktop.window.workspace.reports.commands.removed.show_removed([saved])
    for part, buttons in (
        ("syncs to OneDrive", {"Save here anyway", "Save in another folder…", "Close"}),
        ("was removed from the list", {"Undo", "Close"}),
    ):
        line = screen.notice(part)
        assert dict(map(heard, controls(line))) == dict.fromkeys(buttons, line.text()) | {line.text(): TO_COPY}


def test_so_are_the_details_that_a_line_unfolds(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    dialog = window_of("PasteDialog, not found", screen)
    assert isinstance(dialog, PasteDialog)
    press(button(dialog, "Show details"))
    line = dialog.missing
    said = line.text()
    assert said.endswith("Nobody 10 and 4 more.")
    assert {heard(one) for one in controls(line)} == {
        (said, TO_COPY),
        *((name, said) for name in ("Hide details", "Copy details", "Details")),
    }


@pytest.mark.parametrize(
    ("name", "rename", "told"),
    [
        ("ConnectionsDialog", lambda dialog: only(dialog, ConnectionList).edit_name(), "Connection name"),
        ("PresetsDialog", lambda dialog: only(dialog, PresetList).edit_name(), "Preset name"),
    ],
)
def test_so_has_the_field_in_which_a_name_is_changed(
    open_screen: OpenScreen, name: str, rename: Callable[[QDialog], None], told: str
) -> None:
    dialog = window_of(name, open_screen(practising=True))
    assert isinstance(dialog, ConnectionsDialog | PresetsDialog)
    rename(dialog)
    field = next(one for one in controls(dialog) if isinstance(one, QLineEdit))
    assert heard(field) == (told, "Enter saves the name, Esc cancels.")


def test_what_a_screen_reader_is_not_told_is_found(qtbot: QtBot) -> None:
    window = QDialog()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    nameless, plain, repeated, whole = QLineEdit(), QPushButton("Save"), QPushButton("Open"), QSpinBox()
    nameless.setAccessibleDescription("What the file is called.")
    repeated.setAccessibleDescription("Open (Ctrl+O)")
    whole.setAccessibleName("How many")
    whole.setAccessibleDescription("The rest wait.")
    pages = QTabWidget()
    pages.addTab(QLabel("Nothing here"), "First")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Reset)
    for part in (nameless, plain, repeated, whole, pages, buttons):
        column.addWidget(part)
    window.show()
    assert unexplained(window) == [
        ("", "What the file is called."),
        ("Save", ""),
        ("Open", "Open (Ctrl+O)"),
        ("First", ""),
        ("Reset", ""),
    ]
