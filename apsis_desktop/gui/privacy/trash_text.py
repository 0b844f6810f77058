"""Texts about the trash, which Windows calls the Recycle Bin."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def ticked_files_go(*, platform: str = sys.platform) -> str:
    if platform == "win32":
        return translate("Trash", "Ticked files are moved to the Recycle Bin.")
    return translate("Trash", "Ticked files are moved to the trash.")


def move_files(count: int, *, platform: str = sys.platform) -> str:
    """Return the text of the button that moves files there."""
    if platform == "win32":
        if count == 1:
            return translate("Trash", "Move one file to the Recycle Bin")
        return translate("Trash", "Move %Ln files to the Recycle Bin", "", count)
    if count == 1:
        return translate("Trash", "Move one file to the trash")
    return translate("Trash", "Move %Ln files to the trash", "", count)


def files_moved(count: int, *, platform: str = sys.platform) -> str:
    if platform == "win32":
        if count == 1:
            return translate(
                "Trash", "The file was moved to the Recycle Bin. Empty the Recycle Bin to delete it permanently."
            )
        return translate(
            "Trash",
            "%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.",
            "",
            count,
        )
    if count == 1:
        return translate("Trash", "The file was moved to the trash. Empty the trash to delete it permanently.")
    return translate(
        "Trash", "%Ln files were moved to the trash. Empty the trash to delete them permanently.", "", count
    )


def no_trash_for(files: str, *, platform: str = sys.platform) -> str:
    """Say that files lie where they can only be deleted for good."""
    if platform == "win32":
        text = translate("Trash", "Not deleted, because there is no Recycle Bin on their disk: {files}")
    else:
        text = translate("Trash", "Not deleted, because there is no trash on their disk: {files}")
    return text.format(files=files)
