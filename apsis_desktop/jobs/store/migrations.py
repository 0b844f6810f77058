"""How a list of reports of an older version becomes one of today's: each migration a function, in order.

The version is the number of migrations that a file has been through (`PRAGMA user_version`). A migration is never
changed once a release has it; the next one is added below. Each one has a test.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from apsis_desktop.errors import StoreTooNew
from apsis_desktop.jobs.store import schema
from apsis_desktop.jobs.store.sqlite import transaction
from apsis_desktop.system.disk import patiently

log = logging.getLogger(__name__)

Migration = Callable[[sqlite3.Connection], None]


def make_the_tables(connection: sqlite3.Connection) -> None:
    for statement in (schema.JOB, schema.HISTORY, schema.HISTORY_OF_JOB):
        connection.execute(statement)


def keep_every_saved_file(connection: sqlite3.Connection) -> None:
    """Know each file that a report was saved as, for as long as it is there: also when the report leaves the list."""
    connection.execute(schema.SAVED_FILE)
    # Of several reports that were saved as the same file it is the last one.
    connection.execute(
        """
        INSERT OR REPLACE INTO saved_file (path, job_id, connection_id, size, saved_at)
        SELECT saved_path, id, connection_id, size, since FROM job
        WHERE saved_path IS NOT NULL AND size IS NOT NULL ORDER BY since
        """
    )


def know_what_may_go(connection: sqlite3.Connection) -> None:
    """Know the files that no report waits for any more, and which connection was made with which key."""
    connection.execute(schema.UNNEEDED_FILE)
    connection.execute(schema.CONNECTION)


def keep_names_and_preparation(connection: sqlite3.Connection) -> None:
    """Keep the name that a report was given, and how long APSIS One took to make it."""
    connection.execute(schema.GIVEN_NAME)
    connection.execute(schema.PREPARED_IN)


def let_reports_have_parts(connection: sqlite3.Connection) -> None:
    """Know the requests that a report is put together from.

    A report of an earlier version stays without parts: its one file is taken as it comes, however many segments it was
    requested for.
    """
    for statement in (schema.PART, schema.PARTS_GO_WITH_JOB, schema.INCOMPLETE):
        connection.execute(statement)


def keep_how_many_are_in_a_report(connection: sqlite3.Connection) -> None:
    """Keep the numbers that were counted in the file of a report."""
    connection.execute(schema.CONTENTS)


def keep_what_has_changed(connection: sqlite3.Connection) -> None:
    """Keep how many people are new and gone since an earlier report."""
    connection.execute(schema.CHANGES)


def keep_how_a_report_is_saved(connection: sqlite3.Connection) -> None:
    """Keep what is made of a report as it is saved, and the files that get their names at that moment.

    A report of an earlier version is saved as it came.
    """
    for statement in (schema.SHAPE, schema.SAVE_SHAPE, schema.NAMED):
        connection.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (
    make_the_tables,
    keep_every_saved_file,
    know_what_may_go,
    keep_names_and_preparation,
    let_reports_have_parts,
    keep_how_many_are_in_a_report,
    keep_what_has_changed,
    keep_how_a_report_is_saved,
)


def version_of(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def refuse_newer(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Raise `StoreTooNew` for the file of a newer version, which this one could only spoil."""
    version = version_of(connection)
    if version > len(migrations):
        raise StoreTooNew(detail=f"version {version}, known up to {len(migrations)}")


def migrate(connection: sqlite3.Connection, file: Path, migrations: Sequence[Migration]) -> None:
    """Bring the file to today's version, each step whole or not at all, after a copy was put beside it.

    A migration only executes single statements: `executescript` would end the transaction. Raises sqlite3.Error and
    OSError; the file is then of the last version that it reached.
    """
    version = version_of(connection)
    if 0 < version < len(migrations):
        log.info("the list of reports is of version %s; a copy is kept as %s", version, _copy(connection, file).name)
    for number, step in enumerate(migrations[version:], start=version + 1):
        with transaction(connection):
            step(connection)
            connection.execute(f"PRAGMA user_version = {number}")


def copy_of(file: Path, version: int) -> Path:
    """Name the copy that is made before a file of this version is migrated."""
    return file.with_name(f"{file.stem}-version-{version}{file.suffix}")


def _copy(connection: sqlite3.Connection, file: Path) -> Path:
    copy = copy_of(file, version_of(connection))
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with contextlib.closing(sqlite3.connect(part)) as target:
        connection.backup(target)
    patiently(lambda: part.replace(copy))
    return copy
