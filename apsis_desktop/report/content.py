"""Checks a downloaded file by its content: proxies may lose or change headers, but not the bytes.

A CSV may begin with anything, including `<` or `{`, so only what cannot be a CSV is refused.
"""

from __future__ import annotations

import codecs
import csv
import json
import re
from pathlib import Path

from apsis_desktop.errors import FileEmpty, FileProblem, ServiceAway, StrangeAnswer, WrongFileType
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.verify import GZIP_START, NAMES, ZIP_START

EXAMINED = 4096  # bytes at the start of a file
_LAST = 4096  # bytes at its end
_SEPARATORS = b",;\t|"
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BINARY = re.compile(rb"%PDF-|.{0,15}?[\x00-\x08\x0e-\x1f]", re.DOTALL)
_PROLOGUE = re.compile(rb"\A(?:\s|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z))+", re.DOTALL)
_PAGE = re.compile(
    rb"<(?:!doctype|(?:html|head|body|title|meta|link|base|style|script|noscript|iframe|frameset|form)(?![\w:.-]))",
    re.IGNORECASE,
)
_PART_OF_A_PAGE = re.compile(
    rb"<(?:h[1-6]|p|br|hr|div|span|center|pre|table|font|img|main|section)(?![\w:.-])", re.IGNORECASE
)
_ELEMENT = re.compile(rb"<[a-z_][\w:.-]*[\s/>]", re.IGNORECASE)
_CELL = re.compile(rb"<[^<>\r\n]*>(?:[^<>\r\n]*</[^<>\r\n]*>)?[ \t]*[,;\t|]")  # `<Key>;` and `<b>Key</b>;`
_JSON = re.compile(rb'(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:')  # in a CSV, a cell with quotes is itself quoted
_LINE_OR_DELIMITER = re.compile(rb"[\r\n,;\t|]")


class ContentCheck:
    """Checks the unpacked content of a file piece by piece.

    Raises `StrangeAnswer` for a web page, which is the network's and not APSIS One's, `WrongFileType`, and `FileEmpty`.
    """

    def __init__(self, wanted: FileFormat) -> None:
        self._wanted = wanted
        self._start = b""
        self._end = bytearray()  # one for all pieces: new ones would scatter the memory that pieces come in
        self._size = 0

    def __call__(self, piece: bytes) -> None:
        """Check the next piece."""
        if self._size < EXAMINED:
            self._start += piece[: EXAMINED - self._size]
            if len(self._start) == EXAMINED:
                self._check_start()
        self._size += len(piece)
        if len(piece) < _LAST:
            self._end += piece
            del self._end[:-_LAST]
        else:
            self._end[:] = memoryview(piece)[-_LAST:]

    def finish(self) -> None:
        """Check the end; no more pieces follow."""
        if self._size < EXAMINED:
            self._check_start()
        if self._wanted is not FileFormat.XLSX and (problem := self._end_problem()) is not None:
            raise problem

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the columns; none where what was looked at does not show them all."""
        heading, line_end = self._heading()
        separator = chr(max(_SEPARATORS, key=heading.count))
        try:
            names = next(csv.reader([heading.decode("utf-8-sig")], delimiter=separator, strict=True), [])
        except (UnicodeDecodeError, csv.Error):
            return ()
        return tuple(names) if line_end else ()

    @property
    def ends_within_row(self) -> bool:
        """Tell whether the last row has fewer cells than the heading, as one that was cut as it was made.

        Where quotation marks or longer rows leave that open, it is not said.
        """
        heading, line_end = self._heading()
        _before, start, last = self._end.rstrip(b"\r\n").replace(b"\r", b"\n").rpartition(b"\n")
        if not (line_end and start) or b'"' in heading or b'"' in last or b"\0" in last:
            return False
        separator = max(_SEPARATORS, key=heading.count)
        return last.count(separator) < heading.count(separator)

    def _heading(self) -> tuple[bytes, bytes]:
        """Return the first line, and its end where that has been seen."""
        heading, line_end, _rest = self._start.replace(b"\r", b"\n").partition(b"\n")
        return heading, line_end

    def _check_start(self) -> None:
        start, text = self._start, _ascii_text(self._start)
        if not text:
            raise FileEmpty(detail="no content" if not start else "nothing but blanks")
        if start.startswith(GZIP_START):
            raise self._wrong_type("packed twice")
        if start.startswith(ZIP_START):
            if self._wanted is not FileFormat.XLSX:
                raise self._wrong_type("a ZIP")
            return
        if (problem := self._markup_problem(text)) is not None:
            raise problem
        if self._wanted is FileFormat.XLSX or _BINARY.match(text):
            raise self._wrong_type(f"the file begins with {start[:4]!r}")
        if _JSON.match(text):
            raise self._wrong_type("JSON")

    def _markup_problem(self, text: bytes) -> FileProblem | ServiceAway | None:
        rest = _PROLOGUE.sub(b"", text, count=1)
        if _PAGE.match(rest) or (_PART_OF_A_PAGE.match(rest) and not _CELL.match(text)):
            return StrangeAnswer(detail="a web page where a file was expected")
        return self._wrong_type("XML") if rest != text else None

    def _end_problem(self) -> FileProblem | None:
        """Return what is wrong, where only the end tells."""
        text = _ascii_text(self._start)
        if _ELEMENT.match(text) and not _CELL.match(text) and self._end.rstrip(b"\0\r\n\t ").endswith(b">"):
            return self._wrong_type("XML")
        if self._size > EXAMINED:
            return None
        if text[:1] in {b"{", b"["} and _is_json(text):
            return self._wrong_type("JSON")
        if _LINE_OR_DELIMITER.search(text) is None:
            return self._wrong_type("a few words")
        return None

    def _wrong_type(self, found: str) -> WrongFileType:
        return WrongFileType(wanted=NAMES[self._wanted], detail=found)


def seen_of(file: Path) -> ContentCheck:
    """Return what the start and the end show of a plain CSV that was checked when it was downloaded. Raises OSError."""
    check = ContentCheck(FileFormat.CSV)
    with file.open("rb") as stream:
        check(stream.read(EXAMINED))
        stream.seek(max(EXAMINED, file.stat().st_size - _LAST))
        check(stream.read())
    return check


def is_web_page(content_type: str) -> bool:
    """Whether a Content-Type is that of a web page."""
    return content_type.partition(";")[0].strip().casefold() in {"text/html", "application/xhtml+xml"}


def _ascii_text(content: bytes) -> bytes:
    """Return the text as ASCII, without leading whitespace, byte order marks and the zero bytes of UTF-16."""
    while mark := next((mark for mark in _BOMS if content.startswith(mark)), b""):
        content = content.removeprefix(mark)
        if mark != codecs.BOM_UTF8:
            content = content.replace(b"\0", b"")
    return content.lstrip()


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
