"""A report as a row of the store, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.jobs.job import Job, JobState, NamedFile, Problem
from apsis_desktop.lists.counts import Changes, Summary
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.shape import Shape

Value = str | bytes | int | None
Made = TypeVar("Made")

UNREADABLE = (ValueError, TypeError, OverflowError, RecursionError)
"""What `from_row` and its parts raise for values that they cannot have written."""


_OF_THE_PERSON = frozenset({"file", "folder", "connection"})  # facts of a problem that APSIS One has no part in


def to_row(job: Job, redact: Callable[[str], str]) -> dict[str, Value]:
    """Return the values for `schema.JOB_COLUMNS`; `redact` goes over what APSIS One says.

    Raises `ValueError` for a time without its zone.
    """
    row: dict[str, Value] = {
        "id": job.id,
        "connection_id": job.connection_id,
        "name": job.name,
        "selection": json.dumps(job.selection.as_json()),
        "state": job.state.value,
        "asked_at": time_text(job.requested_at),
        "since": time_text(job.since),
        "link_url": job.link.url if job.link else None,
        "link_kind": job.link.kind.value if job.link else None,
        "link_until": time_text(job.link_until) if job.link_until else None,
        "problem": problem_text(job.problem, redact) if job.problem else None,
        "waiting_file": _path_text(job.waiting_file),
        "file_format": job.file_format.value if job.file_format else None,
        "size": job.size,
        "save_as": job.save_as.value if job.save_as else None,
        "save_to": _path_text(job.save_to),
        "replace_existing": int(job.replace_existing),
        "saved_path": _path_text(job.saved_path),
        "given_name": job.given_name,
        "prepared_in": job.prepared_in,
        "incomplete": job.incomplete,
        "contents": json.dumps(job.contents.as_json()) if job.contents else None,
        "changes": json.dumps(job.changes.as_json()) if job.changes else None,
        "shape": json.dumps(job.shape.as_json()) if job.shape else None,
        "save_shape": json.dumps(job.save_shape.as_json()) if job.save_shape else None,
        "named": json.dumps([[str(file.path), file.size] for file in job.named]) if job.named else None,
    }
    return {column: storable(value) for column, value in row.items()}


def from_row(row: Mapping[str, object]) -> Job:
    """Make the report again. Raises one of `UNREADABLE` where a value cannot be one that `to_row` made."""
    return Job(
        id=text(row["id"]),
        connection_id=text(row["connection_id"]),
        name=text(row["name"]),
        selection=Selection.from_json(json.loads(text(row["selection"]))),
        state=JobState(text(row["state"])),
        requested_at=time(text(row["asked_at"])),
        since=time(text(row["since"])),
        link=link_of(row),
        link_until=read(row["link_until"], time),
        problem=read(row["problem"], problem),
        waiting_file=read(row["waiting_file"], Path),
        file_format=read(row["file_format"], FileFormat),
        size=read_number(row["size"]),
        save_as=read(row["save_as"], FileFormat),
        save_to=read(row["save_to"], Path),
        replace_existing=bool(whole_number(row["replace_existing"])),
        saved_path=read(row["saved_path"], Path),
        given_name=read(row["given_name"], str),
        prepared_in=read_number(row["prepared_in"]),
        incomplete=read_number(row["incomplete"]),
        contents=read(row["contents"], lambda written: Summary.from_json(json.loads(written))),
        changes=read(row["changes"], lambda written: Changes.from_json(json.loads(written))),
        shape=read(row["shape"], _shape),
        save_shape=read(row["save_shape"], _shape),
        named=read(row["named"], _named) or (),
    )


def link_of(row: Mapping[str, object]) -> Link | None:
    """Read the link in a row of a report, or of a part of one. Raises one of `UNREADABLE`."""
    url, kind = read(row["link_url"], str), read(row["link_kind"], LinkKind)
    if (url is None) != (kind is None):
        raise ValueError("half a link")
    return Link(url, kind) if url is not None and kind is not None else None


def time_text(moment: datetime) -> str:
    """Return a time as UTC in ISO form, always of the same length. Raises `ValueError` for one without its zone."""
    if moment.tzinfo is None:
        raise ValueError(f"no time zone: {moment}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def time(written: str) -> datetime:
    """Read what `time_text` wrote. Raises one of `UNREADABLE`."""
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment.astimezone(UTC)


def storable(value: Value) -> Value:
    """Pass a value on as SQLite can take it.

    A path may hold bytes that are no UTF-8, and a name out of JSON half a character: such a text is stored as bytes.
    """
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogatepass")
    return value


def text(value: object) -> str:
    """Read a text as the store's connection returns it: in bytes. Raises one of `UNREADABLE`."""
    if not isinstance(value, bytes):
        raise TypeError(f"not a text: {type(value).__name__}")
    return value.decode("utf-8", "surrogatepass")


def read(value: object, make: Callable[[str], Made]) -> Made | None:
    return None if value is None else make(text(value))


def whole_number(value: object) -> int:
    """Read a number as the store's connection returns it. Raises one of `UNREADABLE`."""
    if not isinstance(value, int):
        raise TypeError(f"not a number: {type(value).__name__}")
    return value


def read_number(value: object) -> int | None:
    return None if value is None else whole_number(value)


def _path_text(path: Path | None) -> str | None:
    return None if path is None else str(path)


def _shape(written: str) -> Shape:
    return Shape.from_json(json.loads(written))


def _named(written: str) -> tuple[NamedFile, ...]:
    return tuple(NamedFile(Path(path), whole_number(size)) for path, size in json.loads(written))


def problem_text(problem: Problem, redact: Callable[[str], str]) -> str:
    facts = {name: fact if name in _OF_THE_PERSON else redact(fact) for name, fact in problem.facts.items()}
    return json.dumps({"code": problem.code, "facts": facts, "detail": redact(problem.detail)})


def problem(written: str) -> Problem:
    plain = json.loads(written)
    if not isinstance(plain, dict) or not isinstance(plain.get("facts"), dict):
        raise TypeError("not a problem")
    facts = {str(name): str(fact) for name, fact in plain["facts"].items()}
    return Problem(str(plain.get("code", "")), facts, str(plain.get("detail", "")))
