"""Room around the words of fields and buttons, where the platform's style gives them less than a finger's breadth."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from apsis_desktop.gui.style.theme import SPACE
from apsis_desktop.gui.widgets.buttons import LinkButton

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPushButton)
_TIGHT_STYLES = ("fusion", "windows")
"""The styles of Linux and of old Windows. Others have heights of their own, or, as the Mac's, take no other ones."""


def make_roomy(*parts: QWidget) -> None:
    """Give the fields and buttons in these parts, or these themselves, one height that is easy to hit."""
    # The application's style: one with a style sheet of its own has another.
    if QApplication.style().name().casefold() not in _TIGHT_STYLES:
        return
    for part in parts:
        for field in (part, *part.findChildren(QWidget)):
            inside = isinstance(field.parent(), QAbstractSpinBox)
            if isinstance(field, _FIELDS) and not isinstance(field, LinkButton) and not inside:
                field.setMinimumHeight(max(field.minimumHeight(), field.fontMetrics().height() + SPACE * 3 // 2))
