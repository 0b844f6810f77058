"""The system's trash, which Windows calls the Recycle Bin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFile


def move_to_trash(file: Path) -> bool:
    """Move a file there, and tell whether that could be: many network drives have none. Waits for the disk."""
    return QFile(str(file)).moveToTrash()
