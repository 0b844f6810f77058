"""Makes sense of a pasted list of names: one a line, or with commas, semicolons or tabs between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic

from apsis_desktop.api.pasted import trimmed
from apsis_desktop.gui.text.name_lookup import Kind, NameLookup

_SEPARATOR = re.compile(r"[,;\t]")
_QUOTES = "\"'“”„»«’‘"
_MOST_PIECES = 6
"""A name may have so many commas in it, less one."""


@dataclass(frozen=True, slots=True)
class PastedNames(Generic[Kind]):
    """What was found, the names that fit several things, and those that fit nothing; each once, in their order."""

    found: tuple[Kind, ...] = ()
    several: tuple[tuple[str, tuple[Kind, ...]], ...] = ()
    missing: tuple[str, ...] = ()


def read_names(text: str, lookup: NameLookup[Kind]) -> PastedNames[Kind]:
    """Find each name of the list. A comma in a name is part of it, where there is such a name."""
    found: dict[Kind, None] = {}
    several: dict[str, tuple[Kind, ...]] = {}
    missing: dict[str, None] = {}
    for line in text.splitlines():
        for name, fits in _names(line, lookup):
            if len(fits) == 1:
                found[fits[0]] = None
            elif fits:
                several[name] = fits
            else:
                missing[name] = None
    return PastedNames(tuple(found), tuple(several.items()), tuple(missing))


def _names(line: str, lookup: NameLookup[Kind]) -> list[tuple[str, tuple[Kind, ...]]]:
    cuts = [0, *(cut.end() for cut in _SEPARATOR.finditer(line)), len(line) + 1]
    names: list[tuple[str, tuple[Kind, ...]]] = []
    first, last = 0, len(cuts) - 1
    while first < last:
        end = min(last, first + _MOST_PIECES)
        name, fits = _look(line[cuts[first] : cuts[end] - 1], lookup)
        while not fits and end > first + 1:
            end -= 1
            name, fits = _look(line[cuts[first] : cuts[end] - 1], lookup)
        if name:  # the longest one that begins here; where there is none, one piece that is missing
            names.append((name, fits))
        first = end
    return names


def _look(piece: str, lookup: NameLookup[Kind]) -> tuple[str, tuple[Kind, ...]]:
    name = _bare(piece)
    return name, lookup.called(name) if name else ()


def _bare(name: str) -> str:
    """Leave out the spaces around a name, a pair of quotation marks, and what is not seen there."""
    bare = trimmed(name)
    if len(bare) > 2 and bare[0] in _QUOTES and bare[-1] in _QUOTES:
        return trimmed(bare[1:-1])
    return bare
