"""Places for an export that are out of the ordinary: links, devices, protected files, full disks, and a kill."""

from __future__ import annotations

import contextlib
import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import LOOK
from command_line import Run, report_to
from patience import PATIENCE
from protected_files import flagged
from reports import CSV, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer
from small_disks import disk_at, fill

from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.system.paths import HOME_VARIABLE

posix = pytest.mark.skipif("os.name == 'nt'", reason="Windows has no modes, links or devices of this kind")

PROGRAM = """
import sys
from apsis_desktop.cli import main as cli
sys.exit(cli.main(sys.argv[1:]))
"""
# A disk that has no files without a name: they are refused where they are asked for.
WITHOUT_NAMELESS_FILES = """
from apsis_desktop.report.files import destination, part_file
destination.open_nameless = part_file.open_nameless = lambda _folder, _mode: None
"""
# A sandbox in which the kernel answers that it knows no fsync.
WITHOUT_FSYNC = """
import ctypes, errno, platform, struct
FSYNC, FDATASYNC = {"x86_64": (74, 75), "aarch64": (82, 83)}[platform.machine()]
steps = [(0x20, 0, 0, 0), (0x15, 1, 0, FSYNC), (0x15, 0, 1, FDATASYNC), (0x06, 0, 0, 0x50000 | errno.%s),
         (0x06, 0, 0, 0x7FFF0000)]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code)))
libc = ctypes.CDLL(None, use_errno=True)
if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, program, 0, 0):
    print("no sandbox can be made here"); raise SystemExit(77)
"""


def run_program(*words: str, before: str = "", umask: int = -1, **options: object) -> subprocess.CompletedProcess[str]:
    ended: subprocess.CompletedProcess[str] = subprocess.run(  # type: ignore[call-overload]  # options passed on
        [sys.executable, "-c", before + PROGRAM, *words],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        encoding="utf-8",
        check=False,
        umask=umask,
        **{"capture_output": True, **options},
    )
    if ended.returncode == 77:
        pytest.skip(ended.stdout.strip())
    return ended


@posix
@pytest.mark.parametrize("before", ["", WITHOUT_NAMELESS_FILES], ids=["nameless", "named"])
def test_what_replaces_a_private_file_is_private(practice: PracticeServer, tmp_path: Path, before: str) -> None:
    file = tmp_path / "women.csv"
    file.write_text("mine")
    file.chmod(0o600)
    (tmp_path / "link.csv").symlink_to(file.name)
    ended = run_program(*report_to(tmp_path / "link.csv", "--overwrite"), before=before, umask=0)
    assert (ended.returncode, ended.stderr) == (0, ended.stderr)
    assert file.read_text(encoding="utf-8").startswith("export_key")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert (tmp_path / "link.csv").is_symlink()
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix != "") == ["link.csv", "women.csv"]


@posix
def test_a_device_is_no_place_for_a_report_whatever_it_leads_to(practice: PracticeServer, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with out.open("w") as stdout:
        ended = run_program(
            *report_to(Path("/dev/stdout"), "--overwrite"), capture_output=False, stdout=stdout, stderr=subprocess.PIPE
        )
    assert ended.returncode == 1
    assert "Files cannot be saved in /dev." in ended.stderr
    assert out.read_text() == ""
    assert practice.requests_seen == []


def test_a_file_that_cannot_be_replaced_is_found_before_anything_is_requested(
    practice: PracticeServer, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "women.csv"
    file.write_text("mine")
    with flagged(file, "i"):
        ended = run(*report_to(file, "--overwrite"))
    assert ended.code == 1
    assert "women.csv is protected, so it cannot be replaced." in ended.err
    assert practice.requests_seen == []


def test_a_file_that_becomes_protected_meanwhile_is_kept_and_so_is_the_report(
    account: ScriptedServer, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "women.csv"
    file.write_text("mine")
    account.on("GET", LOOK, csv_answer())
    answer = account._next
    with flagged(file, "i"):
        pass  # it can be protected here
    with contextlib.ExitStack() as protected:

        def next_answer(request: object) -> Answer:
            given = answer(request)  # type: ignore[arg-type]  # passed on as it came
            if given.body == csv_answer().body:
                protected.enter_context(flagged(file, "i"))
            return given

        account._next = next_answer  # type: ignore[method-assign]  # the server is the test's own
        ended = run(*report_to(file, "--overwrite"))
    other = tmp_path / "women (2).csv"
    assert ended.code == 1
    assert (
        f"women.csv is protected, so it cannot be replaced. The complete report was saved as {other} instead."
        in ended.err
    )
    assert (file.read_text(), other.read_bytes()) == ("mine", CSV)


@posix
@pytest.mark.parametrize("number", ["EINVAL", "ENOSYS", "EOPNOTSUPP"])
def test_a_sandbox_without_fsync_is_no_failure(practice: PracticeServer, tmp_path: Path, number: str) -> None:
    if sys.platform != "linux":
        pytest.skip("such a sandbox can be made on Linux alone")
    file = tmp_path / "women.csv"
    ended = run_program(*report_to(file), before=WITHOUT_FSYNC % number)
    assert ended.returncode == 0, ended.stderr
    assert file.read_text(encoding="utf-8").startswith("export_key")


@posix
@pytest.mark.parametrize("before", ["", WITHOUT_NAMELESS_FILES], ids=["nameless", "named"])
def test_no_umask_keeps_a_report_from_being_saved(practice: PracticeServer, tmp_path: Path, before: str) -> None:
    file = tmp_path / "women.xlsx"
    ended = run_program(*report_to(file, form="xlsx"), before=before, umask=0o777)
    assert ended.returncode == 0, ended.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_with_a_full_disk_at_home_a_report_is_saved_on_another(
    practice: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with disk_at(tmp_path / "home"):
        fill(tmp_path / "home")
        monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
        ended = run_program(*report_to(tmp_path / "women.csv"))
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "women.csv").read_text(encoding="utf-8").startswith("export_key")


def test_what_a_kill_left_where_files_have_names_is_gone_after_the_next_command(
    account: ScriptedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    folder = tmp_path / "lists"
    folder.mkdir()
    account.on("GET", LOOK, replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY))
    code = WITHOUT_NAMELESS_FILES + PROGRAM
    process = subprocess.Popen(
        [sys.executable, "-c", code, *report_to(folder / "women.csv")],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stderr=subprocess.DEVNULL,
    )
    assert account.stalling.wait(PATIENCE)
    assert [file.suffix for file in folder.iterdir()] == [".part"]
    process.kill()
    process.wait()
    account.on("GET", LOOK, csv_answer())
    ended = run_program(*report_to(folder / "women.csv"), before=WITHOUT_NAMELESS_FILES)
    assert ended.returncode == 0, ended.stderr
    assert [file.name for file in folder.iterdir()] == ["women.csv"]
