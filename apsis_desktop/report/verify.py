"""Is a file whole, and is it what was asked for?"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from isal import isal_zlib

from apsis_desktop.errors import FileCutOff, FileDamaged, FileEmpty, StrangeAnswer, WrongFileType
from apsis_desktop.report.selection import FileFormat

XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GZIP_START = b"\x1f\x8b"
ZIP_START = b"PK\x03\x04"
PIECE = 1 << 20  # bytes unpacked at a time, so that memory does not grow with what is sent
_CSV_TYPES = frozenset({"", "text/csv", "application/csv", "text/plain", "application/octet-stream"})
_GZIP_TYPES = frozenset({"application/gzip", "application/x-gzip"})
_XLSX_TYPES = frozenset({"", XLSX_TYPE, "application/octet-stream", "application/zip"})
# isal's stubs call the class an instance of itself
_GZIP_ERRORS: tuple[type[Exception], ...] = (isal_zlib.error, zlib.error)  # type: ignore[assignment]
_NAMES = {FileFormat.CSV: "CSV", FileFormat.CSV_GZ: "CSV", FileFormat.XLSX: "Excel"}


def check_type(content_type: str, wanted: FileFormat) -> None:
    """Compare a Content-Type with what was asked for.

    Raises `StrangeAnswer` for a web page, which is the network's and not APSIS One's, and `WrongFileType`.
    """
    kind = content_type.partition(";")[0].strip().casefold()
    if kind in {"text/html", "application/xhtml+xml"}:
        raise StrangeAnswer(detail=f"Content-Type {kind} where a file was expected")
    fitting = _XLSX_TYPES if wanted is FileFormat.XLSX else _CSV_TYPES | _GZIP_TYPES
    if kind not in fitting:
        raise WrongFileType(wanted=_NAMES[wanted], detail=f"Content-Type {kind}")


def check_start(start: bytes, wanted: FileFormat) -> None:
    """Look at the first unpacked bytes. Raises `StrangeAnswer` for a web page, and `WrongFileType`."""
    if start.lstrip()[:14].lower().startswith((b"<!doctype html", b"<html")):
        raise StrangeAnswer(detail="a web page where a file was expected")
    if start.startswith(ZIP_START) is not (wanted is FileFormat.XLSX):
        raise WrongFileType(wanted=_NAMES[wanted], detail=f"the file begins with {start[:4]!r}")


class Gunzip:
    """Unpacks gzip as it comes, checking every member and its CRC. `FileDamaged` is raised for the first wrong byte."""

    def __init__(self) -> None:
        self._member = isal_zlib.decompressobj(wbits=31)
        self._begun = False  # a member has begun and not ended
        self._members = 0

    def feed(self, packed: bytes) -> Iterator[bytes]:
        """Yield what a piece unpacks to, in pieces of 1 MiB at most."""
        while packed:
            if not self._begun and self._members and not packed.startswith(GZIP_START[: len(packed)]):
                raise FileDamaged(detail="something follows the end of the gzip")
            self._begun = True
            try:
                unpacked = self._member.decompress(packed, PIECE)
            except _GZIP_ERRORS as error:
                raise FileDamaged(detail=f"gzip: {error}") from error
            if unpacked:
                yield unpacked
            packed = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
            if self._member.eof:
                self._begun = False
                self._members += 1
                self._member = isal_zlib.decompressobj(wbits=31)

    def finish(self) -> None:
        """Say that no more will come. Raises `FileCutOff` in the middle of a member, `FileEmpty` before the first."""
        if self._begun:
            raise FileCutOff(detail=f"the gzip ends in the middle of member {self._members + 1}")
        if not self._members:
            raise FileEmpty(detail="an empty body")


def check_workbook(path: Path) -> None:
    """Open an XLSX's container and check the CRC of every part. Raises `FileDamaged` and `FileCutOff`."""
    try:
        with zipfile.ZipFile(path) as container:
            names = set(container.namelist())
            broken = container.testzip()
    except zipfile.BadZipFile as error:
        # The list of parts stands at the end of the file: without it the rest did not arrive.
        raise FileCutOff(detail=f"the workbook's container cannot be opened: {error}") from error
    except (zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as error:
        raise FileDamaged(detail=f"the workbook's container cannot be read: {error!r}") from error
    if broken is not None:
        raise FileDamaged(detail=f"a damaged part in the workbook: {broken}")
    if not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        raise WrongFileType(wanted="Excel", detail="a container without a workbook")
