"""Takes the fingerprints of the people in an opened list, and finds those in it who were in the list before."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from apsis_desktop.errors import Cancelled, ListTooLarge
from apsis_desktop.lists.cells import key
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.fingerprints.hashing import SIZE, Fingerprints, Hashing, Known
from apsis_desktop.lists.list_file import ListFile, naming

MOST = 5_000_000
"""People of a list: what is kept of them, and the memory for it, stays below 100 MB."""


def fingerprints_of(engine: Engine, listed: ListFile, hashing: Hashing, cancelled: threading.Event) -> Fingerprints:
    """Take the fingerprints of all people in an opened list that has export keys.

    In Python, as the engine knows no keyed hash. Raises `ListProblem` kinds, `DiskFull` and `Cancelled`.
    """
    # Sorted piece by piece, as sorting holds Python's lock: of a piece, for milliseconds.
    pieces = [bytearray() for _first_byte in range(0x100)]
    for number, person in enumerate(_people(engine, listed)):
        one = hashing.of(person)
        pieces[one[0]] += one
        if number >= MOST and sum(map(len, pieces)) > MOST * SIZE:
            raise ListTooLarge
    content = bytearray()
    for piece in pieces:
        if cancelled.is_set():
            raise Cancelled
        content += b"".join(sorted({bytes(piece[at : at + SIZE]) for at in range(0, len(piece), SIZE)}))
        piece.clear()
    return Fingerprints(bytes(content))


def known_list(engine: Engine, listed: ListFile, known: Known, csv_file: Path) -> ListFile:
    """Write a list of those in an opened one who were in the one before too, and return it, opened as well.

    It has the export keys alone. Raises `ListProblem` kinds, `DiskFull`, `Cancelled` and OSError.
    """
    heading = listed.headings[listed.key or 0]
    with csv_file.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(["key"])
        writer.writerows([one] for one in _people(engine, listed) if known.hashing.of(one) in known.people)
    return replace(
        listed,
        name=csv_file.name,
        csv=csv_file,
        headings=(heading,),
        separator=",",
        line_end="\n",
        marked=False,
        key=0,
        state=None,
        table=None,
        excel_text=False,
    )


def _people(engine: Engine, listed: ListFile) -> Iterator[str]:
    """Yield what tells the people of a list apart, as often as it is there."""
    person = key(f"c{listed.key}")
    with naming(listed.name), unchanged(listed.state):
        engine.numbers(f"SELECT count(*) FROM {listed.source}")  # see `rows`
        for (one,) in engine.rows(f"SELECT {person} FROM {listed.source}"):
            if one is not None:
                yield one
