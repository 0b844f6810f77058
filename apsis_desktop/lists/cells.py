"""What is asked of single cells, as SQL. A cell that is empty is NULL."""

from __future__ import annotations

from apsis_desktop.lists.engine import quoted

# What Python's `str.strip` takes away, and letters that nobody sees, which come along where an address is copied.
BLANK = "".join(letter for letter in map(chr, range(0x3001)) if letter.isspace()) + "\u200b\u200c\u200d\u2060\ufeff"
_BLANK = quoted(BLANK)
_QUOTED = '"((?:[^"]|"")*)"'
_WRAPPED = f"(?s)={_QUOTED}(&{_QUOTED})*"


def full(cell: str) -> str:
    """Return the condition that a cell is not blank after trimming; false for an empty one."""
    # Trimming takes many times as long as looking at where the text stands in the alphabet.
    return (
        f"coalesce(CASE WHEN {cell} >= '!' AND {cell} < chr(127) OR {cell} >= 'À' AND {cell} < chr(5760) THEN true "
        f"ELSE trim({cell}, {_BLANK}) <> '' END, false)"
    )


def unwrapped(cell: str) -> str:
    """Return a cell that a CSV has as `="0123"` as Excel shows it, `0123`; any other one as it is.

    Longer ones are in several pieces: `="01"&"23"`.
    """
    pieces = f"regexp_extract_all({cell}, {quoted(f'(?s){_QUOTED}')}, 1)"
    text = f"""replace(array_to_string({pieces}, ''), '""', '"')"""
    whole = f"regexp_full_match({cell}, {quoted(_WRAPPED)})"
    # Where it stands in the alphabet is quicker to see than what it begins with.
    return f"""CASE WHEN {cell} >= '="' AND {cell} < '=#' AND {whole} THEN nullif({text}, '') ELSE {cell} END"""


def key(cell: str) -> str:
    """Return what tells people apart: the trimmed text, an email address in small letters; NULL where it is blank."""
    # Most keys stay as they are, which is quicker to see by their ends than by a pattern.
    plain = f"{cell} >= '!' AND {cell} < chr(127) AND {cell}[-1] BETWEEN '!' AND '~'"
    trimmed = f"CASE WHEN {plain} THEN {cell} ELSE trim({cell}, {_BLANK}) END"
    text = f"nullif(CASE WHEN contains({cell}, '@') THEN lower({trimmed}) ELSE {trimmed} END, '')"
    return f"CASE WHEN {plain} AND NOT contains({cell}, '@') THEN {cell} ELSE {text} END"


def half_key(cell: str) -> str:
    """Return the higher half of `key_number`, which is quicker to look for."""
    return f"CASE WHEN {key(cell)} IS NOT NULL THEN hash({key(cell)}) END"


def key_number(cell: str) -> str:
    """Return a number of 128 bits for `key`, which no two keys have by chance; NULL where that is."""
    return f"({half_key(cell)}::UHUGEINT << 64) | hash('+' || {key(cell)})::UHUGEINT"
