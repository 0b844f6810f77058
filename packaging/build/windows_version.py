"""What Windows shows of the program under Properties > Details, in the form that PyInstaller reads."""

from __future__ import annotations

import re

from build import identity

_TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('FileDescription', {name!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', {program!r}),
      StringStruct('ProductName', {name!r}),
      StringStruct('ProductVersion', {version!r}),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x409, 1200])])
  ]
)
"""


def resource() -> str:
    version = identity.version()
    return _TEXT.format(
        numbers=four_numbers(version), name=identity.NAME, version=version, program=identity.CONSOLE_PROGRAM
    )


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """1.2.3 and 1.2.3rc1 are both (1, 2, 3, 0): Windows knows nothing but numbers."""
    major, minor, patch = (int(re.match(r"\d+", part)[0]) for part in version.split(".")[:3])  # type: ignore[index]  # version() lets nothing else through
    return major, minor, patch, 0
