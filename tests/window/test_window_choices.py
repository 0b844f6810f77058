"""What was chosen is there again: after a start, after a look at another account, and out of a preset."""

from __future__ import annotations

from dataclasses import replace

from hands import press
from PySide6.QtWidgets import QMenu
from screen import OpenScreen

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.jobs.job import JobState
from apsis_desktop.presets.presets import Preset


def test_the_last_choices_are_there_at_the_next_start(open_screen: OpenScreen) -> None:
    first = open_screen(practising=True)
    first.choose("Women", "Men")
    first.add_columns("Email", "VIP")
    chosen = first.panel.selection()
    assert first.leave()
    second = open_screen(practising=True)
    second.until(second.panel.request_bar.button.isEnabled)
    assert second.panel.selection() == chosen
    second.is_in(second.request(), JobState.READY)


def test_a_report_starts_from_a_preset_of_which_something_has_gone(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    selection = screen.panel.selection()
    gone = Segment("Sold the shop", "usercreated.segments.sold-the-shop-000")
    desktop = screen.desktop
    desktop.services.presets.keep(Preset.new("Weekly", replace(selection, segments=(*selection.segments, gone))))
    screen.until(lambda: len(desktop.services.presets.presets()) == 1)
    dialog = desktop.window.workspace.presets.show_all()
    assert "Sold the shop" in dialog.missing.text()
    press(dialog.use)
    assert screen.panel.segments.dropped.text() == "Removed, because they are no longer in APSIS One: Sold the shop."
    screen.until(screen.panel.request_bar.button.isEnabled)
    screen.is_in(screen.request(), JobState.READY)


def test_presets_are_in_the_file_menu_too(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    file = screen.window.menuBar().actions()[0].menu()
    assert isinstance(file, QMenu)
    presets = next(entry for entry in file.actions() if entry.text() == "P&resets")
    assert presets.isEnabled()
    menu = presets.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(entry for entry in menu.actions() if entry.text() == "&Save as a preset…").trigger()
    assert screen.sees(PresetNameDialog).name() == "Women"


def test_damaged_presets_are_said_once_and_kept_aside(open_screen: OpenScreen) -> None:
    first = open_screen(practising=True)
    config = first.desktop.services.paths.config
    assert first.leave()
    (config / "presets.json").write_text("half a fi")
    second = open_screen(practising=True)
    second.until(lambda: bool(second.panel.said.text()))
    assert second.panel.said.text().startswith("The presets file was damaged, so the list of presets is empty.")
    assert [file.name for file in config.iterdir() if "damaged" in file.name]
