"""What is remembered of telling a person about the personal data that was saved. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import datetime

from apsis_desktop.settings.stored import Settings

_TOLD, _SYNCED, _DECIDED, _SEEN = "personal_data_told", "synced_folders_told", "files_decided", "list_seen_until"
_FORMULAS = "formula_columns_told"
_NONE: list[str] = []


class PrivacyMemory:
    """Every change holds at once; `write` brings it to the disk, and whoever writes last writes the newest."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._writing = threading.Lock()
        self._told = settings.get(_TOLD, False)
        self._synced = tuple(settings.get(_SYNCED, _NONE))
        self._formulas = tuple(settings.get(_FORMULAS, _NONE))
        self._decided = tuple(settings.get(_DECIDED, _NONE))
        self._seen = settings.get(_SEEN, "")

    @property
    def told(self) -> bool:
        """Whether the person knows that files hold personal data."""
        return self._told

    def note_told(self) -> None:
        self._told = True

    def knows_synced(self, folder: str) -> bool:
        """Tell whether the person has been warned of this folder."""
        return folder in self._synced

    def note_synced(self, folder: str) -> None:
        if folder not in self._synced:
            self._synced = (*self._synced, folder)

    def note_formulas(self, columns: Iterable[str]) -> bool:
        """Take in that a person is told of formulas in these columns; tell whether they do not know it of all yet."""
        new = tuple(column for column in columns if column not in self._formulas)
        self._formulas = (*self._formulas, *new)
        return bool(new)

    @property
    def decided(self) -> frozenset[str]:
        """The reports about whose files a person has decided, as the first versions kept it.

        Since then the store forgets such a file itself.
        """
        return frozenset(self._decided)

    def forget_decided(self) -> None:
        self._decided = ()

    def undecide(self, job_id: str) -> None:
        """A report was saved once more: that is another file."""
        self._decided = tuple(known for known in self._decided if known != job_id)

    @property
    def seen_until(self) -> datetime | None:
        """When a person had the list before them last."""
        try:
            seen = datetime.fromisoformat(self._seen)
        except ValueError:
            return None
        return seen if seen.tzinfo is not None else None

    def note_seen(self, moment: datetime) -> None:
        self._seen = moment.isoformat()

    def write(self) -> None:
        """Waits for the disk."""
        with self._writing:
            self._settings.set(_TOLD, self._told)
            self._settings.set(_SYNCED, list(self._synced))
            self._settings.set(_FORMULAS, list(self._formulas))
            self._settings.set(_DECIDED, list(self._decided))
            self._settings.set(_SEEN, self._seen)
