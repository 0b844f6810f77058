"""The names most like one that there is not: "Womn" was meant to be "Women"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from difflib import SequenceMatcher
from heapq import nlargest

from apsis_desktop.gui.text.name_search import search_key

_MOST = 3
"""So many are returned for a name."""
_COMPARED = 30
"""So many are compared letter by letter: those that share the most pairs of letters."""
_ALIKE = 0.6
"""By so much at least, from 0 to 1."""


def similar_names(names: Sequence[str], keys: Sequence[str]) -> Generator[None, None, dict[str, list[int]]]:
    """Return for each name the places of the keys that are most like it, the most alike first.

    It goes in steps of a few milliseconds each, also with 50,000 keys, so that a window can do it between two events.
    """
    found: dict[str, list[int]] = {}
    for name in names:
        key = search_key(name)
        pairs = {key[place : place + 2] for place in range(len(key) - 1)}
        shared: Counter[int] = Counter()
        for pair in pairs:
            shared.update([place for place, other in enumerate(keys) if pair in other])
            yield
        enough = len(pairs) / 2
        near = [(count / (len(key) + len(keys[place])), place) for place, count in shared.items() if count >= enough]
        yield
        best = [place for _share, place in nlargest(_COMPARED, near)]
        compared = [(SequenceMatcher(None, key, keys[place]).ratio(), -place) for place in best]
        alike = [-place for share, place in nlargest(_MOST, compared) if share >= _ALIKE]
        if alike:
            found[name] = alike
        yield
    return found
