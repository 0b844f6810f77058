"""Looking into the binaries of each system for what they need."""

from __future__ import annotations

import shutil
import struct
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import PySide6
import pytest
from binaries import linux_bundle, mach_o, macos_bundle, windows10, windows_bundle
from binaries.pe import PortableExecutable, is_pe
from installed import lacking

LAUNCHERS = Path(sysconfig.get_path("purelib")) / "setuptools"  # programs for Windows, in every environment
PROGRAM = LAUNCHERS / "cli-64.exe"
ON_LINUX = pytest.mark.skipif(sys.platform != "linux" or bool(lacking("readelf")), reason=lacking("readelf") or "ELF")


@pytest.fixture
def windows(tmp_path: Path) -> Path:
    """A bundle with a program that needs the C++ runtime, and the runtime (played by other programs)."""
    inside = tmp_path / "_internal"
    inside.mkdir()
    shutil.copy(PROGRAM, inside / "module.pyd")
    for name in ("VCRUNTIME140.dll", "VCRUNTIME140_1.dll", "MSVCP140.dll"):
        shutil.copy(PROGRAM, inside / name)
    return tmp_path


def test_a_binary_of_windows_says_what_it_needs() -> None:
    binary = PortableExecutable(PROGRAM)
    assert {"kernel32.dll", "vcruntime140.dll"} <= binary.imports()
    assert binary.delayed_imports() == set()
    assert binary.machine == windows_bundle.AMD64
    assert not binary.made_by_wine()
    assert not is_pe(Path(__file__))


def test_a_bundle_that_is_whole_has_no_problem(windows: Path) -> None:
    assert list(windows_bundle.problems(windows)) == []


def test_without_the_runtime_at_its_root_a_bundle_is_not_whole(windows: Path) -> None:
    beside_another = windows / "_internal" / "shiboken6"
    beside_another.mkdir()
    shutil.move(windows / "_internal" / "VCRUNTIME140.dll", beside_another)
    found = list(windows_bundle.problems(windows))
    assert "vcruntime140.dll is not beside Python, and a fresh Windows has it not" in found
    assert "_internal/module.pyd needs vcruntime140.dll, which is neither there nor Windows' own" in found
    assert not any("shiboken6" in problem for problem in found)  # what lies there has it beside itself


def test_a_binary_for_another_processor_is_found(windows: Path) -> None:
    shutil.copy(LAUNCHERS / "cli-arm64.exe", windows / "_internal" / "other.pyd")
    assert "_internal/other.pyd is for another processor" in list(windows_bundle.problems(windows))


def test_what_is_wines_or_stands_in_for_windows_is_found(windows: Path) -> None:
    content = bytearray(PROGRAM.read_bytes())
    content[0x40:0x50] = b"Wine builtin DLL"
    (windows / "_internal" / "of wine.dll").write_bytes(content)
    stub = PROGRAM.read_bytes() + b"apsis-desktop: made for wine, never to be shipped"
    (windows / "_internal" / "icuuc.dll").write_bytes(stub)
    found = [problem for problem in windows_bundle.problems(windows) if "wine's" in problem]
    assert [problem.partition(" is wine's")[0] for problem in found] == ["_internal/icuuc.dll", "_internal/of wine.dll"]


def test_an_empty_bundle_proves_nothing(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    for problems in (windows_bundle.problems, linux_bundle.problems):
        assert next(iter(problems(tmp_path))).startswith("There is no binary")


def test_microsofts_runtime_is_not_windows_own() -> None:
    assert windows10.has("kernel32.dll")
    assert windows10.has("api-ms-win-crt-stdio-l1-1-0.dll")
    assert not any(map(windows10.has, windows_bundle.CPP_RUNTIME))


@ON_LINUX
def test_a_library_that_a_bundle_for_linux_lacks_is_found(tmp_path: Path) -> None:
    library = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6Widgets.so.*"))
    (tmp_path / "_internal").mkdir()
    shutil.copy(library, tmp_path / "_internal")
    found = list(linux_bundle.problems(tmp_path))
    assert any("needs libQt6Gui.so.6, which is neither there nor the system's own" in problem for problem in found)
    assert not any("libc.so" in problem or "libstdc++" in problem for problem in found)


# --- macOS ---------------------------------------------------------------------------------------------------------

PROCESSOR = {"x86_64": 0x01000007, "arm64": 0x0100000C}


def library(
    processor: str, *libraries: str, search: str = "@loader_path", oldest: int = 13, takes: Sequence[str] = ()
) -> bytes:
    """A library of macOS, as far as its own description goes. What it takes, it takes of the first library."""

    def command(number: int, *fields: int, text: str = "") -> bytes:
        begun = struct.pack(f"<{len(fields)}I", *fields) + text.encode() + b"\0"
        begun += b"\0" * (-len(begun) % 8)
        return struct.pack("<II", number, 8 + len(begun)) + begun

    commands = [command(0xC, 24, 0, 0, 0, text=each) for each in libraries]
    commands += [command(0x8000001C, 12, text=search), command(0x32, 1, oldest << 16, oldest << 16, 0)]
    names = "".join(f"{each}\0" for each in takes).encode()
    symbols, at = b"", 0
    for each in takes:
        symbols += struct.pack("<IBBHQ", at, 1, 0, 1 << 8, 0)
        at += len(each) + 1
    begin = 32 + len(b"".join(commands)) + 24
    commands.append(struct.pack("<IIIIII", 0x2, 24, begin, len(takes), begin + len(symbols), len(names)))
    body = b"".join(commands)
    header = struct.pack("<IIIIIIII", 0xFEEDFACF, PROCESSOR[processor], 0, 6, len(commands), len(body), 0, 0)
    return header + body + symbols + names


def both(*arguments: str) -> bytes:
    parts = [library(processor, *arguments) for processor in PROCESSOR]
    head, place, table = struct.pack(">II", 0xCAFEBABE, len(parts)), 64, b""
    for processor, part in zip(PROCESSOR.values(), parts, strict=True):
        table += struct.pack(">IIIII", processor, 0, place, len(part), 0)
        place += len(part)
    return (head + table).ljust(64, b"\0") + b"".join(parts)


def problems_of(folder: Path, *processors: str) -> list[str]:
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    found = macos_bundle.problems(files, processors, (13, 0), folder)
    return [problem for problem in found if "would not be signed" not in problem]


def test_a_library_of_macos_says_what_it_needs_for_each_processor(tmp_path: Path) -> None:
    file = tmp_path / "a.dylib"
    file.write_bytes(both("@rpath/b.dylib"))
    parts = mach_o.slices(file)
    assert [part.processor for part in parts] == ["x86_64", "arm64"]
    assert all(part.libraries == ["@rpath/b.dylib"] for part in parts)
    assert all(part.search == ["@loader_path"] and part.oldest_macos == (13, 0) for part in parts)
    assert mach_o.slices(Path(__file__)) == []


@pytest.mark.skipif(bool(lacking("file")), reason=lacking("file"))
def test_what_an_app_lacks_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.dylib").write_bytes(library("arm64", "@rpath/b.dylib", "/usr/lib/libSystem.B.dylib"))
    (tmp_path / "b.dylib").write_bytes(library("arm64", "/opt/homebrew/lib/libz.dylib"))
    assert problems_of(tmp_path, "arm64") == [
        "b.dylib needs /opt/homebrew/lib/libz.dylib, which is neither there nor the system's own (arm64)",
    ]
    (tmp_path / "b.dylib").unlink()
    assert problems_of(tmp_path, "arm64", "x86_64") == [
        "a.dylib is not made for x86_64",
        "a.dylib needs @rpath/b.dylib, which is neither there nor the system's own (arm64)",
    ]


@pytest.mark.skipif(bool(lacking("file")), reason=lacking("file"))
def test_a_library_may_name_a_newer_macos_where_the_oldest_has_all_that_it_takes(tmp_path: Path) -> None:
    system = "/usr/lib/libSystem.B.dylib"
    (tmp_path / "a.dylib").write_bytes(library("arm64", system, takes=["_read"]))
    (tmp_path / "b.dylib").write_bytes(library("arm64", system, oldest=15, takes=["_read", "_signal"]))
    assert problems_of(tmp_path, "arm64") == []
    (tmp_path / "b.dylib").write_bytes(library("arm64", system, oldest=15, takes=["_read", "_new", "_of_15"]))
    assert problems_of(tmp_path, "arm64") == ["b.dylib wants macOS 15.0 (arm64), and may need it for _new, _of_15"]


@pytest.mark.skipif(bool(lacking("file")), reason=lacking("file"))
def test_what_signing_would_leave_out_is_found(tmp_path: Path) -> None:
    whole, other = tmp_path / "a.dylib", tmp_path / "b.dylib"
    whole.write_bytes(both("/usr/lib/libSystem.B.dylib"))
    other.write_bytes(b"no library")
    assert macos_bundle.not_signed([whole, other]) == [other]
