"""Looks into a list in its window: scrolls, sorts and searches in it, and says how long each takes until it is shown.

`look_inside FILE FOLDER PLACES`; prints JSON: the seconds of each step, the most memory of the whole process, and how
long the event loop did not turn at the longest once the window was there.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.inside.pulse import Pulse
from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtWidgets import QApplication

_FAR = 823_543  # rows from one place to the next


class Looking:
    def __init__(self, file: Path, folder: Path) -> None:
        from apsis_desktop.gui.inside.reader import ListReader
        from apsis_desktop.gui.inside.window import InsideWindow
        from apsis_desktop.lists.inside.look import Look
        from apsis_desktop.lists.rows import View
        from apsis_desktop.report.files.disk_room import free_bytes

        self.found: dict[str, list[float]] = defaultdict(list)
        self._arranged: list[View] = []
        self._known = 0
        self._home = QObject()
        begun = time.perf_counter()
        self.reader = ListReader(file.parent, self._home)
        self.window = InsideWindow(self.reader, file.name)
        self.reader.arranged.connect(self._arranged.append)
        self.reader.contents.connect(self._note_known)
        self.window.show()
        QApplication.processEvents()
        self._note("the window is there", begun)
        self.reader.begin(partial(Look, lambda _made: [file], folder, free_bytes), folder)
        taken_in: list[View] = []
        self.reader.taken_in.connect(taken_in.append)
        self._wait("all rows are there", lambda: bool(taken_in), begun)
        model = self.window.columns_model
        self._wait("people and how full each column is", lambda: model.column(0).percent is not None, begun)
        self._wait("what is in each of the columns", lambda: self._known == model.rowCount(), begun)

    def scroll(self, work: str, places: int) -> None:
        """Scroll to some places, the same on every run."""
        table, rows = self.window.table, self.window.rows
        for at in range(places):
            begun = time.perf_counter()
            table.scrollTo(rows.index((at + 1) * _FAR % rows.rowCount(), 0))
            self._wait(work, self._is_seen, begun)

    def sort(self, work: str, column: int) -> None:
        begun = time.perf_counter()
        self._arranged.clear()
        self.window.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        self._wait(work, lambda: bool(self._arranged) and self._is_seen(), begun)

    def search(self, work: str, text: str) -> None:
        begun = time.perf_counter()
        self._arranged.clear()
        self.window.search.setText(text)
        self.window.search.textEdited.emit(text)
        self._wait(work, lambda: bool(self._arranged) and self._is_seen(), begun)

    def end(self) -> None:
        self.window.close()
        self.reader.stop(10)
        self.reader.close(60.0)

    def _note_known(self, _place: int, _contents: object) -> None:
        self._known += 1

    def _is_seen(self) -> bool:
        first, last = self.window.table.visible_rows()
        return first >= 0 and all(self.window.rows.is_there(row) for row in range(first, last + 1))

    def _wait(self, work: str, happened: Callable[[], bool], begun: float) -> None:
        while not happened():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 1)
        self._note(work, begun)

    def _note(self, work: str, begun: float) -> None:
        self.found[work].append(time.perf_counter() - begun)


def main(file: Path, folder: Path, places: int) -> None:
    application = QApplication([])
    looking = Looking(file, folder)
    pulse = Pulse(application)
    pulse.start()
    looking.scroll("scrolled to a place", places)
    for column in (1, 7, 0):
        looking.sort("sorted by a column", column)
        looking.scroll("scrolled to a place, sorted", places)
    looking.search("searched in all columns", "alma berg")
    pulse.stop()
    looking.end()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({**looking.found, "longest": pulse.found()["longest"], "peak": peak}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
