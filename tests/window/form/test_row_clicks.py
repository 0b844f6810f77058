"""What stands at the end of a row is what a click there does, however long the names in the list are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hands import press
from own_account import OWN, OwnAccount
from painted_colours import PaintedText
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from real_hands import beside, click, picture_at_the_end, texts
from report_shelf import NOW
from screen import OpenScreen, Screen

from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import Selection

LENGTHS = (64, 76, 110, 1000)
NARROW, WIDE = (760, 800), (1400, 1000)
STILL = 5  # looks


def long_name(length: int) -> str:
    words = "Nyhetsbrev vecka 48: kunder i Göteborg som har öppnat minst ett mejl och klickat på det minst en gång; "
    return (words * (length // len(words) + 1))[: length - 1] + "."


def opened(open_screen: OpenScreen, size: tuple[int, int], scale: float) -> Screen:
    screen = open_screen()
    screen.window.resize(*size)
    font = screen.window.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    QApplication.setFont(font)
    screen.lists_are_here()
    screen.until(screen.panel.columns.is_loaded)
    return screen


@pytest.fixture(params=[1.0, 1.75], ids=["usual text", "large text"])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    font = qapp.font()
    yield request.param
    qapp.setFont(font)


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("length", LENGTHS)
def test_a_chosen_segment_goes_by_the_cross_in_its_row(
    open_screen: OpenScreen, own_account: OwnAccount, length: int, size: tuple[int, int], scale: float
) -> None:
    long = long_name(length)
    own_account.has({"Norden": ["Email"]}, ["Women", "Men", long])
    screen = opened(open_screen, size, scale)
    screen.tick("Women", "Men", "Nyhetsbrev")
    row = chosen_row(screen, "Women")
    click(screen.window, picture_at_the_end(screen.window, row))
    assert screen.request_of(own_account).segments == ("Men", long)


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("length", LENGTHS)
def test_a_segment_is_excluded_by_the_word_in_its_row(
    open_screen: OpenScreen, own_account: OwnAccount, length: int, size: tuple[int, int], scale: float
) -> None:
    long = long_name(length)
    own_account.has({"Norden": ["Email"]}, ["Women", "Men", long])
    screen = opened(open_screen, size, scale)
    screen.tick("Men", "Nyhetsbrev")
    press(screen.panel.segments.add)
    view = screen.panel.segments.picker.checklist.view
    row = next(one for one in texts(screen.window, "Women") if one.place.x() > view.mapTo(screen.window, QPoint()).x())
    click(screen.window, beside(screen.window, row, "Exclude"))
    requested = screen.request_of(own_account)
    assert (requested.segments, requested.excluded) == (("Men", long), ("Women",))


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("length", LENGTHS)
def test_a_chosen_column_goes_by_the_cross_in_its_row(
    open_screen: OpenScreen, own_account: OwnAccount, length: int, size: tuple[int, int], scale: float
) -> None:
    long = long_name(length)
    own_account.has({"Norden": ["Email", "City", long]}, ["Women"])
    screen = opened(open_screen, size, scale)
    screen.tick("Women")
    screen.add_columns("Email", "City", "Nyhetsbrev")
    chosen_row(screen, "Email")
    view = screen.panel.columns.view
    cross = view.delegate.cross_rect(view.option_of(view.model().index(1, 0)))
    click(screen.window, view.viewport().mapTo(screen.window, cross.center()))
    assert screen.request_of(own_account).columns == ("City", long)


@pytest.mark.parametrize("length", LENGTHS)
def test_a_segment_is_ticked_where_its_name_stands(
    open_screen: OpenScreen, own_account: OwnAccount, length: int, scale: float
) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women", "Men", long_name(length)])
    screen = opened(open_screen, NARROW, scale)
    press(screen.panel.segments.add)
    screen.panel.segments.picker.checklist.view.scrollToBottom()
    click(screen.window, texts(screen.window, "Women")[0].place + QPoint(2, -2))
    assert screen.request_of(own_account).segments == ("Women",)


def shows_columns(screen: Screen, long: str) -> QWidget:
    press(screen.panel.columns.add)
    return screen.panel.columns.picker


def shows_left_files(screen: Screen, long: str) -> QWidget:
    file = SavedFile("1", Path(f"{long[:200]}/{long[:200]}.csv"), 1, NOW)
    return SavedFilesDialog([file], screen.window)


def shows_presets(screen: Screen, long: str) -> QWidget:
    screen.desktop.services.presets.keep(Preset.new(long, Selection()))
    return screen.desktop.window.workspace.presets.show_all()


def shows_connections(screen: Screen, long: str) -> QWidget:
    desktop = screen.desktop
    desktop.services.settings.keep_connection(OWN._replace(name=long))
    return ConnectionsDialog(
        desktop.services.accounts, desktop.services.background, OWN.id, lambda _id: 0, screen.window
    )


@pytest.mark.parametrize("shows", [shows_columns, shows_left_files, shows_presets, shows_connections])
def test_no_list_of_names_can_be_scrolled_to_the_side(
    open_screen: OpenScreen, own_account: OwnAccount, shows: Callable[[Screen, str], QWidget]
) -> None:
    """Its boxes and words would leave the place where they are painted, or go out of sight."""
    long = long_name(1000)
    own_account.has({"Norden": ["Email", long]}, ["Women", long])
    screen = opened(open_screen, NARROW, 1.0)
    dialog = shows(screen, long)
    dialog.show()
    texts(dialog, "")
    lists = [one for one in dialog.findChildren(QAbstractItemView) if one.isVisible()]
    assert lists
    for view in lists:
        assert view.horizontalScrollBar().maximum() == 0
        row = view.visualRect(view.model().index(0, 0))
        assert view.viewport().rect().contains(row.left(), row.center().y())
        assert row.right() <= view.viewport().width()
    dialog.close()


def chosen_row(screen: Screen, name: str) -> PaintedText:
    """Find a name among what is chosen."""
    for view in screen.panel.findChildren(RemovableList):
        view.scrollToTop()
    screen.until(lambda: screen.panel.width() >= screen.panel.minimumSizeHint().width())
    screen.panel.findChildren(QScrollArea)[0].ensureWidgetVisible(screen.panel.segments.view)
    seen: list[PaintedText] = []

    def stands_still() -> bool:
        # As for a person, who aims at what no longer moves: the form is laid out once more after each tick.
        seen.append(texts(screen.window, name)[-1])
        return len(seen) > STILL and len({one.place.toTuple() for one in seen[-STILL:]}) == 1

    screen.until(stands_still)
    return seen[-1]


def test_the_form_gets_the_width_that_its_content_asks_for_later(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    """The ends of the rows would be cut off, and the form scrolled to the side by a click."""
    own_account.has({"Norden": ["Email"]}, ["Women"])
    screen = opened(open_screen, NARROW, 1.0)
    panel = screen.panel
    least = panel.width() + 40
    panel.format.setMinimumWidth(least)
    cut_off = panel.findChildren(QScrollArea)[0].horizontalScrollBar()
    screen.until(lambda: panel.width() > least and cut_off.maximum() == 0)
