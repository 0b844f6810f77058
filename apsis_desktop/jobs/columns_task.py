"""Loading what a section has for columns: its attributes and its tags at the same time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from apsis_desktop.api.definitions import Attribute, Tag
from apsis_desktop.errors import ApsisError
from apsis_desktop.system.background import Background


class ColumnsTask:
    """Two tasks in one: `done` is called with both lists, or `failed` with the first error. Neither once cancelled."""

    def __init__(
        self,
        background: Background,
        attributes: Callable[[threading.Event], tuple[Attribute, ...]],
        tags: Callable[[threading.Event], tuple[Tag, ...]],
        done: Callable[[tuple[Attribute, ...], tuple[Tag, ...]], None],
        failed: Callable[[ApsisError], None],
        parent: QObject,
    ) -> None:
        self._done = done
        self._failed = failed
        self._attributes: tuple[Attribute, ...] | None = None
        self._tags: tuple[Tag, ...] | None = None
        self._tasks = [
            background.run(attributes, self._take_attributes, self._fail, parent=parent),
            background.run(tags, self._take_tags, self._fail, parent=parent),
        ]

    def cancel(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _take_attributes(self, found: tuple[Attribute, ...]) -> None:
        self._attributes = found
        self._finish()

    def _take_tags(self, found: tuple[Tag, ...]) -> None:
        self._tags = found
        self._finish()

    def _finish(self) -> None:
        if self._attributes is not None and self._tags is not None:
            self._done(self._attributes, self._tags)

    def _fail(self, error: ApsisError) -> None:
        self.cancel()
        self._failed(error)
