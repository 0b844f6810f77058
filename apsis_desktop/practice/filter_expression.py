"""Evaluates filters over several segments, such as `a & !(b | c)`.

`!` binds tightest, then `&`, then `|` (API.md: D for the duplicates report, I for this one).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_DEEPEST = 100
"""Levels of brackets and negations; more would exhaust the interpreter's stack."""

_PART = re.compile(r"\s*(?:(?P<name>\w+)|(?P<sign>[!&|()]))")


class FilterWrong(ValueError):
    """The filter cannot be read; the message says where and why."""


def names(text: str) -> frozenset[str]:
    """Return the names in a filter.

    Raises:
        FilterWrong: it is empty, cut off, or holds something that is not a name, a sign or a bracket.
    """
    found: set[str] = set()

    def note(name: str) -> frozenset[int]:
        found.add(name)
        return frozenset()

    _Reader(_split(text), note, frozenset()).read()
    return frozenset(found)


def members(text: str, of: Mapping[str, frozenset[int]], everyone: frozenset[int]) -> frozenset[int]:
    """Return those of `everyone` for whom a filter is true; `of` holds who belongs to each name."""
    return _Reader(_split(text), of.__getitem__, everyone).read()


def _split(text: str) -> list[tuple[int, str]]:
    """Return each part with the place it begins at, counted from 1, and an empty part at the end."""
    parts = []
    end = len(text.rstrip())
    place = 0
    while place < end:
        found = _PART.match(text, place)
        if found is None:
            rest = text[place:].lstrip()
            raise FilterWrong(f"'{rest[0]}' at place {end - len(rest.rstrip()) + 1} does not belong in a filter")
        kind = found.lastgroup or ""
        parts.append((found.start(kind) + 1, found[kind]))
        place = found.end()
    parts.append((end + 1, ""))
    return parts


class _Reader:
    """Parses a filter and evaluates it."""

    def __init__(
        self, parts: list[tuple[int, str]], of: Callable[[str], frozenset[int]], everyone: frozenset[int]
    ) -> None:
        self._parts = parts
        self._of = of
        self._everyone = everyone
        self._next = 0

    def read(self) -> frozenset[int]:
        found = self._either(0)
        self._expect("")
        return found

    def _either(self, depth: int) -> frozenset[int]:
        found = self._all(depth)
        while self._take("|"):
            found |= self._all(depth)
        return found

    def _all(self, depth: int) -> frozenset[int]:
        found = self._one(depth)
        while self._take("&"):
            found &= self._one(depth)
        return found

    def _one(self, depth: int) -> frozenset[int]:
        if depth > _DEEPEST:
            raise FilterWrong(f"more than {_DEEPEST} levels of brackets")
        if self._take("!"):
            return self._everyone - self._one(depth + 1)
        if self._take("("):
            found = self._either(depth + 1)
            self._expect(")")
            return found
        place, part = self._parts[self._next]
        if part in {"", "&", "|", ")"}:
            raise FilterWrong(f"a name is missing at place {place}")
        self._next += 1
        return self._of(part) & self._everyone

    def _expect(self, wanted: str) -> None:
        place, part = self._parts[self._next]
        if part != wanted:
            raise FilterWrong(f"{_spoken(wanted)} expected at place {place}, not {_spoken(part)}")
        self._next += 1

    def _take(self, sign: str) -> bool:
        if self._parts[self._next][1] != sign:
            return False
        self._next += 1
        return True


def _spoken(part: str) -> str:
    return f"'{part}'" if part else "the end"
