"""A program that takes a ready report off its list, by removing or expiry, until it is killed.

Its command line: the folder with its list and its files, what to do, and the step before which it dies: the name of
one of Python's audit events, or "none", and then the test kills it.
"""

import os
import signal
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.account import Account
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.jobs.after_restart import restore
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext

folder, way, step = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
application = QCoreApplication([])
store = JobStore(folder / "reports.sqlite")
context = WorkerContext(
    Ledger(store),
    lambda _id: Account("https://127.0.0.1:9", TokenSource("", "")),
    folder / "waiting",
    agreed_time=lambda _id: datetime.now(UTC) + timedelta(days=4000),
)
queue = ReportQueue(context)
queue.take_over(restore(store, folder / "waiting", datetime.now(UTC)).jobs)
(job,) = queue.jobs()


def die(event: str, _arguments: object) -> None:
    if event == step:
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))  # on Windows both end it at once


sys.stdout.write("open\n")
sys.stdout.flush()
sys.stdin.readline()
sys.addaudithook(die)
if way == "remove":
    queue.remove(job.id)
else:
    queue.expire_old()
queue.stop()
sys.stdout.write("done\n")
sys.stdout.flush()
threading.Event().wait()
