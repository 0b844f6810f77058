"""Whether APSIS One can be reached with the connection in use: by the last answer to any of its lists and reports."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from apsis_desktop.errors import (
    ApsisError,
    KeyNotAllowed,
    KeyProblem,
    KeyringProblem,
    LinkUnknown,
    ProxySignIn,
    ReportNotMade,
    ReportTooLarge,
    SelectionRefused,
    ServiceAway,
    ServiceBusy,
)
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.preparation import taken_on_at
from apsis_desktop.jobs.queue import ReportQueue

FIRST_TRY, LONGEST_TRY = 30.0, 300.0  # seconds after which lists that could not be loaded are tried again

_JUST_NOW = timedelta(minutes=1)

# Why a report has failed although APSIS One has answered, and knows the key.
_ANSWERS = (KeyNotAllowed, LinkUnknown, ReportNotMade, SelectionRefused, ReportTooLarge)


class ConnectionState(QObject):
    """Tells it as it changes, and has lists loaded that could not be.

    That is as soon as a report shows that all is well again, and now and then where none is under way. `steady` returns
    seconds that never go back.
    """

    well = Signal()
    trouble = Signal(object)  # an ApsisError

    def __init__(
        self,
        queue: ReportQueue,
        catalogue: Catalogue,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._catalogue = catalogue
        self._steady = steady
        self._connection_id: str | None = None
        self._known = False
        self._problem: ApsisError | None = None
        self._tried_at = float("-inf")
        self._pause = FIRST_TRY
        self._states: dict[str, JobState] = {}  # of running reports: only what is new in them speaks of the connection
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try_lists)
        queue.activity.connect(self._hear_activity)
        queue.changed.connect(self._hear_report)
        catalogue.answered.connect(self._hear_list)

    def begin(self, connection_id: str | None) -> None:
        """Switch to a connection; nothing is known of it yet."""
        self._connection_id = connection_id
        self._known, self._problem = False, None
        self._tried_at, self._pause = float("-inf"), FIRST_TRY
        self._again.stop()

    # --- what speaks of it -----------------------------------------------------------------------------------------

    def _hear_list(self, problem: ApsisError | None) -> None:
        failures = self._catalogue.failures()
        if problem is not None or not failures:
            self._note(problem)
        if not failures:
            self._pause = FIRST_TRY
            self._again.stop()
        elif any(_may_pass(failure) for failure in failures) and not self._again.isActive():
            self._again.start(int(self._pause * 1000))

    def _hear_activity(self, job_id: str, activity: Activity) -> None:
        job = self._queue.job(job_id)
        if job is None or not job.running or job.connection_id != self._connection_id:
            return
        answered = activity.problem is None and activity.pause in {None, Pause.NOT_YET}
        if answered or _is_limit(activity.problem):
            self._report_is_well()
        elif isinstance(activity.problem, ServiceAway | KeyProblem):
            self._note(activity.problem)

    def _hear_report(self, job: Job) -> None:
        before = self._states.pop(job.id, None)
        if job.running:
            self._states[job.id] = job.state
        if job.connection_id != self._connection_id or job.state is before:
            return
        if _was_answered(job):
            self._report_is_well()
        if job.state is not JobState.FAILED or job.problem is None:
            return
        error = job.problem.error()
        if isinstance(error, _ANSWERS):
            self._report_is_well()
        elif isinstance(error, KeyProblem | KeyringProblem | ServiceAway):
            self._note(error)

    # --- what becomes of it ----------------------------------------------------------------------------------------

    def _report_is_well(self) -> None:
        self._note(None)
        if self._catalogue.failures() and self._steady() - self._tried_at >= FIRST_TRY:
            self._try_lists()

    def _try_lists(self) -> None:
        self._again.stop()
        self._tried_at = self._steady()
        self._pause = min(2 * self._pause, LONGEST_TRY)
        self._catalogue.try_failed_again()

    def _note(self, problem: ApsisError | None) -> None:
        before, self._problem = self._problem, problem
        if not self._known or _said(before) != _said(problem):
            self._known = True
            if problem is None:
                self.well.emit()
            else:
                self.trouble.emit(problem)


def _was_answered(job: Job) -> bool:
    """Tell whether APSIS One has accepted a report, or has it ready, just now; not that it is looked for once more."""
    begun = taken_on_at(job)
    accepted = job.state is JobState.PREPARING and begun is not None and job.since - begun < _JUST_NOW
    return accepted or job.state is JobState.FETCHING


def _said(problem: ApsisError | None) -> tuple[str, str] | None:
    return None if problem is None else (problem.code, problem.plain_words)


def _is_limit(problem: ApsisError | None) -> bool:
    """Tell whether APSIS One only wants to be asked less often: it is there, and knows the key."""
    return isinstance(problem, ServiceBusy) and problem.facts.get("status") == "429"


def _may_pass(problem: ApsisError) -> bool:
    """Tell whether it may pass by itself. A proxy locks out who tries the same password again and again."""
    return isinstance(problem, ServiceAway) and not isinstance(problem, ProxySignIn)
