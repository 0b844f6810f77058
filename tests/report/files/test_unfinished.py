"""What a kill has left half-written in a person's folder goes at a later start, and nothing else does."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from small_disks import disk_at

from apsis_desktop.report.files.unfinished import Unfinished

WRITES = """
import sys, time
from pathlib import Path
from apsis_desktop.report.files.unfinished import Unfinished
part = Path(sys.argv[2])
with Unfinished(Path(sys.argv[1])).note(part):
    part.write_text("half of it")
    print("writes", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "data" / "unfinished"


@pytest.fixture
def part(tmp_path: Path) -> Path:
    (tmp_path / "lists").mkdir()
    return tmp_path / "lists" / ".0123456789ab.part"


def begins(notes: Path, part: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITES, str(notes), str(part)], stdin=-1, stdout=-1, text=True, encoding="utf-8"
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "writes\n"
    return process


def dies(process: subprocess.Popen[str]) -> None:
    process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    process.communicate()


def clear(notes: Path) -> None:
    for left in Unfinished(notes).leftovers():
        left.clear()


def is_empty(notes: Path) -> bool:
    return not [note for note in notes.iterdir() if note.stat().st_size]


def test_what_a_killed_program_has_left_goes(notes: Path, part: Path) -> None:
    (part.parent / ".other.part").write_text("somebody else's")
    dies(begins(notes, part))
    assert part.exists()
    clear(notes)
    assert [file.name for file in part.parent.iterdir()] == [".other.part"]
    assert is_empty(notes)


def test_what_is_still_being_written_is_left_alone(notes: Path, part: Path) -> None:
    process = begins(notes, part)
    clear(notes)
    assert part.exists()
    dies(process)
    clear(notes)
    assert not part.exists()


def test_a_file_on_a_disk_that_is_away_goes_once_it_is_back(notes: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with disk_at(disk):
        part = disk / ".0123456789ab.part"
        dies(begins(notes, part))
        content = part.read_bytes()
    clear(notes)  # the folder that it was mounted on is there, and empty
    part.write_bytes(content)  # the disk is back
    clear(notes)
    assert not part.exists()


@pytest.mark.parametrize(
    "wrong", [b"", b"1", b"1\n/etc/passwd", b"1\nrelative/.a.part", b"x\n/tmp/.a.part", b"1\n/\0.part"]
)
def test_nothing_is_deleted_on_the_word_of_another_note(notes: Path, wrong: bytes) -> None:
    notes.mkdir(parents=True)
    (notes / "note.txt").write_bytes(wrong)
    (notes / "no note").write_bytes(b"1\n/tmp/.a.part")
    clear(notes)
    assert [note.name for note in notes.iterdir()] == ["no note"]


def test_without_a_folder_for_notes_it_is_written_all_the_same(part: Path, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    for unfinished in (Unfinished(), Unfinished(tmp_path / "a file" / "unfinished")):
        with unfinished.note(part):
            part.touch()
        assert not part.exists()
        assert unfinished.leftovers() == []


def test_what_has_got_another_name_meanwhile_stays(notes: Path, part: Path) -> None:
    with Unfinished(notes).note(part):
        part.write_text("whole")
        part.rename(part.with_name("women.csv"))
    assert part.with_name("women.csv").read_text() == "whole"
    assert is_empty(notes)
