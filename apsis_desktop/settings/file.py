"""settings.json: connections, preferences and window state, without any secret."""

from __future__ import annotations

import json
import os
import re
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeVar, cast

from apsis_desktop.api.region import Region
from apsis_desktop.errors import SavingProblem
from apsis_desktop.system.json_file import JsonFile

Plain = TypeVar("Plain", str, bool, int, float, list[str])

PRACTICE = "practice"
"""The id of the practice account's connection: its reports are about nobody, and end with the program."""
WIDEST_HALF = 50_000  # pixels


_FLAT_OBJECT = re.compile(r"\{[^{}]*\}")


class Connection(NamedTuple):
    """How to reach one account. `id` never changes, so a new name leaves the secrets in the keyring where they are."""

    id: str
    name: str
    region: Region
    client_id: str

    @classmethod
    def new(cls, *, name: str, region: Region, client_id: str) -> Connection:
        """Make a connection with an id of its own."""
        return cls(os.urandom(6).hex(), name, region, client_id)


class Settings:
    """The settings in `file`. Each change is on the disk when the call returns; unknown keys are kept.

    Where the file is damaged or cannot be read, the defaults are used and `problem` says so. The window's start sets
    a damaged one aside (`damaged` is its new path); before that nothing is written. Values of `set` that cannot be
    written hold until the program ends, and `problem` says why.
    """

    def __init__(self, file: Path) -> None:
        self._file = JsonFile(file)
        self._lock = threading.RLock()
        self._content = self._file.read()
        self.earlier_connections = _connections_in(self._file.damaged_text or "")
        """The connections that can still be read in a damaged file."""

    def set_damaged_aside(self) -> None:
        """Rename a damaged file, so that a new one can be written. Only for the start of the window."""
        self._file.set_damaged_aside()

    @property
    def damaged(self) -> Path | None:
        """The new path of a damaged file."""
        return self._file.set_aside

    @property
    def problem(self) -> SavingProblem | None:
        """Why the file could not be read or written last."""
        return self._file.problem

    @property
    def connections(self) -> list[Connection]:
        """The connections, in the order in which they were made."""
        with self._lock:
            found = (_connection(entry) for entry in self._entries())
            return [connection for connection in found if connection is not None]

    def connection(self, connection_id: str) -> Connection | None:
        """Return the connection of this id, or None."""
        return next((known for known in self.connections if known.id == connection_id), None)

    def keep_connection(self, connection: Connection) -> None:
        """Add a connection, or replace the one with the same id. Raises SavingProblem kinds."""
        told = connection._asdict()
        with self._lock:
            entries = self._entries()
            for place, entry in enumerate(entries):
                if isinstance(entry, dict) and entry.get("id") == connection.id:
                    entries[place] = {**entry, **told}
                    break
            else:
                entries.append(told)
            self._write({**self._content, "connections": entries}, finished=connection.id)

    def remove_connection(self, connection: Connection) -> None:
        """Remove a connection; what else is kept of it is `unfinished` then. Raises SavingProblem kinds."""
        with self._lock:
            entries = [
                entry for entry in self._entries() if not (isinstance(entry, dict) and entry.get("id") == connection.id)
            ]
            content = {**self._content, "connections": entries}
            if content.get("last_connection") == connection.id:
                del content["last_connection"]
            self._write(content, begun=connection.id)

    @property
    def unfinished(self) -> list[str]:
        """The ids of connections that are being made or removed: without a connection, nothing of them is to stay."""
        return self.get("unfinished_connections", [])

    def begin(self, connection_id: str) -> None:
        """Write down that a connection is being made. Raises SavingProblem kinds."""
        with self._lock:
            self._write(self._content, begun=connection_id)

    def finish(self, connection_id: str) -> None:
        """Write down that nothing is kept of a connection any more. Raises SavingProblem kinds."""
        with self._lock:
            if connection_id in self.unfinished:
                self._write(self._content, finished=connection_id)

    @property
    def last_connection(self) -> Connection | None:
        """The connection used last, if it still exists."""
        return self.connection(self.get("last_connection", ""))

    @last_connection.setter
    def last_connection(self, connection: Connection | None) -> None:
        self.set("last_connection", connection.id if connection else "")

    @property
    def last_folder(self) -> Path | None:
        """The folder that a report was saved in last; it may no longer exist."""
        folder = self.get("last_folder", "")
        return Path(folder) if folder else None

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self.set("last_folder", str(folder))

    @property
    def window_geometry(self) -> str:
        """The window's geometry as Qt encodes it; empty at the first start."""
        return self.get("window_geometry", "")

    @window_geometry.setter
    def window_geometry(self, geometry: str) -> None:
        self.set("window_geometry", geometry)

    @property
    def halves(self) -> tuple[int, int] | None:
        """How wide the form and the list of reports are, in pixels; None where that is not known."""
        form, reports = self.get("form_width", 0), self.get("reports_width", 0)
        return (form, reports) if 0 < form <= WIDEST_HALF and 0 < reports <= WIDEST_HALF else None

    @halves.setter
    def halves(self, widths: tuple[int, int]) -> None:
        self.set("form_width", widths[0])
        self.set("reports_width", widths[1])

    def get(self, key: str, default: Plain) -> Plain:
        """Return the value of `key`, or the default where there is none or it has another type."""
        with self._lock:
            value = self._content.get(key)
        return cast(Plain, _as_kind_of(default, value))

    def set(self, key: str, value: Plain) -> None:
        """Store a value. Where it cannot be written, it holds until the program ends and `problem` says why."""
        self.update({key: value})

    def update(self, values: Mapping[str, str | bool | float | list[str]]) -> None:
        """Store several values in one write, as `set` does."""
        with self._lock:
            if values.items() <= self._content.items():
                return
            self._content.update(values)
            with suppress(SavingProblem):
                self._file.write(self._content)

    def _write(self, content: dict[str, object], *, begun: str = "", finished: str = "") -> None:
        """Write what holds only if it could be written."""
        content = {key: value for key, value in content.items() if key != "unfinished_connections"}
        unfinished = [each for each in self.unfinished if each not in {begun, finished}] + ([begun] if begun else [])
        if unfinished:
            content["unfinished_connections"] = unfinished
        self._file.write(content)
        self._content = content

    def _entries(self) -> list[object]:
        entries = self._content.get("connections")
        return list(entries) if isinstance(entries, list) else []


def _connection(entry: object) -> Connection | None:
    """Parse a connection; an invalid one stays in the file but is not shown."""
    if not isinstance(entry, dict):
        return None
    identity, name, region, client_id = (entry.get(key) for key in ("id", "name", "region", "client_id"))
    if not (isinstance(identity, str) and isinstance(name, str) and isinstance(client_id, str) and identity):
        return None
    if region not in [known.value for known in Region]:
        return None
    return Connection(identity, name, Region(region), client_id)


def _connections_in(damaged: str) -> list[Connection]:
    found = []
    for entry in _FLAT_OBJECT.findall(damaged):
        with suppress(ValueError):
            found.append(_connection(json.loads(entry)))
    return [connection for connection in found if connection is not None]


def _as_kind_of(default: object, value: object) -> object:
    """Return the value if it is of the default's type, else the default."""
    if isinstance(default, list):
        strings = isinstance(value, list) and all(isinstance(each, str) for each in value)
        return list(value) if isinstance(value, list) and strings else default
    if isinstance(default, float) and type(value) is int:
        return float(value)
    return value if type(value) is type(default) else default  # `type`, so that True is no number


class LastFolder:
    """The folder to save in: the one that `fixed` returns, or else the last. Thread safe; `set` waits for the disk."""

    def __init__(self, settings: Settings, fixed: Callable[[], Path | None]) -> None:
        self._settings = settings
        self._fixed = fixed

    def get(self) -> Path | None:
        return self._fixed() or self._settings.last_folder

    def set(self, folder: Path) -> None:
        self._settings.last_folder = folder
