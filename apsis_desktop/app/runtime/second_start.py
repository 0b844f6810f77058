"""Hears a further start of the program knock, for the window that is to come forward."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from apsis_desktop.system.background import Background
from apsis_desktop.system.single_instance import Knock, SingleInstance

_LOOK_EVERY = 500  # milliseconds, where the system has no watch to give


class SecondStartListener(QObject):
    """`heard` carries a `Wish`. What is connected to it has done it when the further start gets its answer."""

    heard = Signal(object)

    def __init__(self, instance: SingleInstance, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._instance = instance
        self._background = background
        self._stopped = False
        self._heard: set[Knock] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        if not self._watcher.addPath(str(instance.knocks_folder)):
            self._timer.start()
        self._look()

    def stop(self) -> None:
        """Listen no more; a further start then waits for this one to end."""
        self._stopped = True
        self._timer.stop()
        self._watcher.directoryChanged.disconnect(self._look)

    def _look(self) -> None:
        if not self._stopped:
            self._background.run(self._find, self._take, parent=self)

    def _find(self, _cancelled: threading.Event) -> list[Knock]:
        return self._instance.knocks()

    def _take(self, found: list[Knock]) -> None:
        if self._stopped:
            return
        for knock in found:
            if knock not in self._heard:
                self._heard.add(knock)
                self.heard.emit(knock.wish)
                # Answered from the GUI thread's own turn: a window that hangs answers nobody.
                self._background.run(partial(_answer, knock), parent=self)


def _answer(knock: Knock, _cancelled: threading.Event) -> None:
    knock.answer()
