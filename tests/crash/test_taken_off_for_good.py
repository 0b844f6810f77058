"""A report that is taken off the list does not come back, wherever in that the program is killed."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from made_up_reports import with_link

from apsis_desktop.jobs.after_restart import restore
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.selection import FileFormat

STAND_INS = Path(__file__).parent.parent / "stand_ins" / "programs"
PROGRAM = STAND_INS / "takes_off_until_killed.py"
SURROUNDINGS = {**os.environ, "PYTHONPATH": str(STAND_INS.parents[2])}


def make(folder: Path) -> Path:
    waiting = folder / "waiting" / "0123456789abcdef.csv"
    waiting.parent.mkdir()
    waiting.write_bytes(b"1234")
    ready = with_link(JobState.READY, id=waiting.stem, waiting_file=waiting, size=4, file_format=FileFormat.CSV)
    with contextlib.closing(JobStore.open(folder / "reports.sqlite")) as store:
        store.keep(ready)
    return waiting


def starts_again(folder: Path) -> tuple[Job, ...]:
    with contextlib.closing(JobStore(folder / "reports.sqlite")) as store:
        return restore(store, folder / "waiting", datetime.now(UTC)).jobs


def is_as_it_was_or_gone(folder: Path, waiting: Path, way: str) -> bool:
    """See that the report is there with its whole file, or is gone with it; tell whether it is gone."""
    gone = False
    for _start in range(2):
        jobs = starts_again(folder)
        if jobs and jobs[0].state is JobState.READY:
            assert waiting.read_bytes() == b"1234"
            gone = False
        else:
            assert [job.state for job in jobs] == ([] if way == "remove" else [JobState.EXPIRED])
            assert not waiting.exists()
            gone = True
    return gone


@pytest.mark.parametrize("way", ["remove", "expire"])
@pytest.mark.parametrize("step", ["os.remove"])
def test_killed_just_before_the_file_goes(tmp_path: Path, way: str, step: str) -> None:
    waiting = make(tmp_path)
    with subprocess.Popen(
        [sys.executable, PROGRAM, tmp_path, way, step], stdin=-1, stdout=-1, env=SURROUNDINGS
    ) as killed:
        told, _ = killed.communicate(b"go\n")
    assert told.split() == [b"open"]
    assert waiting.exists()
    assert is_as_it_was_or_gone(tmp_path, waiting, way)


@pytest.mark.parametrize("way", ["remove", "expire"])
@pytest.mark.parametrize("seed", range(6))
def test_killed_at_any_moment(tmp_path: Path, way: str, seed: int) -> None:
    waiting = make(tmp_path)
    chance = random.Random(seed)
    with subprocess.Popen(
        [sys.executable, PROGRAM, tmp_path, way, "none"], stdin=-1, stdout=-1, env=SURROUNDINGS
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline().split() == [b"open"]
        program.stdin.write(b"go\n")
        program.stdin.flush()
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(chance.uniform(0.0, 0.004))
        program.kill()
    is_as_it_was_or_gone(tmp_path, waiting, way)


@pytest.mark.parametrize("way", ["remove", "expire"])
def test_what_is_done_is_done(tmp_path: Path, way: str) -> None:
    waiting = make(tmp_path)
    with subprocess.Popen(
        [sys.executable, PROGRAM, tmp_path, way, "none"], stdin=-1, stdout=-1, env=SURROUNDINGS
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(b"go\n")
        program.stdin.flush()
        assert [program.stdout.readline().strip() for _ in range(2)] == [b"open", b"done"]
        program.kill()
    assert is_as_it_was_or_gone(tmp_path, waiting, way)
