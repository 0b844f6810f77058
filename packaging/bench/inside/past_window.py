"""The window with reports of earlier starts: how soon it is there, and what scrolling and a change cost.

`past_window COUNT SECONDS`, SECONDS being what the steady clock said when the process was started; the reports are in
the home already. Prints JSON, all in seconds: until the window was painted and free, until its list was there, the
medians for painting the list after a page of scrolling and for a change of one report.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from bench.inside.past_reports import CONNECTION, account_at
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from apsis_desktop.app.desktop import Desktop
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.jobs.job import Activity
from apsis_desktop.system.paths import Paths

TIMES = 100


class Watch(QObject):
    """Notes when the first window has been painted, and when the list has been taken over and painted."""

    def __init__(self, desktop: Desktop, begun: float, *, with_reports: bool) -> None:
        super().__init__()
        self._begun = begun
        self._with_reports = with_reports
        self.painted = self.listed = 0.0
        desktop.window.installEventFilter(self)
        desktop.services.queue.reloaded.connect(self._list_is_there)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._note_painted)
        return False

    def _note_painted(self) -> None:
        self.painted = time.monotonic() - self._begun
        self._leave()

    def _list_is_there(self) -> None:
        QTimer.singleShot(0, self._note_listed)

    def _note_listed(self) -> None:
        self.listed = time.monotonic() - self._begun
        self._leave()

    def _leave(self) -> None:
        if self.painted and self.listed:
            QCoreApplication.exit()


def main(count: int, begun: float) -> None:
    application = QApplication([])
    desktop = Desktop(Paths.of_this_user())
    desktop.services.accounts.visit(CONNECTION, account_at("http://127.0.0.1:9"))
    watch = Watch(desktop, begun, with_reports=count > 0)
    desktop.start()
    application.exec()
    found = {"painted": watch.painted, "listed": watch.listed}
    if count:
        found |= handled(desktop)
    print(json.dumps(found), flush=True)
    desktop.close()


def handled(desktop: Desktop) -> dict[str, float]:
    """Scroll through the list, change a report, and have one tell its progress."""
    QApplication.processEvents()
    table = desktop.window.findChild(ReportTable)
    if table is None:
        raise LookupError("the window has no list")
    bar, job = table.verticalScrollBar(), desktop.services.queue.jobs()[0]
    running = replace(job, state=type(job.state).FETCHING)
    desktop.services.queue.changed.emit(running)

    def page(number: int) -> None:
        bar.setValue((number * 977) % max(1, bar.maximum()))
        QApplication.processEvents()

    def tell(number: int) -> None:
        desktop.services.queue.activity.emit(job.id, Activity(received=number, total=TIMES))

    def tell_and_paint(number: int) -> None:
        tell(number)
        QApplication.processEvents()

    scrolled = _median(page)
    bar.setValue(0)
    QApplication.processEvents()
    return {"page": scrolled, "update": _median(tell), "painted_update": _median(tell_and_paint)}


def _median(work: Callable[[int], None]) -> float:
    times = []
    for number in range(TIMES):
        begun = time.perf_counter()
        work(number)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
