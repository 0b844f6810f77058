"""The legal moves of a report, and one truth about each, whoever asks."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_reports import NOON, a_report

from apsis_desktop.errors import Cancelled, StoreFull
from apsis_desktop.jobs.job import MOVES, RUNNING, Job, JobState
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store.store import JobStore

S = JobState
ENDS = {S.FAILED, S.UNSURE, S.EXPIRED, S.CANCELLED}
LEGAL = {
    S.QUEUED: {S.REQUESTING, S.PREPARING, S.FETCHING, S.READY, S.SAVED, *ENDS},
    S.REQUESTING: {S.QUEUED, S.PREPARING, S.FAILED, S.UNSURE, S.CANCELLED},
    S.PREPARING: {S.FETCHING, S.READY, S.SAVED, *ENDS},
    S.FETCHING: {S.PREPARING, S.READY, S.SAVED, *ENDS},
    S.READY: {S.SAVED, S.QUEUED, S.EXPIRED},
    S.SAVED: {S.QUEUED},
    S.FAILED: {S.QUEUED},
    S.UNSURE: {S.QUEUED},
    S.EXPIRED: set(),
    S.CANCELLED: {S.QUEUED},
}


class Pages(JobStore):
    """A store that remembers in which order it was written."""

    def __init__(self) -> None:
        super().__init__(Path())
        self.kept: list[Job] = []
        self.forgotten: list[str] = []
        self.saved: list[SavedFile] = []
        self.problem: Exception | None = None

    def keep(self, job: Job) -> None:
        if self.problem is not None:
            raise self.problem
        self.kept.append(job)

    def keep_all(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            self.keep(job)

    def forget(self, *job_ids: str) -> None:
        self.forgotten.extend(job_ids)

    def note_saved(self, *files: SavedFile) -> None:
        if self.problem is not None:
            raise self.problem
        self.saved.extend(files)

    def note(self, job_id: str, at: datetime, text: str) -> None:
        """A note is not what is tested here."""


class Ticking:
    def __init__(self) -> None:
        self.seconds = 0

    def __call__(self) -> datetime:
        self.seconds += 1
        return NOON + timedelta(seconds=self.seconds)


@pytest.fixture
def pages() -> Pages:
    return Pages()


def ledger_with(job: Job, pages: Pages | None = None) -> Ledger:
    ledger = Ledger(pages or Pages(), Ticking())
    ledger.add(job)
    return ledger


@pytest.mark.parametrize("before", S)
@pytest.mark.parametrize("after", S)
def test_only_legal_moves_are_made(before: JobState, after: JobState) -> None:
    ledger = ledger_with(a_report(state=before))
    if after is before or after in LEGAL[before]:
        assert ledger.change("r1", after).state is after
    else:
        with pytest.raises(Cancelled):
            ledger.change("r1", after)
        assert ledger.get("r1") == a_report(state=before)


@given(st.lists(st.sampled_from(S), max_size=40))
def test_whatever_is_wanted_a_report_stays_on_its_way(wanted: list[JobState]) -> None:
    ledger = ledger_with(a_report())
    way = [S.QUEUED]
    for state in wanted:
        try:
            job = ledger.change("r1", state)
        except Cancelled:
            continue
        if job.state is not way[-1]:
            way.append(job.state)
    assert all(after in LEGAL[before] for before, after in itertools.pairwise(way))


def test_each_state_can_be_left_by_a_person_or_is_the_last_one() -> None:
    assert {state for state in S if not MOVES[state]} == {S.EXPIRED}
    for state in RUNNING:
        assert S.CANCELLED in MOVES[state]


def test_since_changes_with_the_state_alone() -> None:
    ledger = ledger_with(a_report())
    assert ledger.change("r1", name="Men").since == NOON
    assert ledger.change("r1", S.QUEUED).since == NOON
    assert ledger.change("r1", S.REQUESTING).since > NOON


def test_a_report_that_was_removed_is_not_changed() -> None:
    ledger = ledger_with(a_report())
    ledger.remove("r1")
    with pytest.raises(Cancelled):
        ledger.change("r1", S.REQUESTING)


def test_a_thread_that_was_stopped_changes_nothing_more() -> None:
    ledger = ledger_with(a_report())
    stopped = threading.Event()
    ledger.change("r1", S.REQUESTING, unless=stopped)
    stopped.set()
    with pytest.raises(Cancelled):
        ledger.change("r1", S.PREPARING, unless=stopped)


def test_what_is_written_is_the_newest_state_and_what_is_gone_is_forgotten(pages: Pages) -> None:
    ledger = ledger_with(a_report(), pages)
    ledger.change("r1", S.REQUESTING)
    newest = ledger.change("r1", S.PREPARING)
    ledger.write("r1")
    ledger.write("r1")
    assert pages.kept == [newest, newest]
    ledger.remove("r1")
    ledger.write("r1")
    assert pages.forgotten == ["r1"]


def test_a_store_in_trouble_is_told_to_whoever_writes(pages: Pages) -> None:
    ledger = ledger_with(a_report(), pages)
    pages.problem = StoreFull()
    ledger.change("r1", S.REQUESTING)
    with pytest.raises(StoreFull):
        ledger.write("r1")


def test_each_file_that_a_report_is_saved_as_is_written_down_even_when_the_report_has_gone(pages: Pages) -> None:
    ledger = ledger_with(a_report(state=S.READY, size=7), pages)
    first = ledger.change("r1", S.SAVED, saved_path=Path("/a.csv"))
    ledger.write("r1")
    ledger.change("r1", S.QUEUED)
    ledger.change("r1", S.READY, size=9)
    ledger.write("r1")
    second = ledger.change("r1", S.SAVED, saved_path=Path("/a.xlsx"))
    ledger.remove("r1")
    ledger.write("r1")
    assert pages.saved == [
        SavedFile("r1", Path("/a.csv"), 7, first.since, "c1"),
        SavedFile("r1", Path("/a.xlsx"), 9, second.since, "c1"),
    ]


def test_a_saved_file_that_could_not_be_written_down_is_written_the_next_time(pages: Pages) -> None:
    ledger = ledger_with(a_report(state=S.READY, size=7), pages)
    pages.problem = StoreFull()
    ledger.change("r1", S.SAVED, saved_path=Path("/a.csv"))
    with pytest.raises(StoreFull):
        ledger.write("r1")
    pages.problem = None
    ledger.write("r1")
    assert [file.path for file in pages.saved] == [Path("/a.csv")]


def test_many_threads_see_and_write_one_truth(pages: Pages) -> None:
    ledger = ledger_with(a_report(size=0), pages)
    together = threading.Barrier(8)

    def work() -> None:
        together.wait()
        for _ in range(200):
            with own:
                job = ledger.get("r1")
                assert job is not None
                ledger.change("r1", size=(job.size or 0) + 1)
            ledger.write("r1")

    own = threading.Lock()
    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sizes = [job.size or 0 for job in pages.kept]
    assert sizes == sorted(sizes)  # an older state never comes behind a newer one
    assert sizes[-1] == 1600


def test_of_threads_that_want_different_ends_one_gets_its_way() -> None:
    for _ in range(50):
        ledger = ledger_with(a_report(state=S.FETCHING))
        ends: list[JobState] = []

        def end(state: JobState, ledger: Ledger = ledger, ends: list[JobState] = ends) -> None:
            with contextlib.suppress(Cancelled):
                ends.append(ledger.change("r1", state).state)

        threads = [threading.Thread(target=end, args=[state]) for state in (S.FAILED, S.CANCELLED, S.READY)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        job = ledger.get("r1")
        assert job is not None
        assert ends == [job.state]


def test_reports_are_newest_first_and_those_requested_meanwhile_stay() -> None:
    ledger = Ledger(Pages())
    ledger.add(a_report(id="now", requested_at=NOON + timedelta(hours=2)))
    ledger.take_over([a_report(id="noon"), a_report(id="one", requested_at=NOON + timedelta(hours=1))])
    assert [job.id for job in ledger.jobs()] == ["now", "one", "noon"]
