"""The main window on a large screen: the room is used, and nothing is drawn out."""

from __future__ import annotations

from every_window import open_window
from hands import only
from PySide6.QtWidgets import QApplication, QScrollArea
from screen import OpenScreen
from window_checks import faults

from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.reports.panel import MOST, ReportsPanel
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.window.main_window import MainWindow

USUAL = (1248, 780)
LARGE = (2560, 1440)


def laid_out(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()


def test_the_room_of_a_large_screen_is_used_and_nothing_is_drawn_out(open_screen: OpenScreen) -> None:
    window = open_window("workplace", open_screen)
    assert isinstance(window, MainWindow)
    left, right, table = only(window, NewReportPanel), only(window, ReportsPanel), only(window, ReportTable)
    laid_out(window, USUAL)
    assert right.width() - table.width() <= 6 * SPACE  # at the usual size the list reaches from edge to edge
    before = (left.width(), table.width(), table.height())
    laid_out(window, LARGE)
    assert faults(window) == {}
    assert left.width() > before[0] + 8 * SPACE
    assert table.width() > before[1] + 32 * SPACE
    assert table.height() > before[2] + 60 * SPACE
    # A row is not drawn out so far that its button is lost to the eye.
    assert table.width() <= MOST < right.width()
    assert left.width() <= MOST / 2
    (scroll,) = left.findChildren(QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()  # what is chosen is all in sight
