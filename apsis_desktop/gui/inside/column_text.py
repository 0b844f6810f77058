"""What is in a column, in words: short beside its name, and in full for who cannot see the bars."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.lists.inside.contents import Contents
from apsis_desktop.lists.kinds import Kind
from apsis_desktop.text.printable import printable

translate = QCoreApplication.translate

_UNIX = {Kind.UNIX_SECONDS, Kind.UNIX_MILLISECONDS}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_YEARS = timedelta(days=3 * 366)  # of a longer range, the years say enough
_SPOKEN = 5
_EXACT = 1_000


def facts(percent: int, contents: Contents | None, amounts: Amounts) -> str:
    """Say how full a column is and what is in it: "91 %, 6 values", "71 %, 1941–2008", "empty"."""
    if contents is None:
        return _full(percent, amounts) if percent else translate("ColumnText", "empty")
    if contents.kind is Kind.EMPTY:
        return translate("ColumnText", "empty")
    if contents.kind is Kind.TEXT:
        if contents.distinct == contents.filled:
            return _full(percent, amounts)
        values = translate("ColumnText", "%Ln values", "", contents.distinct)
    else:
        values = span(contents, amounts)
    return translate("ColumnText", "{percent}, {values}").format(percent=_full(percent, amounts), values=values)


def span(contents: Contents, amounts: Amounts) -> str:
    """Return the range of numbers or dates: "0–4,999", "1941–2008"."""
    kind, least, most = contents.kind, contents.lowest, contents.highest
    if kind.is_moment and timedelta(seconds=most - least) > _YEARS:
        ends = [_year(kind, each, amounts) for each in (least, most)]
    else:
        ends = [value(kind, each, amounts) for each in (least, most)]
    return ends[0] if ends[0] == ends[1] else f"{ends[0]}–{ends[1]}"


def part(contents: Contents, at: int, amounts: Amounts) -> str:
    """Say which values one of the bars stands for, and in how many rows those are: "21–23: 47"."""
    kind, wide = contents.kind, (contents.highest - contents.lowest) / len(contents.bars)
    first, last = contents.lowest + at * wide, contents.lowest + (at + 1) * wide
    if not kind.is_moment and not contents.lowest % 1 and not contents.highest % 1 and wide >= 1:
        first = ceil(first)
        last = contents.highest if at == len(contents.bars) - 1 else ceil(last) - 1
    ends = value(kind, _short(first), amounts), value(kind, _short(last), amounts)
    values = ends[0] if ends[0] == ends[1] else f"{ends[0]}–{ends[1]}"
    return f"{values}: {amounts.number(contents.bars[at])}"


def _short(number: float) -> float:
    return float(f"{number:.4g}") if abs(number) < _EXACT else number  # where one part ends is no value of the list


def in_full(heading: str, percent: int, contents: Contents | None, amounts: Amounts) -> str:
    """Say everything about a column, for a screen reader."""
    said = [in_a_sentence(printable(heading)), facts(percent, contents, amounts)]
    if contents is not None and contents.kind in _UNIX:
        said.append(translate("ColumnText", "Unix timestamps"))
    if contents is not None and contents.kind is not Kind.EMPTY and contents.distinct == contents.filled:
        said.append(translate("ColumnText", "every value is different"))
    if contents is not None and contents.bars:
        most = part(contents, contents.bars.index(max(contents.bars)), amounts)
        said.append(translate("ColumnText", "most often {values}").format(values=most))
    if contents is not None:
        said += (
            f"{in_a_sentence(shown(contents.kind, common.value, amounts))}: {amounts.number(common.rows)}"
            for common in contents.commonest[:_SPOKEN]
        )
    return ", ".join(said)


def shown(kind: Kind, cell: str, amounts: Amounts) -> str:
    """Return a cell as it is shown: Unix timestamps as times, everything else as it is."""
    if kind in _UNIX and cell.isdecimal():
        return value(kind, int(cell) / (1 if kind is Kind.UNIX_SECONDS else 1000), amounts)
    return printable(cell)


def value(kind: Kind, number: float, amounts: Amounts) -> str:
    """Return a number, a date or a time as the reader's country writes it."""
    if not kind.is_moment:
        return amounts.locale.toString(number, "g", 12) if number % 1 else amounts.number(int(number))
    when = _moment(kind, number, amounts)
    if when is None:
        return amounts.locale.toString(number, "g", 12)
    short = QLocale.FormatType.ShortFormat
    day = amounts.locale.toString(QDate(when.year, when.month, when.day), short)
    return day if kind is Kind.DAY else f"{day} {amounts.locale.toString(QTime(when.hour, when.minute), short)}"


def _year(kind: Kind, number: float, amounts: Amounts) -> str:
    when = _moment(kind, number, amounts)
    return value(kind, number, amounts) if when is None else str(when.year)


def _moment(kind: Kind, number: float, amounts: Amounts) -> datetime | None:
    """Return a time: of a Unix timestamp the reader's own, of others what the file says."""
    try:
        when = _EPOCH + timedelta(seconds=number)
        return when.astimezone(amounts.zone) if kind in _UNIX else when
    except (OverflowError, OSError, ValueError):
        return None


def _full(percent: int, amounts: Amounts) -> str:
    return translate("ColumnText", "{percent} %").format(percent=amounts.number(percent)).replace(" ", "\u00a0")
