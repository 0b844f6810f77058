"""The line between the form and the reports stays where a person has put it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from own_account import OwnAccount
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitterHandle
from screen import OpenScreen, Screen

from apsis_desktop.system.paths import Paths


def drag(screen: Screen, by: int) -> None:
    """Drag the line with the mouse."""
    (line,) = [one for one in screen.window.findChildren(QSplitterHandle) if one.isVisible()]
    start = line.mapTo(screen.window, line.rect().center())
    window = screen.window.windowHandle()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, left, none, start)
    for part in (1, 2, 3):
        QTest.mouseMove(window, start + QPoint(by * part // 3, 0))
    QTest.mouseRelease(window, left, none, start + QPoint(by, 0))
    QApplication.processEvents()


def opened(open_screen: OpenScreen, *, size: tuple[int, int] | None = None) -> Screen:
    screen = open_screen()
    if size is not None:
        screen.window.resize(*size)
    screen.lists_are_here()
    QApplication.processEvents()
    return screen


@pytest.mark.parametrize("size", [(790, 700), (795, 760)])  # no larger than the screen
@pytest.mark.parametrize("by", [20, 50])
def test_it_is_where_it_was_at_the_next_start(
    open_screen: OpenScreen, own_account: OwnAccount, by: int, size: tuple[int, int]
) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    screen = opened(open_screen, size=size)
    before = screen.panel.width()
    drag(screen, by)
    width = screen.panel.width()
    assert width > before
    screen.leave()
    for _start in range(2):
        again = opened(open_screen)
        assert again.window.size().toTuple() == size
        assert again.panel.width() == width
        again.leave()


def test_it_is_where_it_was_when_the_welcome_was_left_only_then(
    open_screen: OpenScreen, own_account: OwnAccount, tmp_path: Path
) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    screen = opened(open_screen, size=(790, 700))
    drag(screen, 50)
    width = screen.panel.width()
    (connection,) = screen.desktop.services.accounts.connections()
    screen.desktop.services.accounts.remove(connection.id)
    screen.leave()
    again = open_screen()
    again.window.close()
    again.leave()  # without the halves ever being seen
    last = open_screen(practising=True)
    last.lists_are_here()
    QApplication.processEvents()
    assert last.panel.width() == width


NONSENSE: dict[str, Callable[[dict[str, object]], None]] = {
    "texts": lambda kept: kept.update(form_width="wide", reports_width="wider"),
    "below nought": lambda kept: kept.update(form_width=-1, reports_width=-9_000),
    "far too wide": lambda kept: kept.update(form_width=10**30, reports_width=10**12),
    "of no number": lambda kept: kept.update(form_width=None, reports_width=[1]),
    "one of them": lambda kept: kept.update(reports_width=0),
    "yes and no": lambda kept: kept.update(form_width=True, reports_width=False),
    "no window": lambda kept: kept.update(window_geometry="\ud800ä"),
}


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_in_the_settings_puts_it_where_it_is_at_first(
    open_screen: OpenScreen, own_account: OwnAccount, tmp_path: Path, nonsense: str
) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    screen = opened(open_screen, size=(790, 700))
    usual = screen.panel.width()
    drag(screen, 50)
    screen.leave()
    file = Paths.inside(tmp_path / "home").config / "settings.json"
    kept = json.loads(file.read_text(encoding="utf-8"))
    NONSENSE[nonsense](kept)
    file.write_text(json.dumps(kept), encoding="utf-8")
    again = opened(open_screen, size=(790, 700))
    if nonsense != "no window":
        assert again.panel.width() == usual
    assert again.panel.isVisible()


def test_widths_that_no_window_has_leave_both_halves_in_sight(
    open_screen: OpenScreen, own_account: OwnAccount, tmp_path: Path
) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    opened(open_screen, size=(790, 700)).leave()
    file = Paths.inside(tmp_path / "home").config / "settings.json"
    kept = json.loads(file.read_text(encoding="utf-8"))
    for form, reports in ((1, 50_000), (50_000, 1)):
        file.write_text(json.dumps({**kept, "form_width": form, "reports_width": reports}), encoding="utf-8")
        again = opened(open_screen)
        assert again.panel.width() >= again.panel.minimumSizeHint().width()
        assert again.table.isVisibleTo(again.window) or again.desktop.window.workspace.reports.width() > 200
        again.leave()
