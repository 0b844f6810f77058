"""Output that is closed early, full, or not there at all."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Run, Start, report_to
from patience import PATIENCE

from apsis_desktop.cli import main as cli
from apsis_desktop.practice.server import PracticeServer


@pytest.fixture
def closed_pipe() -> Iterator[int]:
    """The writing end of a pipe whose reader has gone."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


def test_a_reader_of_a_list_who_has_enough_is_fine(practice: PracticeServer, start: Start, closed_pipe: int) -> None:
    ended = start("list", "attributes", "--section", "Norden", "--json", stdout=closed_pipe).end()
    assert (ended.code, ended.err) == (0, "")


def test_a_report_is_saved_though_nobody_hears_of_it(
    practice: PracticeServer, start: Start, closed_pipe: int, tmp_path: Path
) -> None:
    file = tmp_path / "women.csv"
    process = start(*report_to(file), stdout=closed_pipe, stderr=closed_pipe)
    assert process.end().code == 0
    assert file.read_text(encoding="utf-8").startswith("export_key")


def test_a_failure_that_nobody_hears_of_is_still_one(
    practice: PracticeServer, start: Start, closed_pipe: int, tmp_path: Path
) -> None:
    process = start(*report_to(tmp_path / "gone" / "a.csv"), stdout=closed_pipe, stderr=closed_pipe)
    assert process.end().code == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here that is always full")
def test_a_full_disk_under_the_list_is_said(practice: PracticeServer, start: Start) -> None:
    with Path("/dev/full").open("w") as full:
        ended = start("list", "segments", stdout=full).end()
    assert ended.code == 1
    assert ended.err.startswith("apsis-desktop: There is not enough disk space.")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that can close a stream is needed")
def test_a_program_started_without_streams_works(practice: PracticeServer, tmp_path: Path) -> None:
    file = tmp_path / "women.csv"
    words = [sys.executable, "-m", "apsis_desktop", *report_to(file)]
    done = subprocess.run(["sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh", *words], check=False, timeout=PATIENCE)
    assert done.returncode == 0
    assert file.read_text(encoding="utf-8").startswith("export_key")


def test_a_windowed_program_on_windows_has_no_streams(
    practice: PracticeServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    codes = [
        cli.main(report_to(tmp_path / "a.csv")),
        cli.main(report_to(tmp_path / "a.csv")),
        cli.main(["list", "tags"]),
    ]
    put_in_place = [sys.stdout, sys.stderr]
    monkeypatch.undo()
    for stream in put_in_place:
        stream.close()
    assert codes == [0, 1, 2]


def test_no_secret_is_ever_told(practice: PracticeServer, run: Run, tmp_path: Path) -> None:
    commands = [
        ["list", "segments", "--json"],
        report_to(tmp_path / "a.csv"),
        report_to(tmp_path / "a.csv"),
        report_to(tmp_path / "b.csv", segment="None such"),
        ["list", "tags", "--section", practice.client_secret[:8]],
    ]
    for words in commands:
        ended = run(*words)
        assert practice.client_secret not in ended.out + ended.err
        assert "eyJ" not in ended.out + ended.err
        assert "/downloads/" not in ended.out + ended.err
