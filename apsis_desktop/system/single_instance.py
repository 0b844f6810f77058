"""One window for each user: the first start claims the data folder, a second one brings its window forward.

The claim is a lock of the operating system's, so it ends with the process, however that ends. A further start makes
an empty file in a folder that this user alone can write to, and waits until that is deleted. The name of the file is
the whole request, so there is nothing to be read, no port and no pipe that a stranger could speak to.
No Qt.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import time
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.errors import WindowSilent
from apsis_desktop.system.file_lock import lock

log = logging.getLogger(__name__)

PATIENCE = 6.0  # seconds: more than closing in order takes, so that a start right after it gets a window
_BETWEEN_LOOKS = 0.02
_REQUEST = re.compile(r"(?P<wish>show|show-practice)-[0-9a-f]{16}")


class Wish(StrEnum):
    """What a further start may ask of the first. There is nothing else."""

    SHOW = "show"
    SHOW_PRACTICE = "show-practice"


class StartRequest(NamedTuple):
    wish: Wish
    file: Path

    def acknowledge(self) -> None:
        """Let the start that waits know that its wish was done."""
        with suppress(OSError):
            self.file.unlink(missing_ok=True)


class SingleInstance:
    """The claim on a data folder, which is there and the user's own."""

    def __init__(self, folder: Path) -> None:
        self.requests_folder = folder / "knocks"
        self._lock_file = folder / "instance.lock"
        self._handle: int | None = None

    @property
    def was_there(self) -> bool:
        """Whether the folder was ever claimed; without that, there is nobody to ask."""
        return self._lock_file.exists()

    def begin(self, wish: Wish, patience: float = PATIENCE) -> bool:
        """Tell whether this start is the first. Where it is not, the first has come forward when this returns.

        The first may still be starting, or closing: then this start waits for it, and in the end takes its place.
        Raises `WindowSilent` where the first does not answer within `patience` seconds.
        """
        if self.claim():
            return True
        _let_others_come_forward()
        request = self.requests_folder / f"{wish}-{os.urandom(8).hex()}"
        deadline = time.monotonic() + patience
        try:
            _make_own(self.requests_folder)
            request.touch(mode=0o600, exist_ok=False)
            while time.monotonic() < deadline:
                time.sleep(_BETWEEN_LOOKS)
                if self.claim():
                    return True
                if not request.exists():
                    return False
        except OSError as error:
            raise WindowSilent(detail=f"{type(error).__name__}: {error.strerror}") from error
        finally:
            StartRequest(wish, request).acknowledge()
        raise WindowSilent(detail=f"no answer in {patience:.0f} s")

    def requests(self) -> list[StartRequest]:
        """Return the requests that nobody has acknowledged yet; other files there are left alone."""
        try:
            files = sorted(self.requests_folder.iterdir())
        except OSError:
            return []
        found = ((_REQUEST.fullmatch(file.name), file) for file in files)
        return [StartRequest(Wish(match["wish"]), file) for match, file in found if match]

    def end(self) -> None:
        """Give the claim up."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def claim(self) -> bool:
        """Take the claim without a request to the one who has it, and return whether it was free."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._lock_file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            log.warning("no claim on the data folder: %s", error.strerror)
            return True  # the store lies in the same folder, and has a lock of its own
        try:
            if not lock(handle):
                os.close(handle)
                return False
        except OSError as error:  # a disk that knows no locks
            log.warning("no claim on the data folder: %s", error.strerror)
        self._handle = handle
        # Their processes were killed while they waited, or will see the window that opens now.
        for request in self.requests():
            request.acknowledge()
        with suppress(OSError):
            _make_own(self.requests_folder)
        return True


def _make_own(folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)


def _let_others_come_forward() -> None:
    """Pass on the right to take the keyboard, which Windows gives only to what the person has just started.

    Elsewhere a window that asks for it comes forward, or the desktop marks it.
    """
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        with suppress(OSError, AttributeError):
            ctypes.windll.user32.AllowSetForegroundWindow(any_process)
