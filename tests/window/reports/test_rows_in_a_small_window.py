"""What is read of a row in the smallest usual window: its kind of file, its name, and what it was saved as."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from screen import OpenScreen, Screen

from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row.painter import RowPainter
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.form import Form


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    screen = open_screen(practising=True)
    screen.window.resize(1024, 700)
    return screen


def painted(screen: Screen, job_id: str) -> list[str]:
    """Return the texts that a row shows, as they are painted."""
    said: list[str] = []
    name, say = screen.cell(job_id).data(), RowPainter._say

    def heard(row: RowPainter, *where_and_what: object) -> None:
        if row.content.name == name:
            said.append(str(where_and_what[-1]))
        say(row, *where_and_what)  # type: ignore[arg-type]  # what it was called with

    with pytest.MonkeyPatch.context() as listening:
        listening.setattr(RowPainter, "_say", heard)
        screen.table.scrollTo(screen.cell(job_id))
        QApplication.processEvents()
        said.clear()
        screen.table.viewport().repaint()
    return said


def test_a_row_that_waits_to_be_saved_says_what_kind_of_file_it_is(screen: Screen) -> None:
    kinds = {"Women": Form.XLSX, "Men": Form.CSV, "Everyone": Form.CSV_GZ}
    reports = {}
    for segment, form in kinds.items():
        screen.panel.begin_anew()
        screen.choose(segment, file_format=form)
        reports[form] = screen.is_in(screen.request(), JobState.READY).id
    shown = {form: painted(screen, job_id) for form, job_id in reports.items()}
    assert any(text.startswith("Excel") for text in shown[Form.XLSX])
    assert any(text.startswith("CSV · Europe") or text == "CSV" for text in shown[Form.CSV])
    assert any(text.startswith("CSV, compressed") for text in shown[Form.CSV_GZ])


def test_a_saved_row_shows_the_whole_name_of_its_file_and_offers_first_to_request_it_again(screen: Screen) -> None:
    (report,) = screen.ready("Women")
    screen.until(lambda: screen.job(report).contents is not None)
    screen.click(report)
    path = screen.save_as("Women in Europe this week.csv")
    screen.is_saved_as(report, path)
    assert any(text.endswith("Women in Europe this week.csv") for text in painted(screen, report))
    screen.click(report, Column.MORE)
    menu = screen.sees(QMenu)
    assert menu.actions()[0].text() == "&Request again"
    menu.close()


def test_a_long_title_names_something_of_each_segment_before_it_only_counts_them(screen: Screen) -> None:
    screen.choose("Bought in the last 12 months", "Newsletter openers, 90 days", "Kunder & vänner")
    report = screen.is_in(screen.request(), JobState.READY).id
    title = next(text for text in painted(screen, report) if "Bought" in text or "Kunder" in text)
    assert "more" not in title
    assert all(beginning in title for beginning in ("Bought", "Newsletter", "Kunder"))


def test_the_search_has_the_room_that_is_free_beside_what_saves_all(screen: Screen) -> None:
    header = screen.window.workspace.reports.header
    screen.ready("Women", "Men")
    screen.until(header.save_all.isVisible)
    letters = header.search.width() / header.fontMetrics().averageCharWidth()
    assert letters > 40
    assert header.save_all.width() >= header.save_all.sizeHint().width()
    screen.window.resize(1900, 1000)
    QApplication.processEvents()
    assert header.search.width() / header.fontMetrics().averageCharWidth() <= 60
