"""Finds cells of a CSV that a spreadsheet would run as formulas; anybody may have typed them into a form."""

from __future__ import annotations

import csv
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from isal import igzip

from apsis_desktop.errors import Cancelled

_PIECE = 1 << 18  # bytes, so that other threads do not wait long for the GIL
_LONGEST_ROW = 1 << 24  # bytes; beyond it is no CSV
# A number or a phone number is none, and is what most cells are that begin with a sign.
_FORMULA = re.compile(r"[=@]|[+\-](?![\d\s.,()+\-]*$)")


def _letter_class(letter: str) -> str:
    """Classify a letter for a quick search: a separator, a sign, part of a number, or something else."""
    if letter in ',;\n\r"':
        return ","
    if letter in "=@":
        return "="
    if letter in "+-":
        return "+"
    return "0" if letter in "0123456789 .()" else "a"


# Searching the classes of all letters is many times faster than parsing the cells.
_KINDS = "".join(_letter_class(chr(code)) for code in range(256)).encode()
_SIGNED = re.compile(rb",\+[0+]*a")


def formula_columns(file: Path, *, packed: bool, cancelled: threading.Event) -> tuple[str, ...]:
    """Return the headings of the columns in which cells begin with `=`, `+`, `-` or `@` and are no numbers.

    Waits for the disk. Raises OSError, and `Cancelled`.
    """
    with igzip.open(file) if packed else file.open("rb") as stream:  # type: ignore[no-untyped-call]  # isal's stubs
        blocks = _whole_rows(stream, cancelled)
        first = next(blocks, b"")
        # Headings come from the account, not from strangers.
        heading, _, rest = _decode(first).partition("\n")
        separator = ";" if heading.count(";") > heading.count(",") else ","
        headings = next(csv.reader([heading.removeprefix("\ufeff").rstrip("\r")], delimiter=separator), [])
        found: set[int] = set()
        _find_formulas(f"\n{rest}".encode("utf-8", "replace"), separator, found)
        for block in blocks:
            if len(found) == len(headings):
                break
            _find_formulas(b"\n" + block, separator, found)
    return tuple(name for place, name in enumerate(headings) if place in found)


def _find_formulas(block: bytes, separator: str, found: set[int]) -> None:
    """Add the columns in which a block of complete rows has formulas. Most have none, which is quick to see."""
    kinds = block.translate(_KINDS)
    if b",=" not in kinds and _SIGNED.search(kinds) is None:
        return
    for row in csv.reader(_decode(block[1:]).splitlines(keepends=True), delimiter=separator):
        for place, cell in enumerate(row):
            if cell and cell[0] in "=+-@" and place not in found and _FORMULA.match(cell):
                found.add(place)


def _whole_rows(stream: BinaryIO, cancelled: threading.Event) -> Iterator[bytes]:
    """Yield blocks that end where a row does: not at a line break within quotation marks."""
    rest = b""
    while piece := stream.read(_PIECE):
        if cancelled.is_set():
            raise Cancelled
        block = rest + piece
        end = block.rfind(b"\n")
        while end >= 0 and block.count(b'"', 0, end) % 2:
            end = block.rfind(b"\n", 0, end)
        rest = block[end + 1 :]
        if end >= 0:
            yield block[: end + 1]
        elif len(rest) > _LONGEST_ROW:
            return
    if rest:
        yield rest


def _decode(block: bytes) -> str:
    return block.decode("utf-8", "replace")
