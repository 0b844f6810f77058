"""Starts a window, and says when it was painted and the event loop free again.

`start ours|empty SECONDS [after]`, SECONDS being what the steady clock said when the process was started; prints
JSON: seconds since then, of ours also what they went into, and with `after` the longest time in which the event loop
did not turn in the second that follows. All windows are watched in the same way.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

SIZE = (1248, 780)
AFTER = 1000  # milliseconds


class Watch(QObject):
    """Waits until a whole window has been painted and everything that was due then is done.

    It sees the events of the window alone: one that saw those of the whole application would have Python find a name
    for every object that Qt makes, which takes longer than all else here (20 ms for each that it has no name for).
    """

    def __init__(self, begun: float, *, after: bool = False) -> None:
        super().__init__()
        self._begun = begun
        self._after = after
        self._parts: dict[str, float] = {}  # seconds since the process was started, when each was done

    def note(self, part: str) -> None:
        self._parts[part] = time.monotonic() - self._begun

    def watch_each_window(self) -> None:
        """Watch whatever main window is shown from now on."""
        show = QMainWindow.show

        def watched(window: QMainWindow) -> None:
            window.installEventFilter(self)
            self.note("made")
            show(window)

        QMainWindow.show = watched  # type: ignore[assignment, method-assign] # the program has no other place to be watched from

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        self._taken = time.monotonic() - self._begun
        if self._after:
            from bench.inside.pulse import Pulse

            self._pulse = Pulse(self)
            self._pulse.start()
            QTimer.singleShot(AFTER, self._leave)
        else:
            self._leave()

    def _leave(self) -> None:
        longest = self._pulse.found()["longest"] if self._after else 0.0
        modules = sum(name.startswith("apsis_desktop") for name in sys.modules)
        found = {"seconds": self._taken, "longest": longest, "parts": self._parts, "modules": modules}
        print(json.dumps(found), flush=True)
        os._exit(0)  # how it ends is not what is measured


def main(what: str, begun: float, *, after: bool = False) -> int:
    application = QApplication([])
    watch = Watch(begun, after=after)
    watch.watch_each_window()
    watch.note("begun")
    if what == "ours":
        from apsis_desktop.cli.main import main as start

        importlib.import_module("apsis_desktop.app.run")  # which else is loaded a moment later
        watch.note("loaded")
        return start([])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), after="after" in sys.argv[3:]))
