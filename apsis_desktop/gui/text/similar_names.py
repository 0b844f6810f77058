"""The names most like one that there is not: "Womn" was meant to be "Women", "Date of birth" to be "Birth date"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from difflib import SequenceMatcher
from heapq import nlargest
from itertools import islice

from apsis_desktop.gui.text.name_search import search_key

_MOST = 3
"""So many are returned for a name."""
_COMPARED = 30
"""So many are compared closely: of those that share pairs of letters, and of those that share words."""
_ALIKE = 0.6
"""By so much at least, from 0 to 1."""
_AT_ONCE = 10_000
"""So many keys are looked at in one step."""
_WORD = re.compile(r"\w{3,}")
"""Shorter words, as "of", tell nothing."""


def similar_names(names: Sequence[str], keys: Sequence[str]) -> Generator[None, None, dict[str, list[int]]]:
    """Return for each name the places of the keys that are most like it, the most alike first.

    It goes in steps of a few milliseconds each, also with 50,000 keys, so that a window can do it between two events.
    """
    found: dict[str, list[int]] = {}
    for name in names:
        key = search_key(name)
        pairs = {key[place : place + 2] for place in range(len(key) - 1)}
        near = yield from _nearest(key, pairs, keys, len(pairs) / 2)
        near += yield from _nearest(key, set(_WORD.findall(key)), keys, 1)
        alike = [(likeness, -place) for place in set(near) if (likeness := _likeness(key, keys[place]))]
        if alike:
            found[name] = [-place for _likeness, place in nlargest(_MOST, alike)]
        yield
    return found


def _nearest(key: str, parts: Iterable[str], keys: Sequence[str], enough: float) -> Generator[None, None, list[int]]:
    """Return the places of those that have the most of these parts in them, as long as they are."""
    shared: Counter[int] = Counter()
    for part in parts:
        for begin in range(0, len(keys), _AT_ONCE):
            some = enumerate(keys[begin : begin + _AT_ONCE], begin)
            shared.update([place for place, other in some if part in other])
            yield
    nearest: list[tuple[float, int]] = []
    counted = iter(shared.items())
    while some_counted := list(islice(counted, _AT_ONCE)):
        near = [(count / (len(key) + len(keys[place])), -place) for place, count in some_counted if count >= enough]
        nearest = nlargest(_COMPARED, nearest + near)
        yield
    return [-place for _share, place in nearest]


def _likeness(key: str, other: str) -> float:
    """Return 0 where they are neither alike letter by letter nor by their words, in whatever order."""
    letters, words = SequenceMatcher(None, key, other).ratio(), _shared_words(key, other)
    return letters + words if max(letters, words) >= _ALIKE else 0


def _shared_words(key: str, other: str) -> float:
    """Return how much of each is words that the other one has too, by their letters."""
    ours, theirs = _WORD.findall(key), _WORD.findall(other)
    return (_part_in(ours, theirs) + _part_in(theirs, ours)) / 2


def _part_in(words: Sequence[str], others: Sequence[str]) -> float:
    """Tell how many of the letters are in words that others begin with, or that begin with others."""
    shared = (one for one in words if any(one.startswith(other) or other.startswith(one) for other in others))
    return len("".join(shared)) / max(1, len("".join(words)))
