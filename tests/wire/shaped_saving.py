"""A report of which something else is made as it is saved."""

from __future__ import annotations

import csv
import io

import pytest
from accounts import LOOK
from desk import Desk
from reports import csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.shape import Shape
from apsis_desktop.system import list_separator

ROWS = [["k1", "åsa@x.se", "0701"], ["k2", "=1+1", "0702"], ["k3", "c@x.se", ""]]
REPORT = ("Profile key,Email,Mobile\r\n" + "".join(",".join(row) + "\r\n" for row in ROWS)).encode()
TIDY = Shape(Form.XLSX_TIDY)
IN_TWO = Shape(Form.CSV, split=2)


@pytest.fixture(autouse=True)
def a_report(qapp: object, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.on("GET", LOOK, csv_answer(REPORT, encoding=None))
    monkeypatch.setattr(list_separator, "_of_windows", lambda: ";")


def save(opened: Desk, job_id: str, name: str, shape: Shape, *, replace: bool = False) -> None:
    opened.queue.save(job_id, opened.target / name, FileFormat.CSV, replace=replace, shape=shape)


def is_saved(opened: Desk, job_id: str) -> Job:
    opened.until(lambda: opened.job(job_id).state is JobState.SAVED)
    return opened.rests(job_id)


def rows_of_parts(opened: Desk) -> list[list[str]]:
    files = opened.saved().values()
    read = [[*csv.reader(io.StringIO(file.decode(), newline=""))] for file in files]
    assert {tuple(rows[0]) for rows in read} == {("Profile key", "Email", "Mobile")}
    return sorted(row for rows in read for row in rows[1:])
