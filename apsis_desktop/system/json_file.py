"""A JSON object in a file of the user's own: written in one go, and kept aside where it cannot be understood.

Reading never changes anything on the disk: a command may look while the window has not started yet.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from apsis_desktop.errors import OwnFileDamaged, OwnFileUnreadable, SavingProblem
from apsis_desktop.system.private_file import name_aside, own_folder_problem, write_private

_log = logging.getLogger(__name__)


class JsonFile:
    """`set_aside` names what a damaged file is kept as; `problem` says why it could not be read or written last.

    A damaged file is not written over: it has to be set aside first.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._untouchable = False
        self.damaged_text: str | None = None
        """What a file holds that cannot be understood."""
        self.set_aside: Path | None = None
        self.problem: SavingProblem | None = None

    def read(self) -> dict[str, object]:
        """Return what the file holds: nothing when it is not there, is damaged, or cannot be read."""
        try:
            written = self._file.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except OSError as error:
            # It may be whole and only out of reach for now, so nothing may be put in its place.
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
        """Give a damaged file another name, so that a new one can be begun. Only for the start of the window."""
        if self.damaged_text is not None and self.set_aside is None:
            self._rename_damaged()

    def write(self, content: Mapping[str, object]) -> None:
        """Put `content` in the place of what the file holds. Raises SavingProblem kinds."""
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

    def _rename_damaged(self) -> None:
        aside = name_aside(self._file, f"{self._file.stem}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}")
        try:
            self._file.replace(aside)
        except OSError as error:
            self._untouchable = True
            self.problem = own_folder_problem(error, self._file.parent)
        else:
            self.set_aside, self.problem = aside, None
            _log.warning("%s could not be read and was kept aside as %s", self._file.name, aside.name)
