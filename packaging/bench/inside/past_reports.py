"""A home of the program with one connection and reports from earlier starts."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.rate_limits import AccountLimits, Limit
from apsis_desktop.api.region import Region
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.store.rows import to_row
from apsis_desktop.jobs.store.schema import JOB_COLUMNS
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.paths import Paths

CONNECTION = Connection("bench", "Bench", Region.EU, "bench")
_SECTION = Section("Europe", "usercreated.sections.europe-r6tz73a27t")
_COLUMNS = (Attribute("Email", "com.apsis1.attributes.email"), Attribute("City", "com.apsis1.attributes.city"))
_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def settle(paths: Paths) -> Settings:
    """Make the folders, and settings with the connection in use."""
    paths.make()
    settings = Settings(paths.config / "settings.json")
    settings.keep_connection(CONNECTION)
    settings.last_connection = CONNECTION
    return settings


def account_at(address: str, *, freely: bool = False) -> Account:
    """Return the account. `freely`: its limit of looks does not keep downloads from running together."""
    limits = AccountLimits()
    if freely:
        limits.links = Limit(1000, 1)
    return Account(address, TokenSource("bench", "bench"), limits)


def keep(paths: Paths, jobs: Iterable[Job]) -> None:
    """Write the reports into the store, all at once: the store itself would see each safely to the disk."""
    file = paths.data / "reports.sqlite"
    JobStore.open(file).close()
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.executemany(
            f"INSERT INTO job ({', '.join(JOB_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in JOB_COLUMNS)})",  # noqa: S608 - names out of the program
            (to_row(job, str) for job in jobs),
        )


def past(count: int) -> list[Job]:
    """Return so many saved reports, a minute apart."""
    return [
        replace(
            _job(number, JobState.SAVED, _NOON + timedelta(minutes=number)),
            saved_path=Path("/nowhere/report.csv"),
            size=12_345,
            file_format=FileFormat.CSV,
        )
        for number in range(count)
    ]


def waiting(address: str, path: str, first: int, count: int) -> list[Job]:
    """Return reports that APSIS One is making, or has ready: `path` is where they are looked for."""
    now = datetime.now(UTC)
    until = now + timedelta(hours=20)
    link = Link(f"{address}{path}", LinkKind.SECOND)
    begun = [now - timedelta(seconds=1000 - number) for number in range(first, first + count)]
    return [
        replace(_job(number, JobState.PREPARING, at), link=link, link_until=until)
        for number, at in enumerate(begun, first)
    ]


def _job(number: int, state: JobState, at: datetime) -> Job:
    segment = Segment(f"Segment {number}", f"usercreated.segments.s{number}")
    selection = Selection(_SECTION, (segment,), columns=_COLUMNS, format=FileFormat.CSV)
    return Job(
        id=f"{number:016x}",
        connection_id=CONNECTION.id,
        name=f"Segment {number}, known",
        selection=selection,
        state=state,
        requested_at=at,
        since=at,
    )
