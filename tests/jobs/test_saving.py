"""Saving over time: by itself, across a kill, several wishes, and what can be seen of it meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from accounts import LOOK, server
from desk import Desk, desk, let_qt_work
from hung_folder import HungFolder, hung
from made_up_reports import with_link
from reports import CSV, csv_answer, xlsx_answer
from scripted_server import ScriptedServer

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.selection import FileFormat

__all__ = ["hung", "server"]


class RecordingStore(JobStore):
    """The real store, which remembers what it was given to keep."""

    def __init__(self, file: Path, *, redact: Callable[[str], str] = str) -> None:
        super().__init__(file, redact=redact)
        self.kept: list[Job] = []

    def keep(self, job: Job) -> None:
        self.kept.append(job)
        super().keep(job)


@pytest.fixture(autouse=True)
def a_report(qapp: object, server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer())


@pytest.fixture
def at_desk(tmp_path: Path, server: ScriptedServer) -> Iterator[Desk]:
    with desk(tmp_path, server) as opened:
        yield opened


def into(folder: Path) -> Callable[[Job], Path]:
    return lambda job: folder / f"{job.name}.{job.format}"


def is_saved(opened: Desk, job_id: str) -> Job:
    opened.until(lambda: opened.job(job_id).state is JobState.SAVED)
    return opened.rests(job_id)


# --- by itself -------------------------------------------------------------------------------------------------------


def test_that_it_is_saved_by_itself_is_written_down_together_with_its_being_ready(
    tmp_path: Path, server: ScriptedServer
) -> None:
    store = RecordingStore.open(tmp_path / "reports.sqlite")
    assert isinstance(store, RecordingStore)
    with desk(tmp_path, server, store=store, own_place=into(tmp_path / "target")) as opened:
        is_saved(opened, opened.asks())
        first = next(job for job in store.kept if job.state is JobState.READY)
        assert first.save_to == tmp_path / "target" / "Women.csv"


def test_a_report_that_was_ready_and_not_saved_yet_is_saved_by_itself_at_the_next_start(
    tmp_path: Path, server: ScriptedServer
) -> None:
    with desk(tmp_path, server) as opened:
        report = opened.gets().id
        place = opened.target / "Women.csv"
        opened.queue._ledger.change(report, save_to=place, numbered=True)  # the program dies here
        opened.queue._ledger.write(report)
        place.write_text("somebody else's")  # and another file takes the name
    with desk(tmp_path, server) as opened:
        opened.queue.take_over(opened.store.load())
        assert is_saved(opened, report).saved_path == opened.target / "Women (2).csv"
        assert opened.saved() == {"Women.csv": b"somebody else's", "Women (2).csv": CSV}
        assert opened.left_waiting() == {}


def test_reports_of_one_name_that_are_ready_together_are_saved_beside_each_other(
    tmp_path: Path, server: ScriptedServer
) -> None:
    with desk(tmp_path, server, own_place=into(tmp_path / "target")) as opened:
        reports = [opened.asks() for _ in range(4)]
        for report in reports:
            is_saved(opened, report)
        assert opened.saved() == {f"Women{number}.csv": CSV for number in ("", " (2)", " (3)", " (4)")}


def test_what_cannot_be_saved_by_itself_is_ready_with_its_problem(tmp_path: Path, server: ScriptedServer) -> None:
    with desk(tmp_path, server, own_place=into(tmp_path / "gone")) as opened:
        job = opened.gets()
        assert (job.state, job.save_to, job.numbered) == (JobState.READY, None, False)
        assert "does not exist" in opened.says(job.id)


# --- a start after a kill --------------------------------------------------------------------------------------------


@contextmanager
def killed_while_saving(home: Path, server: ScriptedServer) -> Iterator[tuple[str, Path, Path]]:
    """Yield the report, its waiting file and its place, as a kill while it was being saved has left them."""
    with desk(home, server) as opened:
        job = opened.gets()
        assert job.waiting_file is not None
        place = opened.target / "women.csv"
        opened.queue._ledger.change(job.id, save_to=place)
        opened.queue._ledger.write(job.id)
    yield job.id, job.waiting_file, place


@pytest.mark.parametrize("waits", [False, True], ids=["the waiting file was gone", "it still waited"])
def test_a_file_that_was_in_its_place_when_the_program_was_killed_is_saved(
    tmp_path: Path, server: ScriptedServer, waits: bool
) -> None:
    with killed_while_saving(tmp_path, server) as (report, waiting, place):
        os.link(waiting, place)
        if not waits:
            waiting.unlink()
    with desk(tmp_path, server) as opened:
        opened.queue.take_over(opened.store.load())
        job = is_saved(opened, report)
        assert opened.saved() == {"women.csv": CSV}
        opened.until(lambda: opened.left_waiting() == {})
        assert opened.remembered(report).saved_path == place
        assert opened.store.saved_files() == [SavedFile(report, place, len(CSV), job.since, "nordic")]


def test_a_file_that_was_lost_while_it_was_being_saved_is_fetched_again(tmp_path: Path, server: ScriptedServer) -> None:
    with killed_while_saving(tmp_path, server) as (report, waiting, _place):
        waiting.unlink()
    with desk(tmp_path, server) as opened:
        server.on("GET", LOOK, csv_answer())
        opened.queue.take_over(opened.store.load())
        is_saved(opened, report)
        assert opened.saved() == {"women.csv": CSV}


# --- while it is being saved -----------------------------------------------------------------------------------------


def test_a_folder_that_does_not_answer_holds_up_no_other(at_desk: Desk, hung: HungFolder) -> None:
    jobs = [at_desk.gets() for _ in range(4)]
    last = at_desk.gets()
    for job in jobs:
        at_desk.queue.save(job.id, hung.path / f"{job.id}.csv", FileFormat.CSV, replace=False)
    assert hung.asked.wait()
    assert at_desk.saves(last.id, at_desk.target / "women.csv").state is JobState.SAVED
    assert all(at_desk.job(job.id).saving for job in jobs)
    assert at_desk.queue.running() == 4
    hung.answers.set()
    for job in jobs:
        is_saved(at_desk, job.id)


def test_saving_into_a_folder_that_does_not_answer_can_be_cancelled_and_done_elsewhere(
    at_desk: Desk, hung: HungFolder
) -> None:
    job = at_desk.gets()
    at_desk.queue.save(job.id, hung.path / "women.csv", FileFormat.CSV, replace=False)
    assert at_desk.job(job.id).saving
    assert hung.asked.wait()
    at_desk.queue.cancel(job.id)
    assert (at_desk.job(job.id).state, at_desk.job(job.id).saving) == (JobState.READY, False)
    assert at_desk.saves(job.id, at_desk.target / "women.csv").state is JobState.SAVED
    hung.answers.set()
    at_desk.until(lambda: not at_desk.queue._savings._threads._busy)
    assert at_desk.remembered(job.id).saved_path == at_desk.target / "women.csv"
    assert list(hung.path.iterdir()) == []


def test_a_save_that_was_cancelled_and_ends_late_leaves_the_next_one_under_way(
    at_desk: Desk, hung: HungFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = HungFolder(tmp_path / "second")
    second.hang(monkeypatch)
    job = at_desk.gets()
    at_desk.queue.save(job.id, hung.path / "women.csv", FileFormat.CSV, replace=False)
    assert hung.asked.wait()
    at_desk.queue.cancel(job.id)
    at_desk.queue.save(job.id, second.path / "women.csv", FileFormat.CSV, replace=False)
    assert second.asked.wait()
    hung.answers.set()
    at_desk.until(lambda: hung.path not in at_desk.queue._savings._threads._busy)
    let_qt_work()
    at_desk.queue.cancel(job.id)
    second.answers.set()
    at_desk.until(lambda: not at_desk.queue._savings._threads._busy)
    assert at_desk.remembered(job.id).state is JobState.READY
    assert list(second.path.iterdir()) == []


def test_deleting_beside_a_folder_that_does_not_answer_holds_up_no_change_of_the_list(
    at_desk: Desk, hung: HungFolder
) -> None:
    beside, other = hung.path / ".0123456789ab.part", at_desk.waiting / "other.csv"
    hung.answers.set()
    for number, file in enumerate((beside, other)):
        file.touch()
        waiting = with_link(JobState.READY, id=str(number), waiting_file=file, size=0)
        at_desk.queue.take_over([waiting])
        at_desk.store.keep(waiting)
    hung.asked.clear()
    hung.answers.clear()
    at_desk.queue.remove("0")
    assert hung.asked.wait()
    at_desk.queue.remove("1")
    at_desk.until(lambda: at_desk.after_a_crash() == [])
    at_desk.until(lambda: not other.exists())
    hung.answers.set()
    at_desk.until(lambda: at_desk.store.unneeded_files() == [])
    assert not beside.exists()


def test_no_wish_for_a_report_is_dropped_for_a_later_one(at_desk: Desk, server: ScriptedServer) -> None:
    job = at_desk.gets()
    server.on("GET", LOOK, xlsx_answer())
    places = [at_desk.target / name for name in ("a.csv", "b.xlsx", "c.xlsx")]
    for place, file_format in zip(places, (FileFormat.CSV, FileFormat.XLSX, FileFormat.XLSX), strict=True):
        at_desk.queue.save(job.id, place, file_format, replace=False)
    at_desk.until(lambda: sorted(at_desk.saved()) == ["a.csv", "b.xlsx", "c.xlsx"])
    at_desk.rests(job.id)


@pytest.mark.skipif("os.name == 'nt'", reason="links want leave on Windows")
def test_a_link_is_followed_where_its_file_may_be_replaced_and_has_taken_the_name_where_not(at_desk: Desk) -> None:
    link, real = at_desk.target / "women.csv", at_desk.home / "real.csv"
    link.symlink_to(real)
    job = at_desk.gets()
    assert at_desk.saves(job.id, link).state is JobState.READY
    assert "already exists" in at_desk.says(job.id)
    assert not real.exists()
    saved = at_desk.saves(job.id, link, replace=True)
    assert (saved.state, saved.saved_path) == (JobState.SAVED, real)
    assert (link.is_symlink(), real.read_bytes()) == (True, CSV)


@pytest.mark.skipif("os.name == 'nt'", reason="no such folder there")
def test_nothing_is_saved_among_the_devices(at_desk: Desk) -> None:
    job = at_desk.gets()
    assert at_desk.saves(job.id, Path("/dev/women.csv")).state is JobState.READY
    assert at_desk.says(job.id) == "Files cannot be saved in /dev. Choose another folder."
    assert not Path("/dev/women.csv").exists()
