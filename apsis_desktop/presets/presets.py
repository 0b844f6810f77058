"""What is chosen again and again, under names, and what was chosen last: for each connection, in a JSON file.

It holds what sections, segments and columns are called and their discriminators; nothing of any profile, no secret.
Whether people are remembered is written here, who they are elsewhere: jobs/earlier/remembered.py.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.api.definitions import Definition
from apsis_desktop.errors import SavingProblem
from apsis_desktop.presets.practice_attributes import with_attributes_of_today
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.file import PRACTICE
from apsis_desktop.system.json_file import JsonFile

LONGEST_NAME = 120
"""Letters."""

_ToldBy = Callable[[Definition], str]


@dataclass(frozen=True, slots=True)
class Preset:
    """A selection under a name. `from_elsewhere`: it was imported, so what it names may have other discriminators.

    `remembers`: fingerprints are kept of the people in its last list.
    """

    id: str
    name: str
    selection: Selection
    from_elsewhere: bool = False
    remembers: bool = False

    @classmethod
    def new(cls, name: str, selection: Selection, *, from_elsewhere: bool = False) -> Preset:
        """Make a preset with an id of its own; a name that is too long is cut."""
        return cls(os.urandom(6).hex(), name[:LONGEST_NAME], selection, from_elsewhere)

    def is_for(self, selection: Selection) -> bool:
        """Tell whether that is what it holds, whatever it is called by now and whichever clock it is read by."""
        return self._is_alike(selection, _comparable)

    def is_of_people(self, selection: Selection) -> bool:
        """Tell whether that is of the people whom it chooses, whatever the columns and the file."""
        return self._is_alike(selection, Selection.people)

    def shares_people_with(self, other: Preset) -> bool:
        """Tell whether a report can be of the people whom both of them choose."""
        return self.is_of_people(other.selection) or other.is_of_people(self.selection)

    def _is_alike(self, selection: Selection, told: Callable[[Selection, _ToldBy], object]) -> bool:
        if told(self.selection, _id_of) == told(selection, _id_of):
            return True
        return self.from_elsewhere and told(self.selection, _name_of) == told(selection, _name_of)


class ConnectionPresets(NamedTuple):
    """What is kept for one connection: its presets by name, and what was chosen last."""

    presets: tuple[Preset, ...] = ()
    last: Selection | None = None

    @property
    def remembered(self) -> list[Selection]:
        """Whose people are to be remembered."""
        return [preset.selection for preset in self.presets if preset.remembers]


class Presets:
    """The presets in `file`. Thread safe; each call reads or writes the disk, so none is made on the GUI thread.

    A file that cannot be understood can be set aside (`damaged` then names it); one such entry stays where it is.
    """

    def __init__(self, file: Path) -> None:
        self._lock = threading.RLock()
        self._file = JsonFile(file)
        self._content: dict[str, object] | None = None

    @property
    def damaged(self) -> Path | None:
        """What a damaged file is kept as, once it has been set aside."""
        return self._file.set_aside

    @property
    def problem(self) -> SavingProblem | None:
        """Why the file could not be read or written last."""
        return self._file.problem

    def set_damaged_aside(self) -> None:
        """Give a damaged file another name, so that a new one can be begun. Only for the window."""
        with self._lock:
            self._read()
            self._file.set_damaged_aside()

    def of(self, connection_id: str) -> ConnectionPresets:
        """Return what is kept for a connection."""
        with self._lock:
            kept = self._read_connection(connection_id)
        found = [one for one in map(_preset, _entries(kept)) if one is not None]
        last = _selection(kept.get("last"))
        if connection_id == PRACTICE:
            found = [replace(one, selection=with_attributes_of_today(one.selection)) for one in found]
            last = with_attributes_of_today(last) if last is not None else None
        return ConnectionPresets(tuple(sorted(found, key=lambda one: one.name.casefold())), last)

    def remembers(self, connection_id: str, selection: Selection) -> bool:
        """Tell whether a preset is to remember the people of a selection."""
        return any(one.remembers and one.is_of_people(selection) for one in self.of(connection_id).presets)

    def remembers_any(self) -> bool:
        """Tell whether a preset of any connection is to remember people."""
        with self._lock:
            connections = list(_table(self._read().get("connections")))
        return any(self.of(each).remembered for each in connections)

    def keep(self, connection_id: str, preset: Preset) -> None:
        """Add a preset, or put it in the place of the one with the same id. Raises SavingProblem kinds."""
        told = {
            "id": preset.id,
            "name": preset.name,
            "selection": preset.selection.as_json(),
            "from_elsewhere": preset.from_elsewhere,
            "remembers": preset.remembers,
        }
        with self._lock:
            kept = self._read_connection(connection_id)
            entries = _entries(kept)
            places = [place for place, entry in enumerate(entries) if _id(entry) == preset.id]
            if places:
                entries[places[0]] = told
            else:
                entries.append(told)
            self._write(connection_id, {**kept, "presets": entries})

    def remove(self, connection_id: str, preset_id: str) -> None:
        """Take a preset away. Raises SavingProblem kinds."""
        with self._lock:
            kept = self._read_connection(connection_id)
            entries = [entry for entry in _entries(kept) if _id(entry) != preset_id]
            self._write(connection_id, {**kept, "presets": entries})

    def keep_last(self, connection_id: str, selection: Selection) -> None:
        """Keep what is chosen now. Raises SavingProblem kinds."""
        with self._lock:
            kept = self._read_connection(connection_id)
            told = selection.as_json()
            if kept.get("last") != told:
                self._write(connection_id, {**kept, "last": told})

    def forget(self, connection_id: str) -> None:
        """Keep nothing any more for a connection that was removed. Raises SavingProblem kinds."""
        with self._lock:
            if self._read_connection(connection_id):
                self._write(connection_id, None)

    def _read_connection(self, connection_id: str) -> dict[str, object]:
        return _table(_table(self._read().get("connections")).get(connection_id))

    def _read(self) -> dict[str, object]:
        if self._content is None:
            self._content = self._file.read()
        return self._content

    def _write(self, connection_id: str, kept: dict[str, object] | None) -> None:
        content = self._content or {}
        connections = {key: value for key, value in _table(content.get("connections")).items() if key != connection_id}
        if kept is not None:
            connections[connection_id] = kept
        content = {**content, "connections": connections}
        self._file.write(content)
        self._content = content  # only now: what could not be kept is not there


def _table(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _entries(kept: dict[str, object]) -> list[object]:
    entries = kept.get("presets")
    return list(entries) if isinstance(entries, list) else []


def _id(entry: object) -> object:
    return _table(entry).get("id")


def _preset(entry: object) -> Preset | None:
    """Read one preset; one that this version does not understand is kept in the file but not shown."""
    table = _table(entry)
    identity, name, selection = table.get("id"), table.get("name"), _selection(table.get("selection"))
    if not (isinstance(identity, str) and isinstance(name, str) and identity and name and selection):
        return None
    return Preset(identity, name, selection, table.get("from_elsewhere") is True, table.get("remembers") is True)


def _selection(plain: object) -> Selection | None:
    try:
        return Selection.from_json(plain)
    except ValueError:
        return None


def _id_of(one: Definition) -> str:
    return one.discriminator


def _name_of(one: Definition) -> str:
    return " ".join(one.name.casefold().split())


def _comparable(selection: Selection, told_by: _ToldBy) -> object:
    return (
        selection.people(told_by),
        selection.which_segment,
        [(type(one), told_by(one)) for one in (*selection.attributes, *selection.tags)],
        selection.format,
        selection.shape,
    )
