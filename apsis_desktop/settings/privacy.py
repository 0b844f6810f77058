"""What a person has been told about saved personal data, so that it is not said twice. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import datetime

from apsis_desktop.settings.file import Settings

_TOLD, _SYNCED, _SEEN = "personal_data_told", "synced_folders_told", "list_seen_until"
_FORMULAS = "formula_columns_told"
_NONE: list[str] = []


class PrivacyMemory:
    """Changes take effect at once; `write` stores them, always in their newest state."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._writing = threading.Lock()
        self.told = settings.get(_TOLD, False)
        """Whether the person knows that files hold personal data."""
        self._synced = tuple(settings.get(_SYNCED, _NONE))
        self._formulas = tuple(settings.get(_FORMULAS, _NONE))
        self._seen = settings.get(_SEEN, "")

    def knows_synced(self, folder: str) -> bool:
        """Tell whether the person has been warned of this folder."""
        return folder in self._synced

    def note_synced(self, folder: str) -> None:
        if folder not in self._synced:
            self._synced = (*self._synced, folder)

    def note_formulas(self, columns: Iterable[str]) -> bool:
        """Note that the person is told of formulas in these columns; return whether any of them is new."""
        new = tuple(column for column in columns if column not in self._formulas)
        self._formulas = (*self._formulas, *new)
        return bool(new)

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
            told: dict[str, str | bool | list[str]] = {
                _TOLD: self.told,
                _SYNCED: list(self._synced),
                _FORMULAS: list(self._formulas),
                _SEEN: self._seen,
            }
            self._settings.update(told)
