"""`compare` from the command line: numbers, files of the people, and nothing of anybody beside them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest
from command_line import Run

OLD = "Export key,Email,Points,Gone\n1,a@x.se,1,x\n2,b@x.se,2,x\n3,c@x.se,3,x\n,nobody@x.se,4,x\n"
NEW = "Export key;Email;Points;Came\n2;b@x.se;2;x\n3;C@x.se;33;x\n4;d@x.se;4;x\n4;d@x.se;4;y\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "home"))
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "old.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "lists" / "new.csv").write_text(NEW, encoding="utf-8")
    return tmp_path / "lists"


def words(folder: Path, *more: str) -> list[str]:
    return ["compare", str(folder / "old.csv"), str(folder / "new.csv"), *more]


def kept(folder: Path) -> list[str]:
    """The files in which somebody of the lists is."""
    files = (file for file in folder.parent.rglob("*") if file.is_file())
    return sorted(file.name for file in files if b"@x.se" in file.read_bytes())


def test_the_numbers_are_said_and_what_took_no_part(run: Run, folder: Path) -> None:
    ended = run(*words(folder))
    assert ended.code == 0
    assert ended.out == "3 people, then 3: 1 new, 1 gone, 1 changed (Email 1, Points 1)\n"
    assert ended.err.splitlines() == [
        "old.csv: 1 row has no value to match people by; not compared.",
        "Only in old.csv: Gone. Not compared.",
        "new.csv: 1 person is in several rows.",
        "Only in new.csv: Came. Not compared.",
    ]
    assert kept(folder) == ["new.csv", "old.csv"]


def test_lists_that_were_split_are_compared_as_a_whole(run: Run, folder: Path) -> None:
    (folder / "old-2.csv").write_text("Export key,Email,Points,Gone\n7,g@x.se,1,x", encoding="utf-8")
    (folder / "new-2.csv").write_text("Export key;Email;Points;Came\n8;h@x.se;1;x\n", encoding="utf-8")
    more = ("--more-old", str(folder / "old-2.csv"), "--more-new", str(folder / "new-2.csv"))
    ended = run(*words(folder, *more, "--new", str(folder / "n.csv")))
    assert ended.out == "4 people, then 4: 2 new, 2 gone, 1 changed (Email 1, Points 1)\n"
    assert "Only in old.csv … old-2.csv: Gone. Not compared." in ended.err.splitlines()
    with (folder / "n.csv").open(encoding="utf-8", newline="") as file:
        assert sorted({row[0] for row in csv.reader(file, delimiter=";")}) == ["4", "8", "Export key"]
    other = run(*words(folder, "--more-old", str(folder / "new-2.csv")))
    assert (other.code, other.out) == (1, "")
    assert "old.csv and new-2.csv cannot be read as one list" in other.err


def test_one_person_is_one(run: Run, folder: Path) -> None:
    one = folder / "one.csv"
    one.write_text("Export key\n1\n")
    assert run("compare", str(one), str(one)).out == "1 person, then 1: 0 new, 0 gone, no columns to compare\n"


def test_as_json(run: Run, folder: Path) -> None:
    told = json.loads(run(*words(folder, "--json", "--key", "email")).out)
    assert {name: told[name] for name in ("old_total", "new_total", "new", "gone", "changed", "changed_columns")} == {
        "old_total": 4,
        "new_total": 3,
        "new": 1,
        "gone": 2,
        "changed": 1,
        "changed_columns": {"Points": 1},
    }
    assert told["new_doubled"] == 1


def test_new_gone_and_changed_people_are_saved(run: Run, folder: Path) -> None:
    ended = run(
        *words(folder, "--new", str(folder / "n.csv"), "--gone", str(folder / "g.csv.gz")),
        *("--changed", str(folder / "c.xlsx")),
    )
    assert ended.code == 0, ended.err
    with (folder / "n.csv").open(encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file, delimiter=";")
    assert heading == ["Export key", "Email", "Points", "Came"]
    assert sorted(rows) == [["4", "d@x.se", "4", "x"], ["4", "d@x.se", "4", "y"]]
    assert (folder / "g.csv.gz").read_bytes().startswith(b"\x1f\x8b")
    sheet = openpyxl.load_workbook(folder / "c.xlsx")["Profiles"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Export key", "Email (old)", "Email (new)", "Points (old)", "Points (new)", "Changed columns"],
        ["3", "c@x.se", "C@x.se", 3, 33, "Email, Points"],
    ]
    assert sorted(file.name for file in folder.iterdir()) == ["c.xlsx", "g.csv.gz", "n.csv", "new.csv", "old.csv"]


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(run: Run, folder: Path) -> None:
    (folder / "n.csv").write_text("mine")
    ended = run(*words(folder, "--new", str(folder / "n.csv")))
    assert (ended.code, (folder / "n.csv").read_text()) == (1, "mine")
    assert run(*words(folder, "--new", str(folder / "n.csv"), "--overwrite")).code == 0
    assert "d@x.se" in (folder / "n.csv").read_text()


def test_one_name_for_two_files_is_wrong_usage(run: Run, folder: Path) -> None:
    ended = run(*words(folder, "--new", str(folder / "n.csv"), "--gone", str(folder / "n.csv")))
    assert (ended.code, ended.out) == (2, "")
    assert not (folder / "n.csv").exists()


def test_where_nothing_tells_people_apart_the_columns_are_named(run: Run, folder: Path) -> None:
    (folder / "old.csv").write_text("a,b\n1,2\n")
    ended = run(*words(folder))
    assert (ended.code, ended.out) == (2, "")
    assert "The export key was not found in old.csv." in ended.err
    assert "a, b" in ended.err
    assert "--key" in ended.err


def test_a_list_that_cannot_be_read_leaves_nothing(run: Run, folder: Path) -> None:
    (folder / "old.csv").write_text("Export key,b\n1,2\n3\n")
    ended = run(*words(folder, "--new", str(folder / "n.csv")))
    assert (ended.code, ended.out) == (1, "")
    assert "old.csv has a row with too many or too few cells. It is about line 3." in ended.err
    assert kept(folder) == ["new.csv"]
