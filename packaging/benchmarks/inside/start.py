"""Starts the program, or an empty window, and says when the first window was painted and the event loop free again.

`start ours|empty SECONDS`, SECONDS being what the steady clock said when the process was started; prints JSON: seconds
since then. The empty window does what any program with Qt has to do, and is watched in the same way.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

SIZE = (1248, 780)


class Watch(QObject):
    """Waits until a whole window has been painted and everything that was due then is done.

    It sees the events of the window alone: one that saw those of the whole application would have Python find a name
    for every object that Qt makes, which takes longer than all else here (20 ms for each that it has no name for).
    """

    def __init__(self, begun: float) -> None:
        super().__init__()
        self._begun = begun

    def watch_each_window(self) -> None:
        """Watch whatever main window is shown from now on."""
        show = QMainWindow.show

        def watched(window: QMainWindow) -> None:
            window.installEventFilter(self)
            show(window)

        QMainWindow.show = watched  # type: ignore[assignment, method-assign] # the program has no other place to be watched from

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        print(json.dumps({"seconds": time.monotonic() - self._begun}), flush=True)
        os._exit(0)  # how it ends is not what is measured


def main(what: str, begun: float) -> int:
    application = QApplication([])
    watch = Watch(begun)
    watch.watch_each_window()
    if what == "ours":
        from apsis_desktop.cli import main as start  # noqa: PLC0415 - what it takes is what is measured

        return start([])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
