"""The thread of a report gives way to that of the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread

from apsis_desktop.api.account import Account
from apsis_desktop.errors import Cancelled, NoNetwork
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import Worker, WorkerContext


class NotingWorker(Worker):
    """Notes how nice its thread is to others, and is done."""

    nice = -1

    def _run(self) -> None:
        self.nice = _nice()
        raise Cancelled


def _nice() -> int:
    return os.getpriority(os.PRIO_PROCESS, 0)


def _no_account(_connection_id: str) -> Account:
    raise NoNetwork


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems lift the window's thread by themselves")
def test_what_works_on_a_report_gives_way_to_the_window(qapp: object) -> None:
    before = _nice()
    worker, thread = NotingWorker("a report", WorkerContext(Ledger(JobStore(Path())), _no_account, Path())), QThread()
    worker.moveToThread(thread)
    thread.started.connect(worker.run)
    worker.finished.connect(thread.quit, Qt.ConnectionType.DirectConnection)
    thread.start()
    thread.wait()
    assert worker.nice > before
    assert _nice() == before
