"""The program's own folders, which hold a mark file, and the names of its files in them.

Nothing is deleted in a folder without the mark: it may be a person's, or a link may lead to it.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

MARK = ".apsis-desktop"
_SAYS = b"This folder belongs to Apsis Desktop, which may delete its own files in it. Keep nothing else here.\n"
_FOLDERS = {
    "config",
    "data",
    "fingerprints",
    "kept",
    "knocks",
    "log",
    "logs",
    "practice",
    "unfinished",
    "waiting",
    "work",
}
_WORK = r"[0-9a-f]{16}"
_ENDING = r"(?:csv|csv\.gz|xlsx)"
_JSON = r"(?:settings|presets|column_limits)"
_FILES = (  # compiled where it is first used: few starts need it
    "|".join(
        [
            re.escape(MARK),
            rf"{_JSON}(?:\.damaged-[\dTZ-]+)?\.json",
            rf"\.{_JSON}\.json\.\w+\.part",  # see private_file
            r"reports(?:-damaged-[\d-]+|-version-\d+)?\.sqlite(?:-wal|-shm|-journal|\.part)?",
            r"instance\.lock",
            r"show(?:-practice)?-[0-9a-f]{16}",  # a knock of a further start
            r"(?:apsis-desktop|command-line)\.log(?:\.\d)?",
            rf"[0-9a-f]{{16}}\.{_ENDING}(?:\.part)?",  # a report that waits to be saved
            r"[0-9a-f]{16}-\d+\.csv\.gz(?:\.part|\.csv)?",  # a part of one that is put together from several
            r"[0-9a-f]{16}-[0-9a-f]{16}\.fingerprints|\.[0-9a-f]{16}-[0-9a-f]{16}\.fingerprints\.\w+\.part",
            r"\.[0-9a-f]{12}\.part",
            r"[0-9a-f]{16}\.lock",  # of a folder in which a list is put together, and what lies there
            r"part-\d+(?:-\d+)?\.csv|requested\.json|\.requested\.json\.\w+\.part",  # see kept_parts
            r"part-\d+\.csv\.csv|list(?:-\d+)?\.csv|lists\.duckdb(?:\.wal)?|duckdb_temp_[\w.-]+",
            r"[0-9a-f]{16}\.txt",  # a note of a file in another folder that is not whole yet
        ]
    )
)


def mark(folder: Path) -> bool:
    """Mark an existing folder as the program's own, where it holds only own files; return whether it is marked."""
    if is_marked(folder):
        return True
    try:
        if not _holds_own_names_alone(folder):
            return False
        handle = os.open(folder / MARK, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "wb") as file:  # noqa: PTH123 - of a handle
            file.write(_SAYS)
    except OSError:
        return is_marked(folder)  # another start may have been quicker
    return True


def is_marked(folder: Path) -> bool:
    file = folder / MARK
    return file.is_file() and not file.is_symlink()


def delete_own_files(folder: Path) -> list[str]:
    """Delete the program's own files in a folder, and the folder if empty; return sentences about what is left."""
    if not os.path.lexists(folder):
        return []
    if not mark(folder):
        return [f"{folder} is not marked as a folder of Apsis Desktop alone, so nothing in it was deleted."]
    left: list[str] = []
    _delete_inside(folder, left)
    return left


def _holds_own_names_alone(folder: Path) -> bool:
    return all(
        _holds_own_names_alone(each) if _is_own_folder(each) else _is_own_file(each) or _is_link_of_a_person(each)
        for each in folder.iterdir()
    )


def _delete_inside(folder: Path, left: list[str]) -> None:
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        left.append(f"{folder} could not be read: {error.strerror}.")
        return
    for each in inside:
        if _is_own_folder(each):
            _delete_inside(each, left)
        elif not _is_own_file(each):
            left.append(f"{each} was not made by Apsis Desktop, so it was left.")
        elif each.name != MARK:
            _delete(each, left)
    if all(each.name == MARK for each in folder.iterdir()):  # as long as something is left, so is the mark
        with suppress(OSError):
            (folder / MARK).unlink(missing_ok=True)
            folder.rmdir()


def _delete(file: Path, left: list[str]) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        left.append(f"{file} could not be deleted: {error.strerror}.")


def _is_own_folder(path: Path) -> bool:
    made = path.parent.name in {"work", "kept"} and re.fullmatch(_WORK, path.name) is not None
    named = path.name.lower() in _FOLDERS or made
    return named and path.is_dir() and not path.is_symlink()


def _is_link_of_a_person(path: Path) -> bool:
    """Whether a person has moved one of our folders, say to a larger disk, and linked it; it is left alone."""
    return path.name.lower() in _FOLDERS and path.is_symlink()


def _is_own_file(path: Path) -> bool:
    return re.fullmatch(_FILES, path.name) is not None and path.is_file() and not path.is_symlink()
