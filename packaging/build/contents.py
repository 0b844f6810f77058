"""What of Python, Qt and the libraries goes into the bundle: what is in use, and what that in turn needs.

The lists name what is wanted, so that a new version of a library brings in nothing that nobody asked for. Only modules
are the other way round: PyInstaller follows imports, and some libraries import what they can do without.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import PurePosixPath
from typing import Any

from binaries.linux_systems_own import SYSTEMS_OWN
from build.places import CONTENTS
from setup.environment import ROOT

from apsis_desktop.system.languages import QT_LANGUAGES

Entry = tuple[str, str, str]
"""Where it goes within the bundle, where it comes from, and its kind."""

QT_PLUGINS = {
    "linux": {
        # Wayland desktops show it through their X server. The second draws into memory, where there is no screen.
        "platforms": {"qxcb", "qoffscreen"},
        "platformthemes": {"qxdgdesktopportal"},
        # letters that take several keys
        "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
        "iconengines": {"qsvgicon"},
        "imageformats": {"qsvg"},
    },
    "win32": {
        "platforms": {"qwindows", "qoffscreen"},
        "styles": {"qmodernwindowsstyle"},
        "iconengines": {"qsvgicon"},
        "imageformats": {"qsvg", "qico"},
    },
    "darwin": {
        "platforms": {"qcocoa", "qoffscreen"},
        "styles": {"qmacstyle"},
        "iconengines": {"qsvgicon"},
        "imageformats": {"qsvg", "qicns"},
    },
}

# A fresh Windows has it not, and no program starts without it.
CPP_RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll")

IMPORTED_UNSEEN = ["isal.igzip_lib"]  # by a compiled module

NOT_IMPORTED = [
    # httpx's own command line, and its ways to wait that are not in use here
    *("httpx._main", "click", "rich", "pygments", "markdown_it", "mdurl"),
    *("anyio", "trio", "sniffio", "asyncio", "h2", "socksio", "brotli", "brotlicffi", "zstandard"),
    # keyring's command line, and keyrings that nobody guards
    *("keyring.cli", "keyring.completion", "shtab", "keyrings"),
    # what belongs to making and testing programs
    *(
        "pip",
        "setuptools",
        "pkg_resources",
        "wheel",
        "_distutils_hack",
        "distutils",
        "ensurepip",
        "venv",
        "PyInstaller",
    ),
    *(
        "test",
        "tests",
        "_pytest",
        "pytest",
        "hypothesis",
        "unittest",
        "doctest",
        "pdb",
        "pydoc",
        "pydoc_data",
        "lib2to3",
    ),
    *("openpyxl", "trustme", "coverage", "mypy", "IPython", "numpy"),
    # other windows, terminals, and processes that share memory
    *("tkinter", "_tkinter", "turtle", "idlelib", "curses", "readline", "multiprocessing"),
    # other ways to compress
    *("bz2", "_bz2", "lzma", "_lzma"),
    # Qt is not asked about the network
    "PySide6.QtNetwork",
]

READ_UNSEEN = ["rustpy-xlsxwriter"]  # these read their own metadata in a way that PyInstaller does not see
_METADATA = {"keyring", "duckdb", "rustpy_xlsxwriter"}  # finds its parts by it; these two their version


def resources() -> list[tuple[str, str]]:
    """Return the project's own files: where each comes from, and the folder that it goes to. Not the texts' sources."""
    sources = {".ts", ".toml"}
    files = sorted(path for path in (ROOT / "resources").rglob("*") if path.is_file() and path.suffix not in sources)
    return [(str(path), path.parent.relative_to(ROOT).as_posix()) for path in files]


def thin_out(analysis: Any) -> None:  # noqa: ANN401 - PyInstaller has no types
    """Take out of what PyInstaller collected all that is not in use."""
    from PyInstaller.depend.bindepend import get_imports  # type: ignore[import-untyped]

    def needs(file: str) -> set[str]:
        return {name for name, _path in get_imports(file)}

    analysis.binaries = lean_binaries(analysis.binaries, sys.platform, needs)
    analysis.datas = lean_data(analysis.datas, {_name(target) for target, _source, _kind in analysis.binaries})


def write_down(analysis: Any) -> None:  # noqa: ANN401 - the same
    """Write where each file and each module came from, for the list of licences."""
    modules = [(name, source) for name, source, _kind in analysis.pure]
    files = [(target, source) for target, source, kind in (*analysis.binaries, *analysis.datas) if kind != "SYMLINK"]
    CONTENTS.write_text(json.dumps({"files": sorted(files), "modules": sorted(modules)}, indent=1), encoding="utf-8")


def lean_binaries(entries: Iterable[Entry], platform: str, needs: Callable[[str], Collection[str]]) -> list[Entry]:
    """Keep Python's modules, the plugins in use, and the libraries that these need directly or through others.

    Several folders may hold a library of one name: each keeps the one that something beside it needs.
    """
    entries = [entry for entry in entries if platform != "linux" or _stem(entry[0]) not in SYSTEMS_OWN]
    if platform == "win32":
        entries += _runtime_for_the_root(entries)
    libraries = [entry for entry in entries if entry[2] != "SYMLINK"]
    by_name: dict[str, list[Entry]] = {}
    for entry in libraries:
        by_name.setdefault(_name(entry[0]), []).append(entry)
    todo = [entry for entry in libraries if _is_wanted(entry, platform)]
    kept: set[Entry] = set()
    while todo:
        entry = todo.pop()
        if entry in kept:
            continue
        kept.add(entry)
        todo += [_nearest(by_name[needed], entry) for each in needs(entry[1]) if (needed := _name(each)) in by_name]
    names = {_name(entry[0]) for entry in kept}
    return [entry for entry in entries if (_name(entry[0]) in names if entry[2] == "SYMLINK" else entry in kept)]


def lean_data(entries: Iterable[Entry], libraries: Collection[str]) -> list[Entry]:
    """Keep the program's own files, Qt's texts in the languages in use, and the metadata that is read.

    Links to libraries are among the data: those to `libraries` are kept.
    """
    return [
        (target, source, kind)
        for target, source, kind in entries
        if (_name(source) in libraries if kind == "SYMLINK" else _is_wanted_data(PurePosixPath(_posix(target))))
    ]


def _is_wanted(entry: Entry, platform: str) -> bool:
    target, _source, kind = entry
    parts = PurePosixPath(_posix(target)).parts
    if "plugins" in parts:
        return _stem(target) in QT_PLUGINS[platform].get(parts[-2], set())
    if platform == "win32" and len(parts) == 1 and _name(target) in CPP_RUNTIME:
        return True
    # A program needs its Python, though no library says so.
    return kind == "EXTENSION" or _name(target).startswith(("libpython3", "python3"))


def _nearest(libraries: Sequence[Entry], entry: Entry) -> Entry:
    """Return the one that the system finds for an entry: the one beside it, else the one at the root, else any."""
    folder = PurePosixPath(_posix(entry[0])).parent
    by_folder = {PurePosixPath(_posix(each[0])).parent: each for each in reversed(libraries)}
    return by_folder.get(folder) or by_folder.get(PurePosixPath()) or libraries[0]


def _runtime_for_the_root(entries: Sequence[Entry]) -> list[Entry]:
    """Put what libraries bring of Microsoft's C++ runtime at the root too, where the program itself looks for it."""
    there = {_name(entry[0]) for entry in entries if len(PurePosixPath(_posix(entry[0])).parts) == 1}
    brought = {_name(entry[0]): entry for entry in reversed(entries) if entry[2] != "SYMLINK"}
    return [
        (PurePosixPath(_posix(target)).name, source, kind)
        for name in CPP_RUNTIME
        if name not in there and name in brought
        for target, source, kind in [brought[name]]
    ]


def _is_wanted_data(path: PurePosixPath) -> bool:
    if path.parts[0] == "PySide6":
        return path.parent.name == "translations" and path.name in {f"qtbase_{code}.qm" for code in QT_LANGUAGES}
    if path.parts[0].endswith(".dist-info"):
        return path.parts[0].partition("-")[0] in _METADATA and path.name in {"METADATA", "entry_points.txt"}
    # The operating system's certificates are the ones to trust.
    return path.name != "cacert.pem"


def _posix(path: str) -> str:
    return path.replace("\\", "/")


def _name(path: str) -> str:
    """The file's name, as libraries name one another."""
    return PurePosixPath(_posix(path)).name.casefold()


def _stem(path: str) -> str:
    """`libqsvg.so` and `qsvg.dll` are `qsvg`; `libz.so.1` is `libz`, as no plugin is named like that."""
    name = PurePosixPath(_posix(path)).name
    if ".so" in name and "/plugins/" not in _posix(path):
        return name.partition(".so")[0]
    return name.partition(".")[0].removeprefix("lib")
