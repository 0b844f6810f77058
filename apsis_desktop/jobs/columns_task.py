"""Loading what a section has for columns: its attributes and its tags at the same time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from apsis_desktop.api.definitions import Attribute, Section, Tag
from apsis_desktop.errors import ApsisError
from apsis_desktop.system.background import Background


class ColumnsTask(QObject):
    """One of the two signals comes, on the thread that made this; none once it is cancelled."""

    succeeded = Signal(object, object, object)
    """The `Section`, its attributes and its tags."""
    failed = Signal(object)
    """The first `ApsisError`; the other list is given up."""

    def __init__(
        self,
        section: Section,
        background: Background,
        attributes: Callable[[threading.Event], tuple[Attribute, ...]],
        tags: Callable[[threading.Event], tuple[Tag, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._attributes: tuple[Attribute, ...] | None = None
        self._tags: tuple[Tag, ...] | None = None
        self._tasks = [
            background.run(attributes, self._attributes_came, self._give_up, parent=parent),
            background.run(tags, self._tags_came, self._give_up, parent=parent),
        ]

    def cancel(self) -> None:
        """Stop caring about the lists, and let the work know."""
        for task in self._tasks:
            task.cancel()
        self.deleteLater()

    def _attributes_came(self, found: tuple[Attribute, ...]) -> None:
        self._attributes = found
        self._look_whether_done()

    def _tags_came(self, found: tuple[Tag, ...]) -> None:
        self._tags = found
        self._look_whether_done()

    def _look_whether_done(self) -> None:
        if self._attributes is not None and self._tags is not None:
            self.succeeded.emit(self._section, self._attributes, self._tags)
            self.deleteLater()

    def _give_up(self, error: ApsisError) -> None:
        self.cancel()
        self.failed.emit(error)
