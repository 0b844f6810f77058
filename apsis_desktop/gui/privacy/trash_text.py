"""Texts about the trash, which Windows calls the Recycle Bin."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def ticked_files_go(*, platform: str = sys.platform) -> str:
    if platform == "win32":
        return translate("Trash", "Ticked files go to the Recycle Bin.")
    return translate("Trash", "Ticked files go to the trash.")


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
            return translate("Trash", "The file is in the Recycle Bin. It is gone for good when you empty that.")
        return translate(
            "Trash", "%Ln files are in the Recycle Bin. They are gone for good when you empty that.", "", count
        )
    if count == 1:
        return translate("Trash", "The file is in the trash. It is gone for good when you empty that.")
    return translate("Trash", "%Ln files are in the trash. They are gone for good when you empty that.", "", count)


def no_trash_for(files: str, *, platform: str = sys.platform) -> str:
    """Say that files lie where they can only be deleted for good."""
    if platform == "win32":
        text = translate("Trash", "Not deleted, as there is no Recycle Bin where they are: {files}")
    else:
        text = translate("Trash", "Not deleted, as there is no trash where they are: {files}")
    return text.format(files=files)
