"""How many people are in a list, and how full each of its columns is."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

from apsis_desktop.lists.cells import full, key
from apsis_desktop.lists.counts import Column, Summary
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.list_file import ListFile, naming, opened


def summarize(
    file: Path,
    folder: Path,
    cancelled: threading.Event,
    most_bytes: int | None = None,
    requested: Iterable[str] = (),
) -> Summary:
    """Count what is in a file. What is needed for it lies in the folder. Waits for the disk.

    `requested`: the headings beside which the one other is the export key's. Raises what `opened` does.
    """
    with (
        opened([file], folder, cancelled, most_bytes) as (engine, (listed,)),
        naming(listed.name),
        unchanged(listed.state),
    ):
        return count(engine, listed.with_requested(requested))


def count(engine: Engine, listed: ListFile) -> Summary:
    """Count what is in an opened list. Raises `ListProblem` kinds, `DiskFull` and `Cancelled`."""
    counts = ["count(*)", *(f"count(*) FILTER ({full(f'c{at}')})" for at in range(len(listed.headings)))]
    if listed.key is not None:
        # Mostly each row is of somebody else, and there are as many hashes as rows: that is quick to see.
        person = key(f"c{listed.key}")
        counts.append(f"count(DISTINCT hash({person})) FILTER ({person} IS NOT NULL)")
    rows, *found = engine.numbers(f"SELECT {', '.join(counts)} FROM {listed.source}")
    columns = tuple(Column(heading, filled) for heading, filled in zip(listed.headings, found, strict=False))
    if listed.key is None:
        return Summary(rows, rows, columns)
    people, with_key = found[-1], columns[listed.key].filled
    if people < with_key:
        (people,) = engine.numbers(f"SELECT count(DISTINCT {key(f'c{listed.key}')}) FROM {listed.source}")
    return Summary(people, rows, columns, listed.headings[listed.key], rows - with_key)
