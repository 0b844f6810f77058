"""What a person's Cancel sets, up to the moment from which work can no longer be taken back."""

from __future__ import annotations

import threading


class Cancellation(threading.Event):
    """Work that is about to leave something behind settles it first: it was cancelled, or it no longer can be."""

    def __init__(self) -> None:
        super().__init__()
        self._deciding = threading.Lock()
        self._settled = False

    def set(self) -> None:
        """Cancel, unless it is too late for that (`is_set` tells)."""
        with self._deciding:
            if not self._settled:
                super().set()

    def settle(self) -> bool:
        """Tell whether nobody has cancelled, and let nobody cancel from now on."""
        with self._deciding:
            self._settled = True
            return not self.is_set()
