"""Nothing is in the bundle that is not in use, and nothing is missing."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from binaries.linux_systems_own import SYSTEMS_OWN
from build import identity, measure
from finished_program import Finished

from apsis_desktop.system.languages import LANGUAGES, QT_LANGUAGES

QT_LIBRARIES = {"Core", "DBus", "Gui", "Svg", "Widgets", "XcbQpa"}
QT_BINDINGS = {"QtCore", "QtDBus", "QtGui", "QtSvg", "QtWidgets"}
PLUGINS = {
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",
    "platformthemes/libqxdgdesktopportal.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
}
STRAY_FILES = re.compile(
    r"QtNetwork|Qt6Network|Qml|Quick|Pdf|WebEngine|VirtualKeyboard|virtualkeyboard|Wayland|QtSql|Qt6Sql|sqldrivers|OpenGL|Test\b|Designer"
    r"|gtk|gdk|libav|tcl|tk8|_tkinter|cacert\.pem|setuptools|pip-|pytest|\.pyi$|\.qmltypes|metatypes|glue/|include/|__pycache__",
    re.IGNORECASE,
)
STRAY_MODULES = {
    *("tkinter", "unittest", "doctest", "pydoc", "test", "pip", "setuptools", "pkg_resources", "distutils", "wheel"),
    *("pytest", "_pytest", "hypothesis", "openpyxl", "trustme", "coverage", "mypy", "PyInstaller"),
    *("asyncio", "multiprocessing", "anyio", "trio", "click", "rich", "pygments", "curses", "numpy", "IPython"),
}
# glibc and the loader; the rest of what a desktop has is in SYSTEMS_OWN
GLIBC = re.compile(r"^(ld-linux.*|linux-vdso|lib(c|m|dl|pthread|rt|util|resolv|nsl))\.so")


@pytest.fixture
def files(finished: Finished) -> set[str]:
    return {path.relative_to(finished.folder).as_posix() for path in finished.folder.rglob("*") if not path.is_dir()}


def test_no_file_strays_in(files: set[str]) -> None:
    assert sorted(file for file in files if STRAY_FILES.search(file)) == []


def test_no_module_strays_in(finished: Finished) -> None:
    modules = {name for name, _source in json.loads(finished.contents.read_text(encoding="utf-8"))["modules"]}
    assert sorted(STRAY_MODULES & {name.partition(".")[0] for name in modules}) == []
    # ... and what is wanted is there, so that the list is known to be the real one.
    assert {
        "apsis_desktop.app.desktop",
        "xlsxwriter",
        "keyring.backends.SecretService",
        "tzlocal",
        "sqlite3",
    } <= modules


def test_of_qt_there_is_only_what_is_in_use(files: set[str]) -> None:
    libraries = {found[1] for file in files if (found := re.search(r"libQt6(\w+)\.so", file))}
    bindings = {found[1] for file in files if (found := re.search(r"PySide6/(Qt\w+)\.", file))}
    plugins = {found[1] for file in files if (found := re.search(r"/plugins/(.+)", file))}
    texts = {found[1] for file in files if (found := re.search(r"Qt/translations/(.+)", file))}
    assert libraries == QT_LIBRARIES
    assert bindings == QT_BINDINGS
    assert plugins == PLUGINS
    assert texts == {f"qtbase_{code}.qm" for code in QT_LANGUAGES}


def test_the_python_in_qts_bindings_is_compiled(files: set[str]) -> None:
    own = {found[1] for file in files if (found := re.search(r"shiboken6/files\.dir/(.+)", file))}
    assert {
        "shibokensupport/__init__.pyc",
        "shibokensupport/feature.pyc",
        "shibokensupport/signature/loader.pyc",
    } <= own
    assert {name for name in own if not name.endswith(".pyc")} == set()


def test_the_texts_of_every_language_are_there_and_not_their_sources(files: set[str]) -> None:
    texts = {found[1] for file in files if (found := re.search(r"resources/translations/(.+)", file))}
    assert texts == {f"apsis-desktop_{code}.qm" for code in LANGUAGES}


def test_what_each_library_needs_is_in_the_bundle_or_on_every_desktop(finished: Finished) -> None:
    binaries = [path for path in finished.folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    here = {path.name for path in finished.folder.rglob("*")}
    missing = {
        f"{needed} for {binary.name}"
        for binary in binaries
        for needed in needs(binary)
        if needed not in here and not GLIBC.match(needed) and needed.partition(".so")[0] not in SYSTEMS_OWN
    }
    assert missing == set()


def needs(binary: Path) -> list[str]:
    shown = subprocess.run(["objdump", "-p", str(binary)], check=True, capture_output=True, text=True).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", shown, re.MULTILINE)


def test_two_programs_share_the_folder(finished: Finished) -> None:
    window = finished.folder / identity.WINDOW_PROGRAM
    assert (finished.folder / identity.CONSOLE_PROGRAM).stat().st_mode & 0o111
    assert window.samefile(finished.folder / identity.CONSOLE_PROGRAM)


def test_libraries_hold_nothing_that_only_debuggers_read(finished: Finished) -> None:
    shown = subprocess.run(
        ["file", *map(str, finished.folder.rglob("*.so*"))], check=True, capture_output=True, text=True
    ).stdout
    assert [line for line in shown.splitlines() if "not stripped" in line] == []


def test_the_size_is_within_what_was_agreed(finished: Finished) -> None:
    sizes = measure.measured_sizes()
    assert sizes.keys() == {"packed", "unpacked"}
    assert measure.over_budget(sizes) == []
