"""Which columns of a tidy workbook are numbers, to be summed and sorted: only where nobody could want their text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from apsis_desktop.lists.engine import quoted

WHOLE, PLAIN = "0", "General"  # formats of Excel

_LIKELY = "{0} >= '-' AND {0} < ':'"
_INTEGER = "0|-?[1-9][0-9]{0,6}"  # phone numbers have eight digits at least
_BEFORE_POINT = "-?(0|[1-9][0-9]{0,8})"  # with what follows, no more digits than Excel keeps
_SHORTEST = rf"{_INTEGER}|{_BEFORE_POINT}[.][0-9]{{0,5}}[1-9]"
_ALIKE = rf"{_BEFORE_POINT}[.][0-9]{{1,6}}"
_MINUS_ZERO = r"-0[.]0+"

# In English, Swedish, Danish, Norwegian and Finnish.
_NAMES_SOMETHING = re.compile(
    r"phone|mobil|telef|puhelin|gsm|msisdn|fax|postal|zip|postnr|"
    r"(code|kod|koden|kode|koodi|nummer|nummeret|numret|numero|nr|key|nyckel|nøgle|nøkkel|avain)\b|"
    r"\b(tel|tlf|puh|pin|no|nro|sku|ean)\b|number(?! of\b)|(\b|_)id\b",
    re.IGNORECASE,
)
_ID_WITHIN = re.compile(r"[a-z]I[Dd]\b|ID\b")


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the numbers in some columns come to. `count`: cells; `total`: of their hashes, as rows have no order."""

    places: frozenset[int] = frozenset()
    count: int = 0
    total: int = 0

    def __add__(self, other: Numbers) -> Numbers:
        return Numbers(self.places | other.places, self.count + other.count, self.total + other.total)


NO_NUMBERS = Numbers()


def fingerprint(number: float) -> int:
    """Tell a number from others; Python's own hash of -1 is that of -2."""
    return hash(number) if number != -1 else 1 << 61


def names_something(heading: str) -> bool:
    """Tell by its heading that a column has phone numbers, postal codes, ids or the like: no amounts."""
    plain = " ".join(heading.split())
    return bool(_NAMES_SOMETHING.search(plain) or _ID_WITHIN.search(plain))


def asked_of(cell: str) -> list[str]:
    """Return what is to be asked of a column, as SQL: whole numbers? shortest ones? with how many decimals each?"""
    decimals = f"length({cell}) - strpos({cell}, '.')"
    alike = f"{_all(_ALIKE, cell)} AND NOT coalesce(bool_or(regexp_full_match({cell}, {quoted(_MINUS_ZERO)})), false)"
    same = f"min({decimals}) = max({decimals})"
    return [
        f"({_all(_INTEGER, cell)})::INTEGER",
        f"({_all(_SHORTEST, cell)})::INTEGER",
        f"CASE WHEN {alike} AND {same} THEN max({decimals}) ELSE 0 END",
    ]


def number_format(whole: int, shortest: int, decimals: int) -> str | None:
    """Return the format of a column by what has been answered; None where it is none of numbers."""
    if decimals:
        return "0." + "0" * decimals
    return WHOLE if whole else PLAIN if shortest else None


def _all(pattern: str, cell: str) -> str:
    fits = f"CASE WHEN {_LIKELY.format(cell)} THEN regexp_full_match({cell}, {quoted(pattern)}) ELSE false END"
    return f"count({cell}) > 0 AND coalesce(bool_and({cell} IS NULL OR {fits}), false)"
