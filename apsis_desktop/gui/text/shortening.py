"""Names that are longer than their place: what tells one from the others stays, "…" stands for the rest."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtGui import QFontMetrics

from apsis_desktop.text.printable import one_line

_Pieces = list[tuple[int, int]]
_CutName = Callable[[str, int, Sequence[int]], str]
Fits = Callable[[str], bool]
"""Tells whether a text has room in a place."""

IN_A_SENTENCE = 120
"""Letters that a name has at most within a sentence of ours."""

_GAP = "…"
_LONGEST_ENDING = 6  # letters; what follows a point in a longer one belongs to the name
_AROUND = ((8, 6), (3, 1))
"""Letters before and after the place where a name departs from another one: where there is room, and at the least."""

_LEAST = 3  # letters that a name is cut to where there is no room at all
_WORD = 8  # letters of a word that are given up, so that it is not cut
_BETWEEN_WORDS = " ,;&–-"
_SHORT_GAP = 3  # letters that "…" does not stand for
_ONE_CUT = 16  # letters that are left of the only name that is cut; rather than fewer, others are left out
READABLE = 12  # letters by which a name is still recognised


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

    def has_another(self, name: str, head: str, tail: str) -> bool:
        """Tell whether a name beside this one begins and ends so."""
        known = self.in_order()
        alike = known[bisect_left(known, head) : bisect_right(known, f"{head}\U0010ffff")]
        return any(one.endswith(tail) and one != name and len(one) >= len(head) + len(tail) for one in alike)

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
    names: Sequence[str],
    compose: Callable[[Sequence[str]], str],
    fits: Fits | None,
    siblings: Siblings = ALONE,
    least: int = _LEAST,
) -> str:
    """Put names into a text that fits, each shortened in its own middle; only the longest one where that is enough.

    None is left fewer letters than `least`, whether that fits or not.
    """
    if (text := _with_one_cut(names, compose, fits, siblings)) is not None or fits is None:
        return text or ""
    names = [one_line(name) for name in names]
    forks = [siblings.forks(name) for name in names]

    def cut_to(letters: int, cut: _CutName) -> str:
        return compose([cut(name, letters, places) for name, places in zip(names, forks, strict=True)])

    return _longest(cut_to, fits, least, max((len(name) for name in names), default=least))


def _with_one_cut(
    names: Sequence[str], compose: Callable[[Sequence[str]], str], fits: Fits | None, siblings: Siblings = ALONE
) -> str | None:
    """Put names into a text that fits, of which at most the longest one is shortened, and is still recognised."""
    names = [one_line(name) for name in names]
    whole = compose(names)
    if fits is None or fits(whole):
        return whole
    longest = max(range(len(names)), key=lambda place: (len(names[place]), place), default=None)
    if longest is None or len(names[longest]) <= _ONE_CUT:
        return None
    forks = siblings.forks(names[longest])

    def cut_to(letters: int, cut: _CutName) -> str:
        return compose([*names[:longest], cut(names[longest], letters, forks), *names[longest + 1 :]])

    text = _longest(cut_to, fits, _ONE_CUT, len(names[longest]))
    return text if fits(text) else None


def _longest(cut_to: Callable[[int, _CutName], str], fits: Fits, least: int, most: int) -> str:
    """Leave about as many letters as fit, or the least."""
    fewest = least
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if fits(cut_to(middle, _cut)) else (least, middle - 1)
    # Other letters may be wider.
    whole_words = (cut_to(letters, _cut_between_words) for letters in range(least, max(fewest, least - _LEAST) - 1, -1))
    return next(filter(fits, whole_words), None) or cut_to(least, _cut)


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


def file_in_a_sentence(name: str) -> str:
    """Return the name of a file as it stands within a sentence of ours, with its ending."""
    stem, dot, ending = one_line(name).rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        return in_a_sentence(name)
    return composed([stem], lambda shown: f"{shown[0]}{dot}{ending}", within_letters(IN_A_SENTENCE))


def _shared(one: str, other: str) -> int:
    """Return how many letters two names begin alike with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def _cut(name: str, letters: int, forks: Sequence[int]) -> str:
    """Leave so many letters: the beginning, the end, and those around the forks, of which the last count most."""
    return name if len(name) <= letters else _shown(name, _widest(name, letters, _around(name, letters, forks)))


def _cut_between_words(name: str, letters: int, forks: Sequence[int]) -> str:
    """Leave as many letters at the most, and cut no word where that costs little."""
    if len(name) <= letters:
        return name
    kept = _around(name, letters, forks)
    widest = _widest(name, letters, kept)
    most = sum(last - first for first, last in widest)
    near = [_with_ends(name, ends, kept) for ends in range(2, most + _WORD, 2)]
    told = max(letters // 2, *(fork + 2 for fork in forks), 2)
    near += [[(0, head), (len(name), len(name))] for head in range(told, letters)]  # where its end says less
    between = (_between_words(name, pieces, forks, outwards) for pieces in near for outwards in (0, _WORD // 2))
    fitting = (pieces for pieces in (widest, *between) if _length(pieces) <= letters)
    return _shown(name, max(fitting, key=partial(_read, name), default=widest))


def cut_between_two_words(name: str, letters: int, siblings: Siblings) -> str | None:
    """Leave at most so many letters, with one "…" by which no other name is meant; None where there is no such."""
    if len(name) <= letters:
        return name
    heads = (*range(letters // 3, letters * 3 // 4), letters - 1)
    ends = ([(0, head), (len(name) - letters + head + 1, len(name))] for head in heads)
    cuts = (pieces for one in ends if len(pieces := _between_words(name, one, (), 0)) == 2)
    at_space = sorted(cuts, key=lambda one: _read(name, one) - 6 * (name[one[1][0] - 1] != " "), reverse=True)
    for (_, head), (tail, _) in at_space:
        if not siblings.has_another(name, name[:head].strip(), name[tail:].strip()):
            return _shown(name, [(0, head), (tail, len(name))])
    return None


def _around(name: str, letters: int, forks: Sequence[int]) -> _Pieces:
    """Return what there is room for around the forks."""
    kept: _Pieces = []
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
    return kept


def _widest(name: str, letters: int, kept: _Pieces) -> _Pieces:
    """Give the ends of a name the room that is left."""
    ends = letters - 1 - sum(last - first + 1 for first, last in kept)
    pieces = _with_ends(name, ends, kept)
    while (shorter := _with_ends(name, ends + 1, kept)) and _length(shorter) <= letters:
        ends, pieces = ends + 1, shorter
    return pieces


def _shown(name: str, pieces: _Pieces) -> str:
    return _GAP.join(name[first:last].strip() for first, last in pieces)


def _between_words(name: str, pieces: _Pieces, forks: Sequence[int], outwards: int) -> _Pieces:
    """Cut between words, not within one, where little is lost, or that takes no more than so many letters more."""
    moved: _Pieces = []
    for first, last in pieces:
        start, end = _word_ends(name, first, last, outwards)
        told = [fork for fork in forks if first <= fork < last]
        least = (last - first) // 2
        if not (start or not first) or last - start < least or (told and start > told[0]):
            start = first
        if end - start < max(2, least) or (told and not name[told[-1] : end].strip()):
            end = last
        while 0 < start < end and name[start] in _BETWEEN_WORDS and start not in told:
            start += 1
        while start < end < len(name) and name[end - 1] in _BETWEEN_WORDS and end - 1 not in told:
            end -= 1
        if moved and start <= moved[-1][1] + _SHORT_GAP:
            moved[-1] = (moved[-1][0], max(moved[-1][1], end))
        else:
            moved.append((start, end))
    return moved


def _word_ends(name: str, first: int, last: int, outwards: int) -> tuple[int, int]:
    """Return where the words end that begin or end outside of a piece, or else within it."""
    start, end = name.rfind(" ", 0, first) + 1, name.find(" ", last)
    end = len(name) if end < 0 else end
    if first - start > outwards or not _within_word(name, first):
        start = name.find(" ", first, last) + 1 if _within_word(name, first) else first
    if end - last > outwards or not _within_word(name, last):
        end = name.rfind(" ", first, last) if _within_word(name, last) else last
    return start, end


def _within_word(name: str, place: int) -> bool:
    return 0 < place < len(name) and name[place - 1].isalnum() and name[place].isalnum()


def _read(name: str, pieces: _Pieces) -> int:
    """Tell how well pieces are read: a word that is cut, and each gap, weigh more than a letter."""
    cut = sum(_within_word(name, place) for piece in pieces for place in piece)
    return _length(pieces) - 6 * cut - 3 * len(pieces) - (3 if pieces[-1][0] == len(name) else 0)


def _with_ends(name: str, ends: int, kept: Iterable[tuple[int, int]]) -> _Pieces:
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


def _length(pieces: _Pieces) -> int:
    return sum(last - first for first, last in pieces) + len(pieces) - 1
