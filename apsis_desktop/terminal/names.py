"""From what a person typed to the one thing meant: a discriminator is always taken, a name where it fits only one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from apsis_desktop.api.definitions import Definition
from apsis_desktop.errors import NameAmbiguous, NameUnknown

Kind = TypeVar("Kind", bound=Definition)


def find(typed: str, things: Sequence[Kind], kind: str) -> Kind:
    """Return the thing that was meant. Raises `NameUnknown`, and `NameAmbiguous` with the discriminators to choose."""
    for thing in things:
        if thing.discriminator == typed:
            return thing
    fitting = [thing for thing in things if thing.name == typed]
    if not fitting:
        fitting = [thing for thing in things if thing.name.casefold() == typed.casefold()]
    if not fitting:
        raise NameUnknown(kind=kind, plural=f"{kind}s", name=typed)
    if len(fitting) > 1:
        raise NameAmbiguous(kind=kind, name=typed, choices=", ".join(one.discriminator for one in fitting))
    return fitting[0]


def find_all(typed: Sequence[str], things: Sequence[Kind], kind: str) -> tuple[Kind, ...]:
    """Return what was meant, in the order typed and each once. Raises what `find` does."""
    return tuple(dict.fromkeys(find(one, things, kind) for one in typed))
