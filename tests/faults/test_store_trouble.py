"""The list of reports cannot be opened, or not be written: nothing is requested that could not be kept."""

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from accounts import LOOK, account_at
from desk import Desk, HeldClock, desk
from reports import CSV, csv_answer
from scripted_server import ScriptedServer
from small_disks import disk_at, fill, make_read_only, make_writable

from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import StoreProblem
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.jobs.after_restart import restore
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.store import database as store_file
from apsis_desktop.jobs.store.store import JobStore

READ_ONLY = "The list of reports cannot be saved in {folder}. Ask your IT department for write access to it."
FULL = "There is not enough disk space for the list of reports. Free up some space and try again."
TOO_NEW = (
    "The list of reports was written by a newer version of Apsis Desktop. It was not changed. "
    "Install the latest version."
)
BEGUN_ANEW = (
    "The list of reports was damaged, so a new one was created. The damaged one is kept as {file}. "
    "Request the reports you still need again. To delete the damaged list, clear past reports."
)
FOUND = "Some downloaded reports were missing from the list. They are back in it. Save or remove them."


@pytest.fixture(autouse=True)
def a_report(server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer())


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_file, "BUSY_SECONDS", 0.05)


class Start:
    """A start of the program: the store is opened as the window does it."""

    def __init__(self, server: ScriptedServer, home: Path) -> None:
        self.file = home / "reports.sqlite"
        self.store = JobStore(self.file)
        self._waiting = home / "waiting"
        self.account = account_at(server.url)

    def opens(self) -> str:
        """Open the store, and return what the window says across its top."""
        try:
            restored = restore(self.store, self._waiting, datetime.now(UTC))
        except StoreProblem as problem:
            return sentence(problem)
        return " ".join(map(sentence, restored.remarks))

    @contextlib.contextmanager
    def desk(self, home: Path) -> Iterator[Desk]:
        with desk(home, self.account, HeldClock(), self.store) as opened:
            yield opened


@pytest.fixture
def start(server: ScriptedServer, home: Path) -> Start:
    return Start(server, home)


def is_not_requested(opened: Desk, server: ScriptedServer, says: str) -> str:
    """See that a report that could not be kept is not requested, and says why."""
    job = opened.gets()
    assert (job.state, opened.says(job.id), opened.offers(job.id)) == (JobState.FAILED, says, ReportAction.TRY_AGAIN)
    assert server.requests == [] or server.to("POST", PATH) == []
    assert opened.left_waiting() == opened.saved() == {}
    return job.id


def comes_home(opened: Desk, server: ScriptedServer, job_id: str) -> None:
    assert opened.tries_again(job_id).state is JobState.READY
    assert opened.remembered(job_id).problem is None
    assert list(opened.left_waiting().values()) == [CSV]
    assert len(server.to("POST", PATH)) == 1


# --- when it is opened -----------------------------------------------------------------------------------------------


def test_read_only(server: ScriptedServer, home: Path, start: Start) -> None:
    says = READ_ONLY.format(folder=home)
    with disk_at(home):
        JobStore.open(start.file).close()
        (home / "target").mkdir()
        (home / "waiting").mkdir()
        make_read_only(home)
        assert start.opens() == says
        with start.desk(home) as opened:
            job_id = is_not_requested(opened, server, says)
            make_writable(home)
            assert start.opens() == ""
            comes_home(opened, server, job_id)


def test_no_room_for_a_new_one(server: ScriptedServer, home: Path, start: Start) -> None:
    with disk_at(home):
        filler = fill(home)
        assert start.opens() == FULL
        filler.unlink()
        assert start.opens() == ""
        with start.desk(home) as opened:
            assert opened.gets().state is JobState.READY


def test_written_by_a_newer_version(server: ScriptedServer, home: Path, start: Start) -> None:
    with contextlib.closing(JobStore.open(start.file)) as store, store._reading() as connection:
        connection.execute("PRAGMA user_version = 99")
    before = start.file.read_bytes()
    assert start.opens() == TOO_NEW
    with start.desk(home) as opened:
        is_not_requested(opened, server, TOO_NEW)
    assert start.file.read_bytes() == before


@pytest.mark.parametrize("damage", [b"", b"no list of reports at all " * 200], ids=["cut short", "overwritten"])
def test_damaged(server: ScriptedServer, home: Path, start: Start, damage: bytes) -> None:
    with desk(home, server) as before:
        job = before.gets()
    whole = start.file.read_bytes()
    damaged = damage or whole[: len(whole) // 2]
    start.file.write_bytes(damaged)
    said = start.opens()
    (aside,) = home.glob("reports-damaged-*.sqlite")
    assert said == f"{BEGUN_ANEW.format(file=aside)} {FOUND}"
    assert aside.read_bytes() == damaged
    with start.desk(home) as opened:
        (found,) = start.store.load()
        opened.queue.take_over([found])
        assert (found.state, found.size, found.is_known) == (JobState.READY, len(CSV), False)
        assert opened.left_waiting() == {f"{job.id}.csv": CSV}  # nobody knows any more whose that was
        assert opened.saves(found.id, opened.target / "found.csv").state is JobState.SAVED
        assert opened.saved() == {"found.csv": CSV}
        again = opened.gets()
        assert opened.remembered(again.id).state is JobState.READY
    assert job.id != again.id


# --- while it is open ------------------------------------------------------------------------------------------------


def test_full_when_the_file_is_to_be_saved(server: ScriptedServer, home: Path, tmp_path: Path) -> None:
    place = tmp_path / "Women.csv"
    with disk_at(home), desk(home, server) as opened:
        job = opened.gets()
        troubles: list[StoreProblem] = []
        opened.queue.store_failed.connect(troubles.append)
        filler = fill(home)
        opened.queue.save(job.id, place, job.format, replace=False)
        opened.rests(job.id)
        # Where the file goes could not be written down, so it stays where it is known to be.
        assert [sentence(problem) for problem in troubles] == [FULL]
        assert not place.exists()
        assert opened.job(job.id).state is JobState.READY
        filler.unlink()
        opened.saves(job.id, place)
        assert opened.remembered(job.id).saved_path == place
        assert place.read_bytes() == CSV
        assert opened.left_waiting() == {}
