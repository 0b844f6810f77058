"""`forget --everything`: all that the program keeps of a person on this computer goes, but for the files they saved."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from apsis_desktop.credentials import Credentials
from apsis_desktop.paths import Paths
from apsis_desktop.settings import Settings
from apsis_desktop.single_instance import SingleInstance


def forget_everything(paths: Paths, credentials: Credentials) -> list[str]:
    """Delete keys, settings, the list of reports, what waits to be saved, and logs; say in sentences what is left."""
    instance = SingleInstance(paths.data)
    if paths.data.exists() and not instance.claim():
        return ["Apsis Desktop is running. Close its window and try again. Nothing was deleted."]
    # The keys first: the settings are what they are found by.
    left = _empty_keyring(Settings(paths.config / "settings.json"), credentials)
    instance.end()
    if not left:
        for folder in dict.fromkeys((paths.config, paths.data, paths.logs)):
            left += _delete(folder)
        with suppress(OSError):
            paths.logs.parent.rmdir()  # on Linux one of the program's own, which is empty now
    return left


def _empty_keyring(settings: Settings, credentials: Credentials) -> list[str]:
    for connection in settings.connections:
        credentials.forget(connection)
    credentials.keep_proxy_password("")
    problem = credentials.problem
    if problem is None:
        return []
    if not settings.connections:  # nothing says that there is an entry at all
        return []
    return [f"{problem} The keys in it could not be deleted, so the settings that name them were kept."]


def _delete(folder: Path) -> list[str]:
    left: list[str] = []

    def note(_function: object, path: str, _error: object) -> None:
        left.append(f"{path} could not be deleted.")

    if folder.is_symlink() or folder.exists():
        shutil.rmtree(folder, onerror=note)
    return left
