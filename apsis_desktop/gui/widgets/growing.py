"""Room for what comes to be seen in a dialog: Qt makes none where lines are wrapped."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def make_room(dialog: QWidget) -> None:
    """Let a dialog grow until all of its layout can be seen; it never shrinks."""
    layout = dialog.layout()
    needed = layout.totalHeightForWidth(dialog.width()) if layout is not None else 0
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)
