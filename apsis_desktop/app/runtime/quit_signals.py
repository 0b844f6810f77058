"""Ctrl-C, `kill` and the end of the terminal close the window in order, without asking."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType
from typing import Self

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Slot

from apsis_desktop.system.signals import ending_signals


class QuitSignals(QObject):
    """Use it as a context manager around the event loop.

    Python runs a signal's handler only between two of its own instructions, and an idle event loop has none: the
    handler's wake-up socket is what the loop hears.
    """

    def __init__(self) -> None:
        super().__init__()
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        for end in (self._ours, self._theirs):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._before: dict[signal.Signals, object] = {}
        self._woken_before = -1

    def __enter__(self) -> Self:
        self._woken_before = signal.set_wakeup_fd(self._theirs.fileno())
        for number in ending_signals():
            self._before[number] = signal.signal(number, self._handle)
        return self

    def __exit__(self, *_exc: object) -> None:
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type] # what `signal` returned, it takes back
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    @Slot()
    def _wake(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._ours.recv(64)

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        # Behind what the loop still has to do, as before the loop runs there is nothing to leave.
        QTimer.singleShot(0, self._leave)

    @Slot()
    def _leave(self) -> None:
        # Not `quit`: that asks the windows, and one with running reports would ask the person and stay.
        QCoreApplication.exit(0)
