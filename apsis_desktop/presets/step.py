"""A step in which presets are read or written: by whichever thread comes to it first, and only once."""

from __future__ import annotations

import threading
from collections.abc import Callable

Tell = Callable[[], None]
"""What a step has to tell, on the GUI thread."""


class Step:
    """Done once, on whichever thread comes first; the other one waits until it is."""

    def __init__(self, do: Callable[[], Tell]) -> None:
        self._do = do
        self._lock = threading.Lock()
        self._begun = False

    def __call__(self) -> Tell:
        with self._lock:
            if self._begun:
                return nothing
            self._begun = True
            return self._do()


def nothing() -> None:
    """Tell nothing."""
