"""Puts the files of a report's parts together, on a thread beside an event loop, in a process of its own.

`put_together KIND FORMAT FOLDER FILES`; prints JSON: seconds, processor seconds, how long the event loop did not turn
at the longest, the most memory of the whole process, and the rows. It leaves the folder as it was.
"""

from __future__ import annotations

import json
import resource
import sys
import threading
import time
from pathlib import Path

from bench.inside.pulse import Pulse
from bench.put_together.made_up_parts import COLUMNS
from PySide6.QtCore import QCoreApplication, QThread

from apsis_desktop.lists.put_together import ListBuilder
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.lists.writing import write_csv, write_workbook


def main(kind: str, form: str, folder: Path, parts: list[Path]) -> None:
    application = QCoreApplication([])
    work = Work(kind, form, folder, parts)
    work.finished.connect(application.quit)
    pulse = Pulse(application)
    pulse.start()
    work.start()
    application.exec()
    pulse.stop()
    work.wait()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({**work.found, "longest": pulse.found()["longest"], "peak": peak}))


class Work(QThread):
    def __init__(self, kind: str, form: str, folder: Path, parts: list[Path]) -> None:
        super().__init__()
        self._recipe = recipe(kind, len(parts))
        self._form = form
        self._folder = folder
        self._parts = parts
        self.found: dict[str, float] = {}

    def run(self) -> None:
        work, target, cancelled = self._folder / "work", self._folder / "made", threading.Event()
        work.mkdir()
        target.touch()
        files = [work / part.name for part in self._parts]
        for part, file in zip(self._parts, files, strict=True):
            file.hardlink_to(part)
        begun, cpu = time.perf_counter(), time.process_time()
        with ListBuilder(self._recipe, work, cancelled) as builder:
            for number, file in enumerate(files):
                builder.take(number, file)
            made = builder.put_together()
            if self._form == "xlsx":
                write_workbook(builder.engine, made, target)
            else:
                write_csv(builder.engine, made, work, target, cancelled, packed=False)
        self.found = {
            "seconds": time.perf_counter() - begun,
            "cpu": time.process_time() - cpu,
            "rows": made.rows,
        }


def recipe(kind: str, count: int) -> Recipe:
    names = tuple(COLUMNS)
    if kind == "lists-any":
        sources = [Source(at, {name: place for place, name in enumerate(names)}) for at in range(count)]
        return Recipe(tuple(sources), names, frozenset(range(count)))
    sources = [Source(0, {names[place]: place for place in (2 * at, 2 * at + 1)}) for at in range(count)]
    return Recipe(tuple(sources), names, frozenset({0}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), [Path(each) for each in sys.argv[4:]])
