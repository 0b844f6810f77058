"""The program's log: five files of 1 MB in the platform's log folder, without anything private.

The formatter redacts the finished text of each record, with the message, its arguments, exceptions and tracebacks.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import deque
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from apsis_desktop.system.paths import Paths

SIZE = 1_000_000  # bytes
FILES = 5


class LogFile(logging.FileHandler):
    """For the user's eyes alone, and content with a neighbour that has it open too. It is opened when first used."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8", errors="backslashreplace", delay=True)
        self._rotates = True

    def emit(self, record: logging.LogRecord) -> None:
        if self._rotates and self._is_full():
            self._rotate()
        super().emit(record)

    def _is_full(self) -> bool:
        try:
            return self._numbered(0).stat().st_size >= SIZE
        except OSError:
            return False

    def _rotate(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # opened again for the next line
        try:
            for number in reversed(range(FILES - 1)):
                if (file := self._numbered(number)).exists():
                    file.replace(self._numbered(number + 1))
        except OSError:
            # Windows renames no file that a second process has open: go on in this one, and rotate in the next run.
            self._rotates = False

    def _numbered(self, number: int) -> Path:
        return Path(f"{self.baseFilename}.{number}" if number else self.baseFilename)

    def _open(self) -> TextIOWrapper:
        def private(name: str, flags: int) -> int:
            return os.open(name, flags, 0o600)

        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=private)  # type: ignore[return-value]  # text modes give a TextIOWrapper


if TYPE_CHECKING:
    from apsis_desktop.system.redaction import Redactor

FILE_NAME = "apsis-desktop.log"
# A file of its own, as commands run at the same time as the window and must not rotate its file.
COMMAND_LINE_FILE_NAME = "command-line.log"
_LINES_AT_HAND = 200


class _Redaction:
    """The redactor, created on first use, as its patterns take long to compile."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._secrets: list[str] = []
        self._made: Redactor | None = None

    def remember(self, secret: str) -> None:
        with self._lock:
            if self._made is None:
                self._secrets.append(secret)
            else:
                self._made.remember(secret)

    def redact(self, text: str) -> str:
        with self._lock:
            made = self._made = self._made or self._make()
        return made.redact(text)

    def _make(self) -> Redactor:
        from apsis_desktop.system.redaction import Redactor

        made = Redactor()
        for secret in self._secrets:
            made.remember(secret)
        return made


_redaction = _Redaction()


def remember_secret(secret: str) -> None:
    """Register a text, such as a client secret or a token, that must not appear in the log."""
    _redaction.remember(secret)


def redact(text: str) -> str:
    """Return the text redacted, for what is shown or copied for support."""
    return _redaction.redact(text)


class RedactingFormatter(logging.Formatter):
    """Writes `2026-03-01T09:30:00.123Z INFO apsis_desktop.jobs: message`, redacted with its traceback, in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        moment = time.gmtime(record.created)
        when = f"{time.strftime('%Y-%m-%dT%H:%M:%S', moment)}.{int(record.msecs):03d}Z"
        return f"{when} {record.levelname} {record.name}: {redact(self._format_unredacted(record))}"

    def _format_unredacted(self, record: logging.LogRecord) -> str:
        try:
            return super().format(record)
        except Exception as error:  # noqa: BLE001 - arguments of any library; the default would print them unredacted
            return f"(a message of {record.module}:{record.lineno} could not be written: {type(error).__name__})"


class Logs:
    """The log of this run."""

    def __init__(self, handlers: list[logging.Handler], last: _LastLines, file: Path | None) -> None:
        self.file = file
        self._handlers = handlers
        self._last = last
        self._raised_before = logging.raiseExceptions
        self._level_before = logging.getLogger().level

    @property
    def last_lines(self) -> list[str]:
        """The last lines, redacted, oldest first, for support."""
        return list(self._last.lines)

    def close(self) -> None:
        """Take the handlers away again and close the file."""
        root = logging.getLogger()
        for handler in self._handlers:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(self._level_before)
        logging.raiseExceptions = self._raised_before


def set_up_logs(paths: Paths | None, *, name: str = FILE_NAME, level: int = logging.INFO) -> Logs:
    """Send all loggers' records to the log file `name`. Never raises.

    Where the file cannot be written, or there is no place for it, the last lines are still at hand for support.
    """
    last = _LastLines()
    handlers: list[logging.Handler] = [last]
    file: Path | None = None
    if paths is not None:
        with suppress(OSError):
            paths.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = paths.logs / name
            handlers.append(LogFile(file))
    logs = Logs(handlers, last, file)
    # A handler in trouble would print the record, unredacted, to a stderr that a windowed program does not even have.
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(level)
    formatter = RedactingFormatter()
    for handler in handlers:
        handler.setFormatter(formatter)
        root.addHandler(handler)
    return logs


class _LastLines(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=_LINES_AT_HAND)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))
