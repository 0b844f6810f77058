"""Headings above what comes first in a checklist, and above the rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Definition, Segment
from apsis_desktop.gui.widgets.checklist.checklist import Checklist

SEGMENTS = tuple(Segment(f"Segment {number:04}", f"usercreated.segments.s-{number}") for number in range(2_000))
LATELY, BUILT_IN = SEGMENTS[1_500:1_502], SEGMENTS[40:43]


@pytest.fixture
def checklist(qtbot: QtBot) -> Checklist:
    made = Checklist(excludes=True)
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.model.set_items(SEGMENTS, {})
    made.model.put_first((("Recently used", LATELY), ("Built-in", BUILT_IN)), "All other segments")
    made.say("")
    with qtbot.waitExposed(made):
        made.show()
    return made


def heads(checklist: Checklist) -> dict[int, str]:
    model = checklist.model
    return {row: head for row in range(model.rowCount()) if (head := model.head(row))}


def above(checklist: Checklist, row: int) -> QPoint:
    """Return a place on the heading of a row."""
    return checklist.view.visualRect(checklist.model.index(row)).topLeft() + QPoint(60, 6)


def name(index: QModelIndex) -> str:
    return str(index.data())


def test_each_group_has_its_heading_and_nothing_stands_in_two_of_them(checklist: Checklist) -> None:
    checklist.model.put_first((("Recently used", LATELY), ("Built-in", (LATELY[0], *BUILT_IN))), "All other segments")
    assert heads(checklist) == {0: "Recently used", 2: "Built-in", 5: "All other segments"}
    checklist.model.fetch_all()
    shown = [name(checklist.model.index(row)) for row in range(checklist.model.rowCount())]
    assert shown[:6] == [one.name for one in (*LATELY, *BUILT_IN, SEGMENTS[0])]
    assert sorted(shown) == [one.name for one in SEGMENTS]


def test_a_group_of_which_nothing_is_there_has_no_heading(checklist: Checklist) -> None:
    checklist.model.put_first((("Recently used", (Segment("Gone", "gone"),)), ("Built-in", BUILT_IN)), "The rest")
    assert heads(checklist) == {0: "Built-in", 3: "The rest"}
    checklist.model.set_items(BUILT_IN, {})
    checklist.model.put_first((("Built-in", BUILT_IN),), "The rest")
    assert heads(checklist) == {0: "Built-in"}
    checklist.model.put_first((), "The rest")
    assert heads(checklist) == {}


def test_while_something_is_searched_the_best_comes_first_without_headings(checklist: Checklist) -> None:
    row = checklist.view.visualRect(checklist.model.index(0)).height()
    checklist.search.setText("segment")
    assert heads(checklist) == {}
    assert name(checklist.model.index(0)) == SEGMENTS[0].name
    assert checklist.view.visualRect(checklist.model.index(0)).height() < row
    checklist.search.clear()
    assert heads(checklist) == {0: "Recently used", 2: "Built-in", 5: "All other segments"}
    assert checklist.view.visualRect(checklist.model.index(0)).height() == row


def test_headings_go_and_come_back_also_where_the_search_finds_all_in_the_same_order(checklist: Checklist) -> None:
    model = checklist.model
    model.set_items(SEGMENTS[:4], {})
    model.put_first((("Recently used", SEGMENTS[:2]),), "The rest")
    heights = [checklist.view.visualRect(model.index(row)).height() for row in range(4)]
    assert heights[0] == heights[2] > heights[1] == heights[3]
    checklist.search.setText("s")
    assert {checklist.view.visualRect(model.index(row)).height() for row in range(4)} == {heights[1]}
    checklist.search.clear()
    assert [checklist.view.visualRect(model.index(row)).height() for row in range(4)] == heights


@pytest.mark.parametrize("row", [0, 2, 5])
def test_a_click_on_a_heading_does_nothing(checklist: Checklist, row: int) -> None:
    asked: list[Definition] = []
    checklist.model.mark_wanted.connect(lambda item, _mark: asked.append(item))
    view = checklist.view
    view.setCurrentIndex(checklist.model.index(1))
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mouseClick(view.viewport(), button, pos=above(checklist, row))
    link = view.delegate.link_rect(view.option_of(checklist.model.index(row)))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(link.center().x(), above(checklist, row).y())
    )
    assert asked == []
    assert view.currentIndex().row() == 1
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=link.center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=link.center() - QPoint(200, 0))
    assert [one.name for one in asked] == [name(checklist.model.index(row))] * 2


def test_the_arrow_keys_go_from_row_to_row_and_home_shows_the_first_heading(checklist: Checklist) -> None:
    view = checklist.view
    view.setFocus()
    view.setCurrentIndex(checklist.model.index(0))
    passed = []
    for _ in range(7):
        passed.append(name(view.currentIndex()))
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert passed == [one.name for one in (*LATELY, *BUILT_IN, *SEGMENTS[:2])]
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    further = view.currentIndex().row()
    assert further > 12
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() < further
    QTest.keyClick(view, Qt.Key.Key_End)
    assert name(view.currentIndex()) == SEGMENTS[-1].name
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert name(view.currentIndex()) == LATELY[0].name
    assert view.visualRect(view.currentIndex()).top() >= 0


def test_a_tick_shows_on_the_row_and_leaves_the_headings(checklist: Checklist) -> None:
    view = checklist.view
    place = view.visualRect(checklist.model.index(2))
    before = view.viewport().grab(place).toImage()
    checklist.model.set_marks({BUILT_IN[0]: Qt.CheckState.Checked})
    QApplication.processEvents()
    after = view.viewport().grab(place).toImage()
    option = view.option_of(checklist.model.index(2))
    head = place.height() - option.rect.height()
    rows = [y for y in range(place.height()) if any(before.pixel(x, y) != after.pixel(x, y) for x in range(60))]
    assert rows, "no tick is seen"
    assert min(rows) >= head > 0


def test_a_screen_reader_hears_what_group_a_row_is_in(checklist: Checklist) -> None:
    described = [checklist.model.index(row).data(Qt.ItemDataRole.AccessibleDescriptionRole) for row in range(7)]
    assert described == [*["Recently used"] * 2, *["Built-in"] * 3, "All other segments", ""]
    checklist.search.setText("segment 00")
    assert checklist.model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == ""
