"""A report over time: what was requested, where it stands, and the legal moves from one state to the next. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.api.report_request import Link
from apsis_desktop.errors import ApsisError, ReportUneven, SavingProblem, revive
from apsis_desktop.lists.counts import Changes, Summary
from apsis_desktop.lists.form import Form
from apsis_desktop.report.events import Pause
from apsis_desktop.report.plan import Part
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.shape import Shape
from apsis_desktop.settings.file import PRACTICE

__all__ = [
    "MOVES",
    "PART_STATES",
    "PRACTICE",
    "RUNNING",
    "UNKNOWN_CONNECTION",
    "Activity",
    "Job",
    "JobPart",
    "JobState",
    "NamedFile",
    "Pause",
    "Problem",
]


class JobState(StrEnum):
    """Where a report stands."""

    QUEUED = "queued"  # waits for its turn
    REQUESTING = "asking"  # as it is stored; the request is under way
    PREPARING = "preparing"  # APSIS One is making it
    FETCHING = "fetching"  # the file is coming
    READY = "ready"  # the whole, checked file waits to be saved
    SAVED = "saved"  # it lies where the person put it
    FAILED = "failed"  # `problem` says why
    UNSURE = "unsure"  # cut off while requesting: APSIS One may be making it
    EXPIRED = "expired"  # its link ran out before it was saved
    CANCELLED = "cancelled"  # the person stopped it


RUNNING = frozenset({JobState.QUEUED, JobState.REQUESTING, JobState.PREPARING, JobState.FETCHING})

PART_STATES = frozenset({*RUNNING, JobState.READY, JobState.FAILED, JobState.UNSURE})
"""Where one of several requests of a report can stand."""

# Where a report that was fetched once more comes to rest when that fails: what was there before is still there.
_BACK = frozenset({JobState.READY, JobState.SAVED})
_ENDS = frozenset({JobState.FAILED, JobState.UNSURE, JobState.EXPIRED, JobState.CANCELLED})

MOVES: Mapping[JobState, frozenset[JobState]] = {
    # To be unsure on the way, or to be fetching at once, is for reports of several parts.
    JobState.QUEUED: frozenset({JobState.REQUESTING, JobState.PREPARING, JobState.FETCHING, *_ENDS, *_BACK}),
    JobState.REQUESTING: frozenset(
        {JobState.QUEUED, JobState.PREPARING, JobState.FAILED, JobState.UNSURE, JobState.CANCELLED}
    ),
    JobState.PREPARING: frozenset({JobState.FETCHING, *_ENDS, *_BACK}),
    JobState.FETCHING: frozenset({JobState.PREPARING, *_ENDS, *_BACK}),
    # Out of an end state only the person leads: saving (again), or trying again.
    JobState.READY: frozenset({JobState.SAVED, JobState.QUEUED, JobState.EXPIRED}),
    JobState.SAVED: frozenset({JobState.QUEUED}),
    JobState.FAILED: frozenset({JobState.QUEUED}),
    JobState.UNSURE: frozenset({JobState.QUEUED}),
    JobState.EXPIRED: frozenset(),
    JobState.CANCELLED: frozenset({JobState.QUEUED}),
}


UNKNOWN_CONNECTION = ""
"""The connection of a report when only its file is known."""
_UNEVEN = "uneven"  # the fact of a problem that says what is wrong with the file itself


class Activity(NamedTuple):
    """What a running report is doing this moment. Never stored."""

    pause: Pause | None = None
    next_look: datetime | None = None  # UTC
    problem: ApsisError | None = None  # why it waits, where that is a problem
    received: int = 0  # bytes as they come off the wire
    total: int | None = None  # bytes, where APSIS One says how many
    bytes_per_second: float | None = None
    part: int = 0  # which of several requests it is about; 0: the whole report
    putting_together: bool = False  # all parts are here, and become one file


@dataclass(frozen=True, slots=True)
class Problem:
    """An error as a job remembers it: the sentence is made anew, in the reader's language, when it is shown."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)
    detail: str = ""

    @classmethod
    def of(cls, error: ApsisError) -> Problem:
        return cls(error.code, dict(error.facts), error.detail)

    def error(self) -> ApsisError:
        return revive(self.code, self.facts, self.detail)

    def beside(self, flaw: Problem | None) -> Problem:
        """Return it as one that comes and goes while the file's own flaw stays; see `Job.flaw`."""
        return self if flaw is None else replace(self, facts={**self.facts, _UNEVEN: flaw.detail})


@dataclass(frozen=True, slots=True)
class JobPart:
    """One of several requests of a report. It is READY while its whole, checked file is in the private folder.

    `number` stays with it, and names its file. `turn`: how many were taken before it, counted from 1, where it was.
    """

    number: int
    request: Part
    state: JobState = JobState.QUEUED
    turn: int | None = None
    link: Link | None = None
    link_until: datetime | None = None
    size: int | None = None  # bytes of its file
    problem: Problem | None = None


class NamedFile(NamedTuple):
    """A file that was made of a report; `size` is in bytes."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Job:
    """One report that was requested. All times are UTC. `name` says what was requested, in the language of that day."""

    id: str
    connection_id: str
    name: str
    selection: Selection
    state: JobState
    requested_at: datetime
    since: datetime  # when it came into its state
    link: Link | None = None
    link_until: datetime | None = None
    problem: Problem | None = None
    waiting_file: Path | None = None  # the whole, checked file in the private folder, while READY
    file_format: FileFormat | None = None  # of the file that waits, or was saved last
    size: int | None = None  # bytes of that file
    save_as: FileFormat | None = None  # the format being fetched, where that is not the one requested
    save_to: Path | None = None  # where the file goes as soon as it is here, chosen beforehand
    replace_existing: bool = False  # the person agreed to replace the file at `save_to`
    # The program chose the name at `save_to`: where it is taken, a number is added. Not stored: after a start that
    # holds for every file that is being saved.
    numbered: bool = False
    shape: Shape | None = None  # what was made of it as it was saved last
    save_shape: Shape | None = None  # what is made of it for `save_to`; None: what was chosen with it
    named: tuple[NamedFile, ...] = ()  # files that were made of it and just get their names, which were free
    saved_path: Path | None = None
    # What it was saved as before that, the oldest first. Stored with the saved files, for as long as they are there.
    saved_before: tuple[Path, ...] = ()
    given_name: str | None = None  # by the person, or of the preset that it was requested from
    prepared_in: int | None = None  # seconds that APSIS One took to make it, where nothing came in between
    parts: tuple[JobPart, ...] = ()  # none where there is one request, whose file is saved as it comes
    incomplete: int | None = None  # rows with blanks, where the file was put together
    contents: Summary | None = None  # how many people are in its file, and how full the columns; once it is counted
    changes: Changes | None = None  # since an earlier report of the same people; once they are compared

    @property
    def running(self) -> bool:
        return self.state in RUNNING

    @property
    def flaw(self) -> Problem | None:
        """What is wrong with its file itself, and stays so when that is saved."""
        problem = self.problem
        if problem is None or isinstance(problem.error(), ReportUneven):
            return problem
        return Problem.of(ReportUneven(detail=problem.facts[_UNEVEN])) if _UNEVEN in problem.facts else None

    @property
    def absent_columns(self) -> list[str]:
        """The columns that were requested and are not in its file."""
        counted = self.contents.columns if self.contents and not self.saved_shape.changes_list else ()
        return self.selection.absent_from([column.heading for column in counted]) if counted else []

    @property
    def found_no_place(self) -> bool:
        """Whether it failed only for want of a place for its file: it can be fetched into another one."""
        failed = self.problem if self.state is JobState.FAILED and not self.parts else None
        return failed is not None and isinstance(failed.error(), SavingProblem)

    @property
    def saving(self) -> bool:
        """Whether its file is being saved to the place that was chosen for it."""
        return self.state is JobState.READY and self.save_to is not None

    @property
    def is_known(self) -> bool:
        """Whether it is known what was requested: not of a file that the list of reports knew nothing of."""
        return self.connection_id != UNKNOWN_CONNECTION

    @property
    def format(self) -> FileFormat:
        """The format of the file that it is about now."""
        return self.save_as or self.file_format or self.selection.format

    @property
    def saved_shape(self) -> Shape:
        """What is made of it for the file that it is about now."""
        wanted = self.save_shape if self.save_to is not None else self.shape
        return self.selection.shape if wanted is None else wanted

    @property
    def form(self) -> Form:
        """The kind of file that it is saved as, or was saved as last."""
        return self.saved_shape.form or Form(self.format.value)

    @property
    def comes_as_it_is(self) -> bool:
        """Whether its file can be saved as APSIS One makes it."""
        return not self.parts and not self.saved_shape.changes_list

    @property
    def has_link(self) -> bool:
        """Whether APSIS One has taken it, all parts of it: it can be fetched, for a day."""
        return all(part.link is not None for part in self.parts) if self.parts else self.link is not None

    def link_lives(self, now: datetime) -> bool:
        return self.has_link and self.link_until is not None and now < self.link_until
