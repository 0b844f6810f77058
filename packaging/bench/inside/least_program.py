"""The least window as a program of its own, to be frozen."""

from __future__ import annotations

import sys

from bench.inside.least_window import least_window
from PySide6.QtWidgets import QApplication

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = least_window()
    window.resize(1248, 780)
    window.show()
    sys.exit(application.exec())
