"""`apsis-desktop forget --everything`: deletes all that the program keeps on this computer, but no saved reports.

Only files with the program's own names are deleted, and only in folders that are marked as its own.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.errors import SavingProblem
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.lists.work_folder import sweep
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.own_folders import delete_own_files
from apsis_desktop.system.paths import Paths
from apsis_desktop.system.single_instance import SingleInstance

_ID = re.compile(r'"([0-9a-f]{12})"')
_IDS_OF_REPORTS = "SELECT DISTINCT connection_id FROM job"
_IDS_OF_CONNECTIONS = "SELECT id FROM connection"  # not in the lists of earlier versions


def forget_everything(paths: Paths, credentials: Credentials) -> list[str]:
    """Delete keys, settings, reports, fingerprints and logs; return sentences about what is left."""
    instance = SingleInstance(paths.data)
    if instance.was_there and not instance.claim():
        return ["Apsis Desktop is running. Close its window and try again. Nothing was deleted."]
    if sweep(paths.work):  # and lists of a command that was killed, whose files have names of all kinds, are gone
        instance.end()
        return ["A command of Apsis Desktop is running. Wait until it ends and try again. Nothing was deleted."]
    # The keys first: they are found by the ids in the settings and the list of reports.
    settings = Settings(paths.config / "settings.json")
    kept = _empty_keyring(settings, paths, credentials)
    instance.end()
    if kept:
        return kept
    left = [*_warn_of_unlisted_keys(settings), *_warn_of_fingerprints_key(paths, credentials)]
    for folder in dict.fromkeys((paths.config, paths.data, paths.logs)):
        left += delete_own_files(folder)
    if paths.logs.parent.name == "apsis-desktop":  # on Linux one of the program's own, which is empty now
        with suppress(OSError):
            paths.logs.parent.rmdir()
    return left


def _empty_keyring(settings: Settings, paths: Paths, credentials: Credentials) -> list[str]:
    ids = {one.id for one in (*settings.connections, *settings.earlier_connections)} | _ids_outside_settings(paths)
    for connection_id in sorted(ids):
        credentials.forget(Connection(connection_id, "", Region.EU, ""))
    credentials.keep_proxy_password("")
    with suppress(SavingProblem):  # what is left of the folder is named later on
        RememberedLists(
            paths.fingerprints, credentials, lambda _connection_id, _selection: False, lambda: False
        ).clear()
    credentials.forget_fingerprint_key()
    problem = credentials.problem
    if problem is None or not ids:  # without an id nothing says that there is an entry at all
        return []
    return [f"{problem} Its keys could not be deleted, so the settings that name them were kept."]


def _warn_of_unlisted_keys(settings: Settings) -> list[str]:
    if settings.problem is None:
        return []
    said = "The settings could not be read, so keys that only they name may still be in this computer’s keyring."
    return [f"{said} Their entries begin with “Apsis Desktop/”."]


def _warn_of_fingerprints_key(paths: Paths, credentials: Credentials) -> list[str]:
    if credentials.problem is None or not paths.fingerprints.exists():
        return []
    said = "The key of the fingerprints, which were deleted, may still be in this computer’s keyring."
    return [f"{said} Its entry is “Apsis Desktop/fingerprints/key”."]


def _ids_outside_settings(paths: Paths) -> set[str]:
    """Find ids of connections that the settings no longer name, because the file was lost or damaged."""
    ids: set[str] = set()
    for file in (*paths.config.glob("settings*.json"), *paths.config.glob("presets*.json")):
        with suppress(OSError):
            ids |= set(_ID.findall(file.read_text(encoding="utf-8", errors="replace")))
    for file in paths.data.glob("reports*.sqlite"):
        for question in (_IDS_OF_REPORTS, _IDS_OF_CONNECTIONS):
            ids |= _query_ids(file, question)
    return ids - {""}


def _query_ids(file: Path, question: str) -> set[str]:
    """Query a list of reports, which may be damaged."""
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(file)) as connection:
        return {str(row[0]) for row in connection.execute(question)}
    return set()
