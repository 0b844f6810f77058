"""Saves one report through the real path, in a process of its own, and says what it took.

`save.py ADDRESS FORMAT TARGET`; prints JSON: seconds from the first byte to the file in its place, the bytes of
memory when everything was loaded, and the most there were while it was saved.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Section, Segment
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.report.cycle import CycleContext, Order, run_cycle
from apsis_desktop.report.events import Event, Fetching
from apsis_desktop.report.files.saving import part_beside, put_in_place
from apsis_desktop.report.selection import FileFormat, Selection

_SELECTION = Selection(Section("Europe", "usercreated.sections.europe"), (Segment("Women", "usercreated.segments.w"),))


def main(address: str, file_format: str, target: Path) -> None:
    begun: list[float] = []

    def tell(event: Event) -> None:
        if isinstance(event, Fetching) and not begun:
            begun.append(time.perf_counter())

    order = Order(_SELECTION, FileFormat(file_format), part_beside(target))
    around = CycleContext(Account(address, TokenSource("bench", "bench")), tell, threading.Event())
    idle = _memory("VmRSS")
    _forget_peak()
    fetched = run_cycle(order, around)
    put_in_place(fetched.path, target, replace=True)
    seconds = time.perf_counter() - begun[0]
    print(json.dumps({"seconds": seconds, "idle": idle, "peak": _memory("VmHWM"), "size": fetched.size}))


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _memory(kind: str) -> int:
    """Return the bytes that Linux counts for this process."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{kind}:"):
            return int(line.split()[1]) * 1024
    raise LookupError(kind)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
