"""A report over several segments from the command line: one file, and nothing of anybody beside it."""

from __future__ import annotations

import csv
import json
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from command_line import KEY, Run, Start, listed, report_to
from dictionary_keyring import DictionaryKeyring
from patience import PATIENCE, until
from reports import csv_answer
from scripted_server import At, Breaks, ScriptedServer, problem, says
from two_segments import FIRST, SECOND, SECRET, both, file, files_with, home, two

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.api.report_request import PATH
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.own_folders import delete_own_files

__all__ = ["file", "home", "two"]

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to other processes")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ([], [["1", SECRET], ["2", "later"], ["3", "d"]]),
        (["--match", "all"], [["2", "b"]]),
        (["--exclude", "Staff"], [["1", SECRET], ["2", "later"]]),
        (
            ["--exclude", "Staff", "--which-segment"],
            [["1", SECRET, "yes", "no"], ["2", "later", "yes", "yes"]],
        ),
    ],
)
def test_any_all_not_and_which(
    two: ScriptedServer, run: Run, file: Path, home: Path, more: list[str], expected: list[list[str]]
) -> None:
    if "all" in more:
        two.on("GET", "/reports/1", csv_answer(b"k\r\n2\r\n3\r\n", encoding=None))
    ended = run(*both(file, *more))
    assert ended.code == 0, ended.err
    heading, *rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    assert heading == ["k", "Email", *(["Women", "Men"] if "--which-segment" in more else [])]
    assert sorted(rows) == expected
    count = 3 if "--exclude" in more else 2
    assert [f"Part {number} of {count}: Requesting" in ended.err for number in (1, 2, 3)] == [True, True, count == 3]
    assert "Combining the parts…" in ended.err
    for request in two.to("POST", PATH):
        assert set(request.json) == {"section_discriminator", "segment_discriminator", "attributes", "tags"}
    assert files_with(SECRET, home) == []
    assert list(file.parent.iterdir()) == [file]


def test_rows_with_blanks_are_counted(two: ScriptedServer, run: Run, file: Path, home: Path) -> None:
    two.on("GET", "/audience/sections/com.apsis1.sections.default/tags", listed(("tag.vip", "VIP")))
    first, second, third = (says(202, {"file_download_url_v2": f"{two.url}/reports/{at}"}) for at in range(3))
    two.on("POST", PATH, problem(413, "Too many"), first, second, third)
    two.on("GET", "/reports/1", csv_answer(b"k,column_2\r\n1,yes\r\n", encoding=None))
    ended = run(*report_to(file, "--attribute", "Email", "--tag", "VIP"))
    assert ended.code == 0, ended.err
    assert ended.err.endswith("1 row has blank cells, because profiles were added or removed between two requests.\n")


@pytest.mark.parametrize("form", ["csv", "csv.gz", "xlsx"])
def test_more_columns_than_one_request_takes(practice: PracticeServer, run: Run, file: Path, form: str) -> None:
    attributes = json.loads(run("list", "attributes", "--section", "Norden", "--json").out)
    words = [each for one in attributes[:45] for each in ("--attribute", one["discriminator"])]
    ended = run(*report_to(file, *words, form=form))
    assert ended.code == 0, ended.err
    assert "Part 2 of 2" in ended.err
    assert sum(path == PATH for _method, path, _status in practice.requests_seen) == 3


@pytest.mark.parametrize("taken", [False, True])
def test_what_excel_cannot_hold_is_saved_as_csv(two: ScriptedServer, run: Run, file: Path, *, taken: bool) -> None:
    two.on("GET", "/reports/1", csv_answer(f"k,column_1\r\n3,{'x' * 32_768}\r\n".encode(), encoding=None))
    if taken:
        file.write_text("kept")
    ended = run(*both(file.with_suffix(".xlsx"), form="xlsx"))
    saved = file.with_name("both (2).csv") if taken else file
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.splitlines()[-1] == (
        "apsis-desktop: This report has more columns, or more text in one cell, than Excel can hold. "
        f"The complete report was saved as {saved} instead."
    )
    csv.field_size_limit(1 << 20)
    _heading, *rows = csv.reader(saved.read_text(encoding="utf-8").splitlines())
    assert sorted(rows) == [["1", SECRET], ["2", "b"], ["3", "x" * 32_768]]
    assert sorted(each.name for each in file.parent.iterdir()) == sorted({file.name, saved.name})


def test_how_many_requests_it_takes_is_said_before_the_first(two: ScriptedServer, run: Run, file: Path) -> None:
    ended = run(*both(file, "--exclude", "Staff"))
    assert ended.err.splitlines()[0] == "This report takes 3 requests to APSIS One, at least a second apart."
    assert "requests" not in run(*report_to(file, "--overwrite")).err


def test_many_requests_keep_no_script_from_its_report(account: ScriptedServer, run: Run, file: Path) -> None:
    names = [f"Segment {number}" for number in range(60)]
    account.on("GET", "/audience/segments", listed(*((f"segment.{name}", name) for name in names)))
    account.on("POST", PATH, problem(400, "Bad Request"))  # 60 that are taken would need a minute
    ended = run(*report_to(file, *(word for name in names[1:] for word in ("--segment", name)), segment=names[0]))
    assert "This report takes 60 requests" in ended.err.splitlines()[0]
    assert len(account.to("POST", PATH)) == 1, "it was not asked whether it may"


def test_a_column_alone_that_is_too_much_is_said(two: ScriptedServer, run: Run, file: Path) -> None:
    two.on("GET", "/audience/sections/com.apsis1.sections.default/tags", listed(("tag.vip", "VIP")))
    two.on("POST", PATH, problem(413, "Too large"))
    ended = run(*report_to(file, "--attribute", "Email", "--tag", "VIP"))
    assert (ended.code, ended.out) == (1, "")
    assert "apsis-desktop: This report is too large for APSIS One." in ended.err.splitlines()[-1]
    assert len(two.to("POST", PATH)) == 2, "both columns, then the first alone"


def test_the_limit_that_showed_is_where_the_next_command_begins(
    two: ScriptedServer, run: Run, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring, shop = DictionaryKeyring(), Connection("shop", "Shop", Region.EU, KEY["APSIS_CLIENT_ID"])
    monkeypatch.setattr("apsis_desktop.accounts.credentials.credentials.choose_keyring", lambda: keyring)
    Settings(home / "config" / "settings.json").keep_connection(shop)
    Credentials().keep_secret(shop, KEY["APSIS_CLIENT_SECRET"])
    for name in ("APSIS_CLIENT_ID", "APSIS_CLIENT_SECRET"):
        monkeypatch.delenv(name)
    two.on("GET", "/audience/sections/com.apsis1.sections.default/tags", listed(("tag.vip", "VIP")))
    links = [says(202, {"file_download_url_v2": f"{two.url}/reports/{number}"}) for number in (0, 1)]
    two.on("POST", PATH, problem(413, "Too many"), *links, *links)
    two.on("GET", "/reports/1", csv_answer(b"k,column_2\r\n1,yes\r\n2,yes\r\n", encoding=None))
    words = report_to(file, "--attribute", "Email", "--tag", "VIP", "--overwrite")
    first, second = run(*words), run(*words)
    assert (first.code, second.code) == (0, 0), (first.err, second.err)
    assert len(two.to("POST", PATH)) == 3 + 2
    assert "gets" not in first.err
    assert "This report takes 2 requests" in second.err


STAGES = {
    "asking": ("POST", PATH),
    "fetching the first": ("GET", "/reports/0"),
    "fetching the second": ("GET", "/reports/1"),
}


@posix
@pytest.mark.parametrize("stage", STAGES)
def test_an_interruption_leaves_nothing(two: ScriptedServer, start: Start, file: Path, home: Path, stage: str) -> None:
    two.on(*STAGES[stage], replace(csv_answer(FIRST, encoding=None), breaks=Breaks.STALL, at=At.IN_BODY))
    process = start(*both(file))
    assert two.stalling.wait(PATIENCE)
    ended = process.interrupt(signal.SIGINT)
    assert (ended.code, ended.err.splitlines()[-1]) == (130, "Interrupted. Nothing was saved.")
    assert list(file.parent.iterdir()) == []
    assert list((home / "data" / "work").iterdir()) == [] if (home / "data" / "work").exists() else True


@posix
def test_what_a_kill_leaves_goes_at_the_next_start(
    two: ScriptedServer, start: Start, run: Run, file: Path, home: Path
) -> None:
    two.on("GET", "/reports/1", replace(csv_answer(SECOND, encoding=None), breaks=Breaks.STALL, at=At.IN_BODY))
    process = start(*both(file))
    assert two.stalling.wait(PATIENCE)
    until(lambda: list((home / "data" / "work").rglob("part-0.csv")))
    work = home / "data" / "work"
    assert {each.stat().st_mode & 0o077 for each in (work, *work.iterdir())} == {0}
    process.popen.kill()
    process.popen.wait(PATIENCE)
    assert len(list(work.iterdir())) == 2  # the folder and its lock
    assert run(*report_to(file, "--overwrite", segment="Women")).code == 0
    assert list(work.iterdir()) == []
    assert files_with(SECRET, home) == []


@posix
@pytest.mark.parametrize(("name", "code"), [("SIGKILL", -9), ("SIGINT", 130)])
def test_what_is_being_put_together_goes_too(
    two: ScriptedServer, start: Start, run: Run, file: Path, home: Path, name: str, code: int
) -> None:
    for at in range(2):
        rows = b"".join(b"%d-%d,%s\r\n" % (at, row, SECRET.encode()) for row in range(400_000))
        two.on("GET", f"/reports/{at}", replace(csv_answer(b"k,column_1\r\n" + rows, encoding=None), chunk=1 << 20))
    process = start(*both(file))
    work = home / "data" / "work"
    until(lambda: list(work.rglob("list-*.csv")))  # the rows are being written
    process.popen.send_signal(signal.Signals[name])
    assert process.popen.wait(PATIENCE) == code
    assert not file.exists()
    for at, content in enumerate((b"k,column_1\r\n1,b\r\n", SECOND)):
        two.on("GET", f"/reports/{at}", csv_answer(content, encoding=None))
    assert run(*report_to(file.with_name("another.csv"), segment="Women")).code == 0
    assert list(work.iterdir()) == []
    assert files_with(SECRET, home) == []
    assert list(file.parent.iterdir()) == [file.with_name("another.csv")]


@posix
def test_a_start_leaves_alone_what_another_works_on(
    two: ScriptedServer, start: Start, run: Run, file: Path, home: Path
) -> None:
    two.on("GET", "/reports/1", replace(csv_answer(SECOND, encoding=None), breaks=Breaks.STALL, at=At.IN_BODY))
    process = start(*both(file))
    assert two.stalling.wait(PATIENCE)
    work = home / "data" / "work"
    before = set(work.rglob("*"))
    two.on("GET", "/reports/0", csv_answer(FIRST, encoding=None))
    assert run(*report_to(file.with_name("other.csv"), segment="Women")).code == 0
    assert before <= set(work.rglob("*"))
    assert process.interrupt(signal.SIGINT).code == 130


@posix
def test_what_a_kill_leaves_is_forgotten_with_the_rest(
    two: ScriptedServer, start: Start, file: Path, home: Path
) -> None:
    two.on("GET", "/reports/1", replace(csv_answer(SECOND, encoding=None), breaks=Breaks.STALL, at=At.IN_BODY))
    process = start(*both(file))
    assert two.stalling.wait(PATIENCE)
    until(lambda: list((home / "data" / "work").rglob("part-0.csv")))
    process.popen.kill()
    process.popen.wait(PATIENCE)
    assert delete_own_files(home / "data") == []
    assert not (home / "data").exists()
