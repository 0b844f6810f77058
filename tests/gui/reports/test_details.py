"""The details of a report."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from report_shelf import NOW, report, selection

from apsis_desktop.gui.reports.details_dialog import details
from apsis_desktop.gui.reports.row.status_text import StatusText
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.jobs.job import JobState

WORDING = StatusText(Amounts(QLocale("en_GB"), ZoneInfo("Europe/Stockholm")))


def test_they_say_that_each_segment_has_a_column() -> None:
    requested = replace(selection("Women", "Men"), which_segment=True)
    job = report(JobState.READY, selection=requested)
    other = replace(job, selection=replace(requested, which_segment=False))
    with_it, without = (details(one, "Ready", NOW, WORDING).splitlines() for one in (job, other))
    assert set(with_it) - set(without) == {"A column for each segment: yes or no"}
