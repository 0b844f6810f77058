"""What a binary of macOS says that it needs, read from its file: once for each processor that it is made for."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_THIN, _FAT = b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"
_PROCESSORS = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_LOAD_DYLIB, _LOAD_WEAK, _REEXPORT, _RPATH = 0xC, 0x80000018, 0x8000001F, 0x8000001C
_LOAD_LAZY, _LOAD_UPWARD, _SYMBOLS = 0x20, 0x80000023, 0x2
_NAMES_A_LIBRARY = {_LOAD_DYLIB, _LOAD_WEAK, _REEXPORT, _LOAD_LAZY, _LOAD_UPWARD}
_OF_A_DEBUGGER, _DEFINED, _MAY_BE_MISSING = 0xE0, 0x0E, 0x40  # bits of a symbol
_VERSION_MIN_MACOS, _BUILD_VERSION = 0x24, 0x32
_MOST_PROCESSORS = 20  # Java's class files begin with the same bytes, and a version that is larger


@dataclass
class Slice:
    """The part for one processor. `weak` libraries may be missing; `taken` are the symbols that may not, by library."""

    processor: str
    oldest_macos: tuple[int, int] | None = None
    libraries: list[str] = field(default_factory=list)
    weak: list[str] = field(default_factory=list)
    search: list[str] = field(default_factory=list)
    taken: set[tuple[str, str]] = field(default_factory=set)


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
    numbered: list[str] = []
    symbols: Iterator[tuple[int, str]] = iter(())
    for _number in range(commands):
        command, size = struct.unpack_from("<II", content, place)
        if command in _NAMES_A_LIBRARY | {_RPATH}:
            (text_at,) = struct.unpack_from("<I", content, place + 8)
            text = content[place + text_at : place + size].partition(b"\0")[0].decode()
            where = part.weak if command == _LOAD_WEAK else part.search if command == _RPATH else part.libraries
            where.append(text)
            numbered += [text] if command in _NAMES_A_LIBRARY else []
        elif command == _SYMBOLS:
            symbols = _taken(content, *struct.unpack_from("<III", content, place + 8))
        elif command in {_VERSION_MIN_MACOS, _BUILD_VERSION}:
            (version,) = struct.unpack_from("<I", content, place + (12 if command == _BUILD_VERSION else 8))
            part.oldest_macos = (version >> 16, version >> 8 & 0xFF)
        place += size
    part.taken = {(numbered[number - 1], name) for number, name in symbols if 0 < number <= len(numbered)}
    return part


def _taken(content: bytes, place: int, count: int, texts: int) -> Iterator[tuple[int, str]]:
    """Yield each symbol that a library must have, after the number of that library."""
    for text, kind, description in struct.iter_unpack("<IBxH8x", content[place : place + 16 * count]):
        if not kind & (_OF_A_DEBUGGER | _DEFINED) and not description & _MAY_BE_MISSING:
            begin = texts + text
            yield description >> 8, content[begin : content.index(b"\0", begin)].decode()
