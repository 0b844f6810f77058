"""A report is compared with an earlier one whatever kinds of files the two are."""

import pytest
from screen import OpenScreen

from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.save_request import SaveRequest
from apsis_desktop.lists.form import Form
from apsis_desktop.report.shape import Shape

COLUMNS = ("Email", "VIP", "Mobile", "Birth date", "CRM-ID", "Last visit", "Total order value", "Postal code")


@pytest.mark.parametrize(
    ("form", "earlier"),
    [
        (Form.XLSX, Shape()),
        (Form.CSV_GZ, Shape()),
        (Form.XLSX_TIDY, Shape()),
        (Form.XLSX_TIDY, Shape(times=("Last visit",))),
        (Form.CSV_EXCEL, Shape()),
    ],
    ids=["Excel", "compressed", "tidy", "tidy with times", "for Excel"],
)
def test_the_same_people_in_another_kind_of_file_are_the_same_people(
    open_screen: OpenScreen, form: Form, earlier: Shape
) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women", "Kunder")
    screen.add_columns(*COLUMNS)
    first = screen.request()
    screen.is_in(first, JobState.READY)
    save = SaveRequest.of(screen.folder / f"first.{form.ending}", form, earlier, replace=False)
    screen.desktop.services.queue.save(first, save.path, save.format, save.replace, shape=save.shape)
    screen.is_in(first, JobState.SAVED)
    second = screen.request()
    screen.is_in(second, JobState.READY)
    screen.until(lambda: "same people as today" in screen.says(second))
    screen.menu(second, "Compare…")
    window = screen.sees(ChangesWindow)
    screen.until(lambda: " new" in window.summary.text())
    assert window.summary.text() == "0 new, 0 gone, 0 changed"
    assert window.notes.isVisible() == bool(earlier.times), "what is not compared is named"
