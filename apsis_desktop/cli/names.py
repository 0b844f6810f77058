"""Finds sections, segments and columns by name or discriminator; a name must fit only one of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

from apsis_desktop.api.definitions import Definition
from apsis_desktop.errors import NameAmbiguous, NameUnknown
from apsis_desktop.text.pasted import without_invisible

Kind = TypeVar("Kind", bound=Definition)
Thing = TypeVar("Thing")
_PLURALS = {
    "section": "sections",
    "segment": "segments",
    "attribute": "attributes --section NAME",
    "tag": "tags --section NAME",
}


def find(typed: str, things: Sequence[Kind], kind: str) -> Kind:
    """Return the match. Raises `NameUnknown`, or `NameAmbiguous` with the discriminators to choose from."""
    for thing in things:
        if thing.discriminator == without_invisible(typed):
            return thing
    fitting = fitting_names(typed, [(thing.name, thing) for thing in things])
    if not fitting:
        raise NameUnknown(kind=kind, plural=_PLURALS[kind], name=typed)
    if len(fitting) > 1:
        raise NameAmbiguous(kind=kind, name=typed, choices=", ".join(one.discriminator for one in fitting))
    return fitting[0]


def fitting_names(typed: str, named: Sequence[tuple[str, Thing]]) -> list[Thing]:
    """Return the exact matches, or else those that differ only in case, spaces and invisible characters.

    A letter such as Å may be one character or two; both spellings are the same name.
    """
    for written in (_normalized, _loosely_normalized):
        fitting = [thing for name, thing in named if written(name) == written(typed)]
        if fitting:
            return fitting
    return []


def find_all(typed: Sequence[str], things: Sequence[Kind], kind: str) -> tuple[Kind, ...]:
    """Return the matches in the order typed, each once. Raises what `find` does."""
    return tuple(dict.fromkeys(find(one, things, kind) for one in typed))


def _normalized(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _loosely_normalized(name: str) -> str:
    return " ".join(
        unicodedata.normalize("NFD", unicodedata.normalize("NFD", without_invisible(name)).casefold()).split()
    )
