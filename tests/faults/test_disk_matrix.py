"""Every fault of a disk at every place where the program writes (see `fault_table`)."""

import errno
import logging
from pathlib import Path

import pytest
from accounts import LOOK
from desk import Desk, contents
from fault_table import DISK, Case, cases
from faulty_disk import FaultyDisk, trouble
from reports import CSV, SELECTION, csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.api.region import Region
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import SavingProblem
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState
from apsis_desktop.presets.presets import Preset, Presets
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.logging_setup import set_up_logs
from apsis_desktop.system.paths import Paths

CASES = [case for case in cases(DISK) if hasattr(errno, case.fault.split()[-1])]  # Windows knows fewer


def at(*places: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", [case for case in CASES if case.place in places], ids=str)


@pytest.fixture(scope="session")
def disk() -> FaultyDisk:
    return FaultyDisk()


@pytest.fixture(autouse=True)
def a_report(server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer())


@at("waiting")
def test_where_a_report_waits(case: Case, server: ScriptedServer, at_desk: Desk, disk: FaultyDisk) -> None:
    with trouble(case.fault, at_desk.waiting, disk):
        job = at_desk.gets()
        kept = at_desk.remembered(job.id)
        if case.code != "well":
            assert job.problem is not None
            assert (job.problem.code, at_desk.offers(job.id)) == (case.code, ReportAction.TRY_AGAIN)
            assert (kept.state, kept.link is None, kept.waiting_file) == (JobState.FAILED, False, None)
            assert at_desk.left_waiting() == at_desk.saved() == {}
    if case.code != "well":
        job = at_desk.tries_again(job.id)
    assert job.state is JobState.READY
    assert list(at_desk.left_waiting().values()) == [CSV]
    assert len(server.to("POST", PATH)) == 1


@at("saving", "another_disk")
def test_where_a_report_is_saved(
    case: Case, server: ScriptedServer, at_desk: Desk, tmp_path: Path, disk: FaultyDisk
) -> None:
    folder = at_desk.target
    if case.place == "another_disk":
        folder = tmp_path / "another disk"
        folder.mkdir()
        if folder.stat().st_dev == at_desk.waiting.stat().st_dev:
            pytest.skip("there is no other disk here: /dev/shm and the folder for temporary files are one")
    job = at_desk.gets()
    place = folder / "Women.csv"
    with trouble(case.fault, folder, disk):
        saved = at_desk.saves(job.id, place)
        if case.code != "well":
            assert saved.problem is not None
            assert (saved.problem.code, at_desk.offers(job.id)) == (case.code, ReportAction.SAVE)
            if case.code == "FileInUse":
                assert at_desk.says(job.id) == "Women.csv is open in another program. Close it there and save again."
            kept = at_desk.remembered(job.id)
            assert (kept.state, kept.saved_path, kept.save_to) == (JobState.READY, None, None)
            assert list(at_desk.left_waiting().values()) == [CSV]
            assert contents(folder) == {}
    if case.code != "well":
        saved = at_desk.saves(job.id, place)
    assert (saved.state, saved.saved_path, saved.problem) == (JobState.SAVED, place, None)
    assert at_desk.remembered(job.id).state is JobState.SAVED
    assert (at_desk.left_waiting(), contents(folder)) == ({}, {"Women.csv": CSV})
    assert len(server.to("POST", PATH)) == len(server.to("GET", LOOK)) == 1


def connection(name: str) -> Connection:
    return Connection(id=name, name=name, region=Region.EU, client_id="the-client-id")


@at("settings", "presets")
def test_the_programs_own_files(case: Case, tmp_path: Path, disk: FaultyDisk) -> None:
    folder = tmp_path / "config"
    file = folder / f"{case.place}.json"
    settings, presets = Settings(file), Presets(file)

    def write(name: str) -> None:
        if case.place == "settings":
            settings.keep_connection(connection(name))
        else:
            presets.keep("nordic", Preset.new(name, SELECTION))

    def names() -> set[str]:
        if case.place == "settings":
            return {each.name for each in Settings(file).connections}
        return {each.name for each in Presets(file).of("nordic").presets}

    write("first")
    with trouble(case.fault, folder, disk):
        if case.code == "well":
            write("second")
        else:
            with pytest.raises(SavingProblem) as caught:
                write("second")
            assert caught.value.code == case.code
            assert names() == {"first"}
        assert [each.name for each in folder.iterdir()] == [file.name]
    write("third")
    assert names() >= {"first", "third"}


@at("log")
def test_the_log(case: Case, server: ScriptedServer, at_desk: Desk, tmp_path: Path, disk: FaultyDisk) -> None:
    paths = Paths.inside(tmp_path)
    with trouble(case.fault, paths.logs, disk):
        logs = set_up_logs(paths)
        try:
            assert at_desk.gets().state is JobState.READY
            logging.getLogger("apsis_desktop").warning("something to keep")
            assert any("something to keep" in line for line in logs.last_lines)
        finally:
            logs.close()
    assert list(at_desk.left_waiting().values()) == [CSV]
    assert len(server.to("POST", PATH)) == 1


def test_the_table_is_whole() -> None:
    assert len(CASES) >= 50
    assert {case.place for case in CASES} == {"waiting", "saving", "another_disk", "settings", "presets", "log"}
