"""Reports in which segments are compared: their parts have to be of one time, also when they are tried again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import account_at, server
from desk import Desk, desk
from reports import csv_answer
from scripted_server import Answer, ScriptedServer, problem
from segment_reports import holds, link, over, path, people, requested, rows, serves
from watched_desk import PATIENT

from apsis_desktop.api.report_request import PATH
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import Match, Selection

__all__ = ["server"]


@pytest.fixture
def at_desk(qapp: object, tmp_path: Path, server: ScriptedServer) -> Iterator[Desk]:
    with desk(tmp_path, account_at(server.url, times=PATIENT)) as opened:
        yield opened


def left_out(count: int) -> Selection:
    """Return a selection of so many segments of which the last is left out."""
    chosen = over(count)
    return replace(chosen, segments=chosen.segments[:-1], excluded=chosen.segments[-1:])


@pytest.mark.parametrize("lost", [problem(410, "Gone"), None], ids=["dead link", "cut off"])
def test_nobody_slips_past_a_segment_that_is_left_out_while_a_part_is_tried_again(
    at_desk: Desk, server: ScriptedServer, lost: Answer | None
) -> None:
    second = link(server, 2) if lost else Answer(500)
    server.on("POST", PATH, link(server, 1), second, link(server, 3))
    server.on("GET", path(1), holds(1))
    server.on("GET", path(2), lost or holds())
    server.on("GET", path(3), csv_answer(b"Key\r\n9\r\n", None))
    report = at_desk.gets(selection=left_out(3))
    assert report.state is (JobState.FAILED if lost else JobState.UNSURE)
    # By now 2 is in the second segment, and in the one that is left out.
    serves(server, {4: holds(1), 5: holds(2, 3), 6: csv_answer(b"Key\r\n2\r\n9\r\n", None)})
    assert at_desk.tries_again(report.id).state is JobState.READY
    assert requested(server)[3:] == ["segment.1", "segment.2", "segment.3"]
    assert rows(at_desk.left_waiting()[f"{report.id}.csv"]) == people(1, 3)


def test_nobody_is_in_all_segments_who_went_from_one_to_the_other_while_a_part_was_tried_again(
    at_desk: Desk, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1, 2), 2: problem(410, "Gone")})
    report = at_desk.gets(selection=replace(over(2), match=Match.ALL))
    serves(server, {3: holds(1), 4: csv_answer(b"Key\r\n1\r\n2\r\n", None)})
    assert at_desk.tries_again(report.id).state is JobState.READY
    assert rows(at_desk.left_waiting()[f"{report.id}.csv"]) == people(1)
