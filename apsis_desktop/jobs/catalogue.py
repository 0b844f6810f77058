"""What the account has to choose from, loaded off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from apsis_desktop.api.definitions import (
    Section,
    Segment,
    load_attributes,
    load_sections,
    load_segments,
    load_tags,
)
from apsis_desktop.errors import ApsisError
from apsis_desktop.jobs.columns_task import Columns, ColumnsTask
from apsis_desktop.system.background import Background, Task

if TYPE_CHECKING:
    from apsis_desktop.api.client import ApsisClient

Loaded = TypeVar("Loaded")
OpenClient = Callable[[threading.Event], "AbstractContextManager[ApsisClient]"]


class Part(StrEnum):
    """The lists that are loaded by themselves."""

    SECTIONS = "sections"
    SEGMENTS = "segments"
    COLUMNS = "columns"


class Catalogue(QObject):
    """Loads sections, segments and columns, and says so by signals on the thread that made it.

    Each part emits `loading` first, then either its own signal or `failed`. Nothing comes for a request of an
    account that is no longer in use, or was loaded again in the meantime: the last one counts.
    """

    loading = Signal(object)
    """A `Part`."""
    sections = Signal(object)
    """A tuple of `Section`."""
    segments = Signal(object)
    """A tuple of `Segment`, of the whole account."""
    columns = Signal(object)
    """A `Columns`."""
    failed = Signal(object, object)
    """The `Part` and an `ApsisError`."""
    answered = Signal(object)
    """None for each list that came, else an `ApsisError`: what it says of the way to the account."""
    account_changed = Signal()
    """Another account is in use: what was loaded before is not of it."""

    def __init__(self, background: Background, open_client: OpenClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._open_client = open_client
        self._tasks: dict[Part, Task | ColumnsTask] = {}
        self._failures: dict[Part, ApsisError] = {}
        self._quietly: set[Part] = set()  # what is tried again without a word
        self._loaded: dict[Section, Columns] = {}
        self._looks: dict[Section, ColumnsTask] = {}
        self._section: Section | None = None

    @Slot()
    def load(self, *, sections: tuple[Section, ...] | None = None) -> None:
        """Load sections and segments. Sections that were loaded just now are not loaded once more."""
        if sections is None:
            self._load(Part.SECTIONS)
        else:
            self._forget(Part.SECTIONS)
            self._failures.pop(Part.SECTIONS, None)
            self.loading.emit(Part.SECTIONS)
            self._take(Part.SECTIONS, self.sections, sections)
        self._load(Part.SEGMENTS)

    @Slot(object)
    def load_columns(self, section: Section) -> None:
        """Load the attributes and tags of a section; at once when they are here already."""
        self._section = section
        known = self._loaded.get(section)
        if known is None:
            self._load(Part.COLUMNS)
            return
        self._forget(Part.COLUMNS)
        self._failures.pop(Part.COLUMNS, None)
        self.columns.emit(known)

    def look_up_columns(self, section: Section) -> Columns | None:
        """Return the columns of any section if they are here. Otherwise they are loaded, and come with `columns`.

        For what only helps to know more: nothing is said when they cannot be loaded.
        """
        known = self._loaded.get(section)
        if known is None and section not in self._looks:
            self._looks[section] = self._load_columns(section, self._take_looked_up, self._forget_looks)
        return known

    @Slot()
    def refresh(self, *, sections: tuple[Section, ...] | None = None) -> None:
        """Load everything again, with the columns of the section requested last."""
        self._loaded.clear()
        self.load(sections=sections)
        if self._section is not None:
            self.load_columns(self._section)

    def failures(self) -> tuple[ApsisError, ...]:
        """Return why lists could not be loaded, of those that are wanted."""
        return tuple(self._failures.values())

    def try_failed_again(self) -> None:
        """Load what could not be loaded. Nothing is said until it comes, or fails for another reason."""
        for part in tuple(self._failures):
            if part not in self._tasks:
                self._quietly.add(part)
                self._load(part)

    def use(self, open_client: OpenClient) -> None:
        """Switch to another account. Nothing is loaded yet, and late answers of the old one are dropped."""
        self.stop()
        self._open_client = open_client
        self._loaded.clear()
        self._failures.clear()
        self._section = None
        self.account_changed.emit()

    def stop(self) -> None:
        """Give up what is being loaded."""
        for part in Part:
            self._forget(part)
        for look in self._looks.values():
            look.cancel()
        self._looks.clear()

    def _load(self, part: Part) -> None:
        self._forget(part)
        if part not in self._quietly:
            self._failures.pop(part, None)
            self.loading.emit(part)
        failed = partial(self._fail, part)
        if part is Part.SECTIONS:
            sections_came = partial(self._take, part, self.sections)
            self._tasks[part] = self._background.run(self._reading(load_sections), sections_came, failed, parent=self)
        elif part is Part.SEGMENTS:
            segments_came = partial(self._take, part, self.segments)
            self._tasks[part] = self._background.run(self._reading(load_segments), segments_came, failed, parent=self)
        elif self._section is not None:
            self._tasks[part] = self._load_columns(self._section, self._take_columns, failed)

    def _load_columns(
        self, section: Section, done: Callable[[Columns], None], failed: Callable[[ApsisError], None]
    ) -> ColumnsTask:
        attributes = self._reading(partial(load_attributes, section=section.discriminator))
        tags = self._reading(partial(load_tags, section=section.discriminator))
        return ColumnsTask(section, self._background, attributes, tags, done, failed, self)

    def _reading(self, load: Callable[[ApsisClient], Loaded]) -> Callable[[threading.Event], Loaded]:
        open_client = self._open_client

        def work(cancelled: threading.Event) -> Loaded:
            with open_client(cancelled) as client:
                return load(client)

        return work

    def _forget(self, part: Part) -> None:
        task = self._tasks.pop(part, None)
        if task is not None:
            task.cancel()
            self._quietly.discard(part)

    def _take(
        self, part: Part, told: SignalInstance, found: tuple[Section, ...] | tuple[Segment, ...] | Columns
    ) -> None:
        self._tasks.pop(part, None)
        if part in self._quietly:
            self._quietly.discard(part)
            self._failures.pop(part, None)
            self.loading.emit(part)
        told.emit(found)
        self.answered.emit(None)

    def _take_columns(self, found: Columns) -> None:
        self._loaded[found.section] = found
        self._take(Part.COLUMNS, self.columns, found)

    def _take_looked_up(self, found: Columns) -> None:
        self._looks.pop(found.section, None)
        self._loaded[found.section] = found
        self.columns.emit(found)

    def _forget_looks(self, _error: ApsisError) -> None:
        self._looks.clear()  # the next one who wants to know tries again

    def _fail(self, part: Part, error: ApsisError) -> None:
        self._tasks.pop(part, None)
        before, self._failures[part] = self._failures.get(part), error
        if part not in self._quietly or before is None or (before.code, before.facts) != (error.code, error.facts):
            self.failed.emit(part, error)
        self._quietly.discard(part)
        self.answered.emit(error)
