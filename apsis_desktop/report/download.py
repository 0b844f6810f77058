"""Downloads a report into a `.part` file, unpacked or as it came, and verifies it."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from isal import isal_zlib

from apsis_desktop.api.client import Answer
from apsis_desktop.errors import Cancelled, FileCutOff, FileEmpty, StrangeAnswer, WrongFileType
from apsis_desktop.report.content import ContentCheck, is_web_page
from apsis_desktop.report.events import Checking, Fetching
from apsis_desktop.report.files.disk_room import Room
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.minimum_speed import with_minimum_speed
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.verify import GZIP_START, NAMES, XLSX_TYPE, Gunzip, check_workbook
from apsis_desktop.system.disk import write_through

CSV_TYPE = "text/csv"
_GZIP_CODINGS = frozenset({"gzip", "x-gzip"})
_NO_CODINGS = frozenset({"", "identity", "aws-chunked"})  # the last is a storage's own, and taken off before it is sent


@dataclass(frozen=True, slots=True)
class Fetched:
    """A complete, verified file on the disk. `size` in bytes. `ends_within_row`: as if it was cut as it was made.

    `headings`: of a CSV, where they are known.
    """

    path: Path
    format: FileFormat
    size: int
    ends_within_row: bool = False
    headings: tuple[str, ...] = ()


def headers_for(wanted: FileFormat) -> dict[str, str]:
    """Return the headers that ask for a format (API.md, D). A CSV always travels compressed."""
    if wanted is FileFormat.XLSX:
        return {"Accept": XLSX_TYPE, "Accept-Encoding": "identity"}
    return {"Accept": CSV_TYPE, "Accept-Encoding": "gzip"}


def download(
    answer: Answer,
    wanted: FileFormat,
    part: Path,
    cancelled: threading.Event,
    tell: Callable[[Fetching | Checking], None],
    place: Path | None = None,
    steady: Callable[[], float] = time.monotonic,
) -> Fetched:
    """Write the body of an answer to `part` and verify that it is complete and of the right format.

    `place` is its later path in the same folder, for error messages.

    Raises `FileProblem` and `SavingProblem` kinds, `StrangeAnswer`, `DownloadTooSlow`, `Cancelled` and network errors,
    after deleting the file.
    """
    if is_web_page(answer.headers.get("content-type", "")):
        raise StrangeAnswer(detail="a web page where a file was expected")
    length, place = _length(answer), place or part
    room = Room(place.parent)
    try:
        with saving_errors(place), part.open("wb") as file:
            pieces = with_minimum_speed(answer.raw(), steady)
            received, writer = _write_all(pieces, answer, wanted, file, room, length, cancelled, tell)
            tell(Checking())
            if length is not None and received != length:
                raise FileCutOff(detail=f"{received} of {length} bytes")
            file.flush()
            write_through(file.fileno())
            size = file.tell()
        if wanted is FileFormat.XLSX:
            check_workbook(part, cancelled)
    except BaseException:
        with contextlib.suppress(OSError):  # the first error is the one to raise
            part.unlink(missing_ok=True)
        raise
    if wanted is FileFormat.XLSX:
        return Fetched(part, wanted, size)
    return Fetched(part, wanted, size, writer.check.ends_within_row, writer.check.headings)


def _write_all(
    pieces: Iterator[bytes],
    answer: Answer,
    wanted: FileFormat,
    file: BinaryIO,
    room: Room,
    length: int | None,
    cancelled: threading.Event,
    tell: Callable[[Fetching], None],
) -> tuple[int, _Writer]:
    received, first = 0, b""
    writer: _Writer | None = None
    tell(Fetching(0, length))
    for piece in pieces:
        if cancelled.is_set():
            raise Cancelled
        received += len(piece)
        if writer is None:  # the first two bytes tell whether it is packed
            first += piece
            if len(first) < len(GZIP_START):
                continue
            writer, packed = _writer_for(answer, wanted, first), first
        else:
            packed = piece
        file.writelines(room.for_each(writer.feed(packed)))
        tell(Fetching(received, length))
    if writer is None:
        if not first:
            raise FileEmpty(detail="an empty body")
        writer = _writer_for(answer, wanted, first)
        file.writelines(room.for_each(writer.feed(first)))
    file.writelines(room.for_each(writer.finish()))
    return received, writer


class _Writer(Protocol):
    """Turns the bytes from the network into those of the file."""

    check: ContentCheck

    def feed(self, packed: bytes) -> Iterator[bytes]: ...
    def finish(self) -> Iterator[bytes]: ...


def _writer_for(answer: Answer, wanted: FileFormat, first: bytes) -> _Writer:
    # The bytes tell whether it is packed: a proxy may drop the header, and no CSV begins like a gzip.
    codings = {coding.strip() for coding in answer.headers.get("content-encoding", "").casefold().split(",")}
    codings -= _NO_CODINGS
    if first.startswith(GZIP_START) or (codings and codings <= _GZIP_CODINGS):
        return _KeepPacked(wanted) if wanted is FileFormat.CSV_GZ else _Unpack(wanted)
    if codings:
        raise WrongFileType(wanted=NAMES[wanted], detail=f"Content-Encoding {', '.join(sorted(codings))}")
    if wanted is not FileFormat.XLSX and not _end_is_marked(answer):
        # Without a length or chunks, a plain CSV that was cut off looks complete.
        raise FileCutOff(detail="neither a length nor chunks: a cut could not be noticed")
    return _Pack(wanted) if wanted is FileFormat.CSV_GZ else _Keep(wanted)


class _Unpack:
    """Unpacks a gzip into the file."""

    def __init__(self, wanted: FileFormat) -> None:
        self._gunzip = Gunzip()
        self.check = ContentCheck(wanted)

    def feed(self, packed: bytes) -> Iterator[bytes]:
        for piece in self._gunzip.feed(packed):
            self.check(piece)
            yield piece

    def finish(self) -> Iterator[bytes]:
        self._gunzip.finish()
        self.check.finish()
        return iter(())


class _KeepPacked(_Unpack):
    """Keeps a gzip as it is; unpacks it only to check it."""

    def feed(self, packed: bytes) -> Iterator[bytes]:
        for _piece in super().feed(packed):
            pass
        yield packed


class _Keep:
    """Keeps plain bytes as they are."""

    def __init__(self, wanted: FileFormat) -> None:
        self.check = ContentCheck(wanted)

    def feed(self, packed: bytes) -> Iterator[bytes]:
        self.check(packed)
        yield packed

    def finish(self) -> Iterator[bytes]:
        self.check.finish()
        return iter(())


class _Pack(_Keep):
    """Packs plain bytes where gzip was requested, so that the person gets the chosen format."""

    def __init__(self, wanted: FileFormat) -> None:
        super().__init__(wanted)
        self._packer = isal_zlib.compressobj(wbits=31)

    def feed(self, packed: bytes) -> Iterator[bytes]:
        for piece in super().feed(packed):
            yield self._packer.compress(piece)

    def finish(self) -> Iterator[bytes]:
        self.check.finish()
        yield self._packer.flush()


def _length(answer: Answer) -> int | None:
    value = answer.headers.get("content-length", "")
    return int(value) if value.isascii() and value.isdigit() and "transfer-encoding" not in answer.headers else None


def _end_is_marked(answer: Answer) -> bool:
    return _length(answer) is not None or "chunked" in answer.headers.get("transfer-encoding", "").casefold()
