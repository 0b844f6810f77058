"""The file of fingerprints of one list: a line that says whose they are, and then all of them."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from apsis_desktop.errors import RememberedUnreadable
from apsis_desktop.jobs.earlier.same_request import is_same_request
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.counts import Changes
from apsis_desktop.lists.fingerprints.hashing import SIZE, Fingerprints, Hashing
from apsis_desktop.report.selection import Selection
from apsis_desktop.system.disk import patiently

_VERSION = 1
_LONGEST_HEAD = 20_000_000
"""Bytes; that of a report of 50,000 segments has about eight million."""


class RememberedList(NamedTuple):
    """What is known of a list whose people are remembered. `column`: the heading of the export keys, in small letters.

    `changes` are those since the list that was remembered before. `known` of its people were in that one, or all of
    them where there was none; the `new` ones are kept apart from them.
    """

    job_id: str
    selection: Selection
    requested_at: datetime
    column: str
    changes: Changes | None
    known: int
    new: int
    check: str  # of the key
    checksum: str

    def as_json(self) -> dict[str, object]:
        return {
            "version": _VERSION,
            "job_id": self.job_id,
            "selection": self.selection.as_json(),
            "requested_at": self.requested_at.isoformat(),
            "column": self.column,
            "changes": None if self.changes is None else self.changes.as_json(),
            "known": self.known,
            "new": self.new,
            "check": self.check,
            "checksum": self.checksum,
        }

    @classmethod
    def from_json(cls, plain: object) -> RememberedList:
        """Read what `as_json` wrote. Raises `ValueError` and `TypeError` where that is not what it is given."""
        if not isinstance(plain, dict) or plain.get("version") != _VERSION:
            raise TypeError("of another version")
        known, new = plain.get("known"), plain.get("new")
        if not isinstance(known, int) or not isinstance(new, int):
            raise TypeError("no counts")
        requested_at = datetime.fromisoformat(str(plain.get("requested_at")))
        if requested_at.tzinfo is None:
            raise ValueError("no time zone")
        return cls(
            job_id=str(plain.get("job_id")),
            selection=Selection.from_json(plain.get("selection")),
            requested_at=requested_at,
            column=str(plain.get("column")),
            changes=None if plain.get("changes") is None else Changes.from_json(plain["changes"]),
            known=known,
            new=new,
            check=str(plain.get("check")),
            checksum=str(plain.get("checksum")),
        )

    def is_comparable(self, job: Job, hashing: Hashing) -> bool:
        """Tell whether a report can be compared with it: it is of the same people, and was made with the same key."""
        return self.check == hashing.check and is_same_request(self.selection, job.selection)


class RememberedPeople(NamedTuple):
    """Whose fingerprints they are: of those who were in the list before, too, and of the new ones."""

    known: Fingerprints
    new: Fingerprints

    @property
    def checksum(self) -> str:
        import hashlib  # it loads OpenSSL

        hashed = hashlib.blake2b(self.known.content, digest_size=16)
        hashed.update(self.new.content)
        return hashed.hexdigest()


def remembered_list(
    job: Job, column: str, hashing: Hashing, changes: Changes | None, people: RememberedPeople
) -> RememberedList:
    """Describe the list of a report. `changes`: since the list that was remembered before."""
    return RememberedList(
        job_id=job.id,
        selection=job.selection,
        requested_at=job.requested_at,
        column=column,
        changes=changes,
        known=len(people.known),
        new=len(people.new),
        check=hashing.check,
        checksum=people.checksum,
    )


def as_file(remembered: RememberedList, people: RememberedPeople) -> bytes:
    head = json.dumps(remembered.as_json())
    return b"".join([head.encode("ascii"), b"\n", people.known.content, people.new.content])


def read_list(file: Path) -> RememberedList | None:
    """Read what a file says of itself; None where there is none. Raises `RememberedUnreadable`."""
    try:
        with patiently(lambda: file.open("rb")) as stream:
            return _head(stream)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise RememberedUnreadable(detail=type(error).__name__) from error


def read_people(file: Path, wanted: RememberedList) -> RememberedPeople:
    """Read the fingerprints of a list. Raises `RememberedUnreadable`, also where they are another one's by now."""
    try:
        with patiently(lambda: file.open("rb")) as stream:
            found, content = _head(stream), stream.read()
    except OSError as error:
        raise RememberedUnreadable(detail=type(error).__name__) from error
    at = SIZE * wanted.known
    people = RememberedPeople(Fingerprints(content[:at]), Fingerprints(content[at:]))
    if found != wanted or people.checksum != wanted.checksum or len(content) != at + SIZE * wanted.new:
        raise RememberedUnreadable(detail="not whole")
    return people


def _head(stream: BinaryIO) -> RememberedList:
    try:
        return RememberedList.from_json(json.loads(stream.readline(_LONGEST_HEAD)))
    except (ValueError, TypeError, RecursionError) as error:
        raise RememberedUnreadable(detail=type(error).__name__) from error
