"""Text to read, and to copy from, that shows where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def make_read_only(field: QPlainTextEdit | QTextEdit) -> None:
    """Let a text be read and marked, with mouse and keys, but not changed; the tab key leads on."""
    field.setReadOnly(True)
    # With a cursor: on a field without one, Qt's own style does not show that it has the keyboard.
    field.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    field.setTabChangesFocus(True)
