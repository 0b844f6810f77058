"""Searching that forgives accents and case: "ake" finds "Åke", "oresund" finds "Øresund"; the best comes first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

# Letters that Unicode does not take apart into a base letter and an accent.
_PLAIN = dict(zip("øæœđðħłþŧıŋ", ("o", "ae", "oe", "d", "d", "h", "l", "th", "t", "i", "n"), strict=True))
_BETWEEN = "\n"
_FEW = 100
"""Up to so many different letters are quicker to replace one by one than each where it stands."""
_AHEAD = 100
"""So many rows are worked out at once."""


def search_key(text: str) -> str:
    """Return the text as it is compared: lower case, without accents and what is not seen."""
    return text.lower() if text.isascii() else _without_accents(text.casefold())


def search_keys(texts: Sequence[str]) -> list[str]:
    """Return the keys of many texts: of 50,000 names in some 30 ms, since all of them are folded as one."""
    joined = _BETWEEN.join(texts)
    keys = search_key(joined).split(_BETWEEN)
    if len(keys) == len(texts):
        return keys
    return [search_key(text) for text in texts]  # one of them has lines of its own


def search_words(text: str) -> tuple[str, ...]:
    """Return what a person typed as words, each of which must be found."""
    return tuple(search_key(text).split())


def _without_accents(text: str) -> str:
    plain = {letter: _plain(letter) for letter in set(text) if letter > "\x7f"}
    other = {letter: key for letter, key in plain.items() if key != letter}
    if len(other) > _FEW:
        return text.translate({ord(letter): key for letter, key in other.items()})
    for letter, key in other.items():
        text = text.replace(letter, key)
    return text


def _plain(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if not _silent(part)).casefold()


def _silent(part: str) -> bool:
    return bool(unicodedata.combining(part)) or unicodedata.category(part) == "Cf"


class Rows:
    """Places in an order that is worked out only as far as somebody asks: a screen shows a few dozen of 50,000."""

    def __init__(self, count: int, order: Iterable[int]) -> None:
        """`order` has `count` different places; one that is given again counts where it came first."""
        self._count, self._order = count, iter(order)
        self._known: list[int] = []
        self._given: set[int] = set()

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, row: int) -> int:
        if row >= len(self._known):
            self._work_out(row + _AHEAD)
        return self._known[row]

    def __iter__(self) -> Iterator[int]:
        return map(self.__getitem__, range(self._count))

    def begins_as(self, other: Rows, most: int) -> bool:
        """Tell whether both have as many places, and the same ones at their front."""
        return len(self) == len(other) and all(self[row] == other[row] for row in range(min(most, len(self))))

    def _work_out(self, count: int) -> None:
        known, given = self._known, self._given
        for place in self._order:
            if place not in given:
                given.add(place)
                known.append(place)
                if len(known) >= count:
                    return


class SearchIndex:
    """An index of names. `find` returns the positions of those that contain all the words, the best first."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        self._keys = search_keys(names)
        self._apart = _words_apart(self._keys)
        # What was found for each word so far, as it was typed: one more letter looks there alone, one fewer is known.
        self._found: list[tuple[tuple[str, ...], Sequence[int]]] = [((), range(len(self._keys)))]

    def find(self, typed: str) -> Rows:
        """Return the places of the names that have all the words in them, whatever their accents, case and order.

        First the name that was typed, then those that begin with it, then those in which each word begins one, then
        the rest; within these in the order of the names.
        """
        words = search_words(typed)
        while not _narrows(self._found[-1][0], words):
            self._found.pop()
        known, places = self._found[-1]
        if known != words:
            keys = self._keys
            for word in words:
                if word not in known:
                    places = [place for place in places if word in keys[place]]
            self._found.append((words, places))
        return Rows(len(places), self._best_first(words, places) if words else places)

    def _best_first(self, words: Sequence[str], places: Sequence[int]) -> Iterator[int]:
        """Return them one after the other, some of them again: little more is compared than is asked for."""
        keys, apart = self._keys, self._apart
        phrase, beginnings = " ".join(words), places
        for word in {_before(word) for word in words}:
            beginnings = [place for place in beginnings if word in apart[place]]
        # What begins with the phrase has each word at the front of one.
        yield from (place for place in beginnings if keys[place] == phrase)
        yield from (place for place in beginnings if keys[place].startswith(phrase))
        yield from beginnings
        yield from places


def hits(name: str, typed: str) -> list[tuple[int, int]]:
    """Return where the words that were typed stand in a name: from and to, in its own letters.

    Where a word begins one of the name's, its other places do not count.
    """
    if not typed.strip():
        return []
    keys = [_letter_key(letter) for letter in name]
    places = [place for place, key in enumerate(keys) for _letter in key]
    key = "".join(keys)
    (apart,) = _words_apart([key])
    found: set[int] = set()
    for word in search_words(typed):
        everywhere = [match.start() for match in re.finditer(re.escape(word), key)]
        beginnings = [start for start in everywhere if apart[start] == " "]  # which has one letter more, at its front
        for start in beginnings or everywhere:
            last = places[start + len(word) - 1] + 1
            while last < len(keys) and not keys[last]:  # an accent of its own
                last += 1
            found.update(range(places[start], last))
    return _runs(sorted(found))


@lru_cache(maxsize=1024)
def _letter_key(letter: str) -> str:
    return search_key(letter)


def _words_apart(keys: Sequence[str]) -> list[str]:
    """Return the keys with one space before each word and nothing else between the words."""
    joined = _BETWEEN.join(keys)
    for letter in set(joined):
        if not letter.isalnum() and letter not in {" ", _BETWEEN}:
            joined = joined.replace(letter, " ")
    apart = (" " + joined.replace(_BETWEEN, _BETWEEN + " ")).split(_BETWEEN)
    return apart if len(apart) == len(keys) else [" " + _spaced(key) for key in keys]


def _before(word: str) -> str:
    """Return a word as it stands among words that are apart, where it begins one."""
    return " " + _spaced(word).lstrip()


def _spaced(key: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in key)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


def _narrows(earlier: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether all that has these words has the earlier ones as well."""
    return all(any(one in word for word in words) for one in earlier)
