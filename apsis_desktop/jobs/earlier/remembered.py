"""Who was in the last list of each preset that remembers it: fingerprints, in a file of their own for each preset.

They are personal data, and go with the preset and the connection. Their key is in the keyring alone.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
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
from apsis_desktop.report.selection import Selection
from apsis_desktop.system.disk import patiently
from apsis_desktop.system.private_file import make_private_folder, own_folder_problem, write_private

_ENDING = ".fingerprints"

log = logging.getLogger(__name__)


class Place(NamedTuple):
    """Where the people of a report are remembered: with a preset. `clearings`: how often all was deleted by then."""

    connection_id: str
    preset_id: str
    clearings: int


class RememberedSize(NamedTuple):
    lists: int
    bytes: int


class RememberedLists:
    """Thread safe. Each call waits for the disk, or for the keyring.

    `preset_of` names the preset, if any, that is to remember the people of a selection on a connection.
    """

    def __init__(
        self, folder: Path, credentials: Credentials, preset_of: Callable[[str, Selection], str | None]
    ) -> None:
        self._folder = folder
        self._credentials = credentials
        self._preset_of = preset_of
        self._lock = threading.RLock()
        self._clearings = 0

    @property
    def clearings(self) -> int:
        """How often all was deleted since the start. Returns at once."""
        return self._clearings

    def prepare(self) -> None:
        """Make the key, as a person chooses that a list is remembered. Raises `FingerprintsNeedKeyring`, SavingProblem.

        The folder says from then on that there may be a key.
        """
        try:
            make_private_folder(self._folder)
        except OSError as error:
            raise own_folder_problem(error, self._folder) from error
        self._key(a_person_waits=True)

    # --- the list of a report --------------------------------------------------------------------------------------

    def place_for(self, job: Job) -> Place | None:
        """Return where the people of a report are to be remembered; None where they are not."""
        preset_id = self._preset_of(job.connection_id, job.selection)
        return None if preset_id is None else Place(job.connection_id, preset_id, self._clearings)

    def last(self, place: Place) -> RememberedList | None:
        """Return which list is remembered there now. Raises `RememberedUnreadable`."""
        return read_list(self._file(place))

    def hashing(self, place: Place) -> Hashing:
        """Return what makes the fingerprints there. Raises `FingerprintsNeedKeyring`."""
        return Hashing(self._key(), f"{place.connection_id}\n{place.preset_id}")

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
            wanted = self._preset_of(place.connection_id, remembered.selection)
            if wanted != place.preset_id or place.clearings != self._clearings:
                return  # that came while the fingerprints were taken
            try:
                write_private(self._file(place), as_file(remembered, people))
            except OSError as error:
                raise own_folder_problem(error, self._folder) from error

    # --- all of them -----------------------------------------------------------------------------------------------

    def let_go(self, connection_id: str, preset_ids: Iterable[str]) -> None:
        """Keep nothing on a connection but for these presets, and for the people that they choose now.

        With the last list goes the key. Raises SavingProblem kinds.
        """
        kept = {_name(connection_id, each): each for each in preset_ids}
        own = _start_of_names(connection_id)

        def goes(file: Path) -> bool:
            preset_id = kept.get(file.name)
            of_others = file.name.endswith(_ENDING) and not file.name.startswith(own)
            return not of_others and (preset_id is None or self._is_outdated(file, connection_id, preset_id))

        with self._lock:
            self._delete(filter(goes, self._files()))
            if not kept:
                self._end_if_empty()

    def let_go_of_removed(self, connection_ids: Iterable[str]) -> None:
        """Keep nothing but on these connections: all that there are. Raises SavingProblem kinds."""
        with self._lock:
            if not (files := self._files()):
                return
            known = tuple(map(_start_of_names, connection_ids))
            self._delete(file for file in files if not file.name.startswith(known))
            self._end_if_empty()

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
        try:
            return self._credentials.fingerprint_key(a_person_waits=a_person_waits)
        except KeyringProblem as problem:
            raise FingerprintsNeedKeyring(detail=f"{problem.code} {problem.detail}".strip()) from problem

    def _file(self, place: Place) -> Path:
        return self._folder / _name(place.connection_id, place.preset_id)

    def _files(self) -> list[Path]:
        """List the files, and what a killed program may have left of one."""
        try:
            return [file for file in self._folder.iterdir() if _ENDING in file.name]
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise own_folder_problem(error, self._folder) from error

    def _is_outdated(self, file: Path, connection_id: str, preset_id: str) -> bool:
        """Tell whether a list is not of the people that its preset chooses now."""
        try:
            found = read_list(file)
        except RememberedUnreadable:
            return False  # that is said when the next report is compared with it, and then it goes
        return found is not None and self._preset_of(connection_id, found.selection) != preset_id

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

    def _end_if_empty(self) -> None:
        if not self._folder.is_dir() or self._files():
            return
        self._credentials.forget_fingerprint_key()
        if self._credentials.problem is None:  # else the folder goes on saying that there may be a key
            try:
                self._folder.rmdir()
            except OSError as error:
                log.info("the folder of fingerprints stays: %s", type(error).__name__)


def _start_of_names(connection_id: str) -> str:
    return _name(connection_id, "").partition("-")[0]


def _name(connection_id: str, preset_id: str) -> str:
    """Return the name of a file: the ids may be anything."""
    import hashlib  # it loads OpenSSL

    return (
        "-".join(
            hashlib.blake2b(each.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
            for each in (connection_id, preset_id)
        )
        + _ENDING
    )
