"""Who was in the last list of the people that a preset remembers: fingerprints, in a file of their own for each list.

They are personal data, and go with the last preset that remembers these people, and with the connection. Their key is
in the keyring alone.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.errors import FingerprintsNeedKeyring, KeyringProblem, RememberedUnreadable
from apsis_desktop.jobs.earlier.remembered_list import (
    RememberedList,
    RememberedPeople,
    as_file,
    read_list,
    read_people,
)
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.fingerprints.hashing import Hashing, Known
from apsis_desktop.report.selection import People, Selection
from apsis_desktop.system.disk import patiently
from apsis_desktop.system.private_file import make_private_folder, own_folder_problem, write_private

_ENDING = ".fingerprints"

log = logging.getLogger(__name__)


class Place(NamedTuple):
    """Where the people of a report are remembered. `clearings`: how often all was deleted by then."""

    connection_id: str
    people: People
    clearings: int


class RememberedSize(NamedTuple):
    lists: int
    bytes: int


class RememberedLists:
    """Thread safe. Each call waits for the disk, or for the keyring.

    `is_wanted` tells whether a preset is to remember the people of a selection on a connection, `any_wanted` whether
    there is such a preset at all.
    """

    def __init__(
        self,
        folder: Path,
        credentials: Credentials,
        is_wanted: Callable[[str, Selection], bool],
        any_wanted: Callable[[], bool],
    ) -> None:
        self._folder = folder
        self._credentials = credentials
        self._is_wanted = is_wanted
        self._any_wanted = any_wanted
        self._lock = threading.RLock()
        self._clearings = 0

    @property
    def clearings(self) -> int:
        """How often all was deleted since the start. Returns at once."""
        return self._clearings

    def prepare(self) -> None:
        """Make the key, as a person turns remembering on. Raises `FingerprintsNeedKeyring` and SavingProblem kinds."""
        self._key(a_person_waits=True)

    # --- the list of a report --------------------------------------------------------------------------------------

    def place_for(self, job: Job) -> Place | None:
        """Return where the people of a report are to be remembered; None where they are not."""
        wanted = self._is_wanted(job.connection_id, job.selection)
        return Place(job.connection_id, job.selection.people(), self._clearings) if wanted else None

    def last(self, place: Place) -> RememberedList | None:
        """Return which list is remembered there now. Raises `RememberedUnreadable`."""
        return read_list(self._file(place))

    def hashing(self, place: Place) -> Hashing:
        """Return what makes the fingerprints there. Raises `FingerprintsNeedKeyring` and SavingProblem kinds."""
        return Hashing(self._key(), f"{place.connection_id}\n{_written(place.people)}")

    def people(self, place: Place, of: RememberedList) -> RememberedPeople:
        """Return who was in the list. Raises as `last` does."""
        return read_people(self._file(place), of)

    def changes_of(self, job: Job) -> RememberedList | None:
        """Return what is remembered of a report, where that tells who is new in it. Raises `RememberedUnreadable`."""
        place = self.place_for(job)
        last = None if place is None else self.last(place)
        return last if last is not None and last.job_id == job.id and last.changes is not None else None

    def known(self, job: Job) -> Known:
        """Return who of a report was in the list before. Raises as `last` and `hashing` do."""
        try:
            place, last = self.place_for(job), self.changes_of(job)
            if place is None or last is None or last.changes is None:
                raise RememberedUnreadable(detail="it is gone")
            hashing = self.hashing(place)
            if hashing.check != last.check:
                raise RememberedUnreadable(detail="the key is another one")
            return Known(self.people(place, last).known, last.known + last.changes.gone, hashing)
        except RememberedUnreadable as problem:
            raise RememberedUnreadable(report=job.given_name or job.name, detail=problem.detail) from problem

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Let nobody else change what is remembered."""
        with self._lock:
            yield

    def keep(self, place: Place, remembered: RememberedList, people: RememberedPeople) -> None:
        """Remember a list in place of the one before, if that is still wanted. Raises SavingProblem kinds."""
        with self._lock:
            wanted = self._is_wanted(place.connection_id, remembered.selection)
            if not wanted or place.clearings != self._clearings:
                return  # that came while the fingerprints were taken
            try:
                write_private(self._file(place), as_file(remembered, people))
            except OSError as error:
                raise own_folder_problem(error, self._folder) from error

    # --- all of them -----------------------------------------------------------------------------------------------

    def let_go(self, connection_id: str, wanted: Collection[Selection]) -> None:
        """Keep nothing on a connection but of the people of these selections: those of all presets that remember.

        With the last of those goes the key. Raises SavingProblem kinds.
        """
        names = {_name(connection_id, each.people()) for each in wanted}
        own = _start_of_names(connection_id)

        def goes(file: Path) -> bool:
            of_others = file.name.endswith(_ENDING) and not file.name.startswith(own)
            return not of_others and not (names and self._is_of_wanted(file, connection_id, names))

        with self._lock:
            self._delete(filter(goes, self._files()))
            self._end_if_unwanted()

    def let_go_of_removed(self, connection_ids: Iterable[str]) -> None:
        """Keep nothing but on these connections: all that there are. Raises SavingProblem kinds."""
        with self._lock:
            if not (files := self._files()):
                return
            known = tuple(map(_start_of_names, connection_ids))
            self._delete(file for file in files if not file.name.startswith(known))
            self._end_if_unwanted()

    def clear(self) -> None:
        """Delete all fingerprints now, and their key. Raises SavingProblem kinds."""
        with self._lock:
            self._clearings += 1
            self._delete(self._files())
            self._end_if_empty()

    def size(self) -> RememberedSize:
        """Return how many lists are remembered, and how large what is kept of them is."""
        with self._lock:
            sizes = [file.stat().st_size for file in self._files()]
        return RememberedSize(len(sizes), sum(sizes))

    # --- inside ----------------------------------------------------------------------------------------------------

    def _key(self, *, a_person_waits: bool = False) -> bytes:
        """Return the key, and make it where there is none. The folder says before that there may be one."""
        try:
            make_private_folder(self._folder)
        except OSError as error:
            raise own_folder_problem(error, self._folder) from error
        try:
            return self._credentials.fingerprint_key(a_person_waits=a_person_waits)
        except KeyringProblem as problem:
            raise FingerprintsNeedKeyring(detail=f"{problem.code} {problem.detail}".strip()) from problem

    def _file(self, place: Place) -> Path:
        return self._folder / _name(place.connection_id, place.people)

    def _files(self) -> list[Path]:
        """List the files, and what a killed program may have left of one."""
        try:
            return [file for file in self._folder.iterdir() if _ENDING in file.name]
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise own_folder_problem(error, self._folder) from error

    def _is_of_wanted(self, file: Path, connection_id: str, names: Collection[str]) -> bool:
        """Tell whether a list is of people who are to be remembered. `names`: of files of theirs.

        An imported preset may know its segments by name alone, and so has files of other names, too.
        """
        try:
            found = read_list(file)
        except RememberedUnreadable:
            return file.name in names  # that is said when the next report is compared with it, and then it goes
        if found is None or file.name != _name(connection_id, found.selection.people()):
            return False
        return self._is_wanted(connection_id, found.selection)

    def _delete(self, files: Iterable[Path]) -> None:
        """Delete all that can be deleted, and raise only then."""
        errors: list[OSError] = []
        for file in files:
            try:
                patiently(partial(file.unlink, missing_ok=True))
            except OSError as error:
                errors.append(error)
        if errors:
            raise own_folder_problem(errors[0], self._folder) from errors[0]

    def _end_if_unwanted(self) -> None:
        if not self._any_wanted():  # else the first list of another preset may be on its way, with this key
            self._end_if_empty()

    def _end_if_empty(self) -> None:
        if not self._folder.is_dir() or self._files():
            return
        self._credentials.forget_fingerprint_key()
        if self._credentials.problem is None:  # else the folder goes on saying that there may be a key
            try:
                self._folder.rmdir()
            except OSError as error:
                log.info("the folder of fingerprints stays: %s", type(error).__name__)


def _name(connection_id: str, people: People) -> str:
    return f"{_start_of_names(connection_id)}{_hashed(_written(people))}{_ENDING}"


def _start_of_names(connection_id: str) -> str:
    return f"{_hashed(connection_id)}-"


def _hashed(text: str) -> str:
    """Return what can be the name of a file: the ids of a connection and of segments may be anything."""
    import hashlib  # it loads OpenSSL

    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _written(people: People) -> str:
    return json.dumps(people)
