"""Listens for further starts of the program, which ask the window to come forward."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from apsis_desktop.system.background import Background
from apsis_desktop.system.single_instance import SingleInstance, StartRequest

_LOOK_EVERY = 500  # milliseconds, where the system has no watch to give


class SecondStartListener(QObject):
    """`heard` carries a `Wish`. What is connected to it has done it when the further start gets its answer."""

    heard = Signal(object)

    def __init__(self, instance: SingleInstance, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._instance = instance
        self._background = background
        self._stopped = False
        self._heard: set[StartRequest] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look_for_requests)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look_for_requests)
        if not self._watcher.addPath(str(instance.requests_folder)):
            self._timer.start()
        self._look_for_requests()

    def stop(self) -> None:
        """Listen no more; a further start then waits for this one to end."""
        self._stopped = True
        self._timer.stop()
        self._watcher.directoryChanged.disconnect(self._look_for_requests)

    def _look_for_requests(self) -> None:
        if not self._stopped:
            self._background.run(self._read_requests, self._show_window, parent=self)

    def _read_requests(self, _cancelled: threading.Event) -> list[StartRequest]:
        return self._instance.requests()

    def _show_window(self, found: list[StartRequest]) -> None:
        if self._stopped:
            return
        for request in found:
            if request not in self._heard:
                self._heard.add(request)
                self.heard.emit(request.wish)
                # Answered from the GUI thread's own turn: a window that hangs answers nobody.
                self._background.run(partial(_acknowledge, request), parent=self)


def _acknowledge(request: StartRequest, _cancelled: threading.Event) -> None:
    request.acknowledge()
