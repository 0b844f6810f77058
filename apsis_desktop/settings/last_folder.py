"""The folder that saving begins in: always the same one where the person chose that, else the one used last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from apsis_desktop.settings.settings import Settings


class LastFolder:
    """`fixed` returns the folder that is always the one, or None. Any thread may use it; `set` waits for the disk."""

    def __init__(self, settings: Settings, fixed: Callable[[], Path | None]) -> None:
        self._settings = settings
        self._fixed = fixed

    def get(self) -> Path | None:
        return self._fixed() or self._settings.last_folder

    def set(self, folder: Path) -> None:
        self._settings.last_folder = folder
