"""A JSON object in a private file: replaced atomically, and set aside where it is damaged.

Reading never changes the file: a command may read it while the window is not running.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from apsis_desktop.errors import OwnFileDamaged, OwnFileUnreadable, SavingProblem
from apsis_desktop.system.disk import patiently
from apsis_desktop.system.private_file import name_aside, own_folder_problem, write_private

_log = logging.getLogger(__name__)


class JsonFile:
    """`set_aside` is the new path of a damaged file; `problem` says why reading or writing failed last.

    A damaged file is not overwritten: it has to be set aside first.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._untouchable = False
        self.damaged_text: str | None = None
        """The content of a damaged file."""
        self.set_aside: Path | None = None
        self.problem: SavingProblem | None = None

    def read(self) -> dict[str, object]:
        """Return the content; empty where the file is missing, damaged or cannot be read."""
        try:
            written = self._file.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except OSError as error:
            # It may be intact and only unreadable for now, so it must not be overwritten.
            self._untouchable = True
            self.problem = OwnFileUnreadable(detail=f"{type(error).__name__}: {error.strerror}", file=str(self._file))
            return {}
        try:
            content = json.loads(written.decode("utf-8-sig"))  # some editors put a byte order mark in front
            if isinstance(content, dict):
                return content
        except (ValueError, RecursionError):  # not UTF-8, not JSON, or nested beyond reason
            pass
        self.damaged_text = written.decode("utf-8", "replace")
        self.problem = OwnFileDamaged(file=str(self._file))
        return {}

    def set_damaged_aside(self) -> None:
        """Rename a damaged file, so that a new one can be written. Only for the start of the window."""
        if self.damaged_text is None or self.set_aside is not None:
            return
        aside = name_aside(self._file, f"{self._file.stem}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}")
        try:
            patiently(lambda: self._file.replace(aside))
        except OSError as error:
            self._untouchable = True
            self.problem = own_folder_problem(error, self._file.parent)
        else:
            self.set_aside, self.problem = aside, None
            _log.warning("%s could not be read and was kept aside as %s", self._file.name, aside.name)

    def write(self, content: Mapping[str, object]) -> None:
        """Replace the content. Raises SavingProblem kinds."""
        if self._untouchable or (self.damaged_text is not None and self.set_aside is None):
            raise self.problem or SavingProblem()
        text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        try:
            write_private(self._file, text.encode("utf-8", "replace"))
        except OSError as error:
            self.problem = own_folder_problem(error, self._file.parent)
            _log.warning("%s could not be written: %s", self._file.name, type(error).__name__)
            raise self.problem from error
        self.problem = None
