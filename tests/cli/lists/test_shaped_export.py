"""Reports that are saved for Excel, in parts or with other columns, and counted."""

from __future__ import annotations

import csv
import errno
import gzip
import json
from pathlib import Path

import openpyxl
import pytest
from command_line import Run, listed, report_to
from reports import csv_answer
from scripted_server import ScriptedServer, says

from apsis_desktop.api.report_request import PATH
from apsis_desktop.lists import made_file
from apsis_desktop.system import list_separator

REPORT = (
    "Key,Email,Mobile,Seen\r\n"
    "1,å@x.se,46736998551,1600000000\r\n"
    "2,b@x.se,,\r\n"
    "2,=1+1,,\r\n"
    ",c@x.se,,\r\n"
)  # fmt: skip
SECTION = "/audience/sections/com.apsis1.sections.default/attributes"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(list_separator, "_of_windows", lambda: ";")
    (tmp_path / "reports").mkdir()
    return tmp_path / "reports" / "women.csv"


@pytest.fixture
def one(account: ScriptedServer) -> ScriptedServer:
    """An account with one segment and three attributes, which has made a report of them."""
    account.on("GET", SECTION, listed(*((f"attribute.{one}", one) for one in ("Email", "Mobile", "Seen"))))
    account.on("POST", PATH, says(202, {"file_download_url_v2": f"{account.url}/reports/1"}))
    account.on("GET", "/reports/1", csv_answer(REPORT.encode(), encoding=None))
    return account


def words(file: Path, *more: str, form: str = "csv") -> list[str]:
    columns = (word for name in ("Email", "Mobile", "Seen") for word in ("--attribute", name))
    return report_to(file, *columns, *more, form=form)


def kept(file: Path) -> list[str]:
    found = (each for each in file.parent.parent.rglob("*") if each.is_file())
    return sorted(each.name for each in found if b"@x.se" in each.read_bytes())


def test_a_summary_says_how_many_and_how_full(one: ScriptedServer, run: Run, file: Path) -> None:
    ended = run(*words(file, "--summary"))
    assert (ended.code, file.read_text("utf-8")) == (0, REPORT.replace("\r\n", "\n"))
    assert ended.out.splitlines()[1:] == [
        "2 people in 4 rows",
        "  Key     75 %",
        "  Email   100 %",
        "  Mobile  25 %",
        "  Seen    25 %",
        "1 row has no export key.",
    ]


def test_the_summary_as_json_names_empty_columns(one: ScriptedServer, run: Run, file: Path) -> None:
    one.on("GET", "/reports/1", csv_answer(b"Key,Email,Mobile,Seen\r\n1,a@x.se,, \r\n", encoding=None))
    told = json.loads(run(*words(file, "--json")).out)
    assert told["files"] == [{"path": str(file), "bytes": file.stat().st_size}]
    assert (told["people"], told["rows"], told["key"], told["rows_without_key"]) == (1, 1, "Key", 0)
    assert told["columns"][1] == {"heading": "Email", "filled": 1, "percent": 100}
    assert told["empty_columns"] == ["Mobile", "Seen"]


def test_a_report_that_cannot_be_counted_is_saved_all_the_same(one: ScriptedServer, run: Run, file: Path) -> None:
    one.on("GET", "/reports/1", csv_answer(b"Key,Email,Mobile,Seen\r\n1\r\n", encoding=None))
    ended = run(*words(file, "--json"))
    assert (ended.code, file.exists(), json.loads(ended.out)["people"]) == (0, True, None)
    assert "The report is saved, but could not be counted. women.csv has a row" in ended.err


@pytest.mark.parametrize("form", ["csv", "csv.gz"])
def test_a_report_that_was_cut_as_it_was_made_is_named(one: ScriptedServer, run: Run, file: Path, form: str) -> None:
    one.on("GET", "/reports/1", csv_answer(gzip.compress(REPORT.encode() + b"3,c@")))
    ended = run(*words(file, form=form))
    assert (ended.code, file.exists()) == (0, True)
    assert "the report may be incomplete. Request it again." in ended.err
    one.on("GET", "/reports/1", csv_answer(gzip.compress(REPORT.encode())))
    assert run(*words(file, "--overwrite", form=form)).err.count("incomplete") == 0


@pytest.mark.parametrize("form", ["csv", "csv.gz", "xlsx-tidy"])
def test_a_requested_column_that_is_not_in_the_report_is_named(
    one: ScriptedServer, run: Run, file: Path, form: str
) -> None:
    one.on("GET", "/reports/1", csv_answer(gzip.compress(b"Key,email\r\n1,a@x.se\r\n")))
    ended = run(*words(file.with_suffix(".any"), form=form))
    assert "Requested, but not in the report: Mobile, Seen." in ended.err
    assert ended.code == 0


def test_a_tidy_workbook(one: ScriptedServer, run: Run, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = file.with_suffix(".xlsx")
    ended = run(*words(place, "--times", "Seen", form="xlsx-tidy"))
    assert ended.code == 0, ended.err
    book = openpyxl.load_workbook(place)
    cells = {str(row[1].value): [cell.value for cell in row] for row in book["Profiles"].iter_rows()}
    assert cells["=1+1"] == ["2", "=1+1", None, None]
    assert cells["å@x.se"][2] == "46736998551"
    assert str(cells["å@x.se"][3]).startswith("2020-09-13")
    about = {row[0].value: row[1].value for row in book["About this list"].iter_rows()}
    assert (about["Section"], about["In segment"], about["People"]) == ("Norden", "Women", "4")
    assert about["Columns"] == "3 and the export key"
    assert about["Times of"]
    assert kept(file) == []


def test_a_csv_for_excel_names_the_columns_that_excel_alters(one: ScriptedServer, run: Run, file: Path) -> None:
    ended = run(*words(file, form="csv-excel"))
    assert ended.code == 0, ended.err
    assert (
        "Excel alters these columns when it opens the file: Email (cells that look like formulas), "
        "Mobile (long numbers), Seen (long numbers). To keep them, use --format xlsx-tidy." in ended.err
    )
    content = file.read_bytes()
    assert content.startswith("\ufeffKey;Email;Mobile;Seen\r\n".encode())
    assert b"\r\n2;=1+1;;\r\n" in content


def test_cells_that_excel_would_alter_are_written_as_text(one: ScriptedServer, run: Run, file: Path) -> None:
    ended = run(*words(file, "--excel-text", form="csv-excel"))
    assert "Excel alters" not in ended.err
    with file.open(encoding="utf-8-sig", newline="") as opened:
        assert ["2", '="=1+1"', "", ""] in [*csv.reader(opened, delimiter=";")]


def test_a_report_in_parts_with_other_columns(one: ScriptedServer, run: Run, file: Path) -> None:
    ended = run(
        *words(file, "--split", "3", "--rename", "email=E-post", "--leave-out", "Seen", "--leave-out", "Mobile"),
        "--summary",
    )
    assert ended.code == 0, ended.err
    first, second = file.with_name("women-1.csv"), file.with_name("women-2.csv")
    assert [each.name for each in sorted(file.parent.iterdir())] == [first.name, second.name]
    lines = [each.read_text("utf-8").splitlines() for each in (first, second)]
    assert [len(each) for each in lines] == [4, 2]
    assert lines[0][0] == lines[1][0] == "Key,E-post"
    assert sorted(lines[0][1:] + lines[1][1:]) == [",c@x.se", "1,å@x.se", "2,=1+1", "2,b@x.se"]
    assert ended.out.splitlines()[2:] == [
        "2 people in 4 rows",
        "  Key     75 %",
        "  E-post  100 %",
        "1 row has no export key.",
    ]
    assert kept(file) == ["women-1.csv", "women-2.csv"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--times", "Seen"], "--times works only with --format xlsx-tidy."),
        (["--excel-text"], "--excel-text works only with --format csv-excel."),
        (["--split", "0"], "not a number of rows"),
        (["--rename", "Email"], "OLD=NEW"),
    ],
)
def test_options_that_do_not_fit_are_refused_before_anything_is_requested(
    one: ScriptedServer, run: Run, file: Path, more: list[str], said: str
) -> None:
    ended = run(*words(file, *more))
    assert (ended.code, one.requests) == (2, [])
    assert said in ended.err


def test_a_column_that_is_not_there_is_said_with_those_that_are(one: ScriptedServer, run: Run, file: Path) -> None:
    ended = run(*words(file, "--leave-out", "Phone"))
    assert (ended.code, kept(file)) == (2, ["women (complete).csv"])  # it took its time to come
    assert "no column “Phone”. Its columns are: Key, Email, Mobile, Seen." in ended.err


@pytest.mark.parametrize("taken", ["women-2.csv", "women-3.csv"])
def test_no_part_of_a_report_is_lost_where_the_name_of_one_is_taken(
    one: ScriptedServer, run: Run, file: Path, taken: str
) -> None:
    file.with_name(taken).write_text("kept")
    ended = run(*words(file, "--split", "2", "--rename", "Seen=Last seen"))
    parts = [file.with_name(f"women (2)-{number}.csv") for number in (1, 2)]
    if taken == "women-3.csv":
        assert (ended.code, "not part of this report: women-3.csv." in ended.err) == (0, True)
        parts = [file.with_name(f"women-{number}.csv") for number in (1, 2)]
    else:
        assert (ended.code, ended.out) == (1, "")
        said = ", ".join(map(str, parts))
        assert ended.err.strip().endswith(
            f"A file named {taken} already exists. The complete report was saved as {said} instead."
        )
    assert sorted(each.name for each in file.parent.iterdir()) == sorted([taken, *(part.name for part in parts)])
    rows = [row for part in parts for row in part.read_text("utf-8").splitlines()[1:]]
    assert sorted(rows) == sorted(REPORT.splitlines()[1:])
    assert file.with_name(taken).read_text() == "kept"


def test_one_part_that_cannot_be_replaced_is_saved_beside_the_others(one: ScriptedServer, run: Run, file: Path) -> None:
    file.with_name("women-1.csv").write_text("replaced")
    file.with_name("women-2.csv").mkdir()
    ended = run(*words(file, "--split", "1", "--overwrite"))
    saved = [file.with_name(f"women-{name}.csv") for name in ("1", "2 (2)", "3", "4")]
    assert ended.err.strip().endswith(f"The complete report was saved as {', '.join(map(str, saved))} instead.")
    rows = [row for part in saved for row in part.read_text("utf-8").splitlines()[1:]]
    assert (ended.code, sorted(rows)) == (1, sorted(REPORT.splitlines()[1:]))


def test_nothing_is_requested_where_the_first_of_several_names_is_taken(
    one: ScriptedServer, run: Run, file: Path
) -> None:
    file.with_name("women-1.csv").write_text("kept")
    ended = run(*words(file, "--split", "2"))
    assert (ended.code, one.requests) == (1, [])


def test_an_older_file_that_looks_like_a_part_of_the_report_is_named(one: ScriptedServer, run: Run, file: Path) -> None:
    assert run(*words(file, "--split", "1")).code == 0
    ended = run(*words(file, "--split", "2", "--overwrite"))
    assert "not part of this report: women-3.csv, women-4.csv." in ended.err
    assert "not part of this report: women-1.csv, women-2.csv," in run(*words(file, "--split", "9", "--overwrite")).err


@pytest.mark.parametrize(("decimal", "separator"), [(",", ";"), (".", ",")])
def test_the_list_separator_goes_by_how_numbers_are_written(decimal: str, separator: str) -> None:
    assert list_separator.separator_of(decimal) == separator


@pytest.mark.parametrize(
    ("form", "more", "code", "said", "name"),
    [
        ("xlsx-tidy", (), 1, "more text in one cell, than Excel can hold.", "women (2).csv"),
        ("csv", ("--split", "1", "--rename", "Nobody=Name"), 2, "has no column “Nobody”", "women (complete).csv"),
        ("csv", ("--leave-out", "Nobody"), 2, "has no column “Nobody”", "women (complete).csv"),
        (
            "csv",
            ("--leave-out=Key", "--leave-out=Email", "--leave-out=mobile", "--leave-out=Seen"),
            2,
            "--leave-out would leave no column.",
            "women (complete).csv",
        ),
        ("csv.gz", ("--leave-out", "Nobody"), 2, "has no column “Nobody”", "women (2).csv"),
    ],
)
def test_a_report_that_is_here_is_not_lost_for_what_cannot_be_made_of_it(
    one: ScriptedServer, run: Run, file: Path, form: str, more: tuple[str, ...], code: int, said: str, name: str
) -> None:
    long = REPORT + f"3,{'x' * 32_768},,\r\n"
    one.on("GET", "/reports/1", csv_answer(long.encode(), encoding=None))
    file.write_text("kept")
    ended = run(*words(file.with_suffix(f".{form.removesuffix('-tidy')}"), "--overwrite", *more, form=form))
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    saved = file.with_name(name)
    assert ended.err.strip().endswith(f"The complete report was saved as {saved} instead.")
    assert saved.read_bytes() == long.encode()
    assert sorted(each.name for each in file.parent.iterdir()) == [name, "women.csv"]
    assert file.read_text() == "kept"


def test_a_report_that_is_here_is_not_lost_where_the_disk_of_unfinished_lists_is_full(
    one: ScriptedServer, run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_order: object, packed: bool) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(made_file, "write_csv", full)
    ended = run(*words(file, "--leave-out", "Seen"))
    saved = file.with_name("women (complete).csv")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.strip().endswith(f"The complete report was saved as {saved} instead.")
    assert saved.read_bytes() == REPORT.encode()
    assert [*file.parent.iterdir()] == [saved]
