"""Keeps what can wait until the window has been painted for the first time: a person sees it sooner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE = 1000
"""How long (ms) it waits for a window that may be minimised, or covered, and is never painted then."""


class FirstPaint(QObject):
    """Waits from when it is made. Other threads do not run beside the painting either: they would slow it down."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Callable[[], object]] | None = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.done)
        window.installEventFilter(self)

    def then(self, work: Callable[[], object]) -> None:
        """Do this once the window has been painted: at once where it has been already."""
        if self._waiting is None:
            work()
            return
        self._waiting.append(work)
        self._patience.start()

    def done(self) -> None:
        """Wait no longer."""
        if self._waiting is None:  # the window may have given way to another one since
            return
        waiting, self._waiting = self._waiting, None
        self._patience.stop()
        self._window.removeEventFilter(self)
        for work in waiting:
            work()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._waiting is not None:
            QTimer.singleShot(0, self.done)  # not now: it is only about to be painted
        return False
