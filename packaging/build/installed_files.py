"""What the installer for Windows puts in place, file by file, and therefore what may be taken away again: no more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath, PureWindowsPath

LIST_NAME = "installed-files.txt"


def files_in(folder: Path) -> list[Path]:
    """Return the files of a folder, relative to it."""
    return sorted(file.relative_to(folder) for file in folder.rglob("*") if not file.is_dir())


def windows_path(path: PurePath) -> PureWindowsPath:
    return PureWindowsPath(*path.parts)


def listing(names: Iterable[str]) -> str:
    """Write the list that stays with the installation: files, then folders (ending in a backslash), deepest first."""
    return "".join(f"{name}\r\n" for name in [*sorted(names), *(f"{folder}\\" for folder in folders_of(names))])


def folders_of(names: Iterable[str]) -> list[str]:
    """Name the folders that the files lie in, those within others first."""
    folders = {str(parent) for name in names for parent in PureWindowsPath(name).parents if str(parent) != "."}
    return sorted(folders, key=lambda folder: (-folder.count("\\"), folder))


def nsis_macros(sources: Mapping[str, Path], written_list: Path) -> str:
    """Write INSTALL_FILES and REMOVE_FILES, for files by their Windows path within the installation."""
    # The list comes first: an installation that is cut off can be taken away too.
    install = ['  SetOutPath "$INSTDIR"', _file(LIST_NAME, written_list)]
    within = PureWindowsPath()
    for path, source in sorted((PureWindowsPath(name), source) for name, source in sources.items()):
        if path.parent != within:
            within = path.parent
            install.append(f'  SetOutPath "{_place(str(within))}"')
        install.append(_file(path.name, source))
    remove = [
        *(f'  Delete "{_place(name)}"' for name in sorted(sources)),
        *(f'  RMDir "{_place(folder)}"' for folder in folders_of(sources)),
        f'  Delete "$INSTDIR\\{LIST_NAME}"',
        '  RMDir "$INSTDIR"',
    ]
    return "\n".join(["!macro INSTALL_FILES", *install, "!macroend", "!macro REMOVE_FILES", *remove, "!macroend", ""])


def _place(name: str) -> str:
    return "$INSTDIR" if name == "." else f"$INSTDIR\\{_escaped(name)}"


def _file(name: str, source: Path) -> str:
    # What lies here is named as it is: makensis expands nothing in it.
    return f'  File "/oname={_escaped(name)}" "{source}"'


def _escaped(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')
