"""Which libraries go into the bundle for Windows, by a list as PyInstaller makes it there."""

from __future__ import annotations

import pytest
from build import contents

EXTENSION, BINARY = "EXTENSION", "BINARY"

WINDOWS_LIST = [  # as PyInstaller collects it from python.org's Python and the wheels of Qt for Python
    ("python313.dll", "C:\\Python\\python313.dll", BINARY),
    ("python3.dll", "C:\\Python\\python3.dll", BINARY),
    ("VCRUNTIME140.dll", "C:\\Python\\VCRUNTIME140.dll", BINARY),
    ("VCRUNTIME140_1.dll", "C:\\Python\\VCRUNTIME140_1.dll", BINARY),
    ("libcrypto-3.dll", "C:\\Python\\DLLs\\libcrypto-3.dll", BINARY),
    ("_ssl.pyd", "C:\\Python\\DLLs\\_ssl.pyd", EXTENSION),
    ("isal\\isal_zlib.pyd", "C:\\site\\isal\\isal_zlib.pyd", EXTENSION),
    ("PySide6\\QtCore.pyd", "C:\\site\\PySide6\\QtCore.pyd", EXTENSION),
    ("PySide6\\pyside6.abi3.dll", "C:\\site\\PySide6\\pyside6.abi3.dll", BINARY),
    ("PySide6\\Qt6Core.dll", "C:\\site\\PySide6\\Qt6Core.dll", BINARY),
    ("PySide6\\Qt6Gui.dll", "C:\\site\\PySide6\\Qt6Gui.dll", BINARY),
    ("PySide6\\MSVCP140.dll", "C:\\site\\PySide6\\MSVCP140.dll", BINARY),
    ("PySide6\\MSVCP140_2.dll", "C:\\site\\PySide6\\MSVCP140_2.dll", BINARY),
    ("PySide6\\VCRUNTIME140.dll", "C:\\site\\PySide6\\VCRUNTIME140.dll", BINARY),
    ("PySide6\\VCRUNTIME140_1.dll", "C:\\site\\PySide6\\VCRUNTIME140_1.dll", BINARY),
    ("PySide6\\opengl32sw.dll", "C:\\site\\PySide6\\opengl32sw.dll", BINARY),
    ("PySide6\\plugins\\platforms\\qdirect2d.dll", "C:\\site\\PySide6\\plugins\\platforms\\qdirect2d.dll", BINARY),
    ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\site\\PySide6\\plugins\\platforms\\qwindows.dll", BINARY),
    ("shiboken6\\Shiboken.pyd", "C:\\site\\shiboken6\\Shiboken.pyd", EXTENSION),
    ("shiboken6\\shiboken6.abi3.dll", "C:\\site\\shiboken6\\shiboken6.abi3.dll", BINARY),
    ("shiboken6\\MSVCP140.dll", "C:\\site\\shiboken6\\MSVCP140.dll", BINARY),
    ("shiboken6\\VCRUNTIME140.dll", "C:\\site\\shiboken6\\VCRUNTIME140.dll", BINARY),
    ("shiboken6\\VCRUNTIME140_1.dll", "C:\\site\\shiboken6\\VCRUNTIME140_1.dll", BINARY),
]


def imports_of(file: str) -> set[str]:
    """What each library of the made-up list needs; other names are the system's."""
    name = file.rpartition("\\")[2]
    runtime = {"VCRUNTIME140.dll", "KERNEL32.dll"}
    return {
        "_ssl.pyd": {"libcrypto-3.dll", "python313.dll"},
        "QtCore.pyd": {"Qt6Core.dll", "pyside6.abi3.dll", "shiboken6.abi3.dll", "MSVCP140.dll"},
        "pyside6.abi3.dll": {"Qt6Core.dll", "VCRUNTIME140_1.dll"},
        "qwindows.dll": {"Qt6Gui.dll", "Qt6Core.dll", "MSVCP140.dll"},
        "Qt6Core.dll": {"MSVCP140.dll", "VCRUNTIME140_1.dll"},
        "shiboken6.abi3.dll": {"MSVCP140.dll"},
        "MSVCP140.dll": {"VCRUNTIME140_1.dll"},
    }.get(name, set()) | runtime


def where_windows_looks(target: str) -> list[str]:
    folder = target.rpartition("\\")[0]
    return [folder, "", "PySide6", "shiboken6"]  # its own, the program's, and those that the packages add


def test_everything_on_windows_finds_the_libraries_that_it_needs() -> None:
    kept = contents.lean_binaries(WINDOWS_LIST, "win32", imports_of)
    places = {target.casefold() for target, _source, _kind in kept}
    named = {target.rpartition("\\")[2].casefold() for target, _source, _kind in WINDOWS_LIST}
    for target, source, _kind in kept:
        for needed in {each.casefold() for each in imports_of(source)} & named:
            looked = [f"{folder}\\{needed}".lstrip("\\").casefold() for folder in where_windows_looks(target)]
            assert places & set(looked), f"{target} does not find {needed}"
    assert len(places) == len(kept)
    unneeded = {"PySide6\\opengl32sw.dll", "PySide6\\plugins\\platforms\\qdirect2d.dll", "PySide6\\MSVCP140_2.dll"}
    assert not {target for target, _source, _kind in kept} & unneeded


def test_the_program_for_windows_brings_the_c_runtime_where_it_looks_itself() -> None:
    kept = contents.lean_binaries(WINDOWS_LIST, "win32", imports_of)
    at_root = {target: source for target, source, _kind in kept if "\\" not in target}
    assert at_root["VCRUNTIME140.dll"] == "C:\\Python\\VCRUNTIME140.dll"
    assert at_root["VCRUNTIME140_1.dll"] == "C:\\Python\\VCRUNTIME140_1.dll"
    assert at_root["MSVCP140.dll"] == "C:\\site\\PySide6\\MSVCP140.dll"  # Python brings none
    beside = {target for target, _source, _kind in kept if target.startswith(("PySide6\\M", "shiboken6\\M"))}
    assert beside == {"PySide6\\MSVCP140.dll", "shiboken6\\MSVCP140.dll"}


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_in_which_libraries_were_collected_does_not_matter(order: int) -> None:
    kept = contents.lean_binaries(WINDOWS_LIST[::order], "win32", imports_of)
    wanted = contents.lean_binaries(WINDOWS_LIST, "win32", imports_of)
    assert {target for target, _source, _kind in kept} == {target for target, _source, _kind in wanted}
