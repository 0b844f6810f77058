"""What is to be put together from which files. Plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Source(NamedTuple):
    """One file of a list: the profiles of a segment, in some of the columns.

    `expected`: the headings that were requested, each with the place of its column in the list; None for one that is
    not used. The heading beside these is the export key's.
    """

    segment: int
    expected: Mapping[str, int | None]

    @property
    def places(self) -> frozenset[int]:
        return frozenset(place for place in self.expected.values() if place is not None)


class Recipe(NamedTuple):
    """`sources` are in the order in which they were requested: where two know the same profile, the later one counts.

    `headings`: those of the list behind the export key's. Of the segments (numbered from 0), `chosen` are the ones
    whose profiles are wanted, in any or in `all_of` them, and `excluded` those whose profiles are not. `marks`: the
    headings of the columns that say yes or no for each chosen segment; none where they are not wanted.
    """

    sources: tuple[Source, ...]
    headings: tuple[str, ...]
    chosen: frozenset[int]
    excluded: frozenset[int] = frozenset()
    all_of: bool = False
    marks: tuple[str, ...] = ()
