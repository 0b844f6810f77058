"""Names that are longer than their place: what tells one from the others stays, "…" stands for the rest."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QFontMetrics

from apsis_desktop.text.printable import one_line

Fits = Callable[[str], bool]
"""Tells whether a text has room in a place."""

IN_A_SENTENCE = 120
"""Letters that a name has at most within a sentence of ours."""

_GAP = "…"
_AROUND = ((8, 6), (3, 1))
"""Letters before and after the place where a name departs from another one: where there is room, and at the least."""

_LEAST = 3  # letters that a name is cut to where there is no room at all


class Siblings:
    """The names that a name must not be taken for: these, and those of `others`, which are not sorted again."""

    def __init__(self, names: Iterable[str] = (), others: Siblings | None = None) -> None:
        self._names = tuple(names)
        self._others = others
        self._sorted: list[str] | None = None  # not before a name is too long for its place

    def forks(self, name: str) -> list[int]:
        """Return where a name departs from the others that begin alike, from the first place to the last."""
        known = self.in_order()
        found = set()
        row = bisect_left(known, name) - 1
        while row >= 0:
            place = _shared(name, known[row])
            found.add(place)
            row = min(row, bisect_left(known, name[:place])) - 1  # the next one begins alike for less
        row = bisect_right(known, name)
        while row < len(known):
            place = _shared(name, known[row])
            found.add(place)
            row = max(row + 1, bisect_right(known, name[:place] + "\U0010ffff"))
        return sorted(found - {0, len(name)})

    def in_order(self) -> list[str]:
        """Return all of them, sorted once."""
        if self._sorted is None:
            known = [] if self._others is None else self._others.in_order()
            names = set(map(one_line, self._names))
            more = [name for name in names if known[(place := bisect_left(known, name)) : place + 1] != [name]]
            self._sorted = sorted((*known, *more)) if more else known
        return self._sorted


ALONE = Siblings()


def shortened(name: str, fits: Fits, siblings: Siblings = ALONE) -> str:
    """Return a name as long as it fits."""
    return composed([name], lambda names: names[0], fits, siblings)


def composed(
    names: Sequence[str], compose: Callable[[Sequence[str]], str], fits: Fits | None, siblings: Siblings = ALONE
) -> str:
    """Put names into a text that fits, each shortened in its own middle, the longest ones first."""
    names = [one_line(name) for name in names]
    whole = compose(names)
    if fits is None or fits(whole):
        return whole
    forks = [siblings.forks(name) for name in names]

    def cut_to(letters: int) -> str:
        return compose([_cut(name, letters, places) for name, places in zip(names, forks, strict=True)])

    least, most = _LEAST, max((len(name) for name in names), default=_LEAST)
    while least < most:
        middle = (least + most + 1) // 2
        if fits(cut_to(middle)):
            least = middle
        else:
            most = middle - 1
    return cut_to(least)


def within_letters(most: int) -> Fits:
    return lambda text: len(text) <= most


def within_bytes(most: int) -> Fits:
    return lambda text: len(text.encode("utf-8", "replace")) <= most


def within_width(metrics: QFontMetrics, width: int) -> Fits:
    """Tell what has room on a line of so many pixels."""
    return lambda text: metrics.horizontalAdvance(text) <= width


def in_a_sentence(name: str, siblings: Siblings = ALONE) -> str:
    """Return a name as it stands within a sentence of ours."""
    return shortened(name, within_letters(IN_A_SENTENCE), siblings)


def _shared(one: str, other: str) -> int:
    """Return how many letters two names begin alike with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def _cut(name: str, letters: int, forks: Sequence[int]) -> str:
    """Leave so many letters: the beginning, the end, and those around the forks, of which the last count most."""
    if len(name) <= letters:
        return name
    kept: list[tuple[int, int]] = []
    room = letters - 1
    for before, after in _AROUND:
        kept, room = [], letters - 1
        for fork in reversed(forks):
            shown = max(name.rfind(" ", 0, fork) + 1, fork - before), min(len(name), fork + after)
            needed = shown[1] - shown[0] + 1
            if needed <= room - 2:  # a letter at each end at least
                kept.append(shown)
                room -= needed
        if len(kept) == len(forks):
            break
    ends = room
    pieces = _with_ends(name, ends, kept)
    while (shorter := _with_ends(name, ends + 1, kept)) and _length(shorter) <= letters:
        ends, pieces = ends + 1, shorter
    return _GAP.join(name[first:last].strip() for first, last in pieces)


def _with_ends(name: str, ends: int, kept: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pieces of a name in their order, with so many letters of its two ends."""
    if ends >= len(name):
        return [(0, len(name))]
    tail = ends // 2
    spans = sorted(
        (_whole(name, first), _whole(name, last))
        for first, last in ((0, ends - tail), *kept, (len(name) - tail, len(name)))
    )
    pieces = spans[:1]
    for first, last in spans[1:]:
        if first <= pieces[-1][1] + 1:  # "…" would take the room of the letter
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], last))
        else:
            pieces.append((first, last))
    return [piece for piece in pieces if piece[0] < piece[1]]


def _whole(name: str, place: int) -> int:
    """Move a place to the end of its letter, where an accent or a joiner follows it."""
    while 0 < place < len(name) and (unicodedata.combining(name[place]) or name[place] in "\u200d\ufe0f"):
        place += 1
    return place


def _length(pieces: Sequence[tuple[int, int]]) -> int:
    return sum(last - first for first, last in pieces) + len(pieces) - 1
