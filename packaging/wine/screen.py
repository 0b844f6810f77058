"""A screen that nobody sees, for one Windows of wine's: it must be there before the Windows is, and outlive it."""

from __future__ import annotations

import os
import subprocess

from setup.stopped import Stopped


class Screen:
    """Use `close` at the end."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            command, pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()  # it ends without one where the server could not begin
        if not number:
            self._server.wait()
            raise Stopped("Xvfb could not open a screen.")
        self.display = f":{number}"

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()
