"""On a small screen all of a usual report is seen at once: six segments, two excluded ones, fifteen columns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from picker_hands import rows
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QListView
from screen import OpenScreen, Screen
from window_checks import faults

from apsis_desktop.gui.new_report.panel import NewReportPanel

SCREEN, TITLE_BAR = (1024, 700), 30
SEGMENTS = (
    "Storstäder (Stockholm, Göteborg, Malmö)",
    "Cabin owners (Trysil, Sälen, Åre)",
    'Campaign "Vinter 25", not opened',
    "Göteborg: butikskväll 12/3",
    "Kunder & vänner",
    "Women",
)
EXCLUDED = ("Newsletter openers, 30 days", "Members, points expire soon")
COLUMNS = (
    *("Email", "First name", "Last name", "Mobile", "Birth date", "Gender", "Postal code", "City", "Country"),
    *("Language", "Loyalty level", "Loyalty points", "Member since", "VIP", "Newsletter: inspiration"),
)


def resize_to_small_screen(screen: Screen) -> None:
    screen.window.resize(SCREEN[0], SCREEN[1] - TITLE_BAR)


def choose_usual_report(screen: Screen) -> None:
    screen.choose()
    panel = screen.panel
    assert panel.segments.here is not None
    assert panel.columns.here is not None
    segments = {one.name: one for one in panel.segments.here.items}
    columns = {one.name: one for one in panel.columns.here.items}
    panel.segments.chosen.set_both([segments[name] for name in SEGMENTS], [segments[name] for name in EXCLUDED])
    panel.columns.set_columns([columns[name] for name in COLUMNS])


def seen_whole(view: QListView) -> bool:
    """Tell whether every row is in sight, also within whatever the view lies in."""
    viewport = view.viewport()
    seen = viewport.visibleRegion().boundingRect()
    return all(
        seen.contains(view.visualRect(view.model().index(row, 0)).adjusted(0, 0, 0, -1))
        for row in range(view.model().rowCount())
    )


def is_laid_out(panel: NewReportPanel) -> bool:
    """Tell whether what is chosen has been folded to the room that there is: nothing is to be scrolled."""
    views = (panel.segments.view, panel.columns.view)
    return panel._scroll.verticalScrollBar().maximum() == 0 and all(map(seen_whole, views))


@pytest.mark.parametrize("language", ["en", "fi"])
def test_it_is_seen_whole_beside_the_line_of_the_practice_data(open_screen: OpenScreen, language: str) -> None:
    screen = open_screen(practising=True, language=language)
    resize_to_small_screen(screen)
    choose_usual_report(screen)
    screen.until(screen.panel.request_bar.button.isEnabled)
    screen.until(lambda: is_laid_out(screen.panel))
    panel = screen.panel
    assert screen.window.workspace.banner.isVisible()
    assert panel.segments.view.model().rowCount() == len(SEGMENTS) + len(EXCLUDED)
    assert panel.segments.height_of(12) == panel.segments.height_of(1), "each name stands on one line"
    assert panel.columns.view.model().rowCount() == 1 + len(COLUMNS)
    window = QRect(QPoint(0, 0), screen.window.size())
    for part in (panel.format.combo, panel.request_bar.who, panel.request_bar.button):
        assert window.contains(QRect(part.mapTo(screen.window, QPoint(0, 0)), part.size()))
        assert part.visibleRegion().boundingRect() == part.rect()


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Let text be as large as at 144 dots per inch, where 96 are usual."""
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.5)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.mark.parametrize("language", ["en", "fi"])
def test_with_large_text_the_excluded_stay_in_sight_and_what_folds_is_counted(
    open_screen: OpenScreen, large_text: None, language: str
) -> None:
    screen = open_screen(practising=True, language=language)
    resize_to_small_screen(screen)
    choose_usual_report(screen)
    screen.until(screen.panel.request_bar.button.isEnabled)
    screen.until(lambda: is_laid_out(screen.panel))
    panel = screen.panel
    assert screen.window.width() == SCREEN[0]
    assert faults(screen.window) == {}
    shown = rows(panel.segments.view)
    assert shown[-2:] == list(EXCLUDED)
    assert shown[:2] == list(SEGMENTS[:2])
    assert rows(panel.columns.view)[1:3] == list(COLUMNS[:2])
