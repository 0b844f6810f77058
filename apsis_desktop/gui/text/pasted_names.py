"""Finds things of the account by what they are called, or by their discriminator."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Generic, TypeVar

from apsis_desktop.api.definitions import Definition, Tag
from apsis_desktop.gui.text.name_search import search_key, search_keys
from apsis_desktop.text.pasted import without_invisible

Kind = TypeVar("Kind", bound=Definition)


class NameLookup(Generic[Kind]):
    """An index of things. The index of names is built when a name is first looked up."""

    def __init__(self, items: Iterable[Kind] = ()) -> None:
        self.items = tuple(items)
        # An attribute and a tag may share a discriminator.
        self._known = {(isinstance(one, Tag), one.discriminator): one for one in self.items}
        self._named: dict[str, list[Kind]] | None = None

    @cached_property
    def keys(self) -> list[str]:
        """What the names of the items are compared by."""
        return search_keys([one.name for one in self.items])

    def same(self, wanted: Definition, *, by_name: bool = False) -> Kind | None:
        """Return the thing with the same discriminator; `by_name` also the only one of its kind with the same name."""
        tag = isinstance(wanted, Tag)
        found = self._known.get((tag, wanted.discriminator))
        if found is None and by_name:
            namesakes = [one for one in self._called(wanted.name) if isinstance(one, Tag) == tag]
            return namesakes[0] if len(namesakes) == 1 else None
        return found

    def called(self, text: str) -> tuple[Kind, ...]:
        """Return what a person may mean by a discriminator or a name. Accents and case decide only between several."""
        ids = [self._known[key] for tag in (False, True) if (key := (tag, without_invisible(text))) in self._known]
        return tuple(ids or self._called(text))

    def _called(self, name: str) -> list[Kind]:
        if self._named is None:
            self._named = defaultdict(list)
            for one, key in zip(self.items, self.keys, strict=True):
                self._named[_spaced(key)].append(one)
        found = self._named.get(_spaced(search_key(name)), [])
        if len(found) > 1:
            as_written, written = _spaced(name), _spaced(name.casefold())
            exact = [one for one in found if _spaced(one.name) == as_written]
            return exact or [one for one in found if _spaced(one.name.casefold()) == written] or found
        return found


def _spaced(text: str) -> str:
    return " ".join(text.split())
