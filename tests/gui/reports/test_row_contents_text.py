"""The line under a report's name: how many people are in it, how full its columns are, and what has changed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from report_shelf import NOW, report, selection

from apsis_desktop.api.definitions import Attribute
from apsis_desktop.gui.reports.row.cells import row_parts
from apsis_desktop.gui.reports.row.status_text import StatusText
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.counts import Changes, Column, Summary
from apsis_desktop.report.selection import FileFormat

WORDING = StatusText(Amounts(QLocale("en_GB"), ZoneInfo("Europe/Stockholm")))
FILE = Path("/home/anna/Lists/Women 2026-11-23.xlsx")


def status(job: Job) -> str:
    return WORDING.status(job, None, NOW).replace("\N{NO-BREAK SPACE}", " ")


EMAIL, MOBILE = "com.apsis1.attributes.email", "com.apsis1.attributes.mobile"


@pytest.mark.parametrize(
    ("people", "filled", "said"),
    [
        (304, (298, 188, 5), "304 people · E-post 98% · Mobile 62%."),
        (304, (304, 0, 5), "304 people · E-post 100% · Mobile is empty."),
        (304, (303, 1, 0), "304 people · E-post 99% · Mobile 1% · Newsletter is empty."),
        (304, (0, 0, 0), "304 people · 3 columns are empty."),
        (1, (1, 1, 1), "1 person · E-post 100% · Mobile 100%."),
        (0, (0, 0, 0), "0 people."),
    ],
)
def test_a_ready_report_says_how_many_people_are_in_it_and_how_full_its_columns_are(
    people: int, filled: tuple[int, int, int], said: str
) -> None:
    columns = Attribute("E-post", EMAIL), Attribute("Mobile", MOBILE), Attribute("Newsletter", "usercreated.newsletter")
    counted = [("export_key", people), *zip((column.name for column in columns), filled, strict=True)]
    contents = Summary(people, people, tuple(Column(*each) for each in counted), "export_key")
    ready = report(JobState.READY, size=212_000, selection=replace(selection(), columns=columns), contents=contents)
    assert status(ready) == said
    assert row_parts(ready, None, NOW, WORDING).tone is (Tone.WARN if people and 0 in filled else Tone.GOOD)
    saved = replace(ready, state=JobState.SAVED, saved_path=FILE)
    assert status(saved) == f"{said.split(' ·', maxsplit=1)[0].rstrip('.')} · Saved in Lists as Women 2026-11-23.xlsx"


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (["E-post", "Mobile"], "304 people · E-post 100% · Mobile 100%."),
        (["e-post", "MOBILE "], "304 people."),
        (["E-post"], "304 people · E-post 100% · Mobile is missing."),
        ([], "304 people · 2 columns are missing."),
        (["Email", "Phone"], "304 people."),
    ],
)
def test_a_requested_column_that_is_not_in_the_file_is_said(there: list[str], said: str) -> None:
    columns = Attribute("E-post", EMAIL), Attribute("Mobile", MOBILE)
    contents = Summary(304, 304, tuple(Column(name, 304) for name in ["export_key", *there]), "export_key")
    ready = report(JobState.READY, size=9, selection=replace(selection(), columns=columns), contents=contents)
    assert status(ready) == said
    assert row_parts(ready, None, NOW, WORDING).tone is (Tone.WARN if "missing" in said else Tone.GOOD)


def test_before_a_workbook_of_several_sheets_is_saved_their_number_is_said() -> None:
    contents = Summary(2_000_000, 2_000_000, (), "export_key")
    ready = report(JobState.READY, selection=replace(selection(), format=FileFormat.XLSX), contents=contents)
    assert status(ready) == "2000000 people · 2 sheets."
    csv = replace(ready, selection=replace(ready.selection, format=FileFormat.CSV))
    assert status(csv) == "2000000 people."


@pytest.mark.parametrize(
    ("new", "gone", "said"),
    [
        (34, 20, "+34 new, 20 gone since 21 Nov"),
        (34, 0, "+34 new since 21 Nov"),
        (0, 20, "20 gone since 21 Nov"),
        (0, 0, "same people as 21 Nov"),
    ],
)
def test_a_row_says_who_is_new_and_who_is_gone_since_the_report_before(new: int, gone: int, said: str) -> None:
    contents = Summary(304, 304, (Column("export_key", 304), Column("Email", 152)), "export_key")
    columns = (Attribute("Email", EMAIL),)
    changes = Changes(new, gone, NOW - timedelta(days=2))
    ready = report(JobState.READY, selection=replace(selection(), columns=columns), contents=contents, changes=changes)
    assert status(ready) == f"304 people · {said} · Email 50%."
    saved = replace(ready, state=JobState.SAVED, saved_path=FILE)
    assert status(saved) == f"304 people · {said} · Saved in Lists as Women 2026-11-23.xlsx"


def test_a_short_date_that_ends_with_a_full_stop_ends_the_sentence_as_well() -> None:
    swedish = StatusText(Amounts(QLocale("sv_SE"), ZoneInfo("Europe/Stockholm")))
    changes = Changes(0, 0, NOW - timedelta(days=2))
    contents = Summary(304, 304, (Column("export_key", 304),), "export_key")
    key_alone = replace(selection(), columns=())
    ready = report(JobState.READY, selection=key_alone, contents=contents, changes=changes)
    said = swedish.status(ready, None, NOW).replace("\N{NO-BREAK SPACE}", " ")
    assert said == "304 people · same people as 21 nov."
