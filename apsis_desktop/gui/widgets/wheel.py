"""Keeps the mouse wheel from changing a value: it scrolls whatever the field lies in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox


class _NoWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()  # Qt then offers it to the parent
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_parent(field: QComboBox | QAbstractSpinBox) -> None:
    """Let a field take no turn of the wheel, with the keyboard on it or not. An open list of choices still scrolls."""
    field.installEventFilter(_NoWheel(field))
