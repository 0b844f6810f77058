"""The requests that reports are put together from, as rows of the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from apsis_desktop.api.definitions import Segment
from apsis_desktop.jobs.job import PART_STATES, Job, JobPart, JobState
from apsis_desktop.jobs.store.rows import (
    Value,
    link_of,
    problem,
    problem_text,
    read,
    read_number,
    storable,
    text,
    time,
    time_text,
    whole_number,
)
from apsis_desktop.jobs.store.schema import PART_COLUMNS
from apsis_desktop.report.plan import Part
from apsis_desktop.report.selection import Selection

if TYPE_CHECKING:
    import sqlite3

_KEEP = f"INSERT INTO part ({', '.join(PART_COLUMNS)}) VALUES ({', '.join(f':{column}' for column in PART_COLUMNS)})"  # noqa: S608 - names out of this program
_LOAD = f"SELECT {', '.join(PART_COLUMNS)} FROM part ORDER BY job_id, number"  # noqa: S608 - names out of this program

Row = Mapping[str, object]


def keep_parts(connection: sqlite3.Connection, jobs: Iterable[Job], redact: Callable[[str], str]) -> None:
    """Write down the parts of reports in place of those that were known."""
    of_parts = [job for job in jobs if job.parts]
    connection.executemany("DELETE FROM part WHERE job_id = ?", [(storable(job.id),) for job in of_parts])
    connection.executemany(_KEEP, [_to_row(job, part, redact) for job in of_parts for part in job.parts])


def load_parts(connection: sqlite3.Connection) -> dict[bytes, list[Row]]:
    """Return the rows of the parts by the ids of their reports, as these are stored."""
    rows: dict[bytes, list[Row]] = {}
    for row in connection.execute(_LOAD):
        rows.setdefault(row[0], []).append(dict(zip(PART_COLUMNS, row, strict=True)))
    return rows


def parts_of(selection: Selection, rows: Iterable[Row]) -> tuple[JobPart, ...]:
    """Make the parts again. Raises one of `UNREADABLE`."""
    segments = (*selection.segments, *selection.excluded)
    return tuple(_from_row(row, segments, len(selection.columns)) for row in rows)


def _to_row(job: Job, part: JobPart, redact: Callable[[str], str]) -> dict[str, Value]:
    segments = (*job.selection.segments, *job.selection.excluded)
    row: dict[str, Value] = {
        "job_id": job.id,
        "number": part.number,
        "segment": segments.index(part.request.segment),
        "columns": json.dumps(part.request.columns),
        "stand_in": int(part.request.stand_in),
        "state": part.state.value,
        "turn": part.turn,
        "link_url": part.link.url if part.link else None,
        "link_kind": part.link.kind.value if part.link else None,
        "link_until": time_text(part.link_until) if part.link_until else None,
        "size": part.size,
        "problem": problem_text(part.problem, redact) if part.problem else None,
    }
    return {column: storable(value) for column, value in row.items()}


def _from_row(row: Row, segments: tuple[Segment, ...], columns: int) -> JobPart:
    segment, chosen = whole_number(row["segment"]), json.loads(text(row["columns"]))
    places = tuple(whole_number(place) for place in chosen)
    state = JobState(text(row["state"]))
    if state not in PART_STATES or not (0 <= segment < len(segments) and all(0 <= place < columns for place in places)):
        raise ValueError("not of this report")
    return JobPart(
        number=whole_number(row["number"]),
        request=Part(segments[segment], places, stand_in=bool(whole_number(row["stand_in"]))),
        state=state,
        turn=read_number(row["turn"]),
        link=link_of(row),
        link_until=read(row["link_until"], time),
        size=read_number(row["size"]),
        problem=read(row["problem"], problem),
    )
