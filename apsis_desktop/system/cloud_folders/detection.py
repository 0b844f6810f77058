"""Does a folder sync to a cloud? Told by its path, and by what the system knows of it. No Qt."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from apsis_desktop.system.cloud_folders.icloud import marked_service
from apsis_desktop.system.cloud_folders.onedrive import onedrive_folders

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
_NAMES_AFTER_COMPANY = {" dropbox": "Dropbox"}
# Google Drive is a drive of its own on Windows, or a folder, with these in it, by language.
_OWN_GOOGLE_DRIVES = {"my drive", "min enhet", "mit drev", "min disk", "oma drive"}
_OTHER_GOOGLE_DRIVES = {
    *("shared drives", "other computers"),
    *("delade enheter", "andra datorer"),
    *("fællesdrev", "delte drev", "andre computere"),
    *("delte disker", "fellesdisker", "andre datamaskiner"),
    *("jaetut drivet", "jaetut drive-kansiot", "muut tietokoneet"),
}


def sync_service(
    folder: Path, *, platform: str = sys.platform, environment: Mapping[str, str] | None = None
) -> str | None:
    """Return the name of the service that a folder syncs to by its path, or None where that does not say so.

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
        if path.drive and len(parts) > 1 and parts[1] in _OTHER_GOOGLE_DRIVES:
            return "Google Drive"
    if platform == "darwin" and (service := _macos_service(path)) is not None:
        return service
    return next((service for part in parts if (service := _service_by_name(part)) is not None), None)


def look_for_service(
    folder: Path,
    *,
    platform: str = sys.platform,
    environment: Mapping[str, str] | None = None,
    onedrive: Callable[[], Sequence[str]] = onedrive_folders,
    marked: Callable[[PurePath], str | None] = marked_service,
) -> str | None:
    """Return the name of the service that a folder syncs to, also where only the system knows. Waits for the disk."""
    real = _resolved(folder)
    for path in (folder, real):
        service = sync_service(path, platform=platform, environment=environment)
        if service is not None:
            return service
    if platform == "win32":
        roots = [PureWindowsPath(root) for root in onedrive()]
        paths = [PureWindowsPath(path) for path in (folder, real)]
        return "OneDrive" if any(path.is_relative_to(root) for root in roots for path in paths) else None
    return (marked(folder) or marked(real)) if platform == "darwin" else None


def _resolved(folder: Path) -> Path:
    """Follow links: a folder may only seem to lie beside the synced one."""
    try:
        return folder.resolve()
    except (OSError, ValueError, RuntimeError):
        return folder


def _macos_service(path: PurePath) -> str | None:
    parts = path.parts
    for library, place in itertools.pairwise(parts):
        if library == "Library" and place == "Mobile Documents":
            return "iCloud Drive"
    for place, provider in itertools.pairwise(parts):
        if place == "CloudStorage":
            names = (name for beginning, name in _CLOUD_STORAGE.items() if provider.startswith(beginning))
            return next(names, provider)
    return None


def _service_by_name(part: str) -> str | None:
    if part in _NAMES:
        return _NAMES[part]
    if part.partition(" (")[0] in _OWN_GOOGLE_DRIVES:  # of several accounts each has its address behind
        return "Google Drive"
    names = [name for beginning, name in _NAMES_BEFORE_COMPANY.items() if part.startswith(beginning)]
    names += [name for ending, name in _NAMES_AFTER_COMPANY.items() if part.endswith(ending)]
    return names[0] if names else None
