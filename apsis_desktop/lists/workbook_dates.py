"""Dates and times in a workbook, which are numbers there, as the text that people see: 2026-11-29 08:00:00."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from xml.etree import ElementTree as ET

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OF_EXCEL = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_OF_DATES = re.compile(r"[ymdhs]", re.IGNORECASE)
_DAY = 86_400


class Dates:
    """Which cells of a workbook are dates: those of some styles. Raises `KeyError` and `ValueError` for damage."""

    def __init__(self, workbook: ET.Element, styles: ET.Element | None) -> None:
        properties = workbook.find(f"{_MAIN}workbookPr")
        of_1904 = properties is not None and properties.attrib.get("date1904", "0") in {"1", "true"}
        self._first = datetime(1904, 1, 1) if of_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 - Excel knows no zones
        self._styles = frozenset[str]() if styles is None else _date_styles(styles)

    def text(self, value: str, style: str) -> str:
        """Return what a number stands for where its style is a date's, else the number."""
        if style not in self._styles:
            return value
        try:
            seconds = round(float(value) * _DAY)
            moment = self._first + timedelta(seconds=seconds)
        except (ValueError, OverflowError):
            return value
        if seconds < _DAY:
            return moment.time().isoformat()
        return moment.isoformat(" ") if seconds % _DAY else moment.date().isoformat()


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
