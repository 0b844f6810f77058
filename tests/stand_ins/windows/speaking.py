"""Another language, chosen in the settings as a person does."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication
from screen import Screen

from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.gui.window.main_window import MainWindow


def choose_language(screen: Screen, name: str) -> None:
    """Choose a language in the settings, by its name, and wait for the window that speaks it."""
    before = screen.window
    choose_only(screen, name)
    screen.until(lambda: screen.window is not before)
    assert not shiboken6.isValid(before)
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)] == [screen.window]
    screen.sees(SettingsDialog)


def choose_only(screen: Screen, name: str) -> None:
    screen.desktop.show_settings()
    combo = screen.sees(SettingsDialog).general.language
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())
