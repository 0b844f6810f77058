"""Verifies that a file is complete and undamaged. `content` checks what it is."""

from __future__ import annotations

import os
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from isal import isal_zlib

from apsis_desktop.errors import Cancelled, FileCutOff, FileDamaged, FileEmpty, WrongFileType
from apsis_desktop.report.selection import FileFormat

XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GZIP_START = b"\x1f\x8b"
ZIP_START = b"PK\x03\x04"
PIECE = 1 << 20  # bytes unpacked at a time, so that memory does not grow with what is sent
# One core stays free for the thread that holds the GIL, for which the window waits.
_UNPACKING = threading.BoundedSemaphore(max(1, (os.cpu_count() or 2) - 1))
# isal's stubs call the class an instance of itself
_GZIP_ERRORS: tuple[type[Exception], ...] = (isal_zlib.error, zlib.error)  # type: ignore[assignment]
_ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError)
NAMES = {FileFormat.CSV: "CSV", FileFormat.CSV_GZ: "CSV", FileFormat.XLSX: "Excel"}


class Gunzip:
    """Unpacks a stream of gzip members and checks their CRCs. Raises `FileDamaged` for the first wrong byte.

    Zeros behind the last member are padding, as in gzip(1); anything else is damage.
    """

    def __init__(self) -> None:
        self._member = isal_zlib.decompressobj(wbits=31)
        self._begun = False  # a member has begun and not ended
        self._members = 0
        self._padded = False

    def feed(self, packed: bytes) -> Iterator[bytes]:
        """Yield what a piece unpacks to, in pieces of 1 MiB at most."""
        while packed:
            if not self._begun and self._members:
                self._padded = self._padded or packed.startswith(b"\0")
                if self._padded and not packed.strip(b"\0"):
                    return
                if self._padded or not packed.startswith(GZIP_START[: len(packed)]):
                    raise FileDamaged(detail="something follows the end of the gzip")
            self._begun = True
            try:
                with _UNPACKING:
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
        """Check the end. Raises `FileCutOff` in the middle of a member, `FileEmpty` before the first."""
        if self._begun:
            raise FileCutOff(detail=f"the gzip ends in the middle of member {self._members + 1}")
        if not self._members:
            raise FileEmpty(detail="an empty body")


def check_workbook(path: Path, cancelled: threading.Event) -> None:
    """Check the CRC of every part of an XLSX file. Raises `FileDamaged`, `FileCutOff` and `Cancelled`."""
    try:
        container = zipfile.ZipFile(path)
    except zipfile.BadZipFile as error:
        # The directory is at the end of a ZIP: without it, the file was cut off.
        raise FileCutOff(detail=f"the workbook's container cannot be opened: {error}") from error
    except (*_ZIP_ERRORS, OSError) as error:
        raise FileDamaged(detail=f"the workbook's container cannot be read: {error!r}") from error
    with container:
        for part in container.infolist():
            _check_part(container, part, cancelled)
        if not {"[Content_Types].xml", "xl/workbook.xml"} <= set(container.namelist()):
            raise WrongFileType(wanted="Excel", detail="a container without a workbook")


def _check_part(container: zipfile.ZipFile, part: zipfile.ZipInfo, cancelled: threading.Event) -> None:
    if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise FileDamaged(
            detail=f"a part of the workbook is packed in a way that workbooks are not: {part.compress_type}"
        )
    try:
        with container.open(part) as content:
            while content.read(PIECE):  # the CRC is compared at its end
                if cancelled.is_set():
                    raise Cancelled
    except (*_ZIP_ERRORS, OSError) as error:
        raise FileDamaged(detail=f"a damaged part in the workbook: {part.filename}: {error!r}") from error
