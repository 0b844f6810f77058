"""Looking into a report and into any file: its columns, its rows, who is in it twice; and nothing is kept of it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hands import button, fill_in, only, press
from looked_inside import cells, opened
from painted_colours import painted_texts
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolTip
from screen import OpenScreen, Screen

from apsis_desktop.errors import DiskFull
from apsis_desktop.gui.inside.window import InsideWindow
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.inside.look import Look


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    return open_screen(practising=True)


def ready(screen: Screen) -> str:
    """Request a report with columns, and wait until it is ready."""
    screen.choose("Women")
    screen.add_columns("Email", "Country")
    job_id = screen.request()
    screen.is_in(job_id, JobState.READY)
    return job_id


def work(screen: Screen) -> list[Path]:
    folder = screen.desktop.services.paths.work
    return list(folder.iterdir()) if folder.exists() else []


def people(*rows: str) -> bytes:
    return "\r\n".join(["Export key;Förnamn;Email;Updated;Points", *rows, ""]).encode("cp1252")


PEOPLE = people(
    "1;Åsa;asa@example.com;2026-11-01;10",
    "2;Bo;bo@example.com;2026-11-02;9",
    "3;Åsa Ö;ASA@example.com;2026-11-03;",
    "4;;;;100",
)


def test_a_report_that_waits_is_looked_into_from_its_menu_and_nothing_is_kept(screen: Screen) -> None:
    job_id = ready(screen)
    screen.menu(job_id, "Look inside")
    window = opened(screen)
    assert work(screen)
    screen.until(lambda: screen.job(job_id).contents is not None)
    contents = screen.job(job_id).contents
    assert contents is not None
    assert f"{contents.people} people · 2 columns and the export key" in window.facts.text()
    assert len(cells(screen, window, 0)) == contents.rows
    email = next(at for at in range(3) if window.columns_model.column(at).heading == "Email")
    assert all("@" in cell for cell in cells(screen, window, email) if cell)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    screen.until(lambda: not work(screen))


def test_a_report_is_saved_from_there_too(screen: Screen) -> None:
    job_id = ready(screen)
    screen.menu(job_id, "Look inside")
    window = opened(screen)
    press(button(window, "Save…"))
    path = screen.save_as("women.csv")
    screen.is_saved_as(job_id, path)
    assert window.isVisible()


def test_a_report_is_looked_into_by_key_once_it_is_saved_too(screen: Screen) -> None:
    job_id = ready(screen)
    screen.click(job_id)
    path = screen.save_as("women.csv")
    screen.is_saved_as(job_id, path)
    screen.table.setCurrentIndex(screen.cell(job_id))
    screen.keyboard_to(screen.table)
    QTest.keyClick(screen.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    window = opened(screen)
    assert window.facts.text().endswith("women.csv")
    path.unlink()  # it is not needed any more, nor held
    assert len(cells(screen, window, 0)) == window.rows.rowCount() > 0


@pytest.fixture
def window(screen: Screen, tmp_path: Path) -> InsideWindow:
    """Return the window of a file of another program, chosen in the File menu."""
    file = tmp_path / "saved" / "people.csv.gz"
    file.write_bytes(gzip.compress(PEOPLE))
    screen.window.menus.look_inside.trigger()
    dialog = screen.sees(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(file))
    press(button(dialog, "Open"))
    return opened(screen)


def test_a_file_of_another_program_is_read_whatever_its_encoding_and_packing(
    screen: Screen, window: InsideWindow
) -> None:
    assert cells(screen, window, 1) == ["Åsa", "Bo", "Åsa Ö", ""]
    assert "4 people · 4 columns and the export key" in window.facts.text()
    told = [
        window.columns_model.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(window.columns_model.rowCount())
    ]
    assert told[1].startswith("Förnamn, 75\u00a0%")
    assert told[4].startswith("Points, 75\u00a0%, 9–100, every value is different, most often 9–12: 2")
    assert "every value is different" in told[3]


def test_each_column_is_as_wide_as_what_is_in_it(screen: Screen, window: InsideWindow) -> None:
    across = window.table.horizontalHeader()
    screen.until(lambda: across.sectionSize(2) > across.sectionSize(1))  # email addresses, and first names


def test_a_long_heading_is_read_whole_beside_the_table_and_a_long_value_in_its_tooltip(
    screen: Screen, tmp_path: Path
) -> None:
    value = "Somebody who left a whole cart of things <behind> more than three weeks ago"
    file = tmp_path / "carts.csv"
    heading = "Abandoned cart, day of the month"
    rows = [f'1,{value},"2026-11-01 10:00:00"', f'2,{value},"2026-11-20 11:00:00"']
    file.write_text("\n".join([f'Export key,Remark,"{heading}"', *rows, ""]), encoding="utf-8")
    inside = screen.desktop.window.workspace.reports.commands.inside
    inside.show_file(file)
    window = opened(screen)
    columns = window.columns
    assert columns.width() >= min(380, window.width() * 2 // 5)
    assert heading in [one.text for one in painted_texts(columns)]
    columns.setCurrentIndex(window.columns_model.index(1))
    row = columns.visualRect(columns.currentIndex())
    assert value not in [one.text for one in painted_texts(columns)]
    at = QPoint(row.left() + 20, row.bottom() - columns.fontMetrics().height())
    QApplication.sendEvent(columns.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, columns.mapToGlobal(at)))
    assert "&lt;behind&gt;" in QToolTip.text()
    assert "three weeks ago: 2" in QToolTip.text()


def test_it_is_searched_without_accents_and_sorted_as_numbers(screen: Screen, window: InsideWindow) -> None:
    window.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    screen.until(lambda: cells(screen, window, 4) == ["100", "10", "9", ""])
    fill_in(window.search, "asa")
    screen.until(lambda: cells(screen, window, 0) == ["1", "3"])
    fill_in(window.search, "nobody")
    screen.until(lambda: window.rows.rowCount() == 0)
    assert window.status.place.text() == "No rows match"
    QTest.keyClick(window.search, Qt.Key.Key_Escape)  # ends the search before it closes the window
    screen.until(lambda: cells(screen, window, 0) == ["4", "1", "2", "3"])
    assert window.isVisible()


def test_rows_that_were_found_before_are_not_taken_for_those_that_are_wanted_now(
    screen: Screen, window: InsideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.until(lambda: window.status.place.text().startswith("Rows 1"))
    window.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert window.status.place.text() == "Searching…"
    screen.until(lambda: cells(screen, window, 4) == ["100", "10", "9", ""])
    assert window.status.place.text().startswith("Rows 1")

    def fails(*_given: object, **_wanted: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Look, "arrange", fails)
    fill_in(window.search, "asa")
    screen.until(lambda: bool(window.notice.text()))
    assert window.rows.rowCount() == 0
    assert not window.status.place.text()
    monkeypatch.setattr(Look, "shared", fails)
    window.doubles.column.activated.emit(window.doubles.column.currentIndex())
    assert not window.doubles.save.isVisible()
    screen.until(lambda: not window.doubles.found.text())
    assert not window.doubles.save.isVisible()


def test_who_is_in_it_twice_is_shown_and_saved_with_the_latest_of_each(
    screen: Screen, window: InsideWindow, tmp_path: Path
) -> None:
    bar = window.doubles
    screen.until(lambda: bar.found.text().endswith("more than once, in 2 rows"))
    press(bar.show_them)
    screen.until(lambda: cells(screen, window, 0) == ["1", "3"])
    assert [bar.kept.itemText(at) for at in range(2)] == ["Fullest row", "Latest by Updated"]
    bar.kept.setCurrentIndex(bar.kept.findData("Updated"))
    press(bar.save)
    file = tmp_path / "saved" / "each.csv"
    screen.until(lambda: window.findChild(QFileDialog) is not None)
    dialog = only(window, QFileDialog)
    assert dialog.selectedNameFilter().startswith("Excel, tidy"), "no other kind was ever chosen"
    dialog.selectNameFilter("CSV (*.csv)")
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(file))
    press(button(dialog, "Save"))
    screen.until(lambda: "3 rows were saved in saved as" in window.notice.text())
    rows = file.read_bytes().decode("utf-8-sig").splitlines()
    assert sorted(row.partition(";")[0] for row in rows[1:]) == ["2", "3", "4"]


def test_what_is_wrong_with_a_file_is_said_in_its_window(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "broken.csv"
    file.write_bytes(b"a,b\r\n1,2,3\r\n")
    screen.desktop.window.workspace.reports.commands.inside.show_file(file)
    (window,) = screen.desktop.window.workspace.reports.commands.inside.windows()
    screen.until(lambda: "broken.csv" in window.notice.text())
    assert not window.busy.isVisible()


def test_a_list_that_is_open_comes_forward_instead(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(PEOPLE)
    inside = screen.desktop.window.workspace.reports.commands.inside
    inside.show_file(file)
    inside.show_file(file)
    assert len(inside.windows()) == 1


def test_the_program_ends_with_a_list_open_and_nothing_is_left(screen: Screen, window: InsideWindow) -> None:
    assert work(screen)
    assert window.isVisible()
    assert screen.leave()
    assert not work(screen)
