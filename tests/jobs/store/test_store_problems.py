"""What happens to the store when programs are killed, others hold it, or a disk is full or read-only."""

import contextlib
import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from made_up_reports import a_report
from small_disks import disk_at, fill

from apsis_desktop.errors import StoreFull, StoreLocked, StoreProblem, StoreReadOnly
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.store import database as store_file
from apsis_desktop.jobs.store.store import JobStore

STAND_INS = Path(__file__).parents[2] / "stand_ins" / "programs"
KEEPS_REPORTS = STAND_INS / "keeps_reports.py"
NOBODY = 65534


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reports.sqlite3"


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_file, "BUSY_SECONDS", 0.05)


@contextlib.contextmanager
def another_program(file: Path, *words: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, str(KEEPS_REPORTS), str(file), *words]
    surroundings = {**os.environ, "PYTHONPATH": str(STAND_INS.parents[2])}
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True, env=surroundings) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "open\n"
            yield program
        finally:
            program.kill()


# --- killed --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kill", range(10))
def test_a_kill_in_the_middle_of_writing_loses_nothing_that_was_kept(file: Path, kill: int) -> None:
    chance = random.Random(kill)
    kept = 0
    with another_program(file) as program:
        assert program.stdout is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(chance.uniform(0.0, 0.15))
        program.kill()
        for line in program.stdout:
            kept = int(line) + 1 if line.endswith("\n") else kept
    with closing(JobStore.open(file)) as store:
        assert store.set_aside is None
        states = {job.id: job.state for job in store.load()}
        assert [states.get(f"r{number}") for number in range(kept)] == [JobState.PREPARING] * kept
        assert len(states) <= kept + 1
        assert all(store.history(f"r{number}") for number in range(kept))
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


# --- locked --------------------------------------------------------------------------------------------------------


def test_a_store_that_another_program_has_open_is_refused(file: Path, hurried: None) -> None:
    with another_program(file, "hold"):
        with pytest.raises(StoreLocked) as refused:
            JobStore.open(file)
        assert "open in another program" in str(refused.value)
    with closing(JobStore.open(file)) as store:
        assert store.set_aside is None


def test_a_store_is_open_once_in_a_program_too(file: Path, hurried: None) -> None:
    with closing(JobStore.open(file)) as store:
        with pytest.raises(StoreLocked):
            JobStore.open(file)
        store.keep(a_report())
        assert store.load() == [a_report()]


def test_a_store_that_is_read_by_another_program_is_refused(file: Path, hurried: None) -> None:
    JobStore.open(file).close()
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM job").fetchall()
        with pytest.raises(StoreLocked):
            JobStore.open(file)


# --- read-only -----------------------------------------------------------------------------------------------------


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """Make a folder of an ordinary user and become that one: root may write everywhere."""
    if sys.platform == "win32":
        pytest.skip("Windows has no read-only folders in this sense")
    folder = Path(tempfile.mkdtemp())
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, -1)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def test_a_read_only_file_is_said_to_be_one_at_the_start(ordinary_folder: Path) -> None:
    file = ordinary_folder / "reports.sqlite3"
    with closing(JobStore.open(file)) as store:
        store.keep(a_report())
    file.chmod(0o400)
    with pytest.raises(StoreReadOnly) as refused:
        JobStore.open(file)
    assert str(ordinary_folder) in str(refused.value)
    assert stat.S_IMODE(file.stat().st_mode) == 0o400
    file.chmod(0o600)
    with closing(JobStore.open(file)) as store:
        assert store.load() == [a_report()]


def test_a_file_that_may_not_even_be_read_is_not_taken_for_damaged(ordinary_folder: Path) -> None:
    file = ordinary_folder / "reports.sqlite3"
    JobStore.open(file).close()
    file.chmod(0)
    with pytest.raises(StoreReadOnly):
        JobStore.open(file)
    assert list(ordinary_folder.iterdir()) == [file]


@pytest.mark.parametrize("there", [False, True])
def test_a_read_only_folder_is_said_to_be_one_at_the_start(ordinary_folder: Path, there: bool) -> None:
    file = ordinary_folder / "reports.sqlite3"
    if there:
        JobStore.open(file).close()
    ordinary_folder.chmod(0o500)
    with pytest.raises(StoreReadOnly):
        JobStore.open(file)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreReadOnly) as refused:
        JobStore.open(tmp_path / "gone" / "reports.sqlite3")
    assert str(tmp_path / "gone") in str(refused.value)


def test_a_folder_of_that_name_is_a_problem_of_ours(file: Path) -> None:
    file.mkdir()
    with pytest.raises(StoreProblem):
        JobStore.open(file)
    assert file.is_dir()


# --- full ----------------------------------------------------------------------------------------------------------


def test_a_disk_that_fills_up_costs_no_report_that_was_kept(tmp_path: Path) -> None:
    with disk_at(tmp_path / "disk", "128k"):
        file = tmp_path / "disk" / "reports.sqlite3"
        with closing(JobStore.open(file)) as store:
            store.keep(a_report(id="before"))
            filler = fill(file.parent)
            with pytest.raises(StoreFull):
                store.keep(a_report(id="large", name="x" * 200_000))
            assert "before" in {job.id for job in store.load()}
            filler.unlink()
            store.keep(a_report(id="after"))
        with closing(JobStore.open(file)) as store:
            assert store.set_aside is None
            assert {"before", "after"} <= {job.id for job in store.load()}


# --- killed, and damaged as well ------------------------------------------------------------------------------------


def test_what_was_not_yet_in_a_damaged_file_itself_is_kept_with_it(file: Path) -> None:
    JobStore.open(file).close()
    with another_program(file) as program:
        assert program.stdout is not None
        program.stdout.readline()
    beside = file.with_name(f"{file.name}-wal")
    assert b"usercreated.segment.1" in beside.read_bytes()
    with file.open("r+b") as damaged:
        damaged.write(b"no list" * 5)
    with closing(JobStore.open(file)) as store:
        if store.set_aside is None:  # all that was damaged was in the other file too
            assert store.load()
        else:
            kept = file.parent.glob(f"{store.set_aside.name}*")
            assert any(b"usercreated.segment.1" in one.read_bytes() for one in kept)
