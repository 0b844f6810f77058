"""Saved files that are still there after so many days, and deleting them."""

from datetime import timedelta
from pathlib import Path

import pytest
from made_up_reports import NOON, with_link

from apsis_desktop.jobs.free_name import free_name
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.left_files import LeftFile, delete, due, saved_files, still_there
from apsis_desktop.jobs.past_reports import leaving, past_of


@pytest.fixture
def file(tmp_path: Path) -> LeftFile:
    path = tmp_path / "women.csv"
    path.write_bytes(b"12345")
    return LeftFile("one", path, 5, NOON)


def test_a_file_as_it_was_saved_is_deleted(file: LeftFile) -> None:
    assert still_there(file)
    assert delete([file]).deleted == (file,)
    assert not file.path.exists()
    assert not still_there(file)


def test_a_file_of_another_size_is_somebody_elses(file: LeftFile) -> None:
    file.path.write_bytes(b"123456")
    assert not still_there(file)
    assert delete([file]).stay == (file,)
    assert file.path.exists()


def test_a_link_and_a_folder_are_not_what_was_saved(file: LeftFile, tmp_path: Path) -> None:
    aside = file.path.rename(tmp_path / "aside")
    file.path.symlink_to(aside)
    assert not still_there(file)
    file.path.unlink()
    file.path.mkdir()
    assert not still_there(file)


def test_it_is_due_after_so_many_days_and_never_without_a_reminder(file: LeftFile) -> None:
    assert due([file], NOON + timedelta(days=7), 7) == [file]
    assert due([file], NOON + timedelta(days=6, hours=23), 7) == []
    assert due([file], NOON + timedelta(days=700), 0) == []


def test_only_saved_reports_that_nobody_has_decided_about_have_files(tmp_path: Path) -> None:
    more = {"saved_path": tmp_path / "women.csv", "size": 5}
    jobs = [with_link(JobState.SAVED, id="one", **more), with_link(JobState.SAVED, id="two", **more)]
    jobs.append(with_link(JobState.READY, id="three", **more))
    jobs.append(with_link(JobState.SAVED, id="four", size=5))
    assert [left.job_id for left in saved_files(jobs, {"two"})] == ["one"]


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        ([], "women.csv.gz"),
        (["women.csv.gz"], "women (2).csv.gz"),
        (["women.csv.gz", "women (2).csv.gz", "women (4).csv.gz"], "women (3).csv.gz"),
        (["women.csv"], "women.csv.gz"),
    ],
)
def test_a_name_that_is_free(tmp_path: Path, taken: list[str], free: str) -> None:
    for name in taken:
        (tmp_path / name).touch()
    assert free_name(tmp_path / "women.csv.gz") == tmp_path / free


def test_a_name_is_numbered_before_its_one_ending(tmp_path: Path) -> None:
    (tmp_path / "women 2.0.xlsx").touch()
    assert free_name(tmp_path / "women 2.0.xlsx").name == "women 2.0 (2).xlsx"


def test_reports_leave_after_so_many_days_but_not_those_that_somebody_waits_for() -> None:
    old, now = NOON - timedelta(days=8), NOON
    jobs = [with_link(state, id=state.value, since=old) for state in JobState]
    jobs += [with_link(JobState.SAVED, id="reminder", since=old), with_link(JobState.SAVED, id="young", since=NOON)]
    gone = leaving(jobs, now, 7, seen_until=now, awaited={"reminder"})
    assert set(gone) == {"saved", "failed", "expired", "cancelled"}
    assert leaving(jobs, now, 0, seen_until=now, awaited=()) == []


def test_a_failed_report_stays_until_it_was_seen() -> None:
    job = with_link(JobState.FAILED, id="one", since=NOON - timedelta(days=8))
    for seen in (None, NOON - timedelta(days=9)):
        assert leaving([job], NOON, 7, seen_until=seen, awaited=()) == []
    assert leaving([job], NOON, 7, seen_until=NOON - timedelta(days=8), awaited=()) == ["one"]


def test_past_reports_are_those_of_one_connection() -> None:
    jobs = [with_link(JobState.SAVED, id="here"), with_link(JobState.SAVED, id="there", connection_id="another")]
    assert past_of(jobs, jobs[0].connection_id) == ["here"]
