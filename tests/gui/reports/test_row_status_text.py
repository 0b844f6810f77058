"""The line under a report's name: what is happening, or what to do."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from report_shelf import NOW, failed, one_of_each, report, selection

from apsis_desktop.api.definitions import Section
from apsis_desktop.errors import DiskFull, NoNetwork, ProxyRefused, SavingProblem, TooManyColumns
from apsis_desktop.gui.reports.action_names import action_name, action_sentence, all_step_names, state_name
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.details_dialog import details, for_support
from apsis_desktop.gui.reports.row.cells import row_parts
from apsis_desktop.gui.reports.row.status_text import Remark, StatusText
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.shortening import within_letters
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause, Problem
from apsis_desktop.lists.counts import Changes, Summary

WORDING = StatusText(Amounts(QLocale("en_GB"), ZoneInfo("Europe/Stockholm")))
FILE = Path("/home/anna/Lists/Women 2026-11-23.xlsx")
SOON = NOW + timedelta(seconds=30)


def status(job: Job, activity: Activity | None = None, remark: Remark | None = None) -> str:
    return WORDING.status(job, activity, NOW, remark).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("state", "activity", "said"),
    [
        (JobState.QUEUED, None, "Queued."),
        (JobState.REQUESTING, None, "Requesting."),
        (JobState.REQUESTING, Activity(pause=Pause.TURN), "Queued."),
        (JobState.PREPARING, Activity(pause=Pause.NOT_YET, next_look=SOON), "Preparing, 4 min so far."),
        (JobState.PREPARING, None, "Preparing, 4 min so far."),
        (
            JobState.PREPARING,
            Activity(pause=Pause.AWAY, next_look=SOON, problem=NoNetwork()),
            "Cannot connect to APSIS One. Trying again automatically.",
        ),
        (
            JobState.PREPARING,
            Activity(pause=Pause.AWAY, next_look=SOON, problem=ProxyRefused(host="api.apsis.one")),
            (
                "The network’s proxy blocked the connection. "
                "Ask your IT department for access to api.apsis.one. Trying again automatically."
            ),
        ),
        (JobState.FETCHING, None, "Downloading."),
        (
            JobState.FETCHING,
            Activity(received=31_000_000, total=74_000_000, bytes_per_second=9_400_000),
            "Downloading 31 of 74 MB.",
        ),
        (
            JobState.FETCHING,
            Activity(received=8_200_000, bytes_per_second=2_100_000),
            "Downloading, 8.2 MB so far.",
        ),
        (
            JobState.FETCHING,
            Activity(pause=Pause.AWAY, received=5, total=10),
            "APSIS One cannot be reached. Trying again automatically.",
        ),
    ],
)
def test_a_running_report_says_what_happens_now_and_next(state: JobState, activity: Activity | None, said: str) -> None:
    assert status(report(state), activity) == said


def test_no_percentage_and_no_bar_where_the_length_is_not_known() -> None:
    fetching = report(JobState.FETCHING)
    look = row_parts(fetching, Activity(received=5_000_000, bytes_per_second=1e6), NOW, WORDING)
    assert look.progress is None
    known = row_parts(fetching, Activity(received=5_000_000, total=10_000_000), NOW, WORDING)
    assert known.progress == 0.5


def test_a_ready_report_says_how_large_it_is_and_in_the_end_until_when_it_can_be_saved() -> None:
    ready = report(JobState.READY, size=2_100_000)
    assert status(ready) == "Ready to save, 2.1 MB."
    assert status(replace(ready, size=None)) == "Ready to save."
    late = replace(ready, since=NOW - timedelta(hours=9), link_until=NOW - timedelta(hours=1))
    assert status(late) == "Ready to save, 2.1 MB. Save it before tomorrow 13:05."
    older = replace(late, since=NOW - timedelta(days=3), link_until=NOW - timedelta(days=2))
    assert status(older).endswith("2.1 MB. It is deleted once the date is confirmed by APSIS One.")


def test_a_saving_that_did_not_work_is_said_where_the_report_waits() -> None:
    ready = report(JobState.READY, problem=Problem.of(DiskFull()))
    assert status(ready).startswith("There is not enough disk space.")
    assert row_parts(ready, None, NOW, WORDING).tone is Tone.WARN
    saved = report(JobState.SAVED, saved_path=FILE, problem=Problem.of(SavingProblem()))
    assert status(saved) == "The file could not be saved. Save it in another folder."


def test_a_saved_report_says_where_and_as_what() -> None:
    saved = report(JobState.SAVED, saved_path=FILE)
    assert status(saved) == status(replace(saved, link=None)) == "Saved in Lists as Women 2026-11-23.xlsx"


@pytest.mark.parametrize(
    ("room", "said"),
    [
        (80, "304 people · same people as 21 Nov · Saved in Lists as Women 2026-11-23.xlsx"),
        (40, "304 people · Women 2026-11-23.xlsx"),
        (30, "304 people · Women…-11-23.xlsx"),
        (20, "304 people · W…3.xlsx"),
    ],
)
def test_where_it_does_not_fit_the_name_of_the_file_is_cut_after_all_but_how_many_people_there_are(
    room: int, said: str
) -> None:
    contents, changes = Summary(304, 304, (), "export_key"), Changes(0, 0, NOW - timedelta(days=2))
    saved = report(JobState.SAVED, saved_path=FILE, contents=contents, changes=changes)
    shown = row_parts(saved, None, NOW, WORDING).shorter_status(within_letters(room))
    assert shown.replace("\N{NO-BREAK SPACE}", " ") == said


def test_a_file_that_was_moved_says_so_and_how_to_get_it_back() -> None:
    saved = report(JobState.SAVED, saved_path=FILE)
    assert (
        status(saved, remark=Remark.FILE_GONE) == "Women 2026-11-23.xlsx was moved or deleted. You can save it again."
    )
    gone = replace(saved, link=None)
    assert status(gone, remark=Remark.FILE_GONE).endswith("Request it again if you still need it.")
    assert row_parts(saved, None, NOW, WORDING, Remark.FILE_GONE).step_name == "Save again…"


def test_other_ends_say_what_happened_and_what_to_do() -> None:
    assert (
        status(failed(TooManyColumns()))
        == "This report has too many columns. Choose fewer columns, and request it again."
    )
    assert status(report(JobState.CANCELLED)) == "Cancelled."
    assert (
        status(report(JobState.EXPIRED, link_until=NOW - timedelta(hours=20))) == "Expired: it was not saved in time."
    )


def test_a_row_tells_what_was_requested_and_leaves_out_the_least_where_it_is_narrow() -> None:
    look = row_parts(report(JobState.READY), None, NOW, WORDING)
    assert look.about == "Excel · Europe · 3 columns"
    assert look.shorter_about(within_letters(20)) == "Excel · Europe"
    assert look.shorter_about(within_letters(10)) == "Excel"
    assert look.shorter_about(within_letters(4)) == ""
    long = replace(selection(), section=Section("Europe, and all that lies around it", "usercreated.sections.e-1"))
    shorter = row_parts(report(JobState.READY, selection=long), None, NOW, WORDING).shorter_about(within_letters(26))
    assert shorter == "Excel · Europe…around it"
    one = replace(selection(), columns=selection().columns[:1])
    assert WORDING.columns(one) == "one column"


def test_a_row_shows_the_time_and_the_day_where_no_heading_has_it() -> None:
    def when(job: Job) -> str:
        return row_parts(job, None, NOW, WORDING).when.replace("\N{NO-BREAK SPACE}", " ")

    day = timedelta(days=1)
    assert when(report(JobState.READY)) == "13:05"
    assert when(report(JobState.READY, requested_at=NOW - day)) == "yesterday 14:05"
    assert when(report(JobState.SAVED, requested_at=NOW - day)) == "14:05"  # below "Yesterday"
    assert when(report(JobState.PREPARING)) == "13:05"


def test_a_report_says_how_long_the_ones_of_this_account_usually_take() -> None:
    def preparing(usual: float | None, seconds: int) -> str:
        job = report(JobState.PREPARING, since=NOW - timedelta(seconds=seconds))
        return WORDING.status(job, None, NOW, usual=usual).replace("\N{NO-BREAK SPACE}", " ")

    assert preparing(180, 80) == "Preparing. Usually ready in 3 min; 1 min so far."
    look = row_parts(report(JobState.PREPARING, since=NOW - timedelta(seconds=80)), None, NOW, WORDING, usual=180)
    assert look.shorter_status(within_letters(40)) == "Preparing. Usually ready in 3\N{NO-BREAK SPACE}min."
    assert preparing(180, 20) == "Preparing. Usually ready in 3 min."
    assert preparing(0.4, 0) == "Preparing. Usually ready in 1 min."
    assert preparing(None, 20) == "Preparing."


def test_no_state_is_told_by_its_colour_alone() -> None:
    shelf = one_of_each()
    said: dict[str, JobState] = {}
    for job in shelf.jobs():
        look = row_parts(job, shelf.activity_of(job.id), NOW, WORDING)
        assert said.setdefault(look.status, job.state) is job.state
    assert set(said.values()) == set(JobState)


def test_each_state_has_an_icon_a_tone_and_words() -> None:
    shelf = one_of_each()
    seen = {(job.state, row_parts(job, None, NOW, WORDING).icon, state_name(job)) for job in shelf.jobs()}
    assert {state for state, _icon, _name in seen} == set(JobState)


def test_every_next_step_fits_the_column_of_buttons() -> None:
    for job in one_of_each().jobs():
        for remark in (None, Remark.FILE_GONE):
            assert row_parts(job, None, NOW, WORDING, remark).step_name in all_step_names()


def test_every_action_has_a_name_and_a_sentence_with_the_reports_name() -> None:
    job = report(JobState.READY, "Women")
    for action in ReportAction:
        assert action_name(action, job)
        assert "Women" in action_sentence(action, job)


def test_the_details_are_in_words_and_identifiers_are_for_support_alone() -> None:
    job = failed(TooManyColumns(detail="413 Payload Too Large"), "Women, known", saved_path=FILE, size=10)
    text, support = details(job, status(job), NOW, WORDING), for_support(job)
    assert "Section: Europe\n" in text
    assert "Profiles: known only" in text
    assert "Columns: Email, First Name, VIP" in text
    assert str(FILE) in text
    for identifier in (
        "usercreated.sections.europe-r6tz73a27t",
        "com.apsis1.attributes.email",
        "TooManyColumns",
        "413",
    ):
        assert identifier in support
        assert identifier not in text
    assert "https://" not in text + support


@pytest.mark.parametrize(("connection", "promised"), [("nordic", True), ("practice", False)])
def test_until_when_a_report_can_be_saved_again_is_promised_only_where_it_is_kept(
    connection: str,
    promised: bool,
) -> None:
    """The practice account ends with the program."""
    saved = report(JobState.SAVED, saved_path=FILE, connection_id=connection)
    assert ("Can be saved until: " in details(saved, status(saved), NOW, WORDING)) is promised


def test_the_time_that_apsis_one_has_taken_goes_on_while_the_program_is_closed() -> None:
    requested = NOW - timedelta(hours=2)
    job = report(JobState.PREPARING, since=NOW, link_until=requested + timedelta(days=1))
    assert "2 h so far" in status(job)


def test_a_report_without_columns_says_what_it_holds() -> None:
    assert WORDING.columns(replace(selection(), columns=())) == "export key only"
