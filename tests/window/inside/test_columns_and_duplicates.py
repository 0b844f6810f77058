"""What the columns of a list say of their values, and how duplicates are asked for and told apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import press
from looked_inside import cells, opened
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from screen import OpenScreen, Screen

from apsis_desktop.gui.inside.rows_table import GroupLines
from apsis_desktop.gui.inside.window import InsideWindow


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    return open_screen(practising=True)


def test_the_bars_of_numbers_say_how_many_rows_they_stand_for(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "ages.csv"
    rows = [f"{key},{age}" for key, age in enumerate([*range(20, 68), 67, 67])]
    file.write_text("\n".join(["Export key,Age", *rows, ""]), encoding="utf-8")
    screen.desktop.window.workspace.reports.commands.inside.show_file(file)
    window = opened(screen)
    columns = window.columns
    assert columns.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    columns.setCurrentIndex(window.columns_model.index(1))
    screen.until(lambda: columns.visualRect(columns.currentIndex()).height() > 80)
    row = columns.visualRect(columns.currentIndex())
    said = []
    for x in (row.left() + 12, row.right() - 12):
        at = QPoint(x, row.bottom() - 40)
        QApplication.sendEvent(columns.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, columns.mapToGlobal(at)))
        said.append(QToolTip.text())
    assert "20–21: 2" in said[0]
    assert "66–67: 4" in said[1]


def test_rows_that_share_a_value_are_told_from_the_next_by_a_line(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "twice.csv"
    rows = ("1,a@x.se", "2,b@x.se", "3,A@x.se ", "4,b@x.se", "5,c@x.se")
    file.write_text("\n".join(["Export key,Email", *rows, ""]), encoding="utf-8")
    screen.desktop.window.workspace.reports.commands.inside.show_file(file)
    window = opened(screen)
    bar, table = window.doubles, window.table
    screen.until(lambda: bar.found.text() == "2 values occur more than once, in 4 rows")
    assert not lines(window)
    press(bar.show_them)
    screen.until(lambda: len(cells(screen, window, 0)) == 4)
    assert lines(window) == [2]
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    screen.until(lambda: cells(screen, window, 0) == ["3", "1", "4", "2"])
    assert lines(window) == [2]
    press(bar.show_them)
    screen.until(lambda: len(cells(screen, window, 0)) == 5)
    assert not lines(window)


def lines(window: InsideWindow) -> list[int]:
    """Return the rows that a line stands above."""
    table = window.table
    assert isinstance(table.itemDelegate(), GroupLines)
    return [row for row in range(table.rows.rowCount()) if table.groups.begins_group(table.rows.index(row, 0))]


def test_without_a_column_of_addresses_the_box_asks_for_one(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("Export key,Name\n1,Bo\n2,Bo\n", encoding="utf-8")
    screen.desktop.window.workspace.reports.commands.inside.show_file(file)
    window = opened(screen)
    screen.until(window.doubles.isEnabled)
    assert window.doubles.column.placeholderText() == "Choose a column"
    assert window.doubles.column.currentIndex() == -1
    assert not window.doubles.found.text()
