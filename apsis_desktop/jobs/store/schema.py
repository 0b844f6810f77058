"""The SQLite schema of the list of reports: its tables and their columns. `migrations.py` says which version has which.

Times are UTC in ISO form, all of one length, so that they sort as text. A statement is never changed once a release has
it: a later version changes the table by a migration.
"""

from __future__ import annotations

JOB = """
    CREATE TABLE job (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        connection_id TEXT NOT NULL,
        name TEXT NOT NULL,
        selection TEXT NOT NULL, -- JSON
        state TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        since TEXT NOT NULL,
        link_url TEXT,
        link_kind TEXT,
        link_until TEXT,
        problem TEXT, -- JSON
        waiting_file TEXT,
        file_format TEXT,
        size INTEGER,
        save_as TEXT,
        save_to TEXT,
        replace_existing INTEGER NOT NULL,
        saved_path TEXT
    )
"""
HISTORY = """
    CREATE TABLE history (
        number INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL
    )
"""
HISTORY_OF_JOB = "CREATE INDEX history_of_job ON history (job_id)"
GIVEN_NAME = "ALTER TABLE job ADD COLUMN given_name TEXT"
PREPARED_IN = "ALTER TABLE job ADD COLUMN prepared_in INTEGER"
SAVED_FILE = """
    CREATE TABLE saved_file (
        path TEXT NOT NULL UNIQUE,
        job_id TEXT NOT NULL,
        connection_id TEXT NOT NULL,
        size INTEGER NOT NULL,
        saved_at TEXT NOT NULL
    )
"""
UNNEEDED_FILE = "CREATE TABLE unneeded_file (path PRIMARY KEY) WITHOUT ROWID"
CONNECTION = "CREATE TABLE connection (id TEXT NOT NULL PRIMARY KEY, region TEXT NOT NULL, client_id TEXT NOT NULL)"
PART = """
    CREATE TABLE part (
        job_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        segment INTEGER NOT NULL, -- its place among those chosen and then those left out
        columns TEXT NOT NULL, -- JSON: places among those chosen
        stand_in INTEGER NOT NULL,
        state TEXT NOT NULL,
        turn INTEGER,
        link_url TEXT,
        link_kind TEXT,
        link_until TEXT,
        size INTEGER,
        problem TEXT, -- JSON
        PRIMARY KEY (job_id, number)
    ) WITHOUT ROWID
"""
PARTS_GO_WITH_JOB = """
    CREATE TRIGGER parts_go_with_job AFTER DELETE ON job BEGIN DELETE FROM part WHERE job_id = OLD.id; END
"""
INCOMPLETE = "ALTER TABLE job ADD COLUMN incomplete INTEGER"
CONTENTS = "ALTER TABLE job ADD COLUMN contents TEXT"  # JSON
CHANGES = "ALTER TABLE job ADD COLUMN changes TEXT"  # JSON
SHAPE = "ALTER TABLE job ADD COLUMN shape TEXT"  # JSON
SAVE_SHAPE = "ALTER TABLE job ADD COLUMN save_shape TEXT"  # JSON
NAMED = "ALTER TABLE job ADD COLUMN named TEXT"  # JSON: paths and sizes

JOB_COLUMNS = (
    "id",
    "connection_id",
    "name",
    "selection",
    "state",
    "asked_at",
    "since",
    "link_url",
    "link_kind",
    "link_until",
    "problem",
    "waiting_file",
    "file_format",
    "size",
    "save_as",
    "save_to",
    "replace_existing",
    "saved_path",
    "given_name",
    "prepared_in",
    "incomplete",
    "contents",
    "changes",
    "shape",
    "save_shape",
    "named",
)
PART_COLUMNS = (
    "job_id",
    "number",
    "segment",
    "columns",
    "stand_in",
    "state",
    "turn",
    "link_url",
    "link_kind",
    "link_until",
    "size",
    "problem",
)
SAVED_FILE_COLUMNS = ("path", "job_id", "connection_id", "size", "saved_at")

TABLES = {
    "job": ("number", *JOB_COLUMNS),
    "part": PART_COLUMNS,
    "history": ("number", "job_id", "at", "text"),
    "saved_file": SAVED_FILE_COLUMNS,
    "unneeded_file": ("path",),
    "connection": ("id", "region", "client_id"),
}
"""The columns that a file of today's version must have."""
