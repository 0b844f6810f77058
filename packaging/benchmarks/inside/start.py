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
    """Waits until a whole window has been painted and everything that was due then is done."""

    def __init__(self, begun: float) -> None:
        super().__init__()
        self._begun = begun
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # it was made just before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # the same
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        print(json.dumps({"seconds": time.monotonic() - self._begun}), flush=True)
        os._exit(0)  # how it ends is not what is measured


def main(what: str, begun: float) -> int:
    application = QApplication([])
    _watch = Watch(begun)
    if what == "ours":
        from apsis_desktop.cli import main as start  # noqa: PLC0415 - what it takes is what is measured

        return start([])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
