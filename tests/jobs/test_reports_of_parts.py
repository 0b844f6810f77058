"""A report over several segments through the real queue: its parts, and the one file that they become."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import account_at, server
from desk import Desk, HeldClock, desk
from reports import SELECTION, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer, problem
from segment_reports import holds, link, over, path, people, requested, rows, serves
from watched_desk import PATIENT, SILENT, WatchedStore, half, is_silent, store

from apsis_desktop.api.definitions import Attribute
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import LinkExpired
from apsis_desktop.jobs.job import Job, JobState, Pause
from apsis_desktop.report.selection import FileFormat, Match

__all__ = ["server", "store"]


@pytest.fixture
def at_desk(qapp: object, tmp_path: Path, server: ScriptedServer, store: WatchedStore) -> Iterator[Desk]:
    with desk(tmp_path, account_at(server.url, times=PATIENT), store=store) as opened:
        yield opened


def states(job: Job) -> list[JobState]:
    return [part.state for part in job.parts]


def test_the_parts_become_one_file_and_nothing_else_is_left(
    at_desk: Desk, server: ScriptedServer, tmp_path: Path
) -> None:
    serves(server, {1: holds(1, 2), 2: (Answer(202), holds(2, 3)), 3: holds(4)})
    report = at_desk.gets(selection=over(3))
    assert (report.state, report.incomplete) == (JobState.READY, 0)
    assert requested(server) == ["segment.1", "segment.2", "segment.3"]
    left = at_desk.left_waiting()
    assert left.keys() == {f"{report.id}.csv"}
    assert rows(left[f"{report.id}.csv"]) == people(1, 2, 3, 4)
    saved = at_desk.saves(report.id, at_desk.target / "list.csv")
    assert saved.state is JobState.SAVED
    assert at_desk.left_waiting() == {}
    assert at_desk.saved().keys() == {"list.csv"}
    usual = tmp_path / "a file of this person"
    usual.touch()
    assert (at_desk.target / "list.csv").stat().st_mode == usual.stat().st_mode  # colleagues may open it as any other


def test_each_part_is_written_down_before_it_is_requested_and_before_it_is_looked_at(
    at_desk: Desk, server: ScriptedServer, store: WatchedStore
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})
    seen: dict[tuple[int, JobState], tuple[int, int]] = {}

    def look(job: Job) -> None:
        for part in job.parts:
            counts = len(server.to("POST", PATH)), len(server.to("GET", path(part.number)))
            seen.setdefault((part.number, part.state), counts)

    store.before_keep = look
    at_desk.gets(selection=over(2))
    assert seen[1, JobState.REQUESTING] == (0, 0)
    assert seen[1, JobState.PREPARING] == (1, 0)
    assert seen[2, JobState.REQUESTING] == (1, 0)
    assert seen[2, JobState.PREPARING] == (2, 0)


def test_a_report_says_how_many_of_its_parts_are_ready(qapp: object, tmp_path: Path, server: ScriptedServer) -> None:
    serves(server, {1: holds(1), 2: (Answer(202), holds(2))})
    with desk(tmp_path, server, HeldClock(1)) as opened:
        report = opened.asks(selection=over(2))
        opened.until(lambda: states(opened.job(report)) == [JobState.READY, JobState.PREPARING])
        assert opened.job(report).state is JobState.PREPARING
        opened.until(lambda: getattr(opened.queue.activity_of(report), "pause", None) is Pause.NOT_YET)
        assert list(opened.left_waiting()) == [f"{report}-1.csv.gz"]
        assert opened.goes_on(report).state is JobState.READY


def test_another_format_is_fetched_and_put_together_again_while_all_links_live(
    at_desk: Desk, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})
    report = at_desk.gets(selection=over(2))
    at_desk.queue.save(report.id, at_desk.target / "list.csv.gz", FileFormat.CSV_GZ, replace=False)
    at_desk.until(lambda: at_desk.job(report.id).state is JobState.SAVED)
    assert (len(server.to("POST", PATH)), len(server.to("GET", path(1)))) == (2, 2)
    assert at_desk.left_waiting() == {}
    server.on("GET", path(2), problem(410, "Gone"))
    at_desk.queue.save(report.id, at_desk.target / "list.xlsx", FileFormat.XLSX, replace=False)
    at_desk.until(lambda: at_desk.says(report.id) != "")
    again = at_desk.rests(report.id)
    assert again.state is JobState.SAVED
    assert again.problem is not None
    assert isinstance(again.problem.error(), LinkExpired)
    at_desk.until(lambda: at_desk.left_waiting() == {})
    assert at_desk.saved().keys() == {"list.csv.gz"}


def test_only_the_part_that_failed_is_fetched_again(at_desk: Desk, server: ScriptedServer) -> None:
    serves(server, {1: holds(1), 2: problem(410, "Gone"), 3: holds(3)})
    report = at_desk.gets(selection=over(3))
    assert (report.state, states(report)) == (JobState.FAILED, [JobState.READY, JobState.FAILED, JobState.READY])
    assert at_desk.left_waiting().keys() == {f"{report.id}-1.csv.gz", f"{report.id}-3.csv.gz"}
    server.on("POST", PATH, link(server, 4))
    server.on("GET", path(4), holds(2))
    again = at_desk.tries_again(report.id)
    assert again.state is JobState.READY
    assert requested(server) == ["segment.1", "segment.2", "segment.3", "segment.2"]
    assert [len(server.to("GET", path(number))) for number in (1, 2, 3, 4)] == [1, 1, 1, 1]
    assert rows(at_desk.left_waiting()[f"{report.id}.csv"]) == people(1, 2, 3)


def test_of_a_part_that_is_requested_anew_the_values_count_since_they_are_the_latest(
    at_desk: Desk, server: ScriptedServer
) -> None:
    serves(server, {1: problem(410, "Gone"), 2: holds(1)})
    report = at_desk.gets(selection=over(2))
    server.on("POST", PATH, link(server, 3))
    server.on("GET", path(3), csv_answer(b"Key;column_1\r\n1;new@b.se\r\n", None))
    at_desk.tries_again(report.id)
    assert rows(at_desk.left_waiting()[f"{report.id}.csv"]) == {"1": "new@b.se"}


def test_a_part_that_may_have_been_requested_is_so_again_only_when_the_person_says_so(
    at_desk: Desk, server: ScriptedServer
) -> None:
    server.on("POST", PATH, link(server, 1), Answer(500), link(server, 3))
    for number in (1, 3):
        server.on("GET", path(number), holds(number))
    report = at_desk.gets(selection=over(3))
    assert (report.state, states(report)) == (JobState.UNSURE, [JobState.READY, JobState.UNSURE, JobState.READY])
    assert requested(server) == ["segment.1", "segment.2", "segment.3"]
    server.on("POST", PATH, link(server, 2))
    server.on("GET", path(2), holds(2))
    assert at_desk.tries_again(report.id).state is JobState.READY
    assert requested(server)[3:] == ["segment.2"]


def test_a_network_that_breaks_midway_costs_nothing_but_time(at_desk: Desk, server: ScriptedServer) -> None:
    broken = replace(holds(*range(2000, 4000)), breaks=Breaks.RESET, at=At.IN_BODY)
    serves(server, {1: holds(1), 2: (broken, problem(503, "Away"), holds(*range(2000, 4000))), 3: holds(3)})
    report = at_desk.gets(selection=over(3))
    assert report.state is JobState.READY
    assert len(rows(at_desk.left_waiting()[f"{report.id}.csv"])) == 2002
    assert len(server.to("POST", PATH)) == 3
    assert [len(server.to("GET", path(number))) for number in (1, 2, 3)] == [1, 3, 1]


def test_after_a_part_that_was_refused_no_other_is_requested(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("POST", PATH, link(server, 1), problem(422, "No", "Not so."))
    server.on("GET", path(1), holds(1))
    report = at_desk.gets(selection=over(4))
    assert states(report) == [JobState.READY, JobState.FAILED, JobState.QUEUED, JobState.QUEUED]
    assert requested(server) == ["segment.1", "segment.2"]


def test_too_many_columns_are_spread_over_more_requests_and_that_is_remembered(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    taken: list[tuple[str, int]] = []
    columns = tuple(Attribute(f"Column {number}", f"attribute.{number}") for number in range(4))
    server.on("POST", PATH, problem(413, "Too large"), *(link(server, number) for number in (1, 2)))
    server.on("GET", path(1), csv_answer(b"Key;column_1;column_2\r\n1;a;b\r\n2;a;b\r\n", None))
    server.on("GET", path(2), csv_answer(b"Key;column_3;column_4\r\n1;c;d\r\n", None))
    with desk(tmp_path, server, columns_taken=lambda *limit: taken.append(limit)) as opened:
        report = opened.gets(selection=replace(SELECTION, columns=columns))
        assert (report.state, report.incomplete, taken) == (JobState.READY, 1, [("nordic", 2)])
        assert opened.remembered(report.id).incomplete == 1
        heading, *lines = opened.left_waiting()[f"{report.id}.csv"].decode().splitlines()
        assert heading == "Key;Column 0;Column 1;Column 2;Column 3"
        assert set(lines) == {"1;a;b;c;d", "2;a;b;;"}


def test_how_many_columns_are_taken_is_not_remembered_of_a_report_that_is_too_large_whatever_its_columns(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    taken: list[tuple[str, int]] = []
    columns = tuple(Attribute(f"Column {number}", f"attribute.{number}") for number in range(4))
    server.on("POST", PATH, problem(413, "Too large"))
    with desk(tmp_path, server, columns_taken=lambda *limit: taken.append(limit)) as opened:
        report = opened.gets(selection=replace(SELECTION, columns=columns))
        assert (report.state, len(report.parts), taken) == (JobState.FAILED, 4, [])


@pytest.mark.parametrize(
    ("method", "route", "silent"),
    [("POST", PATH, SILENT), ("GET", path(1), SILENT), ("GET", path(1), half(holds(*range(3000))))],
    ids=["requesting", "looking", "fetching"],
)
def test_cancelling_ends_every_part_and_leaves_nothing(
    at_desk: Desk, server: ScriptedServer, method: str, route: str, silent: Answer
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})
    server.on(method, route, silent)
    report = at_desk.asks(selection=over(2))
    is_silent(server)
    if method == "GET":
        at_desk.until(lambda: at_desk.job(report).parts[1].state is JobState.READY)
    at_desk.queue.cancel(report)
    assert at_desk.job(report).state is JobState.CANCELLED
    at_desk.until(lambda: not at_desk.queue._running)
    at_desk.until(lambda: at_desk.left_waiting() == {})
    assert at_desk.remembered(report).state is JobState.CANCELLED
    assert (JobState.UNSURE in states(at_desk.remembered(report))) == (method == "POST"), "it may have been requested"
    server.let_go.set()
    serves(server, {1: holds(1), 2: holds(2)})
    assert at_desk.tries_again(report).state is JobState.READY


def test_removing_takes_what_waits_of_every_part_away(at_desk: Desk, server: ScriptedServer) -> None:
    serves(server, {1: holds(1), 2: problem(410, "Gone")})
    report = at_desk.gets(selection=over(2))
    assert at_desk.left_waiting()
    at_desk.queue.remove(report.id)
    at_desk.until(lambda: at_desk.left_waiting() == {} and at_desk.after_a_crash() == [])


def test_one_that_is_put_back_on_the_list_fetches_the_parts_that_went_with_it(
    at_desk: Desk, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: problem(410, "Gone")})
    report = at_desk.gets(selection=over(2))
    at_desk.queue.remove(report.id)
    at_desk.until(lambda: at_desk.left_waiting() == {})
    at_desk.queue.bring_back([report])
    assert states(at_desk.job(report.id)) == [JobState.QUEUED, JobState.FAILED]


def test_two_reports_take_turns_part_by_part_within_the_limit_of_requests(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    held = threading.Event()
    answers = [replace(holds(number), held=held) for number in range(1, 7)]
    serves(server, dict(enumerate(answers, 1)))
    with desk(tmp_path, server) as opened:
        opened.queue.change_limits(reports=4, downloads=3)
        reports = [opened.asks(selection=over(3)) for _ in range(2)]
        opened.until(lambda: len(requested(server)) == 4)
        assert len(opened.queue._running) == 4
        assert requested(server).count("segment.1") == 2, "neither waits for all parts of the other"
        held.set()
        assert [opened.rests(report).state for report in reports] == [JobState.READY] * 2
        assert sorted(requested(server)) == [f"segment.{number}" for number in (1, 1, 2, 2, 3, 3)]


def test_sixty_segments_are_one_report(qapp: object, tmp_path: Path, server: ScriptedServer) -> None:
    serves(server, {number: holds(number, 1000) for number in range(1, 61)})
    with desk(tmp_path, server) as opened:
        opened.queue.change_limits(reports=12, downloads=3)
        report = opened.gets(selection=over(60))
        assert requested(server) == [f"segment.{number}" for number in range(1, 61)]
        assert rows(opened.left_waiting()[f"{report.id}.csv"]) == people(*range(1, 61), 1000)
        assert opened.left_waiting().keys() == {f"{report.id}.csv"}


def test_a_file_that_somebody_took_away_is_fetched_again_before_it_is_put_together(
    at_desk: Desk, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: problem(410, "Gone")})
    report = at_desk.gets(selection=over(2))
    (at_desk.waiting / f"{report.id}-1.csv.gz").unlink()
    server.on("POST", PATH, link(server, 3))
    server.on("GET", path(3), holds(2))
    assert at_desk.tries_again(report.id).state is JobState.READY
    assert rows(at_desk.left_waiting()[f"{report.id}.csv"]) == people(1, 2)
    assert len(server.to("GET", path(1))) == 2


def test_what_cannot_be_put_together_says_so_and_leaves_nothing(at_desk: Desk, server: ScriptedServer) -> None:
    serves(server, {1: holds(1, 1), 2: holds(2)})
    report = at_desk.gets(selection=over(2))
    assert report.state is JobState.FAILED
    assert "same export key" in at_desk.says(report.id)
    at_desk.until(lambda: at_desk.left_waiting() == {})


def test_in_all_of_them_only_those_are_in_the_list_whom_every_part_knows(at_desk: Desk, server: ScriptedServer) -> None:
    serves(server, {1: holds(1, 2, 3), 2: csv_answer(b"Key\r\n2\r\n3\r\n", None), 3: csv_answer(b"Key\r\n3\r\n", None)})
    chosen = over(3)
    wanted = replace(chosen, segments=chosen.segments[:2], excluded=chosen.segments[2:], match=Match.ALL)
    report = at_desk.gets(selection=wanted)
    assert rows(at_desk.left_waiting()[f"{report.id}.csv"]) == people(2)
