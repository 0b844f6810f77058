"""Does a folder sync to a cloud? Told by its path alone: nothing is asked of the disk or of the service. No Qt."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

_WINDOWS_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")  # set by OneDrive itself
# The providers that macOS keeps in ~/Library/CloudStorage, by how their folder's name begins.
_CLOUD_STORAGE = {
    "OneDrive": "OneDrive",
    "Dropbox": "Dropbox",
    "GoogleDrive": "Google Drive",
    "iCloudDrive": "iCloud Drive",
    "Box": "Box",
}
# Folders that a service makes in the home folder, or wherever it is told to, in lower case.
_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
}
_NAMES_BEFORE_COMPANY = {"onedrive - ": "OneDrive", "dropbox (": "Dropbox"}


def sync_service(
    folder: Path, *, platform: str = sys.platform, environment: Mapping[str, str] | None = None
) -> str | None:
    """Return the name of the service that a folder syncs to, or None where nothing says so.

    A folder of another kind that bears a service's name counts too: a warning too many does less harm.
    """
    environment = os.environ if environment is None else environment
    windows = platform == "win32"
    path: PurePath = PureWindowsPath(folder) if windows else PurePosixPath(folder)
    parts = [part.casefold() for part in path.parts]
    if windows:
        for variable in _WINDOWS_VARIABLES:
            root = environment.get(variable, "")
            if root and path.is_relative_to(PureWindowsPath(root)):
                return "OneDrive"
    if platform == "darwin" and (service := _on_a_mac(path)) is not None:
        return service
    return next((service for part in parts if (service := _by_name(part)) is not None), None)


def _on_a_mac(path: PurePath) -> str | None:
    parts = path.parts
    for library, place in itertools.pairwise(parts):
        if library == "Library" and place == "Mobile Documents":
            return "iCloud Drive"
    for place, provider in itertools.pairwise(parts):
        if place == "CloudStorage":
            names = (name for beginning, name in _CLOUD_STORAGE.items() if provider.startswith(beginning))
            return next(names, provider)
    return None


def _by_name(part: str) -> str | None:
    if part in _NAMES:
        return _NAMES[part]
    return next((name for beginning, name in _NAMES_BEFORE_COMPANY.items() if part.startswith(beginning)), None)
