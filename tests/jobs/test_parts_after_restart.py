"""A report of several parts whose program was closed or killed: nothing that was done is done again."""

from __future__ import annotations

import contextlib
import gzip
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from accounts import account_at, server
from desk import Desk, desk
from made_up_reports import a_report
from moving_clock import NINE_O_CLOCK
from reports import csv_answer
from scripted_server import Answer, ScriptedServer
from segment_reports import holds, link, over, path, people, requested, rows, serves
from watched_desk import PATIENT, SILENT, half

from apsis_desktop.api.report_request import PATH, Link, LinkKind
from apsis_desktop.errors import SeveralSegmentsRefused
from apsis_desktop.jobs.after_restart import restore
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat

__all__ = ["server"]


@contextlib.contextmanager
def opened(home: Path, server: ScriptedServer) -> Iterator[Desk]:
    """Open a desk with the reports of earlier starts, which go on."""
    (home / "waiting").mkdir(mode=0o700, exist_ok=True)
    store = JobStore(home / "reports.sqlite")
    earlier = restore(store, home / "waiting", NINE_O_CLOCK)
    assert earlier.remarks == ()
    with desk(home, account_at(server.url, times=PATIENT), store=store) as again:
        again.queue.take_over(earlier.jobs)
        yield again


def kept(home: Path, *jobs: Job) -> None:
    with contextlib.closing(JobStore.open(home / "reports.sqlite")) as store:
        store.keep_all(jobs)


@pytest.mark.parametrize("silent", [SILENT, half(holds(*range(3000)))], ids=["looking", "fetching"])
def test_what_is_here_stays_and_what_was_requested_goes_on_with_its_link(
    qapp: object, tmp_path: Path, server: ScriptedServer, silent: Answer
) -> None:
    serves(server, {1: holds(1), 2: silent, 3: holds(3)})
    with opened(tmp_path, server) as first:
        report = first.asks(selection=over(3))
        first.until(server.stalling.is_set)
        first.until(lambda: [part.size is not None for part in first.job(report).parts] == [True, False, True])
    assert sorted(file.name for file in (tmp_path / "waiting").iterdir()) == [
        f"{report}-1.csv.gz",
        f"{report}-3.csv.gz",
    ]
    server.on("GET", path(2), holds(2))
    with opened(tmp_path, server) as again:
        assert again.rests(report).state is JobState.READY
        assert len(server.to("POST", PATH)) == 3
        assert [len(server.to("GET", path(number))) for number in (1, 3)] == [1, 1]
        assert rows(again.left_waiting()[f"{report}.csv"]) == people(1, 2, 3)
        assert again.left_waiting().keys() == {f"{report}.csv"}


def test_a_part_that_was_just_being_requested_is_so_again_only_when_the_person_says_so(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1)})
    server.on("POST", PATH, link(server, 1), SILENT)
    with opened(tmp_path, server) as first:
        report = first.asks(selection=over(3))
        first.until(server.stalling.is_set)
    server.on("POST", PATH, link(server, 3))
    server.on("GET", path(3), holds(3))
    with opened(tmp_path, server) as again:
        resting = again.rests(report)
        assert resting.state is JobState.UNSURE
        assert requested(server) == ["segment.1", "segment.2", "segment.3"]
        server.on("POST", PATH, link(server, 2))
        server.on("GET", path(2), holds(2))
        assert again.tries_again(report).state is JobState.READY
        assert rows(again.left_waiting()[f"{report}.csv"]) == people(1, 2, 3)


def test_one_whose_parts_are_all_here_is_put_together_anew(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})
    with opened(tmp_path, server) as first:
        report = first.gets(selection=over(2))
        job, files = first.job(report.id), first.left_waiting()
    # As it was when the program was killed after the file had its name, and before that was written down.
    parts = []
    for part in job.parts:
        content = gzip.compress(holds(part.number).body)
        (tmp_path / "waiting" / f"{report.id}-{part.number}.csv.gz").write_bytes(content)
        parts.append(replace(part, state=JobState.READY, size=len(content)))
    (tmp_path / "waiting" / f"{report.id}.csv.part").write_bytes(b"half of")
    assert files.keys() == {f"{report.id}.csv"}
    kept(tmp_path, replace(job, state=JobState.FETCHING, parts=tuple(parts), waiting_file=None, incomplete=None))
    with opened(tmp_path, server) as again:
        assert [each.id for each in again.queue.jobs()] == [report.id], "its file is not taken for another report"
        put_together = again.rests(report.id)
        assert (put_together.state, put_together.incomplete) == (JobState.READY, 0)
        assert again.left_waiting() == files
        assert len(server.to("GET", path(1))) == 1


def test_a_kill_before_the_csv_was_noted_makes_no_other_report_of_it(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    long = csv_answer(f"Key;column_1\r\n1;{'x' * 32_768}\r\n".encode(), None)
    serves(server, {1: long, 2: holds(2)})
    with opened(tmp_path, server) as first:
        job = first.gets(FileFormat.XLSX, over(2))
        job = first.remembered(job.id)
        whole = first.left_waiting()
    parts = []
    for part, content in zip(job.parts, (long.body, holds(2).body), strict=True):
        packed = gzip.compress(content)
        (tmp_path / "waiting" / f"{job.id}-{part.number}.csv.gz").write_bytes(packed)
        parts.append(replace(part, state=JobState.READY, size=len(packed)))
    kept(
        tmp_path,
        replace(
            job,
            state=JobState.FETCHING,
            parts=tuple(parts),
            waiting_file=None,
            file_format=None,
            size=None,
            problem=None,
        ),
    )
    assert whole.keys() == {f"{job.id}.csv"}
    with opened(tmp_path, server) as again:
        assert [each.id for each in again.queue.jobs()] == [job.id]
        assert again.rests(job.id).form is Form.CSV
        assert again.left_waiting() == whole
        assert len(server.to("GET", path(1))) == 1


@pytest.mark.parametrize("fault", ["missing", "twice"])
def test_what_was_put_together_but_not_noted_is_gone_where_it_cannot_be_put_together_anew(
    qapp: object, tmp_path: Path, server: ScriptedServer, fault: str
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})
    with opened(tmp_path, server) as first:
        job = first.gets(selection=over(2))
        job = first.job(job.id)
    content = gzip.compress(holds(1, 1).body)
    parts = tuple(replace(part, state=JobState.READY, size=len(content)) for part in job.parts)
    for part in parts[1:] if fault == "missing" else parts:
        (tmp_path / "waiting" / f"{job.id}-{part.number}.csv.gz").write_bytes(content)
    for file in tmp_path.glob("reports.sqlite*"):  # it has never known of the whole file
        file.unlink()
    kept(tmp_path, replace(job, state=JobState.FETCHING, parts=parts, waiting_file=None))
    server.on("GET", path(1), Answer(410))
    with opened(tmp_path, server) as again:
        assert again.rests(job.id).state is JobState.FAILED
        again.until(lambda: f"{job.id}.csv" not in again.left_waiting())
    with opened(tmp_path, server) as later:
        assert [each.id for each in later.queue.jobs()] == [job.id]


def test_parts_that_nobody_waits_for_are_deleted_and_those_of_one_that_has_failed_stay(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: Answer(410)})
    with opened(tmp_path, server) as first:
        report = first.gets(selection=over(2))
        waits = first.left_waiting()
    (tmp_path / "waiting" / f"{report.id}-2.csv.gz").write_bytes(b"left by a kill")
    (tmp_path / "waiting" / f"{'0' * 16}-1.csv.gz.part").write_bytes(b"left by a kill")
    with opened(tmp_path, server) as again:
        assert again.left_waiting() == waits
        again.queue.remove(report.id)
        again.until(lambda: again.left_waiting() == {})


def test_the_parts_of_one_that_has_failed_are_deleted_when_they_have_waited_too_long(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: Answer(410)})
    with opened(tmp_path, server) as first:
        report = first.gets(selection=over(2))
        first.clock.moment += timedelta(days=2, minutes=1)
        first.queue.expire_old()
        first.until(lambda: first.left_waiting() == {})
        assert first.job(report.id).state is JobState.FAILED
        serves(server, {3: holds(1), 4: holds(2)})
        assert first.tries_again(report.id).state is JobState.READY
        assert requested(server)[2:] == ["segment.1", "segment.2"]


def test_one_that_was_put_together_late_waits_a_day_all_the_same(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: Answer(410)})
    with opened(tmp_path, server) as first:
        report = first.gets(selection=over(2)).id
        first.clock.moment += timedelta(days=1, hours=23, minutes=58)
        serves(server, {3: holds(2)})
        ready = first.tries_again(report)
        assert ready.state is JobState.READY
        first.clock.moment = ready.since + timedelta(hours=23, minutes=59)
        first.queue.expire_old()
        assert first.job(report).state is JobState.READY
        first.clock.moment = ready.since + timedelta(days=1)
        first.queue.expire_old()
        first.until(lambda: first.left_waiting() == {})
        assert first.job(report).state is JobState.EXPIRED


# --- reports of earlier versions -------------------------------------------------------------------------------------


def earlier_version(state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - any part of a report
    """Return a report of two segments as earlier versions requested it: all in one."""
    job = a_report(id="e" * 16, selection=over(2), state=state, requested_at=NINE_O_CLOCK, since=NINE_O_CLOCK)
    return replace(job, connection_id="nordic", **changes)


def test_the_one_file_of_an_earlier_version_is_taken_as_it_comes(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    running = Link(f"{server.url}{path(1)}", LinkKind.SECOND)
    until = NINE_O_CLOCK + timedelta(days=1)
    kept(tmp_path, earlier_version(JobState.PREPARING, link=running, link_until=until))
    server.on("GET", path(1), holds(1, 2))
    with opened(tmp_path, server) as again:
        report = again.rests("e" * 16)
        assert (report.state, report.parts) == (JobState.READY, ())
        assert again.left_waiting() == {f"{report.id}.csv": holds(1, 2).body}
        assert server.to("POST", PATH) == []


def test_one_that_an_earlier_version_had_not_requested_yet_is_requested_in_parts(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    kept(tmp_path, earlier_version(JobState.QUEUED))
    serves(server, {1: holds(1), 2: holds(2)})
    with opened(tmp_path, server) as again:
        assert again.rests("e" * 16).state is JobState.READY
        assert requested(server) == ["segment.1", "segment.2"]


def test_one_that_an_earlier_version_was_refused_says_so_and_is_requested_in_parts(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    refused = Problem.of(SeveralSegmentsRefused(words="One at a time."))
    kept(tmp_path, earlier_version(JobState.FAILED, problem=refused))
    serves(server, {1: holds(1), 2: holds(2)})
    with opened(tmp_path, server) as again:
        assert "One at a time." in again.says("e" * 16)
        requested_again = again.queue.request_again("e" * 16)
        assert requested_again is not None
        assert again.rests(requested_again.id).state is JobState.READY
