"""What comes out of a clipboard or a file of settings, without what cannot be seen of it."""

from __future__ import annotations

import unicodedata

_QUOTES = ('""', "''", "``", "“”", "„“", "””", "‘’", "’’", "«»", "»«")


def seen(text: str) -> str:
    """Leave out spaces around a text, and what is not seen in it: U+200B, U+FEFF, U+00AD and others of their kind."""
    if text.isascii():
        return text.strip()
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf").strip()


def trimmed(text: str) -> str:
    """Leave out spaces and what is not seen around a text; what is within it may belong to a name."""
    begin, end = 0, len(text)
    while begin < end and _is_nothing(text[begin]):
        begin += 1
    while begin < end and _is_nothing(text[end - 1]):
        end -= 1
    return text[begin:end]


def key(text: str) -> str:
    """Read a client ID or a secret as it was meant: no key has letters that are not seen, or quotes around it."""
    bare = seen(text)
    while len(bare) > 1 and bare[0] + bare[-1] in _QUOTES:
        bare = bare[1:-1].strip()
    return bare


def _is_nothing(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) == "Cf"
