"""All files that a report was saved as are known by the first of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from report_shelf import report

from apsis_desktop.jobs.earlier.report_file import saved_files_of
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.form import Form
from apsis_desktop.report.files.free_name import names_of
from apsis_desktop.report.shape import Shape


@pytest.mark.parametrize("wanted", ["women.csv", "women.csv.gz", "women (2).xlsx", "week-1.csv", "v1.2.csv"])
@pytest.mark.parametrize(("rows", "files"), [(0, 1), (9, 1), (10, 1), (11, 2), (120, 12)])
def test_they_are_those_that_it_was_split_into(wanted: str, rows: int, files: int) -> None:
    names = names_of(Path("lists") / wanted, files)
    counted, shape = Summary(rows, rows, ()), Shape(Form.CSV, split=10)
    saved = report(JobState.SAVED, saved_path=names[0], contents=counted, shape=shape)
    assert saved_files_of(saved) == tuple(names)


def test_of_one_that_was_not_split_it_is_the_one(tmp_path: Path) -> None:
    path = tmp_path / "week-1.csv"
    assert saved_files_of(report(JobState.SAVED, saved_path=path, contents=Summary(500, 500, ()))) == (path,)
    assert saved_files_of(report(JobState.READY)) == ()
