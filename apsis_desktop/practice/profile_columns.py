"""The columns and memberships of the made-up profiles, created on demand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from apsis_desktop.practice.chance import repeatable
from apsis_desktop.practice.definition import Attribute, Section, Segment, Tag
from apsis_desktop.practice.made_up_profiles import Person, make_people

_T = TypeVar("_T")


class Profiles:
    """Some thousands of profiles, the same ones for the same seed. Thread safe."""

    def __init__(self, seed: int, count: int) -> None:
        self._seed = seed
        self._count = count
        self._lock = threading.RLock()
        self._people: tuple[Person, ...] | None = None
        self._columns: dict[str, Sequence[str]] = {}
        self._members: dict[str, frozenset[int]] = {}

    @property
    def people(self) -> tuple[Person, ...]:
        with self._lock:
            if self._people is None:
                self._people = make_people(self._seed, self._count)
            return self._people

    def known(self) -> frozenset[int]:
        """Return the indices in `people` of the known ones."""
        return frozenset(place for place, person in enumerate(self.people) if person.known)

    def members(self, of: Section | Segment) -> frozenset[int]:
        """Return the indices of the members of a section or a segment."""
        return self._cached(
            self._members,
            of.discriminator,
            lambda chance: frozenset(place for place, person in enumerate(self.people) if of.belongs(chance, person)),
        )

    def column(self, of: Attribute | Tag) -> Sequence[str]:
        """Return the value of every profile, in the order of `people`."""
        return self._cached(
            self._columns, of.discriminator, lambda chance: tuple(of.make(chance, person) for person in self.people)
        )

    def _cached(self, kept: dict[str, _T], key: str, make: Callable[[Random], _T]) -> _T:
        with self._lock:
            if key not in kept:
                kept[key] = make(repeatable(self._seed, key))
            return kept[key]
