"""A few muted words behind names that occur more than once, so that the things can be told apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.definitions import Definition

_STANDARD = "com.apsis1."
_ENDING = re.compile(r"[-.]([^-.]+)$")


def notes_on_same_names(items: Iterable[Definition]) -> dict[Definition, str]:
    """Return a note for each thing whose name another one bears too; the others need none.

    What comes with APSIS One says so; the rest shows the end of its discriminator, which differs
    (`usercreated.segments.women-rjz6b8td2n`: "ID rjz6b8td2n"), or all of it where the ends are the same.
    """
    known = tuple(items)
    names = [item.name.casefold().strip() for item in known]
    if len(set(names)) == len(names):
        return {}
    twice = {name for name, count in Counter(names).items() if count > 1}
    bearers: dict[str, list[Definition]] = defaultdict(list)
    for item, name in zip(known, names, strict=True):
        if name in twice:
            bearers[name].append(item)
    notes: dict[Definition, str] = {}
    for group in bearers.values():
        notes.update(_notes(group))
    return notes


def _notes(group: list[Definition]) -> dict[Definition, str]:
    for wording in (_in_words, _ending, str):
        texts = [wording(item.discriminator) for item in group]
        if len(set(texts)) == len(texts):
            return dict(zip(group, texts, strict=True))
    return {item: item.discriminator for item in group}


def is_built_in(item: Definition) -> bool:
    """Tell whether it comes with APSIS One, and was not made by anybody in the account."""
    return item.discriminator.startswith(_STANDARD)


def _in_words(discriminator: str) -> str:
    if discriminator.startswith(_STANDARD):
        return QCoreApplication.translate("SameNames", "built in")
    return _ending(discriminator)


def _ending(discriminator: str) -> str:
    found = _ENDING.search(discriminator)
    return QCoreApplication.translate("SameNames", "ID {id}").format(id=found[1] if found else discriminator)
