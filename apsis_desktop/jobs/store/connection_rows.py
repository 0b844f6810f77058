"""Which connection was made with which key, as rows of the store: its reports are reached again by the same key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from apsis_desktop.jobs.store.rows import storable, text
from apsis_desktop.settings.file import Connection

if TYPE_CHECKING:
    import sqlite3


def keep_connections(connection: sqlite3.Connection, connections: Iterable[Connection]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO connection (id, region, client_id) VALUES (?, ?, ?)",
        [(storable(one.id), one.region.value, storable(one.client_id)) for one in connections],
    )


def find_connection(connection: sqlite3.Connection, region: str, client_id: str) -> str | None:
    """Return the id of the connection that was made with a key: of several the one with most reports."""
    found = connection.execute(
        "SELECT id FROM connection WHERE region = ? AND client_id = ? ORDER BY "
        "(SELECT COUNT(*) FROM job WHERE connection_id = connection.id) DESC LIMIT 1",
        (storable(region), storable(client_id)),
    ).fetchone()
    return text(found[0]) if found else None


def forget_connection(connection: sqlite3.Connection, connection_id: str) -> None:
    connection.execute("DELETE FROM connection WHERE id = ?", (storable(connection_id),))
