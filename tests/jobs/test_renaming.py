"""A name that a person gives a report, at the real queue and its store."""

from __future__ import annotations

from accounts import LOOK, server
from desk import Desk
from reports import SELECTION, csv_answer
from scripted_server import Answer, ScriptedServer
from watched_desk import at_desk, store

from apsis_desktop.gui.text.report_name import title
from apsis_desktop.jobs.by_hand import LONGEST_NAME
from apsis_desktop.jobs.job import JobState

__all__ = ["at_desk", "server", "store"]


def test_a_given_name_is_stored_and_goes_along_when_the_report_is_requested_again(
    at_desk: Desk, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, csv_answer())
    report = at_desk.gets()
    at_desk.queue.rename(report.id, "Friday's newsletter")
    at_desk.until(lambda: at_desk.remembered(report.id).given_name == "Friday's newsletter")
    assert title(at_desk.job(report.id)) == "Friday's newsletter"
    again = at_desk.queue.request_again(report.id)
    assert again is not None
    assert at_desk.rests(again.id).state is JobState.READY
    assert title(at_desk.job(again.id)) == "Friday's newsletter"


def test_a_report_is_renamed_while_its_thread_works_on_it(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, Answer(202), csv_answer())
    job_id = at_desk.asks()
    at_desk.queue.rename(job_id, "Friday's newsletter")
    assert at_desk.rests(job_id).state is JobState.READY
    assert at_desk.remembered(job_id).given_name == "Friday's newsletter"


def test_a_name_is_one_line_of_bounded_length_and_none_brings_back_what_was_requested(
    at_desk: Desk, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, csv_answer())
    report = at_desk.gets()
    before = title(report)
    at_desk.queue.rename(report.id, "  Two\nlines\u202e " + "x" * 500)
    named = title(at_desk.job(report.id))
    assert len(named) == LONGEST_NAME
    assert named.startswith("Two lines\ufffd x")
    at_desk.queue.rename(report.id, "   ")
    assert title(at_desk.job(report.id)) == before


def test_how_long_it_was_prepared_is_noted_and_stored(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, Answer(202), csv_answer())
    report = at_desk.gets(selection=SELECTION)
    assert report.prepared_in is not None
    assert report.prepared_in > 0
    assert at_desk.remembered(report.id).prepared_in == report.prepared_in
