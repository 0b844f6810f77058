"""The filter over several segments: `a & !(b | c)`, read into a tree that says who belongs.

`!` binds tightest, then `&`, then `|` (API.md: D for the duplicates report, I for this one).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_DEEPEST = 100
"""Levels of brackets and negations; more is nobody's wish and would exhaust the interpreter's stack."""

_PART = re.compile(r"\s*(?:(?P<name>\w+)|(?P<sign>[!&|()]))")


class FilterWrong(ValueError):
    """The filter cannot be read; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Name:
    name: str

    def members(self, of: Mapping[str, frozenset[int]], everyone: frozenset[int]) -> frozenset[int]:
        return of[self.name] & everyone

    def names(self) -> frozenset[str]:
        return frozenset({self.name})


@dataclass(frozen=True, slots=True)
class Not:
    inner: Expression

    def members(self, of: Mapping[str, frozenset[int]], everyone: frozenset[int]) -> frozenset[int]:
        return everyone - self.inner.members(of, everyone)

    def names(self) -> frozenset[str]:
        return self.inner.names()


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Expression, ...]

    def members(self, of: Mapping[str, frozenset[int]], everyone: frozenset[int]) -> frozenset[int]:
        return everyone.intersection(*(part.members(of, everyone) for part in self.parts))

    def names(self) -> frozenset[str]:
        return frozenset().union(*(part.names() for part in self.parts))


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Expression, ...]

    def members(self, of: Mapping[str, frozenset[int]], everyone: frozenset[int]) -> frozenset[int]:
        return frozenset().union(*(part.members(of, everyone) for part in self.parts))

    def names(self) -> frozenset[str]:
        return frozenset().union(*(part.names() for part in self.parts))


Expression = Name | Not | And | Or


def parse(text: str) -> Expression:
    """Read a filter.

    Raises:
        FilterWrong: it is empty, cut off, or holds something that is not a name, a sign or a bracket.
    """
    reader = _Reader(_split(text))
    expression = reader.either(0)
    reader.expect("")
    return expression


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
    def __init__(self, parts: list[tuple[int, str]]) -> None:
        self._parts = parts
        self._next = 0

    def either(self, depth: int) -> Expression:
        parts = [self._all(depth)]
        while self._take("|"):
            parts.append(self._all(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self, depth: int) -> Expression:
        parts = [self._one(depth)]
        while self._take("&"):
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _one(self, depth: int) -> Expression:
        if depth > _DEEPEST:
            raise FilterWrong(f"more than {_DEEPEST} levels of brackets")
        if self._take("!"):
            return Not(self._one(depth + 1))
        if self._take("("):
            inner = self.either(depth + 1)
            self.expect(")")
            return inner
        place, part = self._parts[self._next]
        if part in {"", "&", "|", ")"}:
            raise FilterWrong(f"a name is missing at place {place}")
        self._next += 1
        return Name(part)

    def expect(self, wanted: str) -> None:
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
