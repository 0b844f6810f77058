"""Parts below each other, edge to edge."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stacked(*parts: QWidget, into: QWidget | None = None) -> QWidget:
    """Put parts below each other and return what they are in."""
    whole = into or QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return whole
