"""Last week's list, looked for under Presets: it is there by its name, and choosing it requests nothing yet."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from screen import OpenScreen, Screen

from apsis_desktop.gui.reports.groups import Group
from apsis_desktop.jobs.job import JobState
from apsis_desktop.presets.presets import Preset

NAME = "Weekly newsletter list"


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    """Return a window with a report of that name, and another that was requested since."""
    screen = open_screen(practising=True)
    weekly, _other = screen.ready("Women", "Men")
    screen.desktop.services.queue.rename(weekly, NAME)
    screen.until(lambda: NAME in screen.rows())
    return screen


def entries(screen: Screen) -> list[QAction]:
    menu = screen.panel.head.presets.menu()
    menu.aboutToShow.emit()
    return menu.actions()


def names(screen: Screen) -> list[str]:
    return [entry.text().partition("\t")[0].replace("&", "") for entry in entries(screen) if not entry.isSeparator()]


def pick(screen: Screen, name: str) -> None:
    next(entry for entry in entries(screen) if entry.text().partition("\t")[0].replace("&", "") == name).trigger()


def test_a_named_report_is_in_the_menu_of_presets_with_its_day(screen: Screen) -> None:
    assert names(screen)[:2] == ["Recent reports", NAME]
    heading, entry = entries(screen)[:2]
    assert not heading.isEnabled()
    assert entry.text().partition("\t")[2]


def test_choosing_it_fills_the_form_and_requests_nothing(screen: Screen) -> None:
    before = len(screen.rows())
    pick(screen, NAME)
    assert [one.name for one in screen.panel.selection().segments] == ["Women"]
    screen.notice(f"These are the choices of “{NAME}”. Request it again, or change them first.")
    assert len(screen.rows()) == before


def test_requested_as_it_is_it_has_its_name_again_and_changed_it_has_not(screen: Screen) -> None:
    pick(screen, NAME)
    again = screen.request()
    assert screen.job(again).given_name == NAME
    pick(screen, NAME)
    screen.tick("Everyone")
    assert screen.job(screen.request()).given_name is None
    assert names(screen).count(NAME) == 1


def test_a_preset_of_the_same_name_stands_for_it(screen: Screen) -> None:
    library = screen.desktop.services.presets
    library.keep(Preset.new(NAME, screen.panel.selection()))
    screen.until(lambda: len(library.presets()) == 1)
    assert names(screen)[0] == NAME
    assert "Recent reports" not in names(screen)


def test_an_earlier_report_is_found_from_there_whatever_is_shown(screen: Screen) -> None:
    reports = screen.window.workspace.reports
    reports.header.filters.set_value(Group.PROBLEMS)
    screen.panel.picking.pick_segments()
    screen.window.activateWindow()
    pick(screen, "Find an earlier report…")
    screen.until(reports.header.search.hasFocus)
    assert len(screen.rows()) == 2
    assert all(job.state is JobState.READY for job in screen.desktop.services.queue.jobs())
