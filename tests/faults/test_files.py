"""What arrives in place of a report: whole in an odd way, or not whole, or something else."""

from dataclasses import dataclass

import pytest
from accounts import LOOK
from desk import Desk
from reports import CSV, CSV_TYPE, GZIP, csv_answer, workbook, xlsx_answer
from scripted_server import Answer, ScriptedServer, says
from wordings import CUT_OFF, DAMAGED, EMPTY, NO_CSV, NO_WORKBOOK

from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import FileFormat

CSV_FILE, PACKED, EXCEL = FileFormat.CSV, FileFormat.CSV_GZ, FileFormat.XLSX


BOOK = workbook()
WELL = {CSV_FILE: (csv_answer(), CSV), PACKED: (csv_answer(GZIP + GZIP), GZIP + GZIP), EXCEL: (xlsx_answer(), BOOK)}


@pytest.mark.parametrize("wanted", WELL)
def test_comes_home_as_it_was_sent(wanted: FileFormat, server: ScriptedServer, at_desk: Desk) -> None:
    answer, content = WELL[wanted]
    server.on("GET", LOOK, answer)
    job = at_desk.gets(wanted)
    assert at_desk.says(job.id) == ""
    kept = at_desk.remembered(job.id)
    assert (kept.state, kept.size, kept.file_format) == (JobState.READY, len(content), wanted)
    assert list(at_desk.left_waiting().values()) == [content]
    place = at_desk.target / f"Women.{wanted}"
    assert at_desk.saves(job.id, place).saved_path == place
    assert at_desk.remembered(job.id).state is JobState.SAVED
    assert (at_desk.left_waiting(), at_desk.saved()) == ({}, {place.name: content})


@dataclass(frozen=True)
class Broken:
    """Something that is no whole report, and the sentence about it."""

    when: str
    answer: Answer
    says: str
    format: FileFormat = CSV_FILE


BAD = [
    Broken("a gzip cut off", csv_answer(GZIP[:-20]), CUT_OFF),
    Broken("a gzip cut off, to be kept packed", csv_answer(GZIP[:-20]), CUT_OFF, PACKED),
    Broken("no gzip though it says so", csv_answer(CSV), DAMAGED),
    Broken("JSON with 200", says(200, {"status": "pending"}), NO_CSV),
    Broken("no bytes at all", csv_answer(b"", encoding=None), EMPTY),
    Broken("CSV where a workbook was requested", csv_answer(), NO_WORKBOOK, EXCEL),
    Broken("a workbook cut off", xlsx_answer(BOOK[:-30]), CUT_OFF, EXCEL),
]


@pytest.mark.parametrize("broken", BAD, ids=[broken.when for broken in BAD])
def test_nothing_is_kept_of(broken: Broken, server: ScriptedServer, held_desk: Desk) -> None:
    server.on("GET", LOOK, broken.answer)
    job_id = held_desk.asks(broken.format)

    # The first time it is fetched once more by itself,
    assert held_desk.is_held(job_id).state is JobState.PREPARING
    assert held_desk.waits_for(job_id) == broken.says
    assert held_desk.remembered(job_id).state is JobState.PREPARING
    assert held_desk.left_waiting() == {}

    # then the person hears of it,
    assert held_desk.goes_on(job_id).state is JobState.FAILED
    assert (held_desk.says(job_id), held_desk.offers(job_id)) == (broken.says, ReportAction.TRY_AGAIN)
    assert held_desk.remembered(job_id).problem is not None
    assert held_desk.left_waiting() == held_desk.saved() == {}

    # and trying again needs no new report.
    server.on("GET", LOOK, xlsx_answer() if broken.format is EXCEL else csv_answer())
    assert held_desk.tries_again(job_id).state is JobState.READY
    whole = {CSV_FILE: CSV, PACKED: GZIP, EXCEL: BOOK}[broken.format]
    assert list(held_desk.left_waiting().values()) == [whole]
    assert len(server.to("POST", PATH)) == 1


def test_the_type_of_the_file_says_more_than_one_thing(server: ScriptedServer, at_desk: Desk) -> None:
    server.on("GET", LOOK, csv_answer(kind=f"{CSV_TYPE};charset=utf-16"))
    assert at_desk.gets().state is JobState.READY
