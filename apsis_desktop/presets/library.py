"""The presets of the connection in use, and what was chosen last on it; kept on the disk off the GUI thread."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from apsis_desktop.errors import ApsisError, PresetsBegunAnew
from apsis_desktop.presets.file import read_preset, write_preset
from apsis_desktop.presets.presets import Preset, Presets, Shelf
from apsis_desktop.report.selection import Selection
from apsis_desktop.system.background import Background

_log = logging.getLogger(__name__)

PAUSE = 700
"""Milliseconds without a change, before what is chosen is written."""


@dataclass(frozen=True, slots=True)
class _Done:
    """What a step leaves: how things stand for a connection, and the preset that it was about."""

    connection_id: str
    shelf: Shelf
    imported: Preset | None = None
    restores: bool = False


@dataclass(frozen=True, slots=True)
class _Written:
    preset: Preset
    file: Path


@dataclass(frozen=True, slots=True)
class _Read:
    connection_id: str
    preset: Preset


_Left = _Done | None
"""What a step leaves behind."""


class _Step:
    """Done once, on whichever thread comes first; the other one waits until it is."""

    def __init__(self, do: Callable[[], _Left]) -> None:
        self._do = do
        self._lock = threading.Lock()
        self._begun = False

    def __call__(self) -> _Left:
        with self._lock:
            if self._begun:
                return None
            self._begun = True
            return self._do()


class PresetLibrary(QObject):
    """One step after the other, so that of two changes the later one counts."""

    changed = Signal()
    """There are other presets than before."""
    restored = Signal(object)
    """What was chosen last on the connection that is in use now: a `Selection`."""
    imported = Signal(object)
    """A `Preset` that came out of a file."""
    exported = Signal(object, object)
    """A `Preset`, and the `Path` of the file that it is in now."""
    failed = Signal(object)
    """An `ApsisError`: a preset could not be kept, exported or imported."""

    def __init__(self, presets: Presets, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = presets
        self._background = background
        self._connection_id: str | None = None
        self._shelf = Shelf()
        self._ready = False
        self._told_of_damage = False
        self._noted: Selection | None = None
        self._steps: deque[_Step] = deque()  # the first one is being done
        self._finishing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._write_noted)

    def presets(self) -> tuple[Preset, ...]:
        """Return the presets of the connection in use, by name."""
        return self._shelf.presets

    def use(self, connection_id: str | None) -> None:
        """Turn to another connection, or to none. What was chosen last on it comes with `restored`."""
        self._write_noted()
        self._connection_id = connection_id
        self._shelf, self._ready = Shelf(), False
        self.changed.emit()
        if connection_id is None:
            return

        def step() -> _Done:
            self._kept.set_damaged_aside()
            return _Done(connection_id, self._kept.of(connection_id), restores=True)

        self._do(step)

    def note(self, selection: Selection) -> None:
        """Keep what is chosen now, once it stays so for a moment. Nothing is kept before the last one was restored."""
        if self._ready:
            self._noted = selection
            self._pause.start()

    def keep(self, preset: Preset) -> None:
        """Keep a preset, or change the one with its id."""
        self._change(lambda connection_id: self._kept.keep(connection_id, preset))

    def remove(self, preset_id: str) -> None:
        self._change(lambda connection_id: self._kept.remove(connection_id, preset_id))

    def forget(self, connection_id: str) -> None:
        """Keep nothing any more for a connection that was removed."""
        if connection_id == self._connection_id:
            self._noted, self._ready = None, False

        def step() -> None:
            self._kept.forget(connection_id)

        self._do(step)

    def write_file(self, preset: Preset, file: Path) -> None:
        """Write a preset into a file to hand on."""

        def work(_cancelled: threading.Event) -> _Written:
            write_preset(preset, file)
            return _Written(preset, file)

        self._background.run(work, self._written, self.failed.emit, parent=self, folder=file.parent)

    def read_file(self, file: Path) -> None:
        """Take in a preset out of a file, under a name that is not there yet; it comes with `imported`."""
        connection_id = self._connection_id
        if connection_id is None:
            return

        def work(_cancelled: threading.Event) -> _Read:
            return _Read(connection_id, read_preset(file))

        self._background.run(work, self._take_in, self.failed.emit, parent=self, folder=file.parent)

    def _written(self, done: _Written) -> None:
        self.exported.emit(done.preset, done.file)

    def _take_in(self, done: _Read) -> None:
        connection_id, read = done.connection_id, done.preset

        def step() -> _Done:
            names = {one.name for one in self._kept.of(connection_id).presets}
            preset = Preset(read.id, _free_name(read.name, names), read.selection, read.from_elsewhere)
            self._kept.keep(connection_id, preset)
            return _Done(connection_id, self._kept.of(connection_id), imported=preset)

        self._do(step)

    def finish(self) -> None:
        """Write what has not been written yet, at once: the program ends."""
        self._finishing = True
        self._write_noted()
        for step in self._steps:
            with suppress(ApsisError):
                step()

    # --- inside --------------------------------------------------------------------------------------------------

    def _change(self, change: Callable[[str], None]) -> None:
        connection_id = self._connection_id
        if connection_id is None:
            return

        def step() -> _Done:
            change(connection_id)
            return _Done(connection_id, self._kept.of(connection_id))

        self._do(step)

    def _write_noted(self) -> None:
        self._pause.stop()
        selection, self._noted = self._noted, None
        connection_id = self._connection_id
        if selection is None or connection_id is None:
            return

        def step() -> None:
            try:
                self._kept.keep_last(connection_id, selection)
            except ApsisError as problem:  # merely handy: nobody is stopped for it
                _log.warning("what is chosen could not be kept: %s", problem.code)

        self._do(step)

    def _do(self, do: Callable[[], _Left]) -> None:
        self._steps.append(_Step(do))
        if len(self._steps) == 1:
            self._go_on()

    def _go_on(self) -> None:
        if self._finishing or not self._steps:
            return
        step = self._steps[0]

        def work(_cancelled: threading.Event) -> _Left:
            return step()

        self._background.run(work, self._done, self._fail, parent=self)

    def _done(self, done: _Left) -> None:
        self._steps.popleft()
        self._go_on()
        if done is not None and done.connection_id == self._connection_id:
            self._shelf = done.shelf
            self.changed.emit()
            if done.imported is not None:
                self.imported.emit(done.imported)
            if done.restores:
                self._ready = True
                self._tell_of_damage()
                if done.shelf.last is not None:
                    self.restored.emit(done.shelf.last)

    def _fail(self, problem: ApsisError) -> None:
        self._steps.popleft()
        self._go_on()
        self.failed.emit(problem)

    def _tell_of_damage(self) -> None:
        damaged = self._kept.damaged
        if damaged is not None and not self._told_of_damage:
            self._told_of_damage = True
            self.failed.emit(PresetsBegunAnew(file=str(damaged)))


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
