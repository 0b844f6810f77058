"""What can be done with a report in each state, and what is offered first."""

from datetime import timedelta
from pathlib import Path

import pytest
from report_shelf import NOW, failed, report, selection

from apsis_desktop.errors import (
    ApsisError,
    FileCutOff,
    KeyNotAllowed,
    LinkElsewhere,
    LinkExpired,
    NoNetwork,
    ReportNotMade,
    ReportTooLarge,
    ReportUneven,
    SavingProblem,
    SelectionRefused,
    SeveralSegmentsRefused,
    TooManyColumns,
)
from apsis_desktop.gui.reports.actions import ReportAction, actions_for, needs_a_hand, next_step, other_forms
from apsis_desktop.jobs.job import RUNNING, JobState, Problem
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.shape import Shape

FILE = Path("/home/anna/Women.xlsx")
LATER = NOW + timedelta(hours=30)  # the link has run out


@pytest.mark.parametrize("state", sorted(RUNNING))
def test_a_running_report_can_be_cancelled_first_and_not_requested_again(state: JobState) -> None:
    actions = actions_for(report(state), NOW)
    assert actions == [ReportAction.CANCEL, ReportAction.RENAME, ReportAction.DETAILS, ReportAction.REMOVE]


def test_a_ready_report_is_to_be_saved_and_can_be_saved_in_another_format() -> None:
    actions = actions_for(report(JobState.READY), NOW)
    assert actions[:2] == [ReportAction.SAVE, ReportAction.SAVE_OTHER]
    assert ReportAction.CANCEL not in actions


def test_another_format_is_not_offered_once_the_link_has_run_out() -> None:
    actions = actions_for(report(JobState.READY), LATER)
    assert actions[0] is ReportAction.SAVE
    assert ReportAction.SAVE_OTHER not in actions


def test_a_saved_report_is_shown_opened_and_saved_again_while_its_link_lives() -> None:
    saved = report(JobState.SAVED, saved_path=FILE)
    assert next_step(saved, NOW) is ReportAction.OPEN
    assert {ReportAction.OPEN, ReportAction.SAVE, ReportAction.SAVE_OTHER, ReportAction.REQUEST_AGAIN} <= set(
        actions_for(saved, NOW)
    )
    assert not {ReportAction.SAVE, ReportAction.SAVE_OTHER} & set(actions_for(saved, LATER))


def test_a_saved_report_that_may_be_incomplete_is_requested_again() -> None:
    saved = report(JobState.SAVED, saved_path=FILE, problem=Problem.of(ReportUneven()))
    assert next_step(saved, NOW) is ReportAction.REQUEST_AGAIN
    assert needs_a_hand(saved)
    assert next_step(report(JobState.READY, problem=saved.problem), NOW) is ReportAction.SAVE


def test_a_saved_file_that_is_gone_can_be_saved_again_or_requested_again() -> None:
    saved = report(JobState.SAVED, saved_path=FILE)
    assert next_step(saved, NOW, file_gone=True) is ReportAction.SAVE
    assert next_step(saved, LATER, file_gone=True) is ReportAction.REQUEST_AGAIN
    assert not {ReportAction.OPEN, ReportAction.SHOW_IN_FOLDER} & set(actions_for(saved, NOW, file_gone=True))


def test_a_second_saving_that_did_not_work_is_tried_once_more() -> None:
    saved = report(JobState.SAVED, saved_path=FILE, problem=Problem.of(SavingProblem()))
    assert next_step(saved, NOW) is ReportAction.SAVE
    assert needs_a_hand(saved)


@pytest.mark.parametrize(
    ("error", "step"),
    [
        (TooManyColumns(), ReportAction.CHANGE),
        (ReportTooLarge(), ReportAction.CHANGE),
        (SelectionRefused(words="No."), ReportAction.CHANGE),
        (KeyNotAllowed(words="No."), ReportAction.CHANGE),
        (NoNetwork(), ReportAction.TRY_AGAIN),
        (FileCutOff(), ReportAction.TRY_AGAIN),
        (ReportNotMade(), ReportAction.REQUEST_AGAIN),
        (LinkExpired(), ReportAction.REQUEST_AGAIN),
        (LinkElsewhere(host="example.org"), ReportAction.DETAILS),
        (ApsisError(), ReportAction.TRY_AGAIN),
    ],
)
def test_a_failed_report_offers_first_what_helps_against_its_error(error: ApsisError, step: ReportAction) -> None:
    assert next_step(failed(error), NOW) is step


def test_a_report_that_cannot_be_fetched_any_more_is_requested_again() -> None:
    assert next_step(failed(FileCutOff()), LATER) is ReportAction.REQUEST_AGAIN
    assert ReportAction.TRY_AGAIN not in actions_for(failed(FileCutOff()), LATER)


def test_a_report_that_never_got_a_link_can_be_tried_again_at_any_time() -> None:
    assert next_step(failed(NoNetwork(), link=None, link_until=None), LATER) is ReportAction.TRY_AGAIN


def test_several_segments_that_an_earlier_version_was_refused_are_requested_again() -> None:
    refused = failed(SeveralSegmentsRefused(words="One at a time."), selection=selection("Women", "Men"))
    assert next_step(refused, NOW) is ReportAction.REQUEST_AGAIN


@pytest.mark.parametrize("state", [JobState.UNSURE, JobState.EXPIRED])
def test_an_unsure_or_old_report_is_requested_again(state: JobState) -> None:
    assert next_step(report(state), NOW) is ReportAction.REQUEST_AGAIN
    assert ReportAction.TRY_AGAIN not in actions_for(report(state), NOW)


def test_a_cancelled_report_is_tried_again_or_when_too_old_requested_again() -> None:
    assert next_step(report(JobState.CANCELLED), NOW) is ReportAction.TRY_AGAIN
    assert next_step(report(JobState.CANCELLED), LATER) is ReportAction.REQUEST_AGAIN


@pytest.mark.parametrize("state", list(JobState))
def test_every_report_has_a_next_step_details_and_a_way_off_the_list(state: JobState) -> None:
    actions = actions_for(report(state), NOW)
    assert {ReportAction.DETAILS, ReportAction.REMOVE} <= set(actions)
    assert len(actions) == len(set(actions))


def test_the_other_formats_are_those_that_it_is_not_in() -> None:
    others = [form for form in Form if form is not Form.XLSX]
    assert other_forms(report(JobState.READY)) == tuple(others)
    saved = report(JobState.SAVED, file_format=FileFormat.CSV, shape=Shape(Form.XLSX_TIDY))
    assert other_forms(saved) == tuple(form for form in Form if form is not Form.XLSX_TIDY)
