"""Garbage collection on the GUI thread alone.

Python collects on whichever thread happens to allocate. A widget or timer that is part of a cycle would then be deleted
on the thread of some report, which Qt does not survive ("Timers cannot be stopped from another thread").
"""

from __future__ import annotations

import gc
from typing import Self

from PySide6.QtCore import QObject, QTimer

EVERY = 2000  # milliseconds


class GuiThreadGarbageCollection(QObject):
    """Use it as a context manager around the event loop, on the GUI thread."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect)
        self._was_enabled = False

    def __enter__(self) -> Self:
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()  # modules and what is in them stay, so they need not be searched each time
        self._timer.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation that Python would collect by now, as it would itself."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if limits[generation] and counts[generation] > limits[generation]:
                gc.collect(generation)
                return
