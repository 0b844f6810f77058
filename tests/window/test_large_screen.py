"""The main window on a large screen: the room is used, and nothing is drawn out."""

from __future__ import annotations

import pytest
from every_window import open_window
from hands import only
from PySide6.QtWidgets import QApplication, QScrollArea
from screen import OpenScreen
from window_checks import faults

from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.reports.panel import MOST, ReportsPanel
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.gui.style.theme import SPACE
from apsis_desktop.gui.window.main_window import MainWindow

USUAL = (1248, 780)
LARGE = (2560, 1440)


def laid_out(window: MainWindow, size: tuple[int, int]) -> MainWindow:
    window.resize(*size)
    QApplication.processEvents()
    return window


@pytest.fixture
def window(open_screen: OpenScreen) -> MainWindow:
    opened = open_window("workplace", open_screen)
    assert isinstance(opened, MainWindow)
    return laid_out(opened, USUAL)


def test_both_sides_get_some_of_the_room(window: MainWindow) -> None:
    left, table = only(window, NewReportPanel), only(window, ReportTable)
    before = (left.width(), table.width(), table.height())
    laid_out(window, LARGE)
    assert left.width() > before[0] + 8 * SPACE
    assert table.width() > before[1] + 32 * SPACE
    assert table.height() > before[2] + 60 * SPACE
    assert faults(window) == {}


def test_a_row_is_not_drawn_out_so_far_that_its_button_is_lost_to_the_eye(window: MainWindow) -> None:
    laid_out(window, LARGE)
    assert only(window, ReportTable).width() <= MOST
    assert only(window, NewReportPanel).width() <= MOST / 2


def test_what_is_chosen_is_all_in_sight(window: MainWindow) -> None:
    laid_out(window, LARGE)
    (scroll,) = only(window, NewReportPanel).findChildren(QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()


def test_at_the_usual_size_the_list_reaches_from_edge_to_edge(window: MainWindow) -> None:
    panel, table = only(window, ReportsPanel), only(window, ReportTable)
    assert panel.width() - table.width() <= 6 * SPACE
