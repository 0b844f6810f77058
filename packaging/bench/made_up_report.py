"""A made-up report as APSIS One would send it: a CSV that travels as gzip, the same on every run.

Only a block of it is made and packed; the whole is that block repeated within one gzip member, which takes no longer
than copying. The block is far larger than the window in which gzip looks for repetitions.
"""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

BLOCK = 23_000_000  # bytes, unpacked; 20 of them are a report of 460 MB, 151 MB packed
SEED = 6
_GZIP_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_FIRST = ("Alma", "Åke", "Björn", "Ebba", "Freja", "Göran", "Hedda", "Ivar", "Jörgen", "Liv", "Maja", "Øystein")
_LAST = ("Andersson", "Berg", "Dahl", "Eriksson", "Hansen", "Lindström", "Nyström", "Sørensen", "Öberg", "Virtanen")
_CITY = ("Göteborg", "Stockholm", "Malmö", "København", "Oslo", "Helsinki", "Umeå", "Århus", "Tromsø", "Borås")
_HEADING = "Profile key;Email;First name;Last name;City;Mobile;Opened;Clicked;VIP\r\n"


def made_up_report(folder: Path, size: int) -> Path:
    """Return the packed file of a report of about `size` bytes unpacked; made once, then found again."""
    block = min(BLOCK, size)
    count = max(1, round(size / block))
    file = folder / f"made-up-{block}-{count}.csv.gz"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix(".half")
        _write(half, block, count)
        half.replace(file)
    return file


def unpacked_size(file: Path) -> int:
    """Return how many bytes the report has when it is unpacked, from the end of its gzip."""
    with file.open("rb") as packed:
        packed.seek(-4, 2)
        return int(struct.unpack("<I", packed.read(4))[0])


def _write(file: Path, size: int, count: int) -> None:
    content = _lines(size)
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    # Ends on a whole byte and looks back at nothing before it, so that it may follow itself.
    packed = packer.compress(content) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 0
    with file.open("wb") as whole:
        whole.write(_GZIP_HEADER)
        for _ in range(count):
            whole.write(packed)
            check = zlib.crc32(content, check)
        whole.write(zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS).flush())
        whole.write(struct.pack("<II", check, len(content) * count & 0xFFFFFFFF))


def _lines(size: int) -> bytes:
    chance = random.Random(SEED)  # noqa: S311 - made-up people, the same each time
    made = bytearray(_HEADING.encode())
    while len(made) < size:
        made += b"".join(_line(chance) for _ in range(1000))
    return bytes(made[:size])


def _line(chance: random.Random) -> bytes:
    key, first, last = chance.getrandbits(128), chance.choice(_FIRST), chance.choice(_LAST)
    email = f"{first}.{last}{chance.randrange(10_000)}@example.com".lower()
    mobile = f"+467{chance.randrange(10**8):08}"
    opened = f"2026-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02} {chance.randrange(24):02}:00"
    tail = f"{opened};{chance.randrange(100)};{chance.choice(('true', 'false'))}"
    return f"{key:032x};{email};{first};{last};{chance.choice(_CITY)};{mobile};{tail}\r\n".encode()
