"""Rows are alike in height, but for a heading above, and for what has to be read whole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, failed, report
from reports_desk import Desk

from apsis_desktop.errors import KeyUnknown, PossiblyStarted, TooManyColumns
from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.gui.text.line_wrapping import wrapped
from apsis_desktop.gui.text.translation import sentence as sentence_of
from apsis_desktop.jobs.job import JobState, Problem
from apsis_desktop.system.background import Background


@pytest.mark.parametrize("width", [560, 700, 860, 1200])
def test_the_longest_of_our_sentences_is_read_whole_in_a_row_and_makes_no_other_higher(
    qtbot: QtBot, background: Background, width: int
) -> None:
    """As wide as the list is in the smallest window, with its text as it is and at 125 %, and wider."""
    sentence = sentence_of(PossiblyStarted())
    desk = Desk(
        qtbot, ReportShelf(failed(PossiblyStarted()), *(report(JobState.SAVED, f"{n}") for n in range(3))), background
    )
    table = desk.table
    for scale in (1.0, 1.25):
        font = desk.panel.font()
        font.setPointSizeF(9 * scale)
        table.setFont(font)
        desk.panel.resize(width, 700)
        QApplication.processEvents()
        delegate = table._delegate
        option = QStyleOptionViewItem()
        table.initViewItemOption(option)
        first = table.model().index(0, 0)
        option.rect = table.visualRect(first)
        place = delegate.geometry(option, first)
        assert " ".join(wrapped(sentence, font, place.words.width(), place.lines)) == sentence
        heights = {table.rowHeight(row) for row in (2, 3)}
        assert heights == {delegate.measures(font).row_height()}


def test_a_row_becomes_higher_with_what_it_has_to_say_and_lower_again(qtbot: QtBot, background: Background) -> None:
    shelf = ReportShelf(*(report(JobState.PREPARING, name) for name in ("Men", "Women")))
    desk = Desk(qtbot, shelf, background)
    desk.panel.resize(500, 600)
    QApplication.processEvents()

    def heights() -> list[int]:
        return [desk.table.rowHeight(row) for row in range(desk.table.model().rowCount())]

    usual = heights()
    shelf.put(failed(KeyUnknown(), "Men"))
    qtbot.waitUntil(lambda: heights()[1] > usual[0])
    shelf.put(report(JobState.PREPARING, "Men"))
    qtbot.waitUntil(lambda: heights() == usual)


def test_until_when_a_report_can_be_saved_is_read_whole_where_the_list_is_narrow(
    qtbot: QtBot, background: Background
) -> None:
    size = 2_100_000
    desk = Desk(
        qtbot,
        ReportShelf(report(JobState.READY, size=size, link=None, link_until=None), report(JobState.SAVED, "Men")),
        background,
    )
    table, font = desk.table, desk.panel.font()
    font.setPointSizeF(9 * 1.5)
    table.setFont(font)
    desk.panel.resize(500, 600)
    QApplication.processEvents()
    first = table.model().index(0, 0)
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect = table.visualRect(first)
    place = table._delegate.geometry(option, first)
    said = str(first.data(Role.CONTENT).status)
    assert " ".join(wrapped(said, table.font(), place.words.width(), place.lines)) == said
    assert place.lines > 1
    assert "…" not in said


def test_a_row_that_says_more_pushes_none_from_under_the_pointer(qtbot: QtBot, background: Background) -> None:
    first = failed(TooManyColumns(), "Men")
    shelf = ReportShelf(first, failed(TooManyColumns(), "Women"))
    desk = Desk(qtbot, shelf, background)
    desk.panel.resize(500, 600)
    QApplication.processEvents()
    below = desk.table.rowViewportPosition(1)
    desk.table._inbox.hold(held=True)
    shelf.put(replace(first, problem=Problem.of(PossiblyStarted())))
    shelf.put(replace(first, problem=Problem.of(KeyUnknown())))
    QApplication.processEvents()
    assert desk.table.rowViewportPosition(1) == below
    desk.table._inbox.hold(held=False)
    assert desk.table.rowViewportPosition(1) > below


def test_no_row_has_the_height_of_one_that_stood_there_before_a_search(qtbot: QtBot, background: Background) -> None:
    shelf = ReportShelf(failed(TooManyColumns(), "Men"), report(JobState.CANCELLED, "Women"))
    desk = Desk(qtbot, shelf, background)
    desk.panel.resize(500, 600)
    QApplication.processEvents()
    high = desk.table.rowHeight(0)
    desk.panel.header.search.setText("Women")
    alone = desk.table.rowHeight(0)
    desk.panel.header.search.setText("Men")
    assert desk.table.rowHeight(0) == high
    desk.panel.header.search.setText("Women")
    assert desk.table.rowHeight(0) == alone < high
