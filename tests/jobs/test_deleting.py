"""Files that a report does not need any more are deleted in the background, and never take a new file with them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import account_at, server
from desk import Desk, desk
from reports import csv_answer
from scripted_server import ScriptedServer, problem
from segment_reports import holds, over, people, requested, rows, serves
from watched_desk import PATIENT

from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import Match
from apsis_desktop.system.folder_threads import EACH

__all__ = ["server"]


@pytest.fixture
def at_desk(qapp: object, tmp_path: Path, server: ScriptedServer) -> Iterator[Desk]:
    with desk(tmp_path, account_at(server.url, times=PATIENT)) as opened:
        yield opened


def test_a_report_is_requested_anew_only_after_its_old_files_are_deleted(at_desk: Desk, server: ScriptedServer) -> None:
    serves(server, {1: holds(1, 2), 2: problem(410, "Gone")})
    report = at_desk.gets(selection=replace(over(2), match=Match.ALL))
    assert [*at_desk.left_waiting()] == [f"{report.id}-1.csv.gz"]
    serves(server, {3: holds(1), 4: csv_answer(b"Key\r\n1\r\n2\r\n", None)})
    disk_answers = threading.Event()

    def hung() -> None:
        disk_answers.wait()

    for _work in range(EACH):
        at_desk.queue._writer._folders.run(at_desk.waiting, hung)
    at_desk.queue.try_again(report.id)
    assert report.id not in at_desk.queue._running
    assert at_desk.job(report.id).state is JobState.QUEUED
    disk_answers.set()
    assert at_desk.rests(report.id).state is JobState.READY
    assert len(requested(server)) == 4
    assert rows(at_desk.left_waiting()[f"{report.id}.csv"]) == people(1)


def test_a_report_whose_end_cannot_be_written_down_can_be_tried_again(at_desk: Desk, server: ScriptedServer) -> None:
    serves(server, {1: holds(1, 2), 2: problem(410, "Gone")})
    report = at_desk.gets(selection=replace(over(2), match=Match.ALL))
    failed: list[object] = []
    at_desk.queue.store_failed.connect(failed.append)
    at_desk.store.close()
    at_desk.queue.try_again(report.id)
    at_desk.until(lambda: bool(failed))
    at_desk.until(lambda: not at_desk.queue._ledger.is_letting_go(report.id))
