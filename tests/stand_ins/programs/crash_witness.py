"""Knows what was requested, what the program told until it was killed, and what the server has taken and serves."""

import csv
import io
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crash_cases import GOES, OF_ITSELF, OVER_AN_OLDER_FILE, Case, Life, Wish, marked_by, name_of, number_of
from saved_tables import Table, table

from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.report_files import FileKind
from apsis_desktop.practice.request_body import EXPORT_KEY, ReportOrder
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat

OLD = b"an older report"
SENT_AS = {
    FileFormat.CSV: (FileKind.CSV, False),
    FileFormat.CSV_GZ: (FileKind.CSV, True),
    FileFormat.XLSX: (FileKind.XLSX, False),
}


@dataclass
class Witness:
    """`written`: the last state of each report that was written down; `removed`: the names of those being removed."""

    case: Case
    server: PracticeServer
    chance: random.Random
    requested: int = 0
    written: dict[str, dict[str, Any]] = field(default_factory=dict)
    removed: dict[str, str] = field(default_factory=dict)
    forgotten: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)
    _served: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def is_for(self, count: int) -> list[int]:
        numbers = list(range(self.requested, self.requested + count))
        self.requested += count
        for number in numbers:
            if self.case.wish(number) in OVER_AN_OLDER_FILE:
                self.case.place(number).write_bytes(OLD)
        return numbers

    def hears(self, told: list[Any]) -> None:
        for what in told:
            match what:
                case {"state": "removing"}:
                    self.removed[what["id"]] = what["name"]
                case {"state": "forgotten"}:
                    self.forgotten.add(what["id"])
                case {"state": _}:
                    assert what["id"] not in self.forgotten, "a removed report is written down again"
                    self.written[what["id"]] = what

    def checks(self, jobs: list[Any]) -> None:
        """See that nothing was lost, doubled, brought back or left half done, and nothing said that is not so."""
        found = {job["id"]: job for job in jobs}
        assert len(found) == len(jobs)
        nobodys = {job["name"] for job in jobs} - {name_of(number) for number in range(self.requested)}
        assert not nobodys, f"who requested {nobodys}?"
        lost = self.written.keys() - found.keys() - self.removed.keys()
        assert not lost, [self.written[job_id] for job_id in lost]
        assert not self.forgotten & found.keys(), "a removed report is back"
        for job_id, job in found.items():
            self._checks_state(job, self.written.get(job_id, {}).get("state"))
        self.checks_orders(jobs)
        self._checks_saved_files()
        waiting = {job["waiting"]: job for job in jobs if job["waiting"] is not None}
        parts = {name for job in jobs for name in job["parts"]}
        left = {file.name for file in self.case.waiting.iterdir()}
        assert left <= waiting.keys() | parts | self._to_be_written_anew(jobs), "nobody waits for this file"
        assert not self.case.work.exists() or not any(file.is_dir() for file in self.case.work.iterdir())
        for job in jobs:
            # One that was just being saved may have gone: then it lies in its place, which is seen when saving goes on.
            there = (self.case.waiting / (job["waiting"] or "")).is_file()
            if job["state"] == JobState.READY and (there or not job["saving"]):
                self._checks_content(self.case.waiting / job["waiting"], job["name"], job["format"])

    def _checks_state(self, job: dict[str, Any], before: str | None) -> None:
        state, wish = JobState(job["state"]), self.case.wish(number_of(job["name"]))
        assert state in {JobState.QUEUED, JobState.READY, JobState.SAVED, JobState.UNSURE}, job
        if state is JobState.UNSURE:
            # Once its link is written down it is known for sure.
            possible = {None, JobState.QUEUED, JobState.REQUESTING}
            if self.case.life is Life.IN_PARTS:  # a later part of it may be the one that was being requested
                possible |= {JobState.PREPARING, JobState.UNSURE}
            assert job["id"] in self.unsure or before in possible, (job, before)
            self.unsure.add(job["id"])
            assert job["problem"] == "PossiblyStarted"
        else:
            assert job["problem"] is None, job
        if before == JobState.SAVED:
            assert state is JobState.SAVED, job
        if before == JobState.READY and wish is not Wish.SAVE_IN_ANOTHER_FORMAT:
            assert state in {JobState.READY, JobState.SAVED}, f"what had come is fetched again: {job}"
        if state is JobState.READY and wish in OF_ITSELF:
            assert job["saving"], f"nobody saves this one any more: {job}"
        if state is JobState.SAVED:
            assert job["saved"] == self.case.target(number_of(job["name"])).name

    def checks_orders(self, jobs: list[Any]) -> None:
        """A report is requested once, and again only where the person said so."""
        there = {job["id"] for job in jobs}
        requested = Counter(job["name"] for job in jobs)
        requested += Counter(name for job_id, name in self.removed.items() if job_id not in there)
        orders = self.orders()
        assert orders.keys() <= requested.keys(), "APSIS One makes a report that is not in the list"
        of_each = self._orders_by_segment()
        doubled = {what: count for what, count in of_each.items() if count > requested[what[0]]}
        assert not doubled

    def _checks_saved_files(self) -> None:
        targets = {self.case.target(number).name: number for number in range(self.requested)}
        older = {self.case.place(number).name: number for number in range(self.requested) if self._has_older(number)}
        for file in self.case.saved.iterdir():
            if file.name.startswith(".") and file.suffix == ".part":
                continue  # goes when saving goes on
            if file.name in older and file.read_bytes() == OLD:
                continue
            assert file.name in targets, f"nobody requested {file.name}"
            number = targets[file.name]
            self._checks_content(file, name_of(number), self.case.final_format(number))

    def _has_older(self, number: int) -> bool:
        return self.case.wish(number) in OVER_AN_OLDER_FILE

    def checks_rest(self, jobs: list[Any]) -> None:
        """See that every report has come home, or has gone, and that nothing else is left."""
        states = {(job["name"], job["state"]) for job in jobs if job["state"] != JobState.UNSURE}
        names, wishes = {job["name"] for job in jobs}, {n: self.case.wish(n) for n in range(self.requested)}
        stay = [number for number in wishes if wishes[number] not in GOES and name_of(number) in names]
        home = {
            (name_of(number), JobState.READY if wishes[number] is Wish.LEAVE else JobState.SAVED) for number in stay
        }
        assert states == home
        self.checks(jobs)
        waited_for = {job["waiting"] for job in jobs if job["state"] == JobState.READY}
        waited_for |= {name for job in jobs for name in job["parts"]}
        assert {file.name for file in self.case.waiting.iterdir()} == waited_for
        saved = {self.case.target(number).name for number in stay if wishes[number] is not Wish.LEAVE}
        older = {self.case.place(number).name for number in wishes if self._has_older(number)}
        gone = {number for number in wishes if wishes[number] in {Wish.REMOVE_WHILE_SAVING, Wish.SAVE_AND_CLEAR}}
        maybe = {self.case.target(number).name for number in gone}
        there = {file.name for file in self.case.saved.iterdir()}
        assert there - maybe == saved | older, f"left: {there - maybe - saved - older}, lost: {(saved | older) - there}"
        assert (self.case.top / "errors.txt").read_text() == ""

    def orders(self) -> Counter[str]:
        """Count how often each report was requested from the server."""
        return Counter(self._name(report.order) for report in list(self.server._reports._reports.values()))

    def _orders_by_segment(self) -> Counter[tuple[str, str]]:
        reports = list(self.server._reports._reports.values())
        return Counter((self._name(report.order), report.order.segment.name) for report in reports)

    def _name(self, order: ReportOrder) -> str:
        if self.case.life is Life.IN_PARTS:
            return name_of(marked_by([column.of for column in order.columns]))
        return order.columns[0].heading

    def _to_be_written_anew(self, jobs: list[Any]) -> set[str]:
        """Name the files that had been put together and not been written down yet."""
        if self.case.life is not Life.IN_PARTS:
            return set()
        going_on = [job for job in jobs if job["state"] == JobState.QUEUED]
        return {f"{job['id']}.{form}" for job in going_on for form in FileFormat}

    def _checks_content(self, file: Path, name: str, file_format: str) -> None:
        if self.case.life is Life.IN_PARTS:
            assert table(file, FileFormat(file_format)) == self._put_together(name)
        else:
            assert file.read_bytes() == self.served(name, file_format), file.name

    def _put_together(self, name: str) -> Table:
        """Return what a report over all three segments holds."""
        columns = [column.name for column in self.case.selection(number_of(name)).columns]
        rows: dict[str, tuple[str, ...]] = {}
        for number, report in list(self.server._reports._reports.items()):
            if self._name(report.order) == name:
                part = self.server._reports.file(number, FileKind.CSV, compressed=False)
                _heading, *found = csv.reader(io.StringIO(part.decode(), newline=""))
                rows |= {row[0]: tuple(row[1:]) for row in found}
        return [EXPORT_KEY, *columns], rows

    def served(self, name: str, file_format: str) -> bytes:
        """Return what the server serves for a report."""
        if (name, file_format) not in self._served:
            known = self.server._reports._reports
            number = next(number for number, report in known.items() if report.order.columns[0].heading == name)
            kind, compressed = SENT_AS[FileFormat(file_format)]
            self._served[name, file_format] = self.server._reports.file(number, kind, compressed=compressed)
        return self._served[name, file_format]
