"""What a binary of Windows (.exe, .dll, .pyd) says that it needs, read from its file."""

from __future__ import annotations

import struct
from pathlib import Path

_IMPORTS, _DELAYED = 1, 13  # places in the table of directories


def is_pe(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(2) == b"MZ"


class PortableExecutable:
    """One file. Names of libraries are in small letters, as Windows does not tell them apart."""

    def __init__(self, file: Path) -> None:
        self._bytes = file.read_bytes()
        (header,) = struct.unpack_from("<I", self._bytes, 0x3C)
        if self._bytes[header : header + 4] != b"PE\0\0":
            raise ValueError(f"{file.name} is no binary of Windows")
        self.machine, sections = struct.unpack_from("<HH", self._bytes, header + 4)
        (optional_size,) = struct.unpack_from("<H", self._bytes, header + 20)
        optional = header + 24
        (magic,) = struct.unpack_from("<H", self._bytes, optional)
        wide = magic == 0x20B
        self._directories = optional + (112 if wide else 96)
        (self._directory_count,) = struct.unpack_from("<I", self._bytes, self._directories - 4)
        self.oldest_windows = struct.unpack_from("<HH", self._bytes, optional + 48)
        table = optional + optional_size
        # Of each section: where it lies once loaded, how long it is, and where in the file.
        self._sections = [
            struct.unpack_from("<8x4xIII", self._bytes, table + 40 * number) for number in range(sections)
        ]

    def imports(self) -> set[str]:
        """Name the libraries that it cannot be loaded without."""
        return self._libraries(_IMPORTS, entry_size=20, name_at=12)

    def delayed_imports(self) -> set[str]:
        """Name the libraries that it loads when it first needs them."""
        return self._libraries(_DELAYED, entry_size=32, name_at=4)

    def made_by_wine(self) -> bool:
        return b"Wine builtin DLL" in self._bytes[:0x80] or b"Wine placeholder DLL" in self._bytes[:0x80]

    def says(self, text: bytes) -> bool:
        return text in self._bytes

    def _libraries(self, directory: int, *, entry_size: int, name_at: int) -> set[str]:
        if directory >= self._directory_count:
            return set()
        (start,) = struct.unpack_from("<I", self._bytes, self._directories + 8 * directory)
        found: set[str] = set()
        if not start:
            return found
        place = self._place(start)
        while True:
            (name,) = struct.unpack_from("<I", self._bytes, place + name_at)
            if not name:
                return found
            found.add(self._text(self._place(name)).casefold())
            place += entry_size

    def _place(self, loaded: int) -> int:
        """Where in the file that lies which is at this place once loaded."""
        for start, size, in_file in self._sections:
            if start <= loaded < start + size:
                return int(in_file + loaded - start)
        raise ValueError(f"no section holds {loaded:#x}")

    def _text(self, place: int) -> str:
        return self._bytes[place : self._bytes.index(b"\0", place)].decode("ascii")
