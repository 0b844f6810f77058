"""Stores texts of any length in a keyring with short entries: each is complete or absent, never a mixture.

Windows accepts 2,560 bytes of UTF-16 an entry; texts are split on every platform, with the same code.

A value `N` has a head entry, named `N`, and parts `N/a/1`, `N/a/2` … or `N/b/1`, `N/b/2` …. The head says which of the
two generations counts, how many parts it has, how long the value is, and its checksum; a short value stands in the
head itself. A new value's parts are written to the other generation, then the head, and only then is the old generation
deleted. At any point of an interruption, the head describes parts that exist.

Parts are written from the first to the last and deleted from the last to the first, so that after an interruption they
have no gap, and leftovers are found by counting up from the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from apsis_desktop.accounts.credentials.keyring import KeyringEntries

UNITS = 1280
"""How many UTF-16 code units one entry holds: 2,560 bytes."""

_FORMAT = "apsis1"
_GENERATIONS = ("a", "b")
# Decoding UTF-16 drops a byte order mark at the beginning, so no part begins with a character of the value.
_PART_MARK = "="


@dataclass(frozen=True)
class _Head:
    generation: str
    count: int
    units: int
    checksum: str
    short: str = field(default="", repr=False)  # the value itself, where it fits

    def __str__(self) -> str:
        return f"{_FORMAT} {self.generation} {self.count} {self.units} {self.checksum}\n{self.short}"

    @classmethod
    def read(cls, text: str | None) -> _Head | None:
        first, newline, short = (text or "").partition("\n")
        match first.split(" "):
            case [mark, generation, count, units, checksum] if mark == _FORMAT and newline:
                if generation in _GENERATIONS and _is_number(count) and _is_number(units):
                    return cls(generation, int(count), int(units), checksum, short)
        return None

    def describes(self, value: str) -> bool:
        import hmac

        return units(value) == self.units and hmac.compare_digest(_checksum(value), self.checksum)


class LongValues:
    """Long values by name, over short entries."""

    def __init__(self, entries: KeyringEntries) -> None:
        self._entries = entries

    def read(self, name: str) -> str | None:
        """Return the value, or None where none is complete."""
        text = self._entries.get(name)
        while True:
            head = _Head.read(text)
            if head is None:
                return None
            value = self._assemble(name, head)
            if value is not None:
                return value
            # Another process may have replaced the value between reading the head and the parts.
            before, text = text, self._entries.get(name)
            if text == before:
                return None

    def write(self, name: str, value: str) -> None:
        """Replace the value, and delete what an interrupted write may have left."""
        old = _Head.read(self._entries.get(name))
        generation = _GENERATIONS[1] if old and old.generation == _GENERATIONS[0] else _GENERATIONS[0]
        head = _Head(generation, 0, units(value), _checksum(value), value)
        if units(str(head)) > UNITS:
            parts = list(cut(value, UNITS - len(_PART_MARK)))
            for number, part in enumerate(parts, start=1):
                self._entries.set(_part(name, generation, number), _PART_MARK + part)
            head = _Head(generation, len(parts), head.units, head.checksum)
        self._entries.set(name, str(head))
        for each in _GENERATIONS:
            self._clear(name, each, keep=head.count if each == generation else 0)

    def forget(self, name: str) -> None:
        """Delete the value with all its parts, and leftovers of interrupted writes."""
        self._entries.delete(name)
        for generation in _GENERATIONS:
            self._clear(name, generation, keep=0)

    def _assemble(self, name: str, head: _Head) -> str | None:
        value = head.short
        for number in range(1, head.count + 1):
            part = self._entries.get(_part(name, head.generation, number))
            if part is None:
                return None
            value += part.removeprefix(_PART_MARK)
        return value if head.describes(value) else None

    def _clear(self, name: str, generation: str, keep: int) -> None:
        last = keep
        while self._entries.get(_part(name, generation, last + 1)) is not None:
            last += 1
        for number in range(last, keep, -1):
            self._entries.delete(_part(name, generation, number))


def units(text: str) -> int:
    """Return the length in UTF-16 code units: a character beyond the first 65,536 takes two."""
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, room: int) -> Iterator[str]:
    """Split a text into pieces of at most `room` UTF-16 code units, never inside a surrogate pair."""
    start = used = 0
    for index, character in enumerate(text):
        needed = units(character)
        if used + needed > room:
            yield text[start:index]
            start, used = index, 0
        used += needed
    yield text[start:]


def _part(name: str, generation: str, number: int) -> str:
    return f"{name}/{generation}/{number}"


def _checksum(value: str) -> str:
    import hashlib

    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
