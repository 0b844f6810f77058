"""Saving what is made here of a report goes on after an end or a kill of the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from accounts import server
from desk import Desk, desk
from scripted_server import ScriptedServer
from shaped_saving import IN_TWO, ROWS, TIDY, a_report, is_saved, rows_of_parts, save

from apsis_desktop.jobs.job import NamedFile
from apsis_desktop.lists.form import Form
from apsis_desktop.report.shape import Shape

__all__ = ["a_report", "server"]


def test_it_goes_on_at_the_next_start(tmp_path: Path, server: ScriptedServer) -> None:
    with desk(tmp_path, server) as opened:
        report = opened.gets().id
        with opened.queue._context.counting:
            save(opened, report, "women.csv", IN_TWO)
            opened.remembered(report)
            assert opened.queue.stop()
        assert opened.saved() == {}
    with desk(tmp_path, server) as opened:
        opened.queue.take_over(opened.store.load())
        assert opened.job(report).saving
        is_saved(opened, report)
        assert sorted(opened.saved()) == ["women-1.csv", "women-2.csv"]
        assert rows_of_parts(opened) == ROWS
        assert opened.left_waiting() == {}


@contextmanager
def killed(home: Path, server: ScriptedServer, shape: Shape, name: str, **more: Any) -> Iterator[tuple[str, Desk]]:  # noqa: ANN401 - fields of a job
    """Yield a report and its desk, where the program is killed while the report is being saved."""
    with desk(home, server) as opened:
        job = opened.gets()
        place = opened.target / name
        opened.queue._ledger.change(job.id, save_to=place, save_shape=shape, **more)
        opened.queue._ledger.write(job.id)
        yield job.id, opened


def test_files_that_had_their_names_when_the_program_was_killed_are_the_saved_ones(
    tmp_path: Path, server: ScriptedServer
) -> None:
    with desk(tmp_path, server) as first:
        done = first.gets().id
        save(first, done, "women.csv", IN_TWO)
        is_saved(first, done)
        before = first.saved()
    named = tuple(NamedFile(tmp_path / "target" / name, len(before[name])) for name in sorted(before))
    with killed(tmp_path, server, IN_TWO, "women.csv", named=named) as (report, _opened):
        pass
    with desk(tmp_path, server) as opened:
        opened.queue.take_over(job for job in opened.store.load() if job.id == report)
        job = is_saved(opened, report)
        assert (job.saved_path, job.named) == (named[0].path, ())
        assert opened.saved() == before
        opened.until(lambda: opened.left_waiting() == {})


def test_where_only_some_had_their_names_all_are_made_anew(tmp_path: Path, server: ScriptedServer) -> None:
    target = tmp_path / "target"
    named = (NamedFile(target / "women-1.csv", 4), NamedFile(target / "women-2.csv", 5))
    with killed(tmp_path, server, IN_TWO, "women.csv", named=named) as (report, _opened):
        named[0].path.write_text("half")
    with desk(tmp_path, server) as opened:
        opened.queue.take_over(opened.store.load())
        is_saved(opened, report)
        assert sorted(opened.saved()) == ["women-1.csv", "women-2.csv"]
        assert rows_of_parts(opened) == ROWS


def test_another_file_that_took_the_name_meanwhile_stays(tmp_path: Path, server: ScriptedServer) -> None:
    with killed(tmp_path, server, TIDY, "women.xlsx") as (report, opened):
        (opened.target / "women.xlsx").write_text("somebody else's")
    with desk(tmp_path, server) as opened:
        opened.queue.take_over(opened.store.load())
        assert is_saved(opened, report).saved_path == opened.target / "women (2).xlsx"
        assert opened.saved()["women.xlsx"] == b"somebody else's"


def test_what_was_to_be_replaced_is_replaced_at_the_next_start_whatever_its_size(
    tmp_path: Path, server: ScriptedServer
) -> None:
    place = tmp_path / "target" / "women.csv"
    shape = Shape(Form.CSV, left_out=("Mobile",))
    with killed(tmp_path, server, shape, "women.csv", replace_existing=True, named=(NamedFile(place, 3),)) as (
        report,
        _opened,
    ):
        place.write_text("old")
    with desk(tmp_path, server) as opened:
        opened.queue.take_over(opened.store.load())
        is_saved(opened, report)
        assert opened.saved()["women.csv"].startswith(b"Profile key,Email\r\n")
