"""An empty window: what any program with Qt is at the least."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1248, 780)
    window.show()
    sys.exit(application.exec())
