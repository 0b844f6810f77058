"""Underlined letters for the entries of a menu, by which each is chosen with one key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

_BEGINNING_OF_A_WORD = re.compile(r"\b\w")
_GIVEN = re.compile(r"&(\w)")
_LETTER = re.compile(r"[^\Wgjpqy]")  # with no tail, below which the line would be
_ANY_LETTER = re.compile(r"\w")


def give_letters(menu: QMenu) -> None:
    """Give every entry a letter that no other has: the first of a word where that is free, in any language."""
    if QKeySequence.mnemonic("&A").isEmpty():  # a Mac has none
        return
    entries = menu.actions()
    taken = {found[1].casefold() for entry in entries for found in _GIVEN.finditer(entry.text())}
    for entry in entries:
        text = entry.text()
        if "&" in text:
            continue
        place = next((place for place in _places(text) if text[place].casefold() not in taken), None)
        if place is not None:
            taken.add(text[place].casefold())
            entry.setText(f"{text[:place]}&{text[place:]}")


def _places(text: str) -> Iterator[int]:
    for kind in (_BEGINNING_OF_A_WORD, _LETTER, _ANY_LETTER):
        yield from (found.start() for found in kind.finditer(text))
