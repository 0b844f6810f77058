"""Fingerprints of people: keyed hashes of their export keys, which tell who was in a list before and nothing else."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from apsis_desktop.errors import Cancelled

SIZE = 16
"""Bytes. So no two people of two lists of millions have the same one by chance; half of that would not do."""

_AT_ONCE = 4096  # between two looks whether it is still wanted


class Hashing:
    """Makes the fingerprints of the people in one kind of list; in another kind, the same person has another one."""

    def __init__(self, secret: bytes, kind: str) -> None:
        import hashlib  # it loads OpenSSL

        own = hashlib.blake2b(kind.encode("utf-8", "surrogatepass"), key=secret, person=b"kind of list").digest()
        self._begun = hashlib.blake2b(key=own, digest_size=SIZE, person=b"somebody in it")

    def of(self, person: str) -> bytes:
        hashing = self._begun.copy()
        hashing.update(person.encode())
        return hashing.digest()

    @property
    def check(self) -> str:
        """What is the same only where the secret is: the fingerprint of nobody, as no export key is blank."""
        return self.of("").hex()


class Fingerprints:
    """Fingerprints in their order, each of them once."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self._starts = array("Q")  # where those begin that have the same first two bytes

    def __len__(self) -> int:
        return len(self.content) // SIZE

    def __contains__(self, one: bytes) -> bool:
        starts = self._starts or self._index()
        at = one[0] << 8 | one[1]
        place, end = starts[at], starts[at + 1]
        while (place := self.content.find(one, place, end)) >= 0:
            if place % SIZE == 0:
                return True
            place += 1
        return False

    def parts(self, cancelled: threading.Event) -> Iterator[list[bytes]]:
        """Yield all of them, some at a time. Raises `Cancelled`."""
        step = SIZE * _AT_ONCE
        for begin in range(0, len(self.content), step):
            if cancelled.is_set():
                raise Cancelled
            end = min(begin + step, len(self.content))
            yield [self.content[at : at + SIZE] for at in range(begin, end, SIZE)]

    def split(self, *earlier: Fingerprints, cancelled: threading.Event) -> tuple[Fingerprints, Fingerprints]:
        """Return those that are among the earlier ones, and those that are not. Raises `Cancelled`."""
        known, new = bytearray(), bytearray()
        for part in self.parts(cancelled):
            for one in part:
                if any(one in each for each in earlier):
                    known += one
                else:
                    new += one
        return Fingerprints(bytes(known)), Fingerprints(bytes(new))

    def _index(self) -> array[int]:
        counts = array("Q", bytes(8 * 0x10001))
        for at in range(0, len(self.content), SIZE):
            counts[(self.content[at] << 8 | self.content[at + 1]) + 1] += SIZE
        self._starts = array("Q", accumulate(counts))
        return self._starts


class Known(NamedTuple):
    """Who of a list was in the one before too: `people`. `total`: how many were in the one before."""

    people: Fingerprints
    total: int
    hashing: Hashing
