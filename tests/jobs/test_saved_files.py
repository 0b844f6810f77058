"""Saved files that are still there after so many days, and deleting them."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from made_up_reports import NOON, with_link

from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.retention import leaving, past_of
from apsis_desktop.jobs.saved_files import Deletion, Findings, SavedFile, delete, due, look_for
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.system.file_manager import move_to_trash


@pytest.fixture
def file(tmp_path: Path) -> SavedFile:
    path = tmp_path / "women.csv"
    path.write_bytes(b"12345")
    return SavedFile("one", path, 5, NOON)


def there(file: SavedFile) -> tuple[SavedFile, ...]:
    return look_for([file]).there


def test_a_file_as_it_was_saved_is_deleted(file: SavedFile) -> None:
    assert there(file) == (file,)
    assert delete([file]).deleted == (file,)
    assert not file.path.exists()
    assert look_for([file]) == Findings(gone=(file,))


def test_a_file_of_another_size_is_there_and_said_to_be_changed(file: SavedFile) -> None:
    file.path.write_bytes(b"123456")
    assert there(file) == (file._replace(size=6, changed=True),)


def test_a_file_that_changed_after_it_was_looked_at_is_not_deleted(file: SavedFile) -> None:
    file.path.write_bytes(b"123456")
    assert delete([file]).stay == (file,)
    (changed,) = there(file)
    file.path.write_bytes(b"1234567")
    assert delete([changed]).stay == (changed,)
    assert file.path.exists()


def test_a_changed_file_is_deleted_where_somebody_wants_that(file: SavedFile) -> None:
    file.path.write_bytes(b"123456")
    changed = there(file)
    assert delete(changed).deleted == changed
    assert not file.path.exists()


def test_a_link_and_a_folder_are_not_what_was_saved(file: SavedFile, tmp_path: Path) -> None:
    aside = file.path.rename(tmp_path / "aside")
    file.path.symlink_to(aside)
    assert look_for([file]).gone == (file,)
    assert delete([file]).stay == (file,)
    file.path.unlink()
    file.path.mkdir()
    assert look_for([file]).gone == (file,)


def test_a_file_whose_folder_is_away_is_not_gone(file: SavedFile, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    moved = file._replace(path=file.path.rename(drive / "women.csv"))
    drive.rename(tmp_path / "pulled out")
    assert look_for([moved]) == Findings()
    (tmp_path / "pulled out").rename(drive)
    assert there(moved) == (moved,)
    moved.path.unlink()
    assert look_for([moved]).gone == (moved,)


def test_a_folder_that_does_not_answer_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    stat = Path.is_dir

    def count(path: Path) -> bool:
        asked.append(path)
        return stat(path)

    monkeypatch.setattr(Path, "is_dir", count)
    away = tmp_path / "away"
    files = [SavedFile(str(number), away / f"{number}.csv", 1, NOON) for number in range(3)]
    assert look_for(files) == Findings()
    assert asked == [away]


def test_a_path_that_cannot_be_is_not_there(tmp_path: Path) -> None:
    impossible = SavedFile("one", tmp_path / "nul\0l.csv", 1, NOON)
    assert look_for([impossible]).there == ()
    assert delete([impossible]).stay == (impossible,)


def test_a_deleted_file_can_be_had_back_from_the_trash(file: SavedFile) -> None:
    assert delete([file], move_to_trash) == Deletion((file,), (), to_trash=True)
    assert not file.path.exists()
    assert [kept.read_bytes() for kept in Path(os.environ["HOME"]).rglob("women.csv")] == [b"12345"]


def test_a_file_that_the_system_does_not_let_go_of_stays(file: SavedFile) -> None:
    def refuse(_path: Path) -> bool:
        raise PermissionError

    assert delete([file], refuse) == Deletion((), (file,), to_trash=True)


def test_where_there_is_no_trash_the_file_stays_until_it_is_deleted_for_good(file: SavedFile) -> None:
    assert delete([file], lambda _path: False) == Deletion((), (), (file,), to_trash=True)
    assert file.path.exists()
    assert delete([file]) == Deletion((file,), ())


def test_it_is_due_after_so_many_days_and_never_without_a_reminder(file: SavedFile) -> None:
    assert due([file], NOON + timedelta(days=7), 7) == [file]
    assert due([file], NOON + timedelta(days=6, hours=23), 7) == []
    assert due([file], NOON + timedelta(days=700), 0) == []


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        ([], "women.csv.gz"),
        (["women.csv.gz"], "women (2).csv.gz"),
        (["women.csv.gz", "women (2).csv.gz", "women (4).csv.gz"], "women (3).csv.gz"),
        (["women.csv"], "women.csv.gz"),
    ],
)
def test_a_name_that_is_free(tmp_path: Path, taken: list[str], free: str) -> None:
    for name in taken:
        (tmp_path / name).touch()
    assert free_name(tmp_path / "women.csv.gz") == tmp_path / free


def test_a_name_is_numbered_before_its_one_ending(tmp_path: Path) -> None:
    (tmp_path / "women 2.0.xlsx").touch()
    assert free_name(tmp_path / "women 2.0.xlsx").name == "women 2.0 (2).xlsx"


def test_reports_leave_after_so_many_days_but_not_those_that_somebody_waits_for() -> None:
    old, now = NOON - timedelta(days=8), NOON
    jobs = [with_link(state, id=state.value, since=old) for state in JobState]
    jobs.append(with_link(JobState.SAVED, id="young", since=NOON))
    gone = leaving(jobs, {"c1": now}, 7, seen_until=now)
    assert set(gone) == {"saved", "failed", "expired", "cancelled"}
    assert leaving(jobs, {"c1": now}, 0, seen_until=now) == []
    assert leaving(jobs, {"c1": None}, 7, seen_until=now) == [], "nobody can tell how long ago that was"


def test_a_failed_report_stays_until_it_was_seen() -> None:
    job = with_link(JobState.FAILED, id="one", since=NOON - timedelta(days=8))
    for seen in (None, NOON - timedelta(days=9)):
        assert leaving([job], {"c1": NOON}, 7, seen_until=seen) == []
    assert leaving([job], {"c1": NOON}, 7, seen_until=NOON - timedelta(days=8)) == ["one"]


def test_past_reports_are_those_of_one_connection() -> None:
    jobs = [with_link(JobState.SAVED, id="downloaded"), with_link(JobState.SAVED, id="there", connection_id="another")]
    assert past_of(jobs, jobs[0].connection_id) == ["downloaded"]
