"""What a row of a checklist shows under the mouse: the link that excludes it, and a tip where there is more to say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.widgets.checklist.checklist import Checklist

LONG = "Customers in Gothenburg, Malmö and Stockholm who have opened at least one email from us " * 3
SEGMENTS = (Segment("Women", "w"), Segment("Staff", "s"), Segment("Twin", "t"), Segment(LONG, "l"))
PLAIN, EXCLUDED, TWIN, LONGEST = range(4)


@pytest.fixture
def checklist(qtbot: QtBot) -> Checklist:
    window = QWidget()  # around it, as in the picker: painting in a corner of a window is another thing than in it all
    qtbot.addWidget(window)
    window.resize(1_200, 500)
    made = Checklist(window, excludes=True)
    made.setGeometry(350, 80, 800, 400)
    made.model.set_items(SEGMENTS, {SEGMENTS[TWIN]: "ID qq45i0g65h"})
    made.model.set_marks({SEGMENTS[EXCLUDED]: Qt.CheckState.PartiallyChecked})
    made.say("")
    with qtbot.waitExposed(window):
        window.show()
    return made


def link(checklist: Checklist, row: int) -> QRect:
    return checklist.view.delegate.link_rect(checklist.view.option_of(checklist.model.index(row)))


def picture(checklist: Checklist) -> QImage:
    QApplication.processEvents()
    viewport = checklist.view.viewport()
    place = QRect(viewport.mapTo(checklist.window(), QPoint()), viewport.size())
    return checklist.window().grab().toImage().copy(place)


def point_at(checklist: Checklist, place: QPoint) -> None:
    where, no = QPointF(place), Qt.MouseButton.NoButton
    moved = QMouseEvent(QMouseEvent.Type.MouseMove, where, where, no, no, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(checklist.view.viewport(), moved)


def columns_of_ink(image: QImage, room: QRect) -> list[int]:
    ground = image.pixel(room.topLeft())
    rows = range(room.top() + 2, room.bottom() - 1)
    return [x for x in range(room.left(), room.right() + 1) if any(image.pixel(x, y) != ground for y in rows)]


@pytest.mark.parametrize("row", [PLAIN, EXCLUDED])
def test_the_line_under_a_link_that_is_pointed_at_is_under_its_word(checklist: Checklist, row: int) -> None:
    before, room = picture(checklist), link(checklist, row)
    word = columns_of_ink(before, room)
    point_at(checklist, room.center())
    after = picture(checklist)
    lines = [
        y
        for y in range(room.top(), room.bottom() + 1)
        if all(before.pixel(x, y) != after.pixel(x, y) for x in range(word[0] + 1, word[-1]))
    ]
    assert lines, "the word is not underlined"
    # A row under the mouse may be tinted; beside the word each of its pixels is then what the one next to it is.
    beside = [*range(30, room.left() - 1), *range(word[-1] + 3, room.right())]
    text = checklist.view.delegate.text_rect(checklist.view.option_of(checklist.model.index(row)))
    beside = [x for x in beside if x > text.left() + 100]
    for y in lines:
        assert len({after.pixel(x, y) for x in beside}) == 1, "a line is drawn elsewhere"


def test_both_words_of_the_link_end_at_the_same_place(checklist: Checklist) -> None:
    checklist.view.setCurrentIndex(checklist.model.index(LONGEST))
    image = picture(checklist)
    ends = [columns_of_ink(image, link(checklist, row))[-1] for row in (PLAIN, EXCLUDED)]
    assert abs(ends[0] - ends[1]) <= 2


def test_the_link_stands_still_when_it_is_pointed_at(checklist: Checklist) -> None:
    room = link(checklist, PLAIN)
    before = columns_of_ink(picture(checklist), room)
    point_at(checklist, room.center())
    after = columns_of_ink(picture(checklist), room)
    assert (after[0], after[-1]) == pytest.approx((before[0], before[-1]), abs=1)


def tip_of(checklist: Checklist, row: int) -> str:
    QToolTip.hideText()
    place = checklist.view.visualRect(checklist.model.index(row)).center()
    asked = QHelpEvent(QHelpEvent.Type.ToolTip, place, checklist.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(checklist.view.viewport(), asked)
    return QToolTip.text()


def test_only_a_name_that_is_not_wholly_seen_has_a_tip(checklist: Checklist) -> None:
    assert [tip_of(checklist, row) for row in (PLAIN, EXCLUDED, TWIN)] == ["", "", ""]
    assert "at least one email" in tip_of(checklist, LONGEST)
    checklist.resize(160, 400)
    QApplication.processEvents()
    assert tip_of(checklist, TWIN) == "" or "ID qq45i0g65h" in tip_of(checklist, TWIN)
