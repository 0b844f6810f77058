"""Parts below each other, edge to edge."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from apsis_desktop.gui.widgets.focus import move_after


def stacked(*parts: QWidget, into: QWidget | None = None) -> QWidget:
    """Put parts below each other and return what they are in."""
    whole = into or QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return whole


def put_below(part: QWidget, other: QWidget) -> None:
    """Move another one below a part, into what that is stacked in, and for the tab key too."""
    whole = part.parentWidget()
    column = None if whole is None else whole.layout()
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(part) + 1, other)
        move_after(part, other)
