"""What a person does in the window besides requesting a report: the menu bar, the settings, saving."""

from __future__ import annotations

import json
from datetime import timedelta

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from screen import Screen

from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.jobs.job import JobState


def entry(screen: Screen, text: str) -> QAction:
    """Find an entry of the menu bar."""
    for menu in screen.window.menuBar().findChildren(QMenu):
        for each in menu.actions():
            if each.text().replace("&", "") == text:
                return each
    raise AssertionError(f"no entry {text!r}")


def open_settings(screen: Screen, page: str) -> SettingsDialog:
    entry(screen, "Settings…").trigger()
    dialog = screen.sees(SettingsDialog)
    names = [dialog.pages.tabText(place).replace("&", "") for place in range(dialog.pages.count())]
    dialog.pages.setCurrentIndex(names.index(page))
    return dialog


def kept(screen: Screen) -> dict[str, object]:
    file = screen.desktop.services.paths.config / "settings.json"
    content: dict[str, object] = json.loads(file.read_text()) if file.exists() else {}
    return content


def ready(screen: Screen) -> str:
    if not screen.desktop.services.queue.jobs():  # what is chosen stays chosen
        screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def saved(screen: Screen, name: str = "women.csv") -> str:
    report = ready(screen)
    screen.click(report)
    screen.save_as(name)
    screen.is_in(report, JobState.SAVED)
    return report


def days_later(screen: Screen, days: int) -> None:
    privacy = screen.desktop.privacy
    later = privacy._now() + timedelta(days=days)
    privacy._now = lambda: later
    privacy._agreed_time = lambda connection_id: later  # noqa: ARG005 - its name is part of the type
