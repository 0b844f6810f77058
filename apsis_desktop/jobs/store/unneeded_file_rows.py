"""The files that reports waited with and do not need any more, as rows of the store. Only these may be deleted.

They are noted in one transaction with the change of their report, by triggers of the connection: the program
may be killed before it deletes such a file, or after, and the next start can finish it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from apsis_desktop.jobs.job import RUNNING, JobState
from apsis_desktop.jobs.store.rows import UNREADABLE, storable, text
from apsis_desktop.report.selection import FileFormat

if TYPE_CHECKING:
    import sqlite3

_NOTE = "BEGIN INSERT OR IGNORE INTO unneeded_file VALUES (OLD.waiting_file); END"
_FORGET = "DELETE FROM unneeded_file WHERE path = substr(NEW.waiting_file, -length(path))"  # with or without its folder
_TAKE_BACK = f"BEGIN {_FORGET}; END"
_HAD_ANOTHER = "OLD.waiting_file IS NOT NULL AND OLD.waiting_file IS NOT NEW.waiting_file"
# The file of one that is stopped, or fails, on its way may be there already, and the list does not know it yet.
_RUNNING = ", ".join(f"'{state}'" for state in sorted(RUNNING))
_ARRIVING = ", ".join(f"(OLD.id || '.{each}')" for each in FileFormat)
_NOTE_ARRIVING = f"INSERT OR IGNORE INTO unneeded_file VALUES {_ARRIVING}"  # noqa: S608 - of names in the code
_RESTS = (JobState.CANCELLED, JobState.READY, JobState.SAVED, JobState.FAILED, JobState.UNSURE)
_ENDS = ", ".join(f"'{state}'" for state in _RESTS)
_STOPPED = f"OLD.state IN ({_RUNNING}) AND NEW.state IN ({_ENDS}) AND NEW.waiting_file IS OLD.waiting_file"
_TRIGGERS = (
    f"unneeded_on_removal_on_its_way AFTER DELETE ON job WHEN OLD.state IN ({_RUNNING}) BEGIN {_NOTE_ARRIVING}; END",
    f"unneeded_on_stopping AFTER UPDATE OF state ON job WHEN {_STOPPED} BEGIN {_NOTE_ARRIVING}; {_FORGET}; END",
    f"unneeded_on_change AFTER UPDATE OF waiting_file ON job WHEN {_HAD_ANOTHER} {_NOTE}",
    f"unneeded_on_removal AFTER DELETE ON job WHEN OLD.waiting_file IS NOT NULL {_NOTE}",
    f"needed_on_change AFTER UPDATE OF waiting_file ON job WHEN NEW.waiting_file IS NOT NULL {_TAKE_BACK}",
    f"needed_on_arrival AFTER INSERT ON job WHEN NEW.waiting_file IS NOT NULL {_TAKE_BACK}",
)


def note_by_themselves(connection: sqlite3.Connection) -> None:
    """Have each file noted as soon as its report does not need it any more."""
    for trigger in _TRIGGERS:
        connection.execute(f"CREATE TEMP TRIGGER {trigger}")


def load_unneeded(connection: sqlite3.Connection) -> list[Path]:
    files = []
    for (path,) in connection.execute("SELECT path FROM unneeded_file").fetchall():
        with contextlib.suppress(*UNREADABLE):  # damaged: it is not deleted then
            files.append(Path(text(path)))
    return files


def forget_unneeded(connection: sqlite3.Connection, files: Iterable[Path]) -> None:
    connection.executemany("DELETE FROM unneeded_file WHERE path = ?", [(storable(str(file)),) for file in files])
