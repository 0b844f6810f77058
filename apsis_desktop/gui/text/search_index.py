"""Finds names by what is typed, quickly enough for each key in a list of 50,000."""

from __future__ import annotations

from collections.abc import Sequence

from apsis_desktop.gui.text.search import search_keys, search_words

Rows = Sequence[int]


class SearchIndex:
    """Knows some names by their place. `find` tells the places of those that have all the words, in their order."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        self._keys = search_keys(names)
        # What was found for each word so far, as it was typed: one more letter looks there alone, one fewer is known.
        self._found: list[tuple[tuple[str, ...], Rows]] = [((), range(len(self._keys)))]

    def find(self, typed: str) -> Rows:
        """Return the places of the names that have all the words in them, whatever their accents and case."""
        words = search_words(typed)
        while not _narrows(self._found[-1][0], words):
            self._found.pop()
        known, rows = self._found[-1]
        if known != words:
            keys = self._keys
            for word in words:
                if word not in known:
                    rows = [row for row in rows if word in keys[row]]
            self._found.append((words, rows))
        return rows


def _narrows(earlier: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether all that has these words has the earlier ones as well."""
    return all(any(one in word for word in words) for one in earlier)
