"""Looks for names like those that were not found, a few milliseconds at a time: with very many it takes a second."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from apsis_desktop.gui.text.similar_names import similar_names

_STEP = 0.004  # seconds
_MOST = 20
"""For so many names at most."""


class SimilarSearch(QObject):
    """`found` is told the places of the similar ones by the names, as soon as all of them are known."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Generator[None, None, dict[str, list[int]]] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_looking(self) -> bool:
        return self._steps is not None

    def begin(self, names: Sequence[str], keys: Sequence[str]) -> None:
        """Look for these in place of earlier ones."""
        self._steps = similar_names(names[:_MOST], keys)
        self._timer.start()

    def _go_on(self) -> None:
        steps, enough = self._steps, time.perf_counter() + _STEP
        while steps is not None and time.perf_counter() < enough:
            try:
                next(steps)
            except StopIteration as end:
                steps = self._steps = None
                self._timer.stop()
                self.found.emit(end.value)
