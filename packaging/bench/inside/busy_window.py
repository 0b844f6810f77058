"""The program's window with reports that wait and files that are fetched.

`busy_window ADDRESS WAITING DOWNLOADS SECONDS [idle]`; prints JSON: how long the event loop did not turn, the CPU
time, the memory, and the seconds. It measures while the files come or, where there are none, for so many seconds. With
`idle` the event loop is left alone.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from bench.inside.past_reports import CONNECTION, account_at, keep, settle, waiting
from bench.inside.pulse import Pulse
from bench.web_server import PENDING, READY
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from apsis_desktop.app.desktop import Desktop
from apsis_desktop.jobs.job import JobState
from apsis_desktop.settings.preferences import REPORTS_AT_ONCE
from apsis_desktop.system.paths import Paths

SETTLED = 4.0  # seconds until everything that a start does is done


class Watch(QObject):
    """Begins with the first download, or when the start is over; ends with the last, or when the time is up."""

    def __init__(self, desktop: Desktop, downloads: int, seconds: float, *, beats: bool) -> None:
        super().__init__()
        self.pulse = Pulse(self)
        self._beats = beats
        self._desktop = desktop
        self._downloads = downloads
        self._seconds = seconds
        self._made = time.monotonic()
        self._begun = self._cpu = 0.0
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._check_rows)
        self._looks.start(50)

    def _check_rows(self) -> None:
        now = time.monotonic()
        states = [job.state for job in self._desktop.services.queue.jobs()] if self._downloads else []
        if not self._begun:
            # A small file may be there already between two looks.
            fetched = {JobState.FETCHING, JobState.READY} & set(states)
            if fetched if self._downloads else now - self._made > SETTLED:
                self._begun, self._cpu = now, time.process_time()
                if self._beats:
                    self.pulse.start()
                else:
                    self._looks.setInterval(1000)
        elif (
            (states.count(JobState.READY) >= self._downloads) if self._downloads else now - self._begun > self._seconds
        ):
            self.pulse.stop()
            self._looks.stop()
            QCoreApplication.exit()

    def found(self) -> dict[str, float]:
        seconds = time.monotonic() - self._begun
        beats = self.pulse.found() if self._beats else {}
        return {**beats, "cpu": time.process_time() - self._cpu, "seconds": seconds, "memory": memory()}


def memory() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return float(pages * os.sysconf("SC_PAGE_SIZE"))


def main(address: str, waits: int, downloads: int, seconds: float, *, beats: bool) -> None:
    application = QApplication([])
    paths = Paths.of_this_user()
    settle(paths)
    jobs = waiting(address, READY, 0, downloads) + waiting(address, PENDING, downloads, waits)
    keep(paths, jobs)
    desktop = Desktop(paths)
    desktop.services.accounts.visit(CONNECTION, account_at(address, freely=downloads > 0))
    if downloads:
        desktop.services.queue.change_limits(REPORTS_AT_ONCE, downloads)
    watch = Watch(desktop, downloads, seconds, beats=beats)
    desktop.start()
    application.exec()
    print(json.dumps(watch.found()), flush=True)
    desktop.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), beats="idle" not in sys.argv)
