"""A log file that begins anew when it is large, with a few older ones kept beside it.

logging.handlers has one too; it brings sockets, queues and pickle with it, which a start does not need.
"""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from pathlib import Path

SIZE = 1_000_000  # bytes
FILES = 5


class LogFile(logging.FileHandler):
    """For the user's eyes alone, and content with a neighbour that has it open too. It is opened when first used."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8", errors="backslashreplace", delay=True)
        self._rotates = True

    def emit(self, record: logging.LogRecord) -> None:
        if self._rotates and self._is_large():
            self._begin_anew()
        super().emit(record)

    def _is_large(self) -> bool:
        try:
            return self._older(0).stat().st_size >= SIZE
        except OSError:
            return False

    def _begin_anew(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # opened again for the next line
        try:
            for number in reversed(range(FILES - 1)):
                if (file := self._older(number)).exists():
                    file.replace(self._older(number + 1))
        except OSError:
            # Windows renames no file that a second process has open: go on in this one, and rotate in the next run.
            self._rotates = False

    def _older(self, number: int) -> Path:
        return Path(f"{self.baseFilename}.{number}" if number else self.baseFilename)

    def _open(self) -> TextIOWrapper:
        def private(name: str, flags: int) -> int:
            return os.open(name, flags, 0o600)

        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=private)  # type: ignore[return-value]  # text modes give a TextIOWrapper
