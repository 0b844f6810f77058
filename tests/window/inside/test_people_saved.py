"""People of whom something has changed are saved as any kind of file that a report is saved as."""

from __future__ import annotations

import threading

import looked_inside
import openpyxl
import pytest
from hands import button, press
from own_account import OwnAccount
from PySide6.QtWidgets import QFileDialog, QMessageBox
from screen import Screen
from two_reports import (
    brings,
    chooses_file,
    list_of,
    opens,
    saved,
    screen,
    shows,
    states,
)

from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.inside.open_comparison import Which
from apsis_desktop.lists.list_file import opened

__all__ = ["screen"]


@pytest.mark.parametrize("kind", ["Excel", "Excel, tidy", "CSV", "CSV for Excel", "CSV, compressed"])
def test_they_are_saved_as_any_kind_that_a_report_is(screen: Screen, kind: str) -> None:
    window = opens(screen)
    press(window.save)
    types = screen.sees(QFileDialog).nameFilters()
    assert [each.partition(" (")[0] for each in types] == [
        "Excel",
        "Excel, tidy",
        "CSV",
        "CSV for Excel",
        "CSV, compressed",
    ]
    ending = next(each.rpartition("*")[2].rstrip(")") for each in types if each.partition(" (")[0] == kind)
    path = screen.save_as("new people.csv", kind=f"{kind} (").with_name(f"new people{ending}")
    screen.until(
        lambda: f"2 rows were saved in saved as {path.name}" in window.notice.text().replace("\N{WORD JOINER}", "")
    )
    with opened([path], screen.folder, threading.Event()) as (engine, (listed,)):
        assert sorted(engine.rows(f"SELECT * FROM {listed.source}")) == [
            ("4", "åsa@x.se", "10"),
            ("5", "eva@x.se", "9"),
        ]
    assert path.read_bytes().startswith(b"\xef\xbb\xbf") == (kind == "CSV for Excel")


def test_a_cell_that_looks_written_for_excel_stays_as_apsis_one_made_it(
    screen: Screen, own_account: OwnAccount
) -> None:
    screen.click(next(job.id for job in screen.desktop.services.queue.jobs() if job.state is JobState.READY))
    screen.save_as("now.csv")
    screen.until(lambda: JobState.READY not in states(screen))
    brings(screen, own_account, '2,bo@x.se,"=""007"""', '6,"=""f@x.se""",1')
    window = opens(screen)
    assert shows(screen, window, Which.NEW, "6")[0] == ["6", '="f@x.se"', "1"]
    press(window.save)
    path = screen.save_as("new people.csv", kind="CSV (")
    screen.until(lambda: "saved in saved as" in window.notice.text())
    assert saved(path)[1:] == [["6", '="f@x.se"', "1"]]
    screen.menu(window.job.id, "Look inside")
    inside = looked_inside.opened(screen)
    assert looked_inside.cells(screen, inside, 2) == ['="007"', "1"]


@pytest.mark.parametrize("answer", ["Save as Excel, tidy", "Write as text", "Save as it is", "Cancel"])
def test_what_excel_would_alter_of_them_is_said_first(screen: Screen, answer: str) -> None:
    (screen.folder / "new people.xlsx").write_text("of somebody")
    other = screen.folder / "other.csv"
    other.write_bytes(list_of("2,bo@x.se,60", "7,dag@x.se,0071", "8,siv@x.se,+46"))
    window = opens(screen)
    chooses_file(screen, window, other)
    shows(screen, window, Which.GONE, "7", "8")
    press(window.save)
    path = screen.save_as("new people.csv", kind="CSV for Excel")
    question = screen.sees(QMessageBox)
    assert "Points: leading zeros, long numbers" in question.informativeText()
    assert "Email" not in question.informativeText()
    press(button(question, answer))
    if answer == "Cancel":
        assert not path.exists()
        assert window.save.isEnabled()
        return
    screen.until(lambda: "2 rows were saved in saved as new people" in window.notice.text())
    if answer == "Save as Excel, tidy":
        assert not path.exists()
        assert (screen.folder / "new people.xlsx").read_text() == "of somebody"
        sheet = openpyxl.load_workbook(screen.folder / "new people (2).xlsx")["Profiles"]
        assert sorted(str(row[2]) for row in sheet.iter_rows(min_row=2, values_only=True)) == ["+46", "0071"]
        return
    assert ('=""0071""' in path.read_text("utf-8-sig")) == (answer == "Write as text")
    chooses_file(screen, window, path)  # they are the same people, however they are written
    screen.until(lambda: "4 new, 2 gone, 0 changed" in window.summary.text())
    assert shows(screen, window, Which.GONE, "7", "8")[0][2] in {"0071", "+46"}
