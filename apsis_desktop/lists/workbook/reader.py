"""The list in a workbook as a CSV: each value as it stands in the file, dates readable; in little memory."""

from __future__ import annotations

import csv
import posixpath
import re
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.etree import ElementTree as ET

from apsis_desktop.errors import Cancelled, ListCellTooLarge, ListUneven
from apsis_desktop.lists.workbook.styles import Styles

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STYLES = "xl/styles.xml"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LETTERS = re.compile(r"[A-Z]+")
_DAMAGED = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, ET.ParseError, StopIteration)
_LARGEST_CELL = 1 << 24  # characters


def workbook_to_csv(file: Path, target: Path, cancelled: threading.Event) -> None:
    """Write the first sheet as a CSV, and the ones behind it that have the same heading: it goes on there.

    Sheets that are hidden or empty are left alone.

    Raises `ListUneven` for what is no whole workbook, `ListCellTooLarge`.
    """
    try:
        with zipfile.ZipFile(file) as book, target.open("w", encoding="utf-8", newline="") as text:
            writer = csv.writer(text, lineterminator="\r\n")
            workbook = _xml(book, "xl/workbook.xml")
            styles = Styles(workbook, _xml(book, _STYLES) if _STYLES in book.namelist() else None)
            shared = _shared_texts(book)
            heading: list[str] = []
            for name in _sheets(book, workbook):
                with book.open(name) as sheet:
                    rows = (row for row in _rows(sheet, shared, styles) if any(row))
                    if not (first := next(rows, [])):
                        continue
                    if heading and first != heading:
                        break
                    if not heading:
                        heading = first
                        writer.writerow(heading)
                    for row in rows:
                        if cancelled.is_set():
                            raise Cancelled
                        if len(row) > len(heading):
                            raise ListUneven(detail="a row is longer than the heading")
                        writer.writerow(row + [""] * (len(heading) - len(row)))
    except _DAMAGED as error:
        raise ListUneven(detail=f"the workbook: {type(error).__name__}") from None


def _sheets(book: zipfile.ZipFile, workbook: ET.Element) -> Iterator[str]:
    links = {each.attrib["Id"]: each.attrib["Target"] for each in _xml(book, "xl/_rels/workbook.xml.rels")}
    for sheet in workbook.iter(f"{_MAIN}sheet"):
        if sheet.attrib.get("state", "visible") != "visible":
            continue
        target = links[sheet.attrib[_LINK]]
        yield target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))


def _xml(book: zipfile.ZipFile, name: str) -> ET.Element:
    return ET.fromstring(_without_entities(book.read(name)))  # noqa: S314 - what defines entities is refused


def _shared_texts(book: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    found = []
    with book.open("xl/sharedStrings.xml") as stream:
        for element in _elements(stream, f"{_MAIN}si"):
            found.append(_text(element))
            element.clear()
    return found


def _rows(sheet: IO[bytes], shared: list[str], styles: Styles) -> Iterator[list[str]]:
    for element in _elements(sheet, f"{_MAIN}row"):
        row: list[str] = []
        for cell in element.iter(f"{_MAIN}c"):
            at = _column(cell.attrib["r"]) if "r" in cell.attrib else len(row)
            row += [""] * (at - len(row))
            row.append(_value(cell, shared, styles))
        yield row
        element.clear()


def _elements(stream: IO[bytes], tag: str) -> Iterator[ET.Element]:
    """Yield the elements of a kind as they come, and forget them."""
    begun = ET.iterparse(_Checked(stream), events=("start", "end"))  # noqa: S314 - what defines entities is refused
    _event, root = next(begun)
    for event, element in begun:
        if event == "end" and element.tag == tag:
            yield element
            parent = root.find(f"{_MAIN}sheetData")
            (root if parent is None else parent).clear()


def _value(cell: ET.Element, shared: list[str], styles: Styles) -> str:
    kind = cell.attrib.get("t", "n")
    if kind == "inlineStr":
        return _text(cell)
    value = cell.findtext(f"{_MAIN}v", "")
    if len(value) > _LARGEST_CELL:
        raise ListCellTooLarge
    match kind:
        case "s":
            return shared[int(value)] if value else ""
        case "b":
            return {"1": "true", "0": "false"}.get(value, value)
        case "str":
            return _unescaped(value)
        case "n":
            return styles.text(value, cell.attrib.get("s", "0"))
    return value


def _text(element: ET.Element) -> str:
    """Join the text of a cell; how it is to be pronounced, which some hold beside it, is not part of it."""
    runs = [element.find(f"{_MAIN}is") if element.tag == f"{_MAIN}c" else element]
    parts = [
        part.text or ""
        for run in runs
        if run is not None
        for each in run
        if each.tag in {f"{_MAIN}t", f"{_MAIN}r"}
        for part in each.iter(f"{_MAIN}t")
    ]
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _column(reference: str) -> int:
    """`A1` is 0, `AA7` is 26."""
    letters = _LETTERS.match(reference)
    if letters is None or len(letters[0]) > 3:
        raise ValueError(reference)
    number = 0
    for letter in letters[0]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


class _Checked:
    """Refuses what defines entities as it is read: nothing else makes a small file large."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._begun = False

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read(size)
        if not self._begun:
            self._begun = True
            _without_entities(piece[:4096])
        return piece


def _without_entities(xml: bytes) -> bytes:
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise ValueError("a document type")
    return xml
