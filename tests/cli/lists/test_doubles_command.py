"""`doubles` from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import Run

LIST = "Export key,Email,Name,Updated\n1,a@x.se,,2026-01-02\n2, A@x.se,Åsa,2026-01-01\n3,,,\n4,,,\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "home"))
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    return tmp_path / "list.csv"


def test_how_many_share_a_value(run: Run, file: Path) -> None:
    assert run("doubles", str(file), "--by", "Email").out == "2 rows share 1 value of Email\n"
    assert run("doubles", str(file), "--by", "Export key").out == "No two rows share a value of Export key\n"
    told = json.loads(run("doubles", str(file), "--by", "email", "--json").out)
    assert told == {"values": 1, "rows": 2, "blank": 2}


def test_a_list_that_was_split_is_one(run: Run, file: Path) -> None:
    more = file.with_name("list-2.csv")
    more.write_text("Export key,Email,Name,Updated\n5,a@X.se,,\n", encoding="utf-8")
    assert run("doubles", str(file), str(more), "--by", "Email").out == "3 rows share 1 value of Email\n"


@pytest.mark.parametrize(("more", "kept"), [([], "2"), (["--latest", "Updated"], "1")])
def test_one_row_of_each_is_saved(run: Run, file: Path, more: list[str], kept: str) -> None:
    ended = run("doubles", str(file), "--by", "Email", "--output", str(file.with_name("once.csv")), *more)
    assert ended.code == 0, ended.err
    rows = file.with_name("once.csv").read_text("utf-8").splitlines()
    assert sorted(row.partition(",")[0] for row in rows) == sorted(["Export key", kept, "3", "4"])
    left = [each.name for each in file.parent.rglob("*") if each.is_file() and b"x.se" in each.read_bytes()]
    assert sorted(left) == ["list.csv", "once.csv"]


def test_a_column_without_dates_is_wrong_usage(run: Run, file: Path) -> None:
    ended = run(
        *("doubles", str(file), "--by", "Email", "--latest", "Name", "--output", str(file.with_name("once.csv")))
    )
    assert (ended.code, file.with_name("once.csv").exists()) == (2, False)
    assert "no value in the column “Name” is a date" in ended.err
