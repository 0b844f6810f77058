"""Removes invisible characters from pasted text."""

from __future__ import annotations

import unicodedata

_QUOTES = ('""', "''", "``", "“”", "„“", "””", "‘’", "’’", "«»", "»«")


def without_invisible(text: str) -> str:
    """Strip a text, and remove invisible characters such as U+200B, U+FEFF and U+00AD."""
    if text.isascii():
        return text.strip()
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf").strip()


def trimmed_name(text: str) -> str:
    """Strip whitespace and invisible characters around a text; those inside may belong to a name."""
    begin, end = 0, len(text)
    while begin < end and _is_nothing(text[begin]):
        begin += 1
    while begin < end and _is_nothing(text[end - 1]):
        end -= 1
    return text[begin:end]


def clean_key(text: str) -> str:
    """Return a pasted client ID or secret without invisible characters and quotes, which no key has."""
    bare = without_invisible(text)
    while len(bare) > 1 and bare[0] + bare[-1] in _QUOTES:
        bare = bare[1:-1].strip()
    return bare


def _is_nothing(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) == "Cf"
