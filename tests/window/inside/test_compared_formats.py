"""A report is compared with an earlier one whatever the formats of the two files."""

import pytest
from screen import OpenScreen

from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import FileFormat


@pytest.mark.parametrize("earlier", [FileFormat.XLSX, FileFormat.CSV_GZ])
def test_the_same_people_in_another_format_are_the_same_people(open_screen: OpenScreen, earlier: FileFormat) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women", "Kunder", file_format=earlier)
    screen.add_columns("Email", "VIP", "Mobile", "Age")
    first = screen.request()
    screen.is_in(first, JobState.READY)
    screen.click(first)
    screen.save_as(f"first.{earlier}")
    screen.is_in(first, JobState.SAVED)
    screen.choose_format(FileFormat.CSV)
    second = screen.request()
    screen.is_in(second, JobState.READY)
    screen.until(lambda: "same people as today" in screen.says(second))
    screen.menu(second, "What changed…")
    window = screen.sees(ChangesWindow)
    screen.until(lambda: window.summary.text() == "0 new, 0 gone, 0 changed")
    assert not window.notes.isVisible(), "each column was compared"
