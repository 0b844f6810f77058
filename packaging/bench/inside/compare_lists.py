"""Compares two lists, or counts one, in a process of its own.

`compare_lists KIND FOLDER FILES`; prints JSON: seconds, processor seconds, and the most memory of the whole process.
"""

from __future__ import annotations

import json
import resource
import sys
import threading
import time
from pathlib import Path

from apsis_desktop.lists.compare import Comparer
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.summary import summarize


def main(kind: str, folder: Path, files: list[Path]) -> None:
    begun, cpu = time.perf_counter(), time.process_time()
    if kind == "count":
        found = summarize(files[0], folder, threading.Event()).people
    else:
        with opened(files, folder, threading.Event()) as (engine, lists):
            old, new = (each.as_excel_shows() for each in lists)
            found = Comparer(engine, old, new).compare().changed
    taken, cpu = time.perf_counter() - begun, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"seconds": taken, "cpu": cpu, "peak": peak, "found": found}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
