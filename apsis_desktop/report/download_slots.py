"""Limits how many files are downloaded at a time, first come, first served."""

from __future__ import annotations

import threading
from collections import deque

from apsis_desktop.errors import Cancelled


class DownloadSlots:
    """A semaphore whose count may change at any time."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._taken = 0
        self._lock = threading.Lock()
        self._waiting: deque[threading.Event] = deque()

    def change(self, count: int) -> None:
        """Set the count; slots in use stay taken."""
        with self._lock:
            self._count = count
            self._wake()

    def try_take(self) -> bool:
        """Take a slot without waiting, if one is free and no one else waits."""
        with self._lock:
            if self._taken >= self._count or self._waiting:
                return False
            self._taken += 1
            return True

    def take(self, cancelled: threading.Event) -> None:
        """Wait for a slot. Raises `Cancelled`."""
        mine = threading.Event()
        with self._lock:
            self._waiting.append(mine)
            self._wake()
        while not mine.wait(0.2):
            if cancelled.is_set():
                with self._lock:
                    if mine in self._waiting:
                        self._waiting.remove(mine)
                        raise Cancelled
                self.release()  # it came in the same moment
                raise Cancelled

    def release(self) -> None:
        """Free a slot."""
        with self._lock:
            self._taken -= 1
            self._wake()

    def _wake(self) -> None:
        while self._waiting and self._taken < self._count:
            self._taken += 1
            self._waiting.popleft().set()


class DownloadSlot:
    """The slot of one report, which it releases while it waits for anything else."""

    def __init__(self, slots: DownloadSlots, cancelled: threading.Event) -> None:
        self._slots = slots
        self._cancelled = cancelled
        self._held = False

    def try_take(self) -> bool:
        self._held = self._held or self._slots.try_take()
        return self._held

    def take(self) -> None:
        """Wait for it. Raises `Cancelled`."""
        if not self._held:
            self._slots.take(self._cancelled)
            self._held = True

    def give_back(self) -> None:
        if self._held:
            self._held = False
            self._slots.release()
