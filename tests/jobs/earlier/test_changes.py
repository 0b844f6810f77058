"""Who is new and who is gone since the report before is counted by itself, and holds nothing up."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from accounts import LOOK, server
from desk import Desk
from hung_folder import HungFolder, hung
from made_up_presets import MadeUpPresets
from reports import SELECTION, csv_answer
from scripted_server import ScriptedServer
from watched_desk import at_desk, store

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.reports.actions import ReportAction, actions_for
from apsis_desktop.jobs.earlier.changes import ChangesFinder, earlier_reports
from apsis_desktop.jobs.earlier.report_file import ReportFile, file_of, place_of
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.counts import Changes
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.shape import Shape

__all__ = ["at_desk", "hung", "server", "store"]

MEN = replace(SELECTION, segments=(Segment("Men", "usercreated.segments.men"),))


@pytest.fixture
def comparing(at_desk: Desk) -> Iterator[Desk]:
    finder = ChangesFinder(at_desk.queue, at_desk.queue._context, MadeUpPresets().lists)
    yield at_desk
    assert finder.stop(5)


def people(*numbers: int, column: str = "Email") -> bytes:
    return f"Profile key,{column}\r\n".encode() + b"".join(b"%d,%d@example.com\r\n" % (one, one) for one in numbers)


def brings(desk: Desk, server: ScriptedServer, body: bytes, selection: Selection = SELECTION) -> Job:
    """Request a report that comes with this file."""
    server.on("GET", LOOK, csv_answer(body, encoding=None))
    desk.clock.moment += timedelta(minutes=5)
    return desk.gets(selection=selection)


def changes_of(desk: Desk, report: Job) -> Changes:
    desk.until(lambda: desk.job(report.id).changes is not None)
    found = desk.remembered(report.id).changes
    assert found is not None
    return found


def test_new_and_gone_are_counted_against_the_report_before_that_waits_and_are_kept(
    comparing: Desk, server: ScriptedServer
) -> None:
    brings(comparing, server, people(1, 2, 3, 4))
    before = brings(comparing, server, people(1, 2, 3))
    now = brings(comparing, server, people(2, 3, 4, 5, column="Mobile"))
    assert changes_of(comparing, now) == Changes(2, 1, before.requested_at)
    assert changes_of(comparing, before).gone == 1
    assert [file.name for file in (comparing.home / "work").iterdir()] == []


def test_a_saved_file_counts_as_long_as_nobody_has_worked_on_it(comparing: Desk, server: ScriptedServer) -> None:
    first = comparing.saves(brings(comparing, server, people(1, 2)).id, comparing.target / "first.csv")
    second = comparing.saves(brings(comparing, server, people(1, 2, 3)).id, comparing.target / "second.csv")
    assert changes_of(comparing, second) == Changes(1, 0, first.requested_at)
    (comparing.target / "second.csv").write_bytes(people(1))
    third = brings(comparing, server, people(1, 2, 3, 4))
    assert changes_of(comparing, third) == Changes(2, 0, first.requested_at), "the second is not what was saved"


def test_others_are_not_compared_and_neither_is_what_has_no_earlier_file(
    comparing: Desk, server: ScriptedServer
) -> None:
    first = comparing.saves(brings(comparing, server, people(1, 2)).id, comparing.target / "first.csv")
    men = brings(comparing, server, people(1), MEN)
    (comparing.target / "first.csv").unlink()
    again = brings(comparing, server, people(1))
    last = brings(comparing, server, people(1, 7))
    assert changes_of(comparing, last).new == 1
    assert [comparing.job(one.id).changes for one in (first, men, again)] == [None, None, None]


def test_a_report_that_cannot_be_compared_is_as_good(comparing: Desk, server: ScriptedServer) -> None:
    brings(comparing, server, b"Profile key,Email\r\n1\r\n")
    now = brings(comparing, server, people(1))
    assert (now.state, now.problem) == (JobState.READY, None)
    last = brings(comparing, server, people(1, 2))
    assert changes_of(comparing, last).new == 1
    assert comparing.job(now.id).changes is None


def test_a_folder_that_does_not_answer_holds_nothing_else_up(
    comparing: Desk, server: ScriptedServer, hung: HungFolder
) -> None:
    earlier = replace(
        brings(comparing, server, people(1)),
        id="0123456789abcdef",
        state=JobState.SAVED,
        waiting_file=None,
        saved_path=hung.path / "women.csv",
    )
    comparing.queue._context.ledger.add(earlier)
    comparing.queue.remove(next(job.id for job in comparing.queue.jobs() if job.id != earlier.id))
    waits = brings(comparing, server, people(1, 2))
    comparing.until(hung.asked.is_set)
    brings(comparing, server, people(1), MEN)
    assert changes_of(comparing, brings(comparing, server, people(1, 2), MEN)).new == 1
    assert comparing.job(waits.id).changes is None


def test_what_was_renamed_and_left_out_as_it_was_saved_is_remembered_with_the_file(
    comparing: Desk, server: ScriptedServer
) -> None:
    first = brings(comparing, server, people(1, 2))
    renamed = Shape(Form.CSV, renamed=(("Profile key", "Id"), ("Email", "Profile key")))
    comparing.queue.save(first.id, comparing.target / "renamed.csv", FileFormat.CSV, replace=False, shape=renamed)
    first = comparing.rests(first.id)
    assert (comparing.target / "renamed.csv").read_bytes().startswith(b"Id,Profile key\r\n1,1@example.com\r\n")
    second = brings(comparing, server, people(1, 2, 3))
    assert changes_of(comparing, second) == Changes(1, 0, first.requested_at)


def test_cells_that_were_written_as_text_for_excel_are_compared_as_what_they_are(
    comparing: Desk, server: ScriptedServer
) -> None:
    first = brings(comparing, server, b"Profile key,Email\r\n0001,+46\r\n0002,b\r\n")
    place, shape = comparing.target / "first.csv", Shape(Form.CSV_EXCEL, excel_text=True)
    comparing.queue.save(first.id, place, FileFormat.CSV, replace=False, shape=shape)
    assert comparing.rests(first.id).state is JobState.SAVED
    assert '=""0001""' in place.read_text("utf-8-sig")
    second = brings(comparing, server, b"Profile key,Email\r\n0002,b\r\n0003,c\r\n0004,d\r\n")
    assert changes_of(comparing, second) == Changes(2, 1, first.requested_at)


@pytest.mark.parametrize("shape", [Shape(Form.CSV, split=2), Shape(Form.XLSX_TIDY, split=1)])
def test_a_file_that_is_not_the_whole_list_as_it_came_is_not_compared(
    comparing: Desk, server: ScriptedServer, shape: Shape
) -> None:
    first = brings(comparing, server, people(1, 2, 3))
    comparing.until(lambda: comparing.job(first.id).contents is not None)
    comparing.queue.save(first.id, comparing.target / "first.csv", FileFormat.CSV, replace=False, shape=shape)
    assert comparing.rests(first.id).state is JobState.SAVED
    assert place_of(comparing.job(first.id)) is None
    assert ReportAction.COMPARE not in actions_for(comparing.job(first.id), comparing.clock.now())
    assert earlier_reports(brings(comparing, server, people(1)), comparing.queue.jobs()) == []


def test_a_file_that_was_changed_moved_or_deleted_since_is_known(at_desk: Desk, server: ScriptedServer) -> None:
    ready = brings(at_desk, server, people(1, 2))
    assert ready.waiting_file is not None
    assert file_of(ready) == ReportFile(ready.waiting_file)
    saved = at_desk.saves(ready.id, at_desk.target / "women.csv")
    path = at_desk.target / "women.csv"
    os.utime(path, (saved.since.timestamp(),) * 2)
    assert file_of(saved) == ReportFile(path)
    later = (saved.since + timedelta(hours=1)).timestamp()
    os.utime(path, (later, later))
    assert file_of(saved) == ReportFile(path, changed=True), "as many bytes as before, but written later"
    path.write_bytes(b"")
    assert file_of(saved) == ReportFile(path, changed=True)
    path.unlink()
    assert file_of(saved) is None
    path.mkdir()
    assert file_of(saved) is None
    assert file_of(replace(saved, saved_path=None, file_format=FileFormat.CSV)) is None
