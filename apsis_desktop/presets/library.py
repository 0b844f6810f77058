"""The presets of the connection in use, and what was chosen last on it; kept on the disk off the GUI thread."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from apsis_desktop.errors import ApsisError, PresetsBegunAnew
from apsis_desktop.presets.file import read_preset, write_preset
from apsis_desktop.presets.presets import ConnectionPresets, Preset, Presets
from apsis_desktop.presets.step import Step, Tell, nothing
from apsis_desktop.report.selection import Selection
from apsis_desktop.system.background import Background

_log = logging.getLogger(__name__)

PAUSE = 700
"""Milliseconds without a change, before what is chosen is written."""


LetGo = Callable[[str, Sequence[Selection]], None]
"""Is told, off the GUI thread, whose people the presets of a connection remember now: what is kept of others goes."""


class PresetLibrary(QObject):
    """The presets of the connection in use. They are read and written in steps, one after the other.

    So of two changes the later one counts.
    """

    changed = Signal()
    """There are other presets than before."""
    restored = Signal(object)
    """What was chosen last on the connection that is in use now: a `Selection`, or None. From now on it is noted."""
    imported = Signal(object)
    """A `Preset` that came out of a file."""
    exported = Signal(object, object)
    """A `Preset`, and the `Path` of the file that it is in now."""
    failed = Signal(object)
    """An `ApsisError`: a preset could not be kept, exported or imported."""

    def __init__(
        self,
        presets: Presets,
        background: Background,
        parent: QObject | None = None,
        *,
        prepare: Callable[[], None] = lambda: None,
        let_go: LetGo = lambda _connection_id, _wanted: None,
    ) -> None:
        """`prepare` is called off the GUI thread before a preset is to remember people, and raises where that fails."""
        super().__init__(parent)
        self._kept = presets
        self._prepare = prepare
        self._let_go = let_go
        self._background = background
        self._connection_id: str | None = None
        self._current = ConnectionPresets()
        self._ready = False
        self._told_of_damage = False
        self._noted: Selection | None = None
        self._steps: deque[Step] = deque()  # the first one is being done
        self._finishing = False
        self._gone: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._write_noted)

    @property
    def connection_id(self) -> str | None:
        """The connection in use."""
        return self._connection_id

    def presets(self) -> tuple[Preset, ...]:
        """Return the presets of the connection in use, by name."""
        return self._current.presets

    def use(self, connection_id: str | None) -> None:
        """Turn to another connection, or to none. What was chosen last on it comes with `restored`."""
        self._write_noted()
        self._connection_id = connection_id
        self._current, self._ready = ConnectionPresets(), False
        self.changed.emit()
        if connection_id is None:
            return

        def step() -> Tell:
            self._kept.set_damaged_aside()
            kept = self._kept.of(connection_id)
            self._tidy_up([connection_id])
            return partial(self._restore, connection_id, kept)

        self._add_step(step)

    def tidy_up(self, connection_ids: Sequence[str]) -> None:
        """Delete what an earlier start did not come to: what is kept of people whom no preset remembers any more."""
        self._add_step(partial(self._tidy_up, connection_ids))

    def note(self, selection: Selection) -> None:
        """Keep what is chosen now, once it stays so for a moment. Nothing is kept before the last one was restored."""
        if self._ready:
            self._noted = selection
            self._pause.start()

    def keep(self, preset: Preset) -> None:
        """Keep a preset, or change the one with its id, all but whether it remembers people."""

        def change(connection_id: str) -> None:
            there = [one.remembers for one in self._kept.of(connection_id).presets if one.id == preset.id]
            self._kept.keep(connection_id, replace(preset, remembers=there[0] if there else preset.remembers))

        self._change(change)

    def remember(self, preset: Preset) -> None:
        """Remember who is in the lists of a preset; `failed` comes where that is not possible."""

        def work(_cancelled: threading.Event) -> str:
            self._prepare()
            return preset.id

        self._background.run(work, partial(self._change_remembering, remembers=True), self.failed.emit, parent=self)

    def remember_no_more(self, preset: Preset) -> None:
        self._change_remembering(preset.id, remembers=False)

    def remove(self, preset_id: str) -> None:
        self._change(lambda connection_id: self._kept.remove(connection_id, preset_id))

    def forget(self, connection_id: str) -> None:
        """Keep nothing any more for a connection that was removed."""
        self._gone.add(connection_id)
        if connection_id == self._connection_id:
            self._noted, self._ready = None, False

        def step() -> Tell:
            try:
                self._kept.forget(connection_id)
            finally:  # who is remembered goes, whatever becomes of the presets
                self._let_go(connection_id, [])
            return nothing

        self._add_step(step)

    def write_file(self, preset: Preset, file: Path) -> None:
        """Write a preset into a file to hand on."""

        def work(_cancelled: threading.Event) -> Path:
            write_preset(preset, file)
            return file

        written = partial(self.exported.emit, preset)
        self._background.run(work, written, self.failed.emit, parent=self, folder=file.parent)

    def read_file(self, file: Path) -> None:
        """Take in a preset out of a file, under a name that is not there yet; it comes with `imported`."""
        connection_id = self._connection_id
        if connection_id is None:
            return

        def work(_cancelled: threading.Event) -> Preset:
            return read_preset(file)

        keep_read = partial(self._keep_read, connection_id)
        self._background.run(work, keep_read, self.failed.emit, parent=self, folder=file.parent)

    def finish(self) -> None:
        """Write what has not been written yet, at once: the program ends."""
        self._finishing = True
        self._write_noted()
        for step in self._steps:
            with suppress(ApsisError):
                step()

    # --- inside --------------------------------------------------------------------------------------------------

    def _change_remembering(self, preset_id: str, *, remembers: bool) -> None:
        def change(connection_id: str) -> None:
            for preset in self._kept.of(connection_id).presets:
                if preset.id == preset_id:
                    self._kept.keep(connection_id, replace(preset, remembers=remembers))

        self._change(change)

    def _change(self, change: Callable[[str], None]) -> None:
        connection_id = self._connection_id
        if connection_id is None:
            return

        def step() -> Tell:
            change(connection_id)
            kept = self._kept.of(connection_id)
            try:
                self._let_go(connection_id, kept.remembered)
            except ApsisError as problem:  # the change is made all the same
                return partial(self._show_with_problem, connection_id, kept, problem)
            return partial(self._show, connection_id, kept)

        self._add_step(step)

    def _tidy_up(self, connection_ids: Sequence[str]) -> Tell:
        for each in connection_ids:
            kept = self._kept.of(each)
            if self._kept.problem is not None:  # presets that could not be read may remember people
                break
            try:
                self._let_go(each, kept.remembered)
            except ApsisError as problem:  # it is tried again at the next start
                _log.warning("what presets remembered could not be deleted: %s", problem.code)
        return nothing

    def _write_noted(self) -> None:
        self._pause.stop()
        selection, self._noted = self._noted, None
        connection_id = self._connection_id
        if selection is None or connection_id is None:
            return

        def step() -> Tell:
            try:
                self._kept.keep_last(connection_id, selection)
            except ApsisError as problem:  # merely handy: nobody is stopped for it
                _log.warning("what is chosen could not be kept: %s", problem.code)
            return nothing

        self._add_step(step)

    def _add_step(self, do: Callable[[], Tell]) -> None:
        self._steps.append(Step(do))
        if len(self._steps) == 1:
            self._run_next()

    def _run_next(self) -> None:
        if self._finishing or not self._steps:
            return
        step = self._steps[0]

        def work(_cancelled: threading.Event) -> Tell:
            return step()

        self._background.run(work, self._end_step, self._fail_step, parent=self)

    def _end_step(self, tell: Tell) -> None:
        self._steps.popleft()
        self._run_next()
        tell()

    def _fail_step(self, problem: ApsisError) -> None:
        self._steps.popleft()
        self._run_next()
        self.failed.emit(problem)

    def _show(self, connection_id: str, kept: ConnectionPresets) -> None:
        if connection_id == self._connection_id:
            self._current = kept
            self.changed.emit()

    def _show_with_problem(self, connection_id: str, kept: ConnectionPresets, problem: ApsisError) -> None:
        self._show(connection_id, kept)
        self.failed.emit(problem)

    def _restore(self, connection_id: str, kept: ConnectionPresets) -> None:
        if connection_id != self._connection_id:
            return
        self._show(connection_id, kept)
        self._ready = True
        if self._kept.damaged is not None and not self._told_of_damage:
            self._told_of_damage = True
            self.failed.emit(PresetsBegunAnew(file=str(self._kept.damaged)))
        self.restored.emit(kept.last)

    def _keep_read(self, connection_id: str, read: Preset) -> None:
        def step() -> Tell:
            names = {one.name for one in self._kept.of(connection_id).presets}
            preset = replace(read, name=_free_name(read.name, names))
            self._kept.keep(connection_id, preset)
            return partial(self._tell_imported, connection_id, self._kept.of(connection_id), preset)

        if connection_id not in self._gone:  # since the file was chosen
            self._add_step(step)

    def _tell_imported(self, connection_id: str, kept: ConnectionPresets, preset: Preset) -> None:
        if connection_id == self._connection_id:
            self._show(connection_id, kept)
            self.imported.emit(preset)


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
