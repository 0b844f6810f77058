"""Dates, times and amounts in a workbook, which are numbers there, as the text that people see: 2026-11-29, 49.90."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import Decimal
from xml.etree import ElementTree as ET

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OF_EXCEL = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_OF_DATES = re.compile(r"[ymdhs]", re.IGNORECASE)
_DAY = 86_400
_FIXED = re.compile(r"(0+)(?:\.(0+))?")
_NO_DAY = 60  # Excel takes 1900 for a leap year, and this for its 29th of February
_AMOUNT = re.compile(r"(-?[0-9]+)(?:\.([0-9]+))?")
_BROKEN = re.compile(r"-?([0-9]+)(?:\.([0-9]+))?([eE][+-]?[0-9]+)?")
_DIGITS = 15
_SMALLEST, _LARGEST = 1e-15, 1e15


class Styles:
    """Which cells of a workbook are dates, or have so many decimals. Raises `KeyError` and `ValueError` for damage."""

    def __init__(self, workbook: ET.Element, styles: ET.Element | None) -> None:
        properties = workbook.find(f"{_MAIN}workbookPr")
        of_1904 = properties is not None and properties.attrib.get("date1904", "0") in {"1", "true"}
        self._first = datetime(1904, 1, 1) if of_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 - Excel knows no zones
        self._dates = frozenset[str]() if styles is None else _date_styles(styles)
        self._fixed = dict[str, tuple[int, int]]() if styles is None else _styles_with_digits(styles)

    def text(self, value: str, style: str) -> str:
        """Return what a number stands for: a date, by its style, or an amount with its decimals."""
        if style not in self._dates:
            return _amount(value, *self._fixed.get(style, (1, 0)))
        try:
            seconds = round(float(value) * _DAY)
            moment = self._first + timedelta(seconds=seconds)
            if self._first.year < 1900 and _DAY <= seconds < _NO_DAY * _DAY:
                moment += timedelta(days=1)
        except (ValueError, OverflowError):
            return value
        if seconds < _DAY:
            return moment.time().isoformat()
        return moment.isoformat(" ") if seconds % _DAY else moment.date().isoformat()


def _amount(value: str, digits: int, decimals: int) -> str:
    """Fill up with zeros: 49.90 may be stored as 49.9, 01500 as 1500, and some programs write 49 as 49.0."""
    value = _as_excel_shows(value)
    if not (found := _AMOUNT.fullmatch(value)):
        return value
    part = (found[2] if (found[2] or "").strip("0") else "").ljust(decimals, "0")
    whole = found[1].zfill(digits + found[1].startswith("-"))
    return f"{whole}.{part}" if part else whole


def _as_excel_shows(value: str) -> str:
    """Return a broken number with the 15 digits that Excel works with: it stores 4.1 as 4.0999999999999996."""
    if not (found := _BROKEN.fullmatch(value)):
        return value
    digits = f"{found[1]}{found[2] or ''}".lstrip("0")
    if found[3] is None and (found[2] is None or len(digits) <= _DIGITS):
        return value
    number = float(value)
    return format(Decimal(f"{number:.{_DIGITS}g}"), "f") if _SMALLEST <= abs(number) < _LARGEST else value


def _styles_with_digits(styles: ET.Element) -> dict[str, tuple[int, int]]:
    """Return how many digits the numbers of a style have at least, before the point and behind it."""
    formats = {each.attrib["numFmtId"]: each.attrib.get("formatCode", "") for each in styles.iter(f"{_MAIN}numFmt")}
    formats.setdefault("2", "0.00")  # of Excel's own
    cells = styles.find(f"{_MAIN}cellXfs")
    found = {
        str(at): _FIXED.fullmatch(formats.get(each.attrib.get("numFmtId", "0"), ""))
        for at, each in enumerate(() if cells is None else cells)
    }
    return {style: (len(fixed[1]), len(fixed[2] or "")) for style, fixed in found.items() if fixed}


def _date_styles(styles: ET.Element) -> frozenset[str]:
    own = {
        int(each.attrib["numFmtId"])
        for each in styles.iter(f"{_MAIN}numFmt")
        if _OF_DATES.search(_NOT_SHOWN.sub("", each.attrib.get("formatCode", "").split(";")[0]))
    }
    cells = styles.find(f"{_MAIN}cellXfs")
    return frozenset(
        str(at)
        for at, each in enumerate(() if cells is None else cells)
        if int(each.attrib.get("numFmtId", "0")) in _OF_EXCEL | own
    )
