"""The table over all rows of a list: what is read, sorted and copied."""

import threading
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.errors import DiskFull
from apsis_desktop.gui.inside.rows_model import Index, RowsModel
from apsis_desktop.gui.inside.rows_table import RowsTable
from apsis_desktop.lists.engine import Row
from apsis_desktop.system.background import Background

MILLIONS = 3_000_000


def numbered(first: int, count: int, _cancelled: threading.Event) -> list[Row]:
    return [(str(row), f'"{row}"\tx', None) for row in range(first, min(first + count, MILLIONS))]


def shown(qtbot: QtBot, background: Background, headings: Sequence[str] = ("Key", "Name", "Empty")) -> RowsTable:
    table = RowsTable(RowsModel(background), background)
    qtbot.addWidget(table)
    table.rows.show_rows(headings, MILLIONS, numbered)
    table.resize(600, 400)
    table.show()
    return table


def text(table: RowsTable, row: int, column: int = 0) -> str | None:
    return table.rows.data(table.rows.index(row, column))


def test_any_place_of_millions_is_read_when_it_is_seen(qtbot: QtBot, background: Background) -> None:
    table = shown(qtbot, background)
    assert text(table, 0) is None  # blank until it is there
    qtbot.waitUntil(lambda: text(table, 0) == "0")
    table.scrollTo(table.rows.index(2_000_000, 0))
    first, last = table.visible_rows()
    assert first <= 2_000_000 <= last
    qtbot.waitUntil(lambda: all(text(table, row) == str(row) for row in range(first, last + 1)))
    table.scrollToBottom()
    qtbot.waitUntil(lambda: text(table, MILLIONS - 1) == str(MILLIONS - 1))


def test_cells_are_copied_as_tables_take_them_in_also_those_not_read_yet(qtbot: QtBot, background: Background) -> None:
    table = shown(qtbot, background)
    table.setCurrentIndex(table.rows.index(500_000, 0))
    selection = table.selectionModel()
    index = table.rows.index(500_001, 2)

    chosen = QItemSelection(table.currentIndex(), index)
    selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    table.setFocus()
    with qtbot.waitSignal(table.copied) as copied:
        QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert copied.args == [2, 2]
    clipboard = QGuiApplication.clipboard().text()
    assert clipboard == '500000\t"""500000""\tx"\t\n500001\t"""500001""\tx"\t'


def test_selecting_all_of_millions_of_rows_looks_at_none_of_them(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    flags = RowsModel.flags

    def counted(model: RowsModel, index: Index) -> Qt.ItemFlag:
        asked.append(index.row())
        return flags(model, index)

    monkeypatch.setattr(RowsModel, "flags", counted)
    table = shown(qtbot, background)
    table.selectAll()
    QApplication.processEvents()
    assert table.selectionModel().isSelected(table.rows.index(MILLIONS - 1, 2))
    assert len(asked) < 10_000


def test_a_heading_asks_for_both_orders_and_then_for_that_of_the_file(qtbot: QtBot, background: Background) -> None:
    table = shown(qtbot, background)
    wanted: list[tuple[int, Qt.SortOrder]] = []
    table.rows.sort_wanted.connect(lambda column, order: wanted.append((column, order)))
    across = table.horizontalHeader()
    for _press in range(3):
        place = across.sectionViewportPosition(1) + 20
        QTest.mouseClick(across.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    assert [column for column, _order in wanted] == [1, 1, -1]
    assert [order for _column, order in wanted][:2] == [up, down]


def test_it_is_said_when_rows_cannot_be_read(qtbot: QtBot, background: Background) -> None:
    def full(_first: int, _count: int, _cancelled: threading.Event) -> list[Row]:
        raise DiskFull

    table = shown(qtbot, background)
    with qtbot.waitSignal(table.rows.failed):
        table.rows.show_rows(["Key"], 10, full)
        text(table, 5)


def test_rows_of_before_never_appear_among_others(qtbot: QtBot, background: Background) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(first: int, count: int, _cancelled: threading.Event) -> list[Row]:
        begun.set()
        go_on.wait()
        return [("before",)] * count

    model = RowsModel(background)
    model.show_rows(["Key"], 10, slow)
    model.data(model.index(0, 0))
    qtbot.waitUntil(begun.is_set)
    model.show_rows(["Key"], 10, lambda *_place: [("now",)] * 10)
    go_on.set()
    model.data(model.index(0, 0))
    qtbot.waitUntil(lambda: model.data(model.index(0, 0)) is not None)
    assert model.data(model.index(0, 0)) == "now"


def test_an_export_key_takes_no_more_than_its_share_and_the_last_column_reaches_the_edge(
    qtbot: QtBot, background: Background
) -> None:
    table = shown(qtbot, background)
    long = ["0123456789abcdef" * 3, "Bo", None]
    table.fit_columns([long])
    usual = table.columnWidth(0)
    table.fit_columns([long], key=0)
    assert table.columnWidth(0) < usual / 2
    across = table.horizontalHeader()
    assert across.length() == table.viewport().width()
    table.resize(900, 400)
    assert across.length() == table.viewport().width()
    table.resize(150, 400)
    assert across.sectionSize(2) >= across.sectionSizeHint(2), "it is not squeezed where there is no room"
