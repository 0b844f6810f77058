"""What is shown in place of the list of reports where there is none to show: a heading and a line, in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel


class EmptyState(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._heading = PlainLabel()
        self._heading.setFont(title_font(self.font()))
        self._line = SecondaryLabel()
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        for label in (self._heading, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.WindowText)
            layout.addWidget(label)
        layout.addStretch(3)

    def say(self, heading: str, line: str) -> None:
        self._heading.setText(heading)
        self._line.setText(line)

    def text(self) -> str:
        return f"{self._heading.text()} {self._line.text()}"
