"""The folders of the program's own files."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

import platformdirs

from apsis_desktop.errors import HomeUnknown
from apsis_desktop.system.own_folders import is_marked, mark
from apsis_desktop.system.private_file import make_private_folder, own_folder_problem

HOME_VARIABLE = "APSIS_DESKTOP_HOME"
_OWN = 0o700


class Paths(NamedTuple):
    """The folders of one user: settings, data, logs, and reports that wait to be saved."""

    config: Path
    data: Path
    logs: Path
    waiting: Path

    @classmethod
    def of_this_user(cls) -> Paths:
        """Return the user's folders on this platform.

        The environment variable `APSIS_DESKTOP_HOME` names one folder for all of them instead: for a portable copy,
        for IT departments, for tests. Raises `HomeUnknown`.
        """
        try:
            return cls._of_this_user()
        except RuntimeError as error:  # no HOME, and the system does not know the user: a container, mostly
            raise HomeUnknown(detail=str(error)) from error

    @classmethod
    def _of_this_user(cls) -> Paths:
        home = os.environ.get(HOME_VARIABLE, "").strip()
        if home:
            return cls.inside(Path(home).expanduser().absolute())
        name = "Apsis Desktop" if sys.platform in {"win32", "darwin"} else "apsis-desktop"
        folders = platformdirs.PlatformDirs(name, appauthor=False)
        data = folders.user_data_path
        return cls(config=folders.user_config_path, data=data, logs=folders.user_log_path, waiting=data / "waiting")

    @classmethod
    def inside(cls, folder: Path) -> Paths:
        """Return folders inside this one."""
        data = folder / "data"
        return cls(config=folder / "config", data=data, logs=folder / "logs", waiting=data / "waiting")

    @property
    def unfinished(self) -> Path:
        """The folder for notes of incomplete files in other folders."""
        return self.data / "unfinished"

    @property
    def fingerprints(self) -> Path:
        """Where it is remembered who was in a list; there only while something is."""
        return self.data / "fingerprints"

    @property
    def work(self) -> Path:
        """Where lists are put together out of several files, in folders that go at once."""
        return self.data / "work"

    @property
    def kept(self) -> Path:
        """Where a command keeps what it has downloaded of a report that it could not save."""
        return self.data / "kept"

    def make(self) -> None:
        """Create the missing folders, close them to other users, and mark them.

        Raises OwnFolderReadOnly or NoRoomForOwnFiles, each with the folder that cannot be made.
        """
        for folder in (self.config, self.logs, self.data, self.waiting):
            try:
                _make_own(folder)
            except OSError as error:
                raise own_folder_problem(error, folder) from error
        for folder in (self.config, self.logs, self.data):
            mark(folder)

    def owns_waiting(self) -> bool:
        """Whether the folder of waiting reports is the program's own: inside a marked folder, and no link."""
        return is_marked(self.data) and self.waiting.is_dir() and not self.waiting.is_symlink()


def _make_own(folder: Path) -> None:
    make_private_folder(folder)
    # On Windows the user's own application folders are closed to others already, and modes mean nothing.
    if sys.platform != "win32":
        # A person may have made it with the usual 0755; a folder of another user fails here.
        folder.chmod(_OWN)
