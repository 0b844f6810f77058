"""Loading what a section has for columns: its attributes and its tags at the same time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from apsis_desktop.api.definitions import Attribute, Column, Section, Tag
from apsis_desktop.errors import ApsisError
from apsis_desktop.system.background import Background


class Columns(NamedTuple):
    """What a section has for columns."""

    section: Section
    attributes: tuple[Attribute, ...] = ()
    tags: tuple[Tag, ...] = ()

    @property
    def both(self) -> tuple[Column, ...]:
        return (*self.attributes, *self.tags)


class ColumnsTask:
    """Calls `done` once both lists are here, or `failed` once, with the first error; neither once it is cancelled."""

    def __init__(
        self,
        section: Section,
        background: Background,
        attributes: Callable[[threading.Event], tuple[Attribute, ...]],
        tags: Callable[[threading.Event], tuple[Tag, ...]],
        done: Callable[[Columns], None],
        failed: Callable[[ApsisError], None],
        parent: QObject,
    ) -> None:
        self._section = section
        self._done = done
        self._failed = failed
        self._attributes: tuple[Attribute, ...] | None = None
        self._tags: tuple[Tag, ...] | None = None
        self._tasks = [
            background.run(attributes, self._take_attributes, self._give_up, parent=parent),
            background.run(tags, self._take_tags, self._give_up, parent=parent),
        ]

    def cancel(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _take_attributes(self, found: tuple[Attribute, ...]) -> None:
        self._attributes = found
        self._end_with_both()

    def _take_tags(self, found: tuple[Tag, ...]) -> None:
        self._tags = found
        self._end_with_both()

    def _end_with_both(self) -> None:
        if self._attributes is not None and self._tags is not None:
            self._done(Columns(self._section, self._attributes, self._tags))

    def _give_up(self, error: ApsisError) -> None:
        self.cancel()
        self._failed(error)
