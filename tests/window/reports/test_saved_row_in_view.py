"""A report that was just saved is seen, also where its row goes down and a notice comes below the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from screen import OpenScreen, Screen

from apsis_desktop.errors import NoNetwork
from apsis_desktop.jobs.job import JobState, Problem


def row_of(screen: Screen, report: str) -> QRect:
    return screen.table.visualRect(screen.cell(report))


def test_the_only_report_to_save_is_seen_once_it_is_saved(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.window.resize(1024, 700)
    (report,) = screen.ready("Women")
    queue, job = screen.desktop.services.queue, screen.job(report)
    failed = replace(job, state=JobState.FAILED, waiting_file=None, problem=Problem.of(NoNetwork()))
    queue._ledger.take_over(
        replace(failed, id=str(number), requested_at=job.requested_at - number * timedelta(hours=1))
        for number in range(1, 20)
    )
    queue.reloaded.emit()
    QApplication.processEvents()
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    screen.until(lambda: bool(screen.notices()))
    screen.until(lambda: screen.table.model().index(19, 0) == screen.cell(report))
    QApplication.processEvents()
    row = row_of(screen, report)
    assert screen.table.viewport().rect().contains(row), (row, screen.table.viewport().rect())
