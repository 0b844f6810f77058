"""Shows a saved file in the file manager, and moves files to the trash. All of it waits for the disk."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from enum import Enum
from pathlib import Path, PurePath

from PySide6.QtCore import QFile

_PATIENCE = 10.0  # seconds


class Showing(Enum):
    """The result of showing a file in its folder."""

    SHOWN = "shown"
    FOLDER_ONLY = "folder only"  # the file is there, but this desktop can only open its folder
    GONE = "gone"


def is_there(path: Path) -> bool:
    """Whether there is a file or link of this name."""
    return os.path.lexists(path)


def first_folder(candidates: Iterable[Path]) -> Path | None:
    """Return the first existing folder."""
    for folder in candidates:
        try:
            if folder.is_dir():
                return folder
        except (OSError, ValueError):  # ValueError: no path at all
            continue
    return None


def show_in_folder(path: Path) -> Showing:
    """Open the file's folder with the file selected, where the desktop supports that."""
    if not is_there(path):
        return Showing.GONE
    if sys.platform == "darwin":
        shown = _run(["/usr/bin/open", "-R", str(path)])
    elif sys.platform == "win32":
        shown = _show_in_explorer(path)
    else:
        shown = _show_over_dbus(path)
    return Showing.SHOWN if shown else Showing.FOLDER_ONLY


def explorer_command(path: PurePath, windows: PurePath) -> str:
    r"""Return Explorer's command line, which it parses in its own way: only the path may be in quotation marks.

    A path on Windows cannot contain any itself.
    """
    return f'"{windows / "explorer.exe"}" /select,"{path}"'


def _show_in_explorer(path: Path) -> bool:
    import subprocess

    try:
        explorer = subprocess.Popen(explorer_command(path, Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))))  # noqa: S603 - a program of the system, without a shell
    except OSError:
        return False
    with suppress(subprocess.TimeoutExpired):
        explorer.wait(_PATIENCE)  # it answers 1 even when all went well, or stays where there is no desktop
    return True


def _run(command: list[str]) -> bool:
    import subprocess

    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=_PATIENCE).returncode == 0  # noqa: S603 - a program of the system, without a shell
    except (OSError, subprocess.TimeoutExpired):
        return False


def _show_over_dbus(path: Path) -> bool:
    """Ask the file manager of a freedesktop desktop (org.freedesktop.FileManager1)."""
    from PySide6.QtCore import QUrl
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1", "ShowItems"
    )
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    answer = bus.call(message, QDBus.CallMode.Block, 5000)
    return answer.type() != QDBusMessage.MessageType.ErrorMessage


def move_to_trash(file: Path) -> bool:
    """Move a file to the trash, and return whether that was possible: many network drives have none."""
    return QFile(str(file)).moveToTrash()
