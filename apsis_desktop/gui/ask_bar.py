"""The one button of the picker, and beside it what it will do, or why it cannot be pressed yet."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from apsis_desktop.gui.secondary_label import SecondaryLabel
from apsis_desktop.gui.theme import SPACE, line, make_primary


class AskBar(QWidget):
    """It stays in place while what is above it is scrolled."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = ""
        self.words = SecondaryLabel("", self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Ask for this report"), self)
        self.button.setObjectName("ask")
        self.button.setShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Return))
        self.button.setMinimumHeight(4 * SPACE)
        make_primary(self.button)
        self.button.clicked.connect(self._clicked)
        # A double click asks once.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(QApplication.doubleClickInterval())
        self._pause.timeout.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.words)
        layout.addWidget(self.button)

    def hold(self, reason: str) -> None:
        """Say why nothing can be asked for yet."""
        self._reason = reason
        self.words.setText(reason)
        self.button.setToolTip(reason)
        self.button.setAccessibleDescription(reason)
        self._show()

    def allow(self, summary: str) -> None:
        """Let it be pressed, and say in a few words what comes of it."""
        self._reason = ""
        self.words.setText(summary)
        self.button.setToolTip("")
        self.button.setAccessibleDescription(summary)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), line(self.palette()))

    def _clicked(self) -> None:
        self._pause.start()
        self.asked.emit()
        self._show()

    def _show(self) -> None:
        self.button.setEnabled(not self._reason and not self._pause.isActive())
