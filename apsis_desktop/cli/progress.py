"""The progress of a command, on stderr: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TextIO

from apsis_desktop.report.events import (
    Checking,
    Event,
    Fetching,
    OfPart,
    Pause,
    Preparing,
    PuttingTogether,
    ReportEvent,
    Requesting,
    Waiting,
)
from apsis_desktop.system.console import discard_output, write_whole
from apsis_desktop.text.printable import printable

REDRAW = 0.1  # seconds between two drawings of the bar
LINE_EVERY = 10.0  # seconds between two plain lines about one stage
BAR = 24  # characters


class Progress:
    """Called with the events of a report's cycle. `close` removes the bar, `say` writes a line that stays."""

    def __init__(self, out: TextIO, now: Callable[[], float] = time.monotonic) -> None:
        self._out = out
        self._live = out.isatty() and os.environ.get("TERM") != "dumb"
        self._now = now
        self._began = now()
        self._stage: object = None
        self._said_at = float("-inf")
        self._drawn = 0

    def __call__(self, event: ReportEvent) -> None:
        part = ""
        number = 0
        if isinstance(event, OfPart):
            part, number, event = f"Part {event.number} of {event.count}: ", event.number, event.event
        done = isinstance(event, Fetching) and event.received == event.total
        stage = (type(event), getattr(event, "pause", None), number)
        pause = REDRAW if self._live else LINE_EVERY
        if stage == self._stage and not done and self._now() - self._said_at < pause:
            return
        self._stage, self._said_at = stage, self._now()
        self._show(part + self._event_text(event))

    def say(self, sentence: str) -> None:
        self.close()
        self._write(sentence + "\n")

    def close(self) -> None:
        if self._live and self._drawn:
            self._write("\r" + " " * self._drawn + "\r")
            self._drawn = 0

    def _show(self, text: str) -> None:
        text = printable(text)
        if not self._live:
            self._write(text + "\n")
            return
        text = text[: self._width() - 1]
        # Overwrite a longer text with spaces: not every terminal has an escape sequence that clears the line.
        self._write("\r" + text.ljust(self._drawn))
        self._drawn = len(text)

    def _write(self, text: str) -> None:
        try:
            write_whole(self._out, text, needed=False)
        except OSError:  # the reader has closed it, which is no reason to stop
            discard_output(self._out)

    def _width(self) -> int:
        try:
            return os.get_terminal_size(self._out.fileno()).columns or 80
        except (OSError, ValueError):  # ValueError: NUL, which Windows counts among the terminals
            return 80

    def _event_text(self, event: Event | PuttingTogether) -> str:
        match event:
            case Requesting():
                return "Requesting the report…"
            case Preparing():
                return "APSIS One is preparing the report."
            case Waiting(Pause.NOT_YET, next_look, _):
                waited = duration(self._now() - self._began)
                return f"APSIS One is preparing the report, {waited} so far.{_due_text('Next check', next_look)}"
            case Waiting(Pause.TURN, next_look, _):
                return f"Queued.{_due_text('Next check', next_look)}"
            case Waiting(_, next_look, problem):
                said = problem.plain_words if problem else "APSIS One cannot be reached."
                return f"{said}{_due_text('Next attempt', next_look)}"
            case Fetching(received, total):
                return self._bar(received, total)
            case Checking():
                return "Checking the file…"
            case PuttingTogether():
                return "Combining the parts…"

    def _bar(self, received: int, total: int | None) -> str:
        if total is None:
            return f"Downloading: {size(received)}"
        share = received / total if total else 1.0
        if not self._live:
            return f"Downloading: {size(received)} of {size(total)}, {share:.0%}"
        full = round(share * BAR)
        return f"Downloading [{'#' * full}{'.' * (BAR - full)}] {share:4.0%}  {size(received)} of {size(total)}"


def size(count: int) -> str:
    """Write a number of bytes for people: 940 bytes, 12.3 kB, 1.5 GB."""
    if count < 1000:
        return f"{count} bytes"
    amount = float(count)
    for unit in ("kB", "MB", "GB"):
        amount /= 1000
        if amount < 999.95 or unit == "GB":
            break
    return f"{amount:.1f} {unit}"


def duration(seconds: float) -> str:
    """Write a time span for people: 8 s, 4 min, 2 h 5 min."""
    whole = int(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _due_text(what: str, moment: datetime | None) -> str:
    if moment is None:
        return ""
    left = max(0.0, (moment - datetime.now(UTC)).total_seconds())
    return f" {what} in {duration(left + 0.999)}."
