"""A desk at which people are remembered with a preset, and the keyring behind it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from accounts import LOOK
from desk import Desk
from made_up_presets import MadeUpPresets
from patience import PATIENCE
from reports import SELECTION, csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.errors import ApsisError
from apsis_desktop.jobs.earlier.changes import ChangesFinder
from apsis_desktop.jobs.earlier.remembered import Place
from apsis_desktop.jobs.earlier.remembered_list import RememberedList, read_list
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.counts import Changes
from apsis_desktop.report.selection import Selection


class Remembering:
    def __init__(self, desk: Desk, server: ScriptedServer) -> None:
        self.desk = desk
        self.server = server
        self.folder = desk.home / "fingerprints"
        self.presets = MadeUpPresets(self.folder, SELECTION)
        self.lists = self.presets.lists
        self.finder = ChangesFinder(desk.queue, desk.queue._context, self.lists)
        self.problems: list[ApsisError] = []
        self.finder.failed.connect(self.problems.append)

    def brings(self, *people: int, selection: Selection = SELECTION, head: str = "Profile key,Email") -> Job:
        """Request a report that comes with these people."""
        rows = b"".join(b"%d,%d@example.com\r\n" % (one, one) for one in people)
        self.server.on("GET", LOOK, csv_answer(f"{head}\r\n".encode() + rows, encoding=None))
        self.desk.clock.moment += timedelta(minutes=5)
        return self.desk.gets(selection=selection)

    def brings_and_remembers(self, *people: int, selection: Selection = SELECTION) -> Job:
        """Request a report, and delete its file once its people are remembered."""
        job = self.brings(*people, selection=selection)
        self.remembers(job)
        waiting = self.desk.job(job.id).waiting_file
        assert waiting is not None
        waiting.unlink()
        return job

    def remembers(self, job: Job) -> RememberedList:
        place = Place(job.connection_id, job.selection.people(), 0)
        self.desk.until(lambda: (last := self.lists.last(place)) is not None and last.job_id == job.id)
        found = self.lists.last(place)
        assert found is not None
        return found

    def last(self) -> RememberedList | None:
        files = self.files()
        assert len(files) < 2, "the latest list alone"
        return read_list(files[0]) if files else None

    def files(self) -> list[Path]:
        return sorted(self.folder.glob("*.fingerprints")) if self.folder.exists() else []

    def changes_of(self, job: Job) -> Changes | None:
        self.desk.until(lambda: self.desk.job(job.id).changes is not None)
        return self.desk.remembered(job.id).changes

    def fails(self) -> ApsisError:
        self.desk.until(lambda: bool(self.problems))
        return self.problems.pop()

    def is_done(self, job: Job) -> None:
        """Wait until the finder has nothing more to do for a report."""
        self.desk.until(lambda: job.id in self.finder._looked_at and not self.finder._threads._busy)


@pytest.fixture
def remembering(at_desk: Desk, server: ScriptedServer) -> Iterator[Remembering]:
    made = Remembering(at_desk, server)
    yield made
    assert made.finder.stop(5)
    assert made.problems == []
    assert made.presets.credentials.wait_until_idle(PATIENCE)
