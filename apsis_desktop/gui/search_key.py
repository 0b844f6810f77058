"""Searching that forgives accents and case: "ake" finds "Åke", "oresund" finds "Øresund"."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a base letter and an accent.
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"})


def search_key(text: str) -> str:
    """Return the text as it is compared: lower case, without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def search_words(text: str) -> tuple[str, ...]:
    """Return what a person typed as words, each of which must be found."""
    return tuple(search_key(text).split())
