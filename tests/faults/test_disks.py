"""No room, no folder, no right to write, no such name: where a report waits, and where it is saved."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from accounts import LOOK
from desk import Desk, desk
from reports import CSV, GZIP, csv_answer
from scripted_server import ScriptedServer
from small_disks import disk_at, fill, make_read_only, make_writable

from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.actions import ReportAction, actions_for
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import FileFormat

NO_ROOM_TO_WAIT = (
    "There is not enough disk space. Free up some space and try again, or save the report on another disk."
)
NO_ROOM = "There is not enough disk space. Free up some space or choose another disk, then try again."
NO_PLACE_TO_WAIT = (
    "The downloaded report cannot be stored in {folder} until you save it. "
    "Ask your IT department for write access to it, then try again."
)
NO_FOLDER = "The folder {folder} does not exist. Choose another folder."
READ_ONLY = "Files cannot be saved in {folder}. Choose another folder."
EXISTS = "A file named {file} already exists. Choose another name."
NO_NAME = "The name {file} cannot be used on this computer. Choose a shorter or simpler name."


@pytest.fixture(autouse=True)
def a_report(server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer())


def cannot_be_kept(opened: Desk, says: str) -> str:
    """See a report fail for its place to wait, with all that it needs to be fetched once more."""
    job = opened.gets()
    assert (opened.says(job.id), opened.offers(job.id)) == (says, ReportAction.TRY_AGAIN)
    kept = opened.remembered(job.id)
    assert (kept.state, kept.link is None, kept.waiting_file) == (JobState.FAILED, False, None)
    assert opened.saved() == {}
    return job.id


def comes_home(opened: Desk, server: ScriptedServer, job_id: str) -> None:
    assert opened.tries_again(job_id).state is JobState.READY
    assert list(opened.left_waiting().values()) == [CSV]
    assert len(server.to("POST", PATH)) == 1


# --- where it waits --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file_format", [FileFormat.CSV, FileFormat.CSV_GZ])
def test_the_disk_is_full_while_downloading(server: ScriptedServer, home: Path, file_format: FileFormat) -> None:
    whole = CSV if file_format is FileFormat.CSV else GZIP
    with disk_at(home / "waiting"), desk(home, server) as opened:
        filler = fill(opened.waiting)
        job = opened.gets(file_format)
        assert opened.says(job.id) == NO_ROOM_TO_WAIT
        assert opened.remembered(job.id).state is JobState.FAILED
        assert list(opened.left_waiting()) == [filler.name]
        filler.unlink()
        assert opened.tries_again(job.id).state is JobState.READY
        assert list(opened.left_waiting().values()) == [whole]


@pytest.mark.parametrize("replaces", [False, True])
def test_with_a_full_disk_where_reports_wait_one_is_saved_on_another_disk(
    server: ScriptedServer, home: Path, replaces: bool
) -> None:
    with disk_at(home / "waiting"), desk(home, server) as opened:
        fill(opened.waiting)
        place = opened.target / "Women.csv"
        if replaces:
            place.write_text("last month's")
        job = opened.gets()
        assert ReportAction.SAVE in actions_for(job, opened.clock.now())
        opened.queue.save(job.id, place, FileFormat.CSV, replace=replaces)
        opened.until(lambda: opened.job(job.id).state is JobState.SAVED)
        kept = opened.remembered(job.id)
        assert (opened.says(job.id), kept.saved_path, kept.waiting_file) == ("", place, None)
        assert opened.saved() == {"Women.csv": CSV}
        assert list(opened.left_waiting()) == ["filler"]
        assert len(server.to("POST", PATH)) == 1


def test_with_a_full_disk_where_reports_wait_they_are_saved_by_themselves(server: ScriptedServer, home: Path) -> None:
    with disk_at(home / "waiting"), desk(home, server, own_place=lambda _job: home / "target" / "Women.csv") as opened:
        fill(opened.waiting)
        for report in [opened.asks() for _ in range(2)]:
            opened.until(lambda report=report: opened.job(report).state is JobState.SAVED)  # type: ignore[misc]  # the report of this round
            opened.rests(report)
        assert opened.saved() == {"Women.csv": CSV, "Women (2).csv": CSV}


def test_a_place_on_another_disk_that_is_taken_meanwhile_loses_nothing(server: ScriptedServer, home: Path) -> None:
    with disk_at(home / "waiting"), desk(home, server) as opened:
        fill(opened.waiting)
        job = opened.gets()
        place = opened.target / "Women.csv"
        place.write_text("theirs")
        opened.queue.save(job.id, place, FileFormat.CSV, replace=False)
        opened.rests(job.id)
        opened.until(lambda: opened.says(job.id) == EXISTS.format(file="Women.csv"))
        assert opened.saves(job.id, opened.target / "Women 2.csv").state is JobState.SAVED
        assert opened.saved() == {"Women.csv": b"theirs", "Women 2.csv": CSV}


def test_the_disk_fills_up_in_the_middle_of_a_download(server: ScriptedServer, home: Path) -> None:
    with disk_at(home / "waiting", "16k"), desk(home, server) as opened:
        cannot_be_kept(opened, NO_ROOM_TO_WAIT)
        assert opened.left_waiting() == {}


def test_the_private_folder_is_read_only(server: ScriptedServer, home: Path) -> None:
    with disk_at(home / "waiting"), desk(home, server) as opened:
        make_read_only(opened.waiting)
        job_id = cannot_be_kept(opened, NO_PLACE_TO_WAIT.format(folder=opened.waiting))
        make_writable(opened.waiting)
        comes_home(opened, server, job_id)


def test_the_private_folder_was_taken_away(server: ScriptedServer, at_desk: Desk) -> None:
    shutil.rmtree(at_desk.waiting)
    job = at_desk.gets()
    assert (at_desk.says(job.id), job.state) == ("", JobState.READY)
    assert list(at_desk.left_waiting().values()) == [CSV]
    if sys.platform != "win32":
        assert at_desk.waiting.stat().st_mode & 0o777 == 0o700


def test_something_else_has_the_name_of_the_private_folder(server: ScriptedServer, at_desk: Desk) -> None:
    shutil.rmtree(at_desk.waiting)
    at_desk.waiting.write_text("not a folder")
    job_id = cannot_be_kept(at_desk, NO_PLACE_TO_WAIT.format(folder=at_desk.waiting))
    at_desk.waiting.unlink()
    comes_home(at_desk, server, job_id)


def test_the_file_that_waits_is_taken_away_and_fetched_again_when_it_is_saved(
    server: ScriptedServer, at_desk: Desk
) -> None:
    job = at_desk.gets()
    assert job.waiting_file is not None
    job.waiting_file.unlink()
    at_desk.queue.save(job.id, at_desk.target / "Women.csv", FileFormat.CSV, replace=False)
    at_desk.until(lambda: at_desk.job(job.id).state is JobState.SAVED)
    at_desk.rests(job.id)
    assert at_desk.remembered(job.id).saved_path == at_desk.target / "Women.csv"
    assert (at_desk.left_waiting(), at_desk.saved()) == ({}, {"Women.csv": CSV})


# --- where it is saved -----------------------------------------------------------------------------------------------


def cannot_be_saved(opened: Desk, place: Path, says: str, *, replace: bool = False) -> str:
    """See that a place does not take the file, that this is said, and that the file still waits."""
    before = opened.saved()
    job = opened.gets()
    opened.saves(job.id, place, replace=replace)
    assert (opened.says(job.id), opened.offers(job.id)) == (says, ReportAction.SAVE)
    kept = opened.remembered(job.id)
    assert (kept.state, kept.saved_path, kept.save_to) == (JobState.READY, None, None)
    assert list(opened.left_waiting().values()) == [CSV]
    assert opened.saved() == before
    return job.id


def is_saved(opened: Desk, job_id: str, place: Path, *, replace: bool = False) -> None:
    opened.saves(job_id, place, replace=replace)
    kept = opened.remembered(job_id)
    assert (opened.says(job_id), kept.state, kept.saved_path) == ("", JobState.SAVED, place)
    assert opened.left_waiting() == {}
    assert place.read_bytes() == CSV
    assert [file.name for file in place.parent.iterdir() if file.name.endswith(".part")] == []


def test_the_disk_is_full_while_saving(server: ScriptedServer, home: Path) -> None:
    with disk_at(home / "target"), desk(home, server) as opened:
        filler = fill(opened.target)
        job_id = cannot_be_saved(opened, opened.target / "Women.csv", NO_ROOM)
        filler.unlink()
        is_saved(opened, job_id, opened.target / "Women.csv")


def test_the_disk_fills_up_in_the_middle_of_saving(server: ScriptedServer, home: Path) -> None:
    with disk_at(home / "target", "16k"), desk(home, server) as opened:
        job_id = cannot_be_saved(opened, opened.target / "Women.csv", NO_ROOM)
        is_saved(opened, job_id, opened.home / "Women.csv")


def test_the_folder_has_gone(at_desk: Desk) -> None:
    folder = at_desk.target / "stick"
    job_id = cannot_be_saved(at_desk, folder / "Women.csv", NO_FOLDER.format(folder=folder))
    folder.mkdir()
    is_saved(at_desk, job_id, folder / "Women.csv")


def test_the_folder_is_a_file(at_desk: Desk) -> None:
    folder = at_desk.target / "list.csv"
    folder.write_text("a file")
    cannot_be_saved(at_desk, folder / "Women.csv", NO_FOLDER.format(folder=folder))


def test_the_folder_is_read_only(server: ScriptedServer, home: Path) -> None:
    with disk_at(home / "target"), desk(home, server) as opened:
        make_read_only(opened.target)
        job_id = cannot_be_saved(opened, opened.target / "Women.csv", READ_ONLY.format(folder=opened.target))
        make_writable(opened.target)
        is_saved(opened, job_id, opened.target / "Women.csv")


def test_there_is_a_file_of_that_name(at_desk: Desk) -> None:
    place = at_desk.target / "Women.csv"
    place.write_text("last month's")
    job_id = cannot_be_saved(at_desk, place, EXISTS.format(file="Women.csv"))
    is_saved(at_desk, job_id, place, replace=True)


def test_there_is_a_folder_of_that_name(at_desk: Desk, home: Path) -> None:
    place = home / "Women.csv"
    place.mkdir()
    cannot_be_saved(at_desk, place, EXISTS.format(file="Women.csv"), replace=True)


# --- names -----------------------------------------------------------------------------------------------------------

GOOD_NAMES = [
    "Kunder & vänner i Åre.csv",
    "Женщины 女性 🌲.csv",
    ".hidden",
    "no ending",
    "a'b\"c;d$(e)`f`%s.csv",
    "ends with a dot.",
    "-rf.csv",
    "two\nlines.csv",
    "å" * 120 + ".csv",
    "y" * 251 + ".csv",  # as long as a name can be
]


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows refuses some of these")
@pytest.mark.parametrize("name", GOOD_NAMES, ids=lambda name: ascii(name[:20]))
def test_saved_under_an_odd_name(at_desk: Desk, name: str) -> None:
    job = at_desk.gets()
    is_saved(at_desk, job.id, at_desk.target / name)
    assert list(at_desk.saved()) == [name]


@pytest.mark.skipif("sys.platform == 'win32'", reason="no such names there")
def test_saved_under_a_name_that_is_no_text(at_desk: Desk) -> None:
    job = at_desk.gets()
    is_saved(at_desk, job.id, at_desk.target / os.fsdecode(b"latin-\xe5.csv"))


BAD_NAMES = {
    "x" * 300 + ".csv": "x" * 60 + "…" + "x" * 16 + ".csv",
    "å" * 200 + ".csv": "å" * 60 + "…" + "å" * 16 + ".csv",  # 400 bytes
    "zero\0byte.csv": "zero?byte.csv",
    "half a \ud800 character.csv": "half a ? character.csv",
}


if sys.platform == "win32":
    del BAD_NAMES["half a \ud800 character.csv"]  # Windows takes it


@pytest.mark.parametrize("name", BAD_NAMES, ids=lambda name: ascii(name[:20]))
def test_a_name_that_cannot_be(at_desk: Desk, name: str) -> None:
    job_id = cannot_be_saved(at_desk, at_desk.target / name, NO_NAME.format(file=BAD_NAMES[name]))
    is_saved(at_desk, job_id, at_desk.target / "Women.csv")


def test_a_path_that_is_too_long(at_desk: Desk) -> None:
    place = at_desk.target.joinpath(*["long" * 50] * 25, "Women.csv")
    cannot_be_saved(at_desk, place, NO_NAME.format(file="Women.csv"))
