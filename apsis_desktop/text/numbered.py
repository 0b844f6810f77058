"""Names that must differ: of two that are the same, the later one gets a number behind it."""

from __future__ import annotations

from collections.abc import Iterable


def numbered(names: Iterable[str]) -> list[str]:
    """Return the names in their order, each different from all before it, whatever the case."""
    taken: set[str] = set()
    found = []
    for name in names:
        made, number = name, 1
        while made.casefold() in taken:
            number += 1
            made = f"{name} ({number})"
        taken.add(made.casefold())
        found.append(made)
    return found
