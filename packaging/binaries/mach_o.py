"""What a binary of macOS says that it needs, read from its file: once for each processor that it is made for."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path

_THIN, _FAT = b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"
_PROCESSORS = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_LOAD_DYLIB, _LOAD_WEAK, _REEXPORT, _RPATH = 0xC, 0x80000018, 0x8000001F, 0x8000001C
_VERSION_MIN_MACOS, _BUILD_VERSION = 0x24, 0x32
_MOST_PROCESSORS = 20  # Java's class files begin with the same bytes, and a version that is larger


@dataclass
class Slice:
    """The part for one processor. `weak` libraries may be missing."""

    processor: str
    oldest_macos: tuple[int, int] | None = None
    libraries: list[str] = field(default_factory=list)
    weak: list[str] = field(default_factory=list)
    search: list[str] = field(default_factory=list)


def slices(file: Path) -> list[Slice]:
    """Return its parts; none where it is no binary of macOS."""
    content = file.read_bytes()
    if content[:4] == _THIN:
        return [_slice(content)]
    if content[:4] != _FAT:
        return []
    (count,) = struct.unpack_from(">I", content, 4)
    if count > _MOST_PROCESSORS:
        return []
    parts = [struct.unpack_from(">8xII", content, 8 + 20 * number) for number in range(count)]
    wholes = [content[start : start + size] for start, size in parts]
    return [_slice(whole) for whole in wholes if whole[:4] == _THIN]  # archives of a compiler come in such files too


def _slice(content: bytes) -> Slice:
    processor, commands = struct.unpack_from("<4xI8xI", content)
    part = Slice(_PROCESSORS.get(processor, hex(processor)))
    place = 32
    for _number in range(commands):
        command, size = struct.unpack_from("<II", content, place)
        if command in {_LOAD_DYLIB, _LOAD_WEAK, _REEXPORT, _RPATH}:
            (text_at,) = struct.unpack_from("<I", content, place + 8)
            text = content[place + text_at : place + size].partition(b"\0")[0].decode()
            where = part.weak if command == _LOAD_WEAK else part.search if command == _RPATH else part.libraries
            where.append(text)
        elif command in {_VERSION_MIN_MACOS, _BUILD_VERSION}:
            (version,) = struct.unpack_from("<I", content, place + (12 if command == _BUILD_VERSION else 8))
            part.oldest_macos = (version >> 16, version >> 8 & 0xFF)
        place += size
    return part
