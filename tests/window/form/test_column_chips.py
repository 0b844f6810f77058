"""The chips of the columns: the export key is left out and put back on its own, the others are dragged to a place."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import NamedTuple

import pytest
from own_account import OwnAccount
from picker_hands import act, names, rows
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QHelpEvent, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from screen import OpenScreen, Screen

from apsis_desktop.gui.style.light_dark_theme import accent
from apsis_desktop.gui.widgets.movable_chips import MARK, MovableChips
from apsis_desktop.gui.widgets.removable_row import actions_of
from apsis_desktop.jobs.job import JobState

LONG = "Nyhetsbrev vecka 48: kunder i Göteborg som har öppnat minst ett mejl och klickat på det minst en gång"


@pytest.fixture
def screen(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    own_account.has({"Norden": ["Email", "City", "Mobile", LONG]}, ["Women"])
    screen = open_screen()
    screen.choose("Women")
    screen.until(screen.panel.columns.is_loaded)
    screen.add_columns("Email", "City", "Mobile")
    QApplication.processEvents()
    return screen


def chips(screen: Screen) -> MovableChips:
    return screen.panel.columns.view


def told(screen: Screen, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> str:
    return str(chips(screen).model().index(0, 0).data(role))


def middle(view: MovableChips, name: str) -> QPoint:
    return view.visualRect(view.model().index(rows(view).index(name), 0)).center()


# --- the export key ------------------------------------------------------------------------------------------------


def test_the_export_key_is_left_out_by_its_cross_and_put_back_by_the_arrow_in_its_place(screen: Screen) -> None:
    act(chips(screen), "Export key", "Leave out of the file")
    assert screen.panel.selection().shape.left_out == ("Export key",)
    assert told(screen) == "Export key, left out"
    assert screen.panel.format.summary.text().startswith("Without Export key.")
    act(chips(screen), "Export key", "Put it back")
    assert screen.panel.selection().shape.left_out == ()
    assert told(screen) == "Export key, always first"


def test_the_export_key_is_left_out_and_put_back_by_keyboard(screen: Screen) -> None:
    view = chips(screen)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    assert told(screen, Qt.ItemDataRole.AccessibleDescriptionRole) == "Delete leaves it out of the file."
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert screen.panel.selection().shape.left_out == ("Export key",)
    assert told(screen, Qt.ItemDataRole.AccessibleDescriptionRole) == "Space puts it back."
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert screen.panel.selection().shape.left_out == ("Export key",)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert screen.panel.selection().shape.left_out == ()
    assert view.currentIndex().data() == "Export key"


@pytest.mark.parametrize("first", ["Leave out of the file", "Put it back"])
def test_a_double_click_on_the_sign_of_the_export_key_is_meant_once(screen: Screen, first: str) -> None:
    view = chips(screen)
    if first == "Put it back":
        act(view, "Export key", "Leave out of the file")
    act(view, "Export key", first)
    before = screen.panel.selection().shape.left_out
    QApplication.processEvents()
    place = view.delegate.cross_rect(view.option_of(view.model().index(0, 0))).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert screen.panel.selection().shape.left_out == before


def test_exactly_the_columns_that_were_chosen_are_in_the_file(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    screen.add_columns("Email", "Mobile")
    act(chips(screen), "Export key", "Leave out of the file")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    file = screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    assert next(csv.reader(file.read_text("utf-8-sig").splitlines())) == ["Email", "Mobile"]


def test_a_file_always_has_a_column(screen: Screen) -> None:
    view = chips(screen)
    act(view, "Export key", "Leave out of the file")
    for name in ("Email", "City", "Mobile"):
        act(view, name, "Remove this column")
    assert told(screen) == "Export key, always first"
    assert actions_of(view.model().index(0, 0)) == ()
    assert screen.panel.selection().shape.left_out == ()
    screen.add_columns("Email")
    assert told(screen) == "Export key, left out"


# --- the order -----------------------------------------------------------------------------------------------------


Drag = Callable[[Screen, str, QPoint], "Dragged"]


class Dragged(NamedTuple):
    picture: QPixmap
    """What hangs at the pointer."""
    list: QImage
    """What the list looks like meanwhile."""


@pytest.fixture
def drag(monkeypatch: pytest.MonkeyPatch) -> Drag:
    """Drag a chip with the mouse to a place in the list, and let it go: offscreen, Qt itself ends each drag at once."""

    def dragged(screen: Screen, name: str, to: QPoint) -> Dragged:
        view = chips(screen)
        seen: list[Dragged] = []

        def move_and_drop(drag: QDrag, *_actions: Qt.DropAction) -> Qt.DropAction:
            known = (Qt.DropAction.MoveAction, drag.mimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
            QApplication.sendEvent(view.viewport(), QDragEnterEvent(to, *known))
            QApplication.sendEvent(view.viewport(), QDragMoveEvent(to, *known))
            seen.append(Dragged(drag.pixmap(), view.viewport().grab().toImage()))
            QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(to), *known))
            return Qt.DropAction.MoveAction

        monkeypatch.setattr(QDrag, "exec", move_and_drop)
        start = view.viewport().mapTo(screen.window, middle(view, name))
        window = screen.window.windowHandle()
        assert window is not None
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in (4, 40):
            QTest.mouseMove(window, start + QPoint(step, 0))
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(40, 0))
        (only,) = seen
        return only

    return dragged


def test_a_mark_beside_a_chip_shows_where_the_one_that_is_dragged_comes(screen: Screen, drag: Drag) -> None:
    view = chips(screen)
    target = view.visualRect(view.model().index(1, 0))
    row = target.center().y()

    def marked(picture: QImage) -> list[int]:
        return [x for x in range(target.right()) if picture.pixelColor(x, row) == accent(view.palette())]

    dragged = drag(screen, "Mobile", QPoint(target.left() + 4, row))
    assert rows(view) == ["Export key", "Mobile", "Email", "City"]
    assert names(screen.panel.selection().columns) == ["Mobile", "Email", "City"]
    assert marked(dragged.list) == [*range(target.left() - MARK, target.left())], "in the gap between two chips"
    assert len(marked(view.viewport().grab().toImage())) < MARK, "gone, but for the frame round the chip"
    chip = dragged.picture.toImage()
    assert 0 < chip.pixelColor(chip.width() // 2, 2).alpha() < 140, "what it is dragged over is to be seen"


def test_a_chip_that_is_dragged_before_the_export_key_comes_behind_it(screen: Screen, drag: Drag) -> None:
    drag(screen, "City", QPoint(4, middle(chips(screen), "Export key").y()))
    assert rows(chips(screen)) == ["Export key", "City", "Email", "Mobile"]


def tip_at(view: MovableChips, name: str) -> str:
    QToolTip.hideText()
    place = middle(view, name)
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    )
    return QToolTip.text()


def test_a_chip_says_that_it_can_be_moved_and_its_name_where_that_is_cut(screen: Screen) -> None:
    view = chips(screen)
    assert tip_at(view, "City") == "<p>Drag to move, or Alt+Up and Alt+Down</p>"
    screen.add_columns("Nyhetsbrev")
    QApplication.processEvents()
    said = tip_at(view, LONG)
    assert said.startswith("<p>Nyhetsbrev vecka 48: kunder i Göteborg")
    assert said.endswith("<p>Drag to move, or Alt+Up and Alt+Down</p>")
    assert "Drag" not in tip_at(view, "Export key")


def test_the_only_column_has_nowhere_to_be_moved(screen: Screen) -> None:
    view = chips(screen)
    for name in ("City", "Mobile"):
        act(view, name, "Remove this column")
    QApplication.processEvents()
    assert "Drag" not in tip_at(view, "Email")
    assert cursor_at(view, "Email") is Qt.CursorShape.ArrowCursor


def cursor_at(view: MovableChips, name: str) -> Qt.CursorShape:
    QTest.mouseMove(view.viewport(), middle(view, name))
    return view.viewport().cursor().shape()


def test_the_pointer_over_a_chip_says_that_it_can_be_taken(screen: Screen) -> None:
    view = chips(screen)
    assert cursor_at(view, "City") is Qt.CursorShape.OpenHandCursor
    QTest.mouseMove(view.viewport(), view.delegate.cross_rect(view.option_of(view.model().index(1, 0))).center())
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert cursor_at(view, "Export key") is Qt.CursorShape.ArrowCursor
