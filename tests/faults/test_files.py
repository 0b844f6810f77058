"""What arrives in place of a report: whole in an odd way, or not whole, or something else."""

import gzip
import zlib
from dataclasses import dataclass, replace

import pytest
from accounts import LOOK
from desk import Desk
from reports import CSV, CSV_TYPE, GZIP, csv_answer, workbook, xlsx_answer
from scripted_server import Answer, At, Breaks, Ends, ScriptedServer, says
from wordings import CUT_OFF, DAMAGED, EMPTY, NO_CSV, NO_WORKBOOK

from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.verify import XLSX_TYPE

BOM = b"\xef\xbb\xbf"
HEADING = b"Profile key;Email\r\n"
CSV_FILE, PACKED, EXCEL = FileFormat.CSV, FileFormat.CSV_GZ, FileFormat.XLSX


@dataclass(frozen=True)
class Odd:
    """A whole file that travels in an unusual way, and what is kept of it."""

    when: str
    answer: Answer
    kept: bytes
    format: FileFormat = CSV_FILE


BOOK = workbook()
WELL: list[Odd] = [
    Odd("a gzip of two members", csv_answer(gzip.compress(CSV[:999]) + gzip.compress(CSV[999:])), CSV),
    Odd("a gzip of two members, kept packed", csv_answer(GZIP + GZIP), GZIP + GZIP, PACKED),
    Odd("a gzip with an empty member at its end", csv_answer(GZIP + gzip.compress(b"")), CSV),
    Odd("a gzip padded with zeros", csv_answer(GZIP + bytes(512)), CSV),
    Odd("a gzip whose header names a file", csv_answer(b"\x1f\x8b\x08\x08" + bytes(6) + b"a.csv\0" + GZIP[10:]), CSV),
    Odd("a gzip that no header speaks of", csv_answer(GZIP, encoding=None), CSV),
    Odd("a gzip called x-gzip", csv_answer(GZIP, encoding="x-gzip"), CSV),
    Odd("a gzip called a gzip file", csv_answer(GZIP, kind="application/gzip"), CSV),
    Odd("a plain CSV though gzip was asked for", csv_answer(CSV, encoding=None), CSV),
    Odd("a plain CSV said to be identity", csv_answer(CSV, encoding="identity"), CSV),
    Odd("a heading alone", csv_answer(gzip.compress(HEADING)), HEADING),
    Odd("a heading alone, plain", csv_answer(HEADING, encoding=None), HEADING),
    Odd("a byte order mark", csv_answer(gzip.compress(BOM + CSV)), BOM + CSV),
    Odd("a kind that says nothing", csv_answer(kind="application/octet-stream"), CSV),
    Odd("the kind that storages know best", csv_answer(kind="binary/octet-stream"), CSV),
    Odd("a kind that is wrong", csv_answer(kind="image/png"), CSV),
    Odd("a gzip that a storage took apart", csv_answer(encoding="gzip,aws-chunked"), CSV),
    Odd("a gzip said to be identity too, kept packed", csv_answer(encoding="gzip, identity"), GZIP, PACKED),
    Odd("an empty Content-Encoding", csv_answer(encoding=""), CSV),
    Odd("no kind at all", replace(csv_answer(), headers={"Content-Encoding": "gzip"}), CSV),
    Odd("chunks of one byte", replace(csv_answer(), ends=Ends.CHUNKS, chunk=1), CSV),
    Odd("no length and no chunks, but a gzip that ends", replace(csv_answer(), ends=Ends.CLOSE), CSV),
    Odd(
        "a workbook packed though that was not asked for", csv_answer(gzip.compress(BOOK), kind=XLSX_TYPE), BOOK, EXCEL
    ),
    Odd("a workbook called a ZIP", xlsx_answer(kind="application/zip"), BOOK, EXCEL),
    Odd("a workbook of no kind", xlsx_answer(kind="application/octet-stream"), BOOK, EXCEL),
    Odd("a workbook without a length", replace(xlsx_answer(), ends=Ends.CHUNKS), BOOK, EXCEL),
]


@pytest.mark.parametrize("odd", WELL, ids=[odd.when for odd in WELL])
def test_comes_home_from(odd: Odd, server: ScriptedServer, at_desk: Desk) -> None:
    server.on("GET", LOOK, odd.answer)
    job = at_desk.gets(odd.format)
    assert at_desk.says(job.id) == ""
    kept = at_desk.remembered(job.id)
    assert (kept.state, kept.size, kept.file_format) == (JobState.READY, len(odd.kept), odd.format)
    assert list(at_desk.left_waiting().values()) == [odd.kept]
    place = at_desk.target / f"Women.{odd.format}"
    assert at_desk.saves(job.id, place).saved_path == place
    assert at_desk.remembered(job.id).state is JobState.SAVED
    assert (at_desk.left_waiting(), at_desk.saved()) == ({}, {place.name: odd.kept})


@dataclass(frozen=True)
class Broken:
    """Something that is no whole report, and the sentence about it."""

    when: str
    answer: Answer
    says: str
    format: FileFormat = CSV_FILE


def hung_up(answer: Answer, ends: Ends = Ends.CLOSE) -> Answer:
    return replace(answer, ends=ends, breaks=Breaks.HANG_UP, at=At.IN_BODY)


WRONG_SUM = GZIP[:-8] + bytes(4) + GZIP[-4:]
WRONG_LENGTH = GZIP[:-4] + bytes(4)
SPOILED = GZIP[:40] + bytes(20) + GZIP[60:]
BOOK_SPOILED = BOOK.replace(b"some content", b"SOME CONTENT", 1)
NOT_XLSX = workbook(("letter.txt",))

BAD: list[Broken] = [
    Broken("a gzip cut off", csv_answer(GZIP[:-20]), CUT_OFF),
    Broken("a gzip cut off in its last bytes", csv_answer(GZIP[:-1]), CUT_OFF),
    Broken("a gzip cut off in its first bytes", csv_answer(GZIP[:5]), CUT_OFF),
    Broken("a gzip cut off without a length", hung_up(csv_answer()), CUT_OFF),
    Broken("a gzip cut off, to be kept packed", csv_answer(GZIP[:-20]), CUT_OFF, PACKED),
    Broken("a second member cut off", csv_answer(GZIP + GZIP[:30]), CUT_OFF),
    Broken(
        "a plain CSV whose end is told by nothing", replace(csv_answer(CSV, encoding=None), ends=Ends.CLOSE), CUT_OFF
    ),
    Broken("a gzip with rubbish behind it", csv_answer(GZIP + b"<!-- served by proxy -->"), DAMAGED),
    Broken("a gzip with rubbish behind it, to be kept packed", csv_answer(GZIP + b"rubbish"), DAMAGED, PACKED),
    Broken("a gzip with rubbish behind its padding", csv_answer(GZIP + bytes(9) + b"rubbish"), DAMAGED),
    Broken("a gzip with a wrong sum", csv_answer(WRONG_SUM), DAMAGED),
    Broken("a gzip with a wrong length", csv_answer(WRONG_LENGTH), DAMAGED),
    Broken("a gzip spoiled in the middle", csv_answer(SPOILED), DAMAGED),
    Broken("no gzip though it says so", csv_answer(CSV), DAMAGED),
    Broken("zlib though it says gzip", csv_answer(zlib.compress(CSV)), DAMAGED),
    Broken("a gzip in a gzip", csv_answer(gzip.compress(GZIP)), NO_CSV),
    Broken("packed in a way that was not asked for", csv_answer(zlib.compress(CSV), encoding="deflate"), NO_CSV),
    Broken("a workbook where CSV was asked for", xlsx_answer(), NO_CSV),
    Broken("a workbook called CSV", csv_answer(BOOK, encoding=None), NO_CSV),
    Broken("JSON with 200", says(200, {"status": "pending"}), NO_CSV),
    Broken("a picture", Answer(200, b"\x89PNG\r\n\x1a\n" + bytes(99), {"Content-Type": "image/png"}), NO_CSV),
    Broken("a picture called CSV", csv_answer(b"\x89PNG\r\n\x1a\n" + bytes(99), encoding=None), NO_CSV),
    Broken("no bytes at all", csv_answer(b"", encoding=None), EMPTY),
    Broken("no bytes at all, said to be gzip", csv_answer(b""), EMPTY),
    Broken("a gzip of nothing", csv_answer(gzip.compress(b"")), EMPTY),
    Broken("a gzip of nothing, to be kept packed", csv_answer(gzip.compress(b"")), EMPTY, PACKED),
    Broken("no bytes at all in chunks", replace(csv_answer(b"", encoding=None), ends=Ends.CHUNKS), EMPTY),
    Broken("CSV where a workbook was asked for", csv_answer(), NO_WORKBOOK, EXCEL),
    Broken("CSV called a workbook", xlsx_answer(CSV), NO_WORKBOOK, EXCEL),
    Broken("a workbook that is no ZIP", xlsx_answer(b"\xd0\xcf\x11\xe0" + bytes(900)), NO_WORKBOOK, EXCEL),
    Broken("a ZIP that is no workbook", xlsx_answer(NOT_XLSX), NO_WORKBOOK, EXCEL),
    Broken("a workbook cut off", xlsx_answer(BOOK[:-30]), CUT_OFF, EXCEL),
    Broken("a workbook cut off without a length", hung_up(xlsx_answer()), CUT_OFF, EXCEL),
    Broken("a spoiled part in a workbook", xlsx_answer(BOOK_SPOILED), DAMAGED, EXCEL),
    Broken("an empty workbook", xlsx_answer(b""), EMPTY, EXCEL),
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
