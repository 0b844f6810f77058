"""Only a whole file of the kind that was requested is kept; whatever else happens, nothing is left of it."""

import gzip
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import LOOK
from reports import CSV, CSV_TYPE, GZIP, NOT_YET, Person, csv_answer, workbook, xlsx_answer
from scripted_server import Answer, At, Breaks, Ends, ScriptedServer

from apsis_desktop.errors import (
    ApsisError,
    FileCutOff,
    FileDamaged,
    FileEmpty,
    FolderMissing,
    LineBroke,
    NameRefused,
    StrangeAnswer,
    TimedOut,
    WrongFileType,
)
from apsis_desktop.report.cycle import FETCHES
from apsis_desktop.report.events import Fetching, Pause
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.verify import XLSX_TYPE

HTML = b"<!DOCTYPE html><html><body>Welcome to Grand Hotel</body></html>"
PLAIN = csv_answer(CSV, encoding=None)


@pytest.fixture
def person(server: ScriptedServer, tmp_path: Path) -> Person:
    return Person.at(server, tmp_path)


@pytest.fixture(autouse=True)
def nothing_but_a_whole_file_is_left(tmp_path: Path) -> None:
    assert list(tmp_path.iterdir()) == []


def assert_not_kept(person: Person, kind: type[ApsisError], wanted: FileFormat = FileFormat.CSV) -> None:
    with pytest.raises(kind) as caught:
        person.fetches(wanted)
    assert type(caught.value) is kind
    assert list(person.part.parent.iterdir()) == []


# --- whole files, in unusual clothes ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        csv_answer(),
        replace(csv_answer(), ends=Ends.CHUNKS),
        replace(csv_answer(), ends=Ends.CLOSE),  # the gzip itself says where it ends
        replace(csv_answer(), ends=Ends.CHUNKS, chunk=1),
        csv_answer(encoding=None),  # packed, and the header was lost on the way
        csv_answer(encoding="X-GZIP"),
        csv_answer(kind="application/gzip", encoding=None),
        csv_answer(kind="application/octet-stream"),
        csv_answer(kind=""),
        csv_answer(kind="binary/octet-stream"),
        csv_answer(kind="application/json"),
        csv_answer(kind=XLSX_TYPE),
        csv_answer(kind="image/png;"),
        csv_answer(encoding=""),
        csv_answer(encoding="gzip, identity"),
        csv_answer(encoding="gzip,aws-chunked"),
        csv_answer(encoding="aws-chunked"),
        csv_answer(encoding=", gzip,"),
        csv_answer(encoding="gzip, gzip"),
        csv_answer(encoding="br"),
        csv_answer(CSV, encoding=""),
        csv_answer(CSV, encoding="aws-chunked", kind="binary/octet-stream"),
        replace(csv_answer(encoding=None), ends=Ends.CHUNKS, chunk=1),
        csv_answer(gzip.compress(CSV[:9]) + gzip.compress(b"") + gzip.compress(CSV[9:])),
        csv_answer(GZIP + b"\0" * 1500),
        csv_answer(b"\x1f\x8b\x08\x08" + bytes(6) + b"a.csv\0" + GZIP[10:]),  # names a file
        PLAIN,
        csv_answer(CSV, encoding="identity"),
        replace(PLAIN, ends=Ends.CHUNKS, chunk=7),
    ],
)
@pytest.mark.parametrize("wanted", [FileFormat.CSV, FileFormat.CSV_GZ])
def test_a_whole_csv_is_kept_however_it_travels(
    server: ScriptedServer, person: Person, answer: Answer, wanted: FileFormat
) -> None:
    server.on("GET", LOOK, answer)
    fetched = person.fetches(wanted)
    kept = fetched.path.read_bytes()
    assert (gzip.decompress(kept) if wanted is FileFormat.CSV_GZ else kept) == CSV
    assert fetched.size == len(kept)


@pytest.mark.parametrize(
    "answer",
    [
        xlsx_answer(),
        xlsx_answer(kind=""),
        xlsx_answer(kind="binary/octet-stream"),
        xlsx_answer(kind="text/csv"),
        xlsx_answer(kind="application/zip"),
        xlsx_answer(kind="application/octet-stream"),
        replace(xlsx_answer(), ends=Ends.CHUNKS, chunk=3),
        replace(xlsx_answer(), ends=Ends.CLOSE),
        Answer(
            200, gzip.compress(workbook()), {"Content-Type": XLSX_TYPE, "Content-Encoding": "gzip"}
        ),  # not requested
    ],
)
def test_a_whole_workbook_is_kept_however_it_travels(server: ScriptedServer, person: Person, answer: Answer) -> None:
    server.on("GET", LOOK, answer)
    assert person.fetches(FileFormat.XLSX).path.read_bytes() == workbook()


@pytest.mark.parametrize("content", [b"Profile key;Email\r\n", b"\xef\xbb\xbf" + CSV])
@pytest.mark.parametrize("packed", [True, False])
def test_a_heading_alone_and_a_byte_order_mark_are_kept(
    server: ScriptedServer, person: Person, content: bytes, packed: bool
) -> None:
    server.on("GET", LOOK, csv_answer(gzip.compress(content)) if packed else csv_answer(content, encoding=None))
    assert person.fetches().path.read_bytes() == content


def test_without_a_length_there_is_no_total(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, replace(csv_answer(), ends=Ends.CHUNKS))
    person.fetches()
    assert {one.total for one in person.told(Fetching)} == {None}


# --- broken for good -------------------------------------------------------------------------------------------------

DAMAGED = GZIP[:-6] + bytes([GZIP[-6] ^ 0xFF]) + GZIP[-5:]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (csv_answer(GZIP[:-9]), FileCutOff),
        (csv_answer(GZIP[:-1]), FileCutOff),
        (csv_answer(GZIP[:5]), FileCutOff),
        (csv_answer(GZIP + GZIP[:-30]), FileCutOff),
        (replace(csv_answer(GZIP[:-9]), ends=Ends.CLOSE), FileCutOff),
        (csv_answer(DAMAGED), FileDamaged),
        (csv_answer(GZIP + b"rubbish"), FileDamaged),
        (csv_answer(GZIP[:-4] + bytes(4)), FileDamaged),  # of another length than it says
        (csv_answer(GZIP[:40] + bytes(20) + GZIP[60:]), FileDamaged),
        (csv_answer(zlib.compress(CSV)), FileDamaged),
        (csv_answer(GZIP + b"\0\0rubbish"), FileDamaged),
        (csv_answer(GZIP + b"\0\0" + GZIP), FileDamaged),
        (csv_answer(CSV), FileDamaged),  # says gzip, and is not
        (csv_answer(b""), FileEmpty),
        (replace(csv_answer(b""), ends=Ends.CLOSE), FileEmpty),
        (csv_answer(b"", encoding=None), FileEmpty),
        (replace(csv_answer(b"", encoding=None), ends=Ends.CHUNKS), FileEmpty),
        (replace(csv_answer(), ends=Ends.CLOSE, breaks=Breaks.HANG_UP, at=At.IN_BODY), FileCutOff),
        (csv_answer(gzip.compress(b"")), FileEmpty),
        (csv_answer(gzip.compress(GZIP)), WrongFileType),  # packed twice
        (csv_answer(workbook(), encoding=None), WrongFileType),
        (csv_answer(gzip.compress(workbook())), WrongFileType),
        (csv_answer(CSV, encoding="br"), WrongFileType),
        (csv_answer(zlib.compress(CSV), encoding="deflate"), WrongFileType),
        (csv_answer(b"\x89PNG\r\n\x1a\n" + bytes(99), encoding=None), WrongFileType),
        (Answer(200, b"\x89PNG\r\n\x1a\n" + bytes(99), {"Content-Type": "image/png"}), WrongFileType),
        (csv_answer(CSV, encoding="gzip, br"), WrongFileType),
        (csv_answer(gzip.compress(GZIP), encoding="gzip, gzip"), WrongFileType),
        (csv_answer(CSV, encoding="gzip, aws-chunked"), FileDamaged),
        (csv_answer(b'{"status": 500}', encoding=None, kind="application/json"), WrongFileType),
        (csv_answer(workbook(), encoding=None, kind=XLSX_TYPE), WrongFileType),
        (replace(PLAIN, ends=Ends.CLOSE), FileCutOff),  # where it ends nobody says, so a cut could not be noticed
    ],
)
@pytest.mark.parametrize("wanted", [FileFormat.CSV, FileFormat.CSV_GZ])
def test_what_is_no_whole_csv_is_fetched_again_and_then_refused(
    server: ScriptedServer, person: Person, answer: Answer, kind: type[ApsisError], wanted: FileFormat
) -> None:
    server.on("GET", LOOK, answer)
    assert_not_kept(person, kind, wanted)
    assert person.looks == FETCHES


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (xlsx_answer(workbook()[:-1]), FileCutOff),
        (xlsx_answer(workbook()[:-200]), FileCutOff),
        (xlsx_answer(b"PK\x03\x04"), FileCutOff),
        (replace(xlsx_answer(), ends=Ends.CLOSE, breaks=Breaks.HANG_UP, at=At.IN_BODY), FileCutOff),
        (xlsx_answer(b"\xd0\xcf\x11\xe0" + bytes(900)), WrongFileType),
        (xlsx_answer(workbook().replace(b"some content", b"some_content", 1)), FileDamaged),
        (xlsx_answer(workbook(names=("[Content_Types].xml", "word/document.xml"))), WrongFileType),
        (xlsx_answer(CSV), WrongFileType),
        (xlsx_answer(CSV, kind=""), WrongFileType),
        (xlsx_answer(GZIP), WrongFileType),
        (xlsx_answer(b"no"), WrongFileType),
        (xlsx_answer(b""), FileEmpty),
        (xlsx_answer(CSV, kind=CSV_TYPE), WrongFileType),
    ],
)
def test_what_is_no_whole_workbook_is_fetched_again_and_then_refused(
    server: ScriptedServer, person: Person, answer: Answer, kind: type[ApsisError]
) -> None:
    server.on("GET", LOOK, answer)
    assert_not_kept(person, kind, FileFormat.XLSX)
    assert person.looks == FETCHES


def test_the_kind_of_file_is_named(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    with pytest.raises(WrongFileType, match="not in Excel format"):
        person.fetches(FileFormat.XLSX)


# --- mended by another try -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (csv_answer(GZIP[:-9]), FileCutOff),
        (csv_answer(DAMAGED), FileDamaged),
        (replace(csv_answer(), breaks=Breaks.RESET, at=At.IN_BODY), LineBroke),
        (replace(csv_answer(), breaks=Breaks.HANG_UP, at=At.IN_BODY), LineBroke),
        (replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY), TimedOut),
        (replace(csv_answer(GZIP[: len(GZIP) // 2]), length=len(GZIP)), LineBroke),
        (replace(csv_answer(), ends=Ends.CHUNKS, breaks=Breaks.HANG_UP, at=At.IN_BODY), LineBroke),
        (csv_answer(HTML, encoding=None, kind="text/html; charset=utf-8"), StrangeAnswer),
        (csv_answer(HTML, encoding=None), StrangeAnswer),
        (csv_answer(gzip.compress(b"\xef\xbb\xbf\r\n\r\n   " + HTML)), StrangeAnswer),
    ],
)
def test_a_second_try_brings_the_file(
    server: ScriptedServer, person: Person, answer: Answer, kind: type[ApsisError]
) -> None:
    server.on("GET", LOOK, answer, NOT_YET, csv_answer())
    assert person.fetches().path.read_bytes() == CSV
    assert person.problems() == [kind]
    assert person.pauses() == [Pause.AWAY, Pause.NOT_YET]


def test_a_sign_in_page_is_waited_out_for_as_long_as_it_takes(server: ScriptedServer, person: Person) -> None:
    portal = csv_answer(HTML, encoding=None, kind="text/html")
    server.on("GET", LOOK, *[portal] * 12, csv_answer())
    assert person.fetches().size == len(CSV)
    assert person.problems() == [StrangeAnswer] * 12
    assert person.clock.waits[-1] == 60.0


# --- the place for the part ------------------------------------------------------------------------------------------


def test_a_folder_that_has_gone_is_no_fault_of_the_report(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    person.part = person.part.parent / "gone" / "part"
    with pytest.raises(FolderMissing):
        person.fetches()
    assert person.looks == 1


def test_a_folder_that_is_a_file_is_no_folder(server: ScriptedServer, person: Person, tmp_path: Path) -> None:
    server.on("GET", LOOK, csv_answer())
    (tmp_path / "file").touch()
    person.part = tmp_path / "file" / "part"
    with pytest.raises(FolderMissing):
        person.fetches()


def test_a_name_that_cannot_be_is_said_to_be(server: ScriptedServer, person: Person, tmp_path: Path) -> None:
    server.on("GET", LOOK, csv_answer())
    person.part = tmp_path / ("x" * 300)
    with pytest.raises(NameRefused):
        person.fetches()
