"""Sizes, speeds, durations and moments as the reader's country writes them.

Within each of them the spaces do not break: "5 s" is never torn apart at the end of a line.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from apsis_desktop.gui.text.shortening import Siblings, in_a_sentence

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Amounts:
    """`zone` is the reader's time zone; None means the computer's."""

    locale: QLocale = field(default_factory=QLocale)
    zone: tzinfo | None = None

    def size(self, count: int) -> str:
        """Return a number of bytes: "2.1 MB"."""
        if count < 1000:  # Qt has one form of the word for all numbers
            return _whole(translate("Amounts", "%Ln bytes", "", count))
        return _whole(
            self.locale.formattedDataSize(
                count, _decimals(count, _power(count)), QLocale.DataSizeFormat.DataSizeSIFormat
            )
        )

    def size_within(self, count: int, total: int) -> str:
        """Return a number of bytes in the unit of `total`, without the unit: the "31" of "31 of 74 MB"."""
        power = _power(total)
        return self.locale.toString(count / 1000**power, "f", _decimals(total, power))

    def speed(self, bytes_per_second: float) -> str:
        """Return a speed: "9.4 MB/s"."""
        template = translate("Amounts", "{size}/s", "a speed, such as 9.4 MB/s")
        return template.format(size=self.size(round(bytes_per_second)))

    def span(self, seconds: float) -> str:
        """Return a duration in at most two units: "5 s", "4 min", "2 h 10 min"."""
        whole = max(0, round(seconds))
        hours, minutes = divmod(whole // 60, 60)
        if whole < 60:
            template = translate("Amounts", "{seconds} s")
        elif not hours:
            template = translate("Amounts", "{minutes} min")
        elif not minutes:
            template = translate("Amounts", "{hours} h")
        else:
            template = translate("Amounts", "{hours} h {minutes} min")
        numbers = {"seconds": whole, "minutes": minutes, "hours": hours}
        return _whole(template.format(**{unit: self.number(value) for unit, value in numbers.items()}))

    def moment(self, when: datetime, now: datetime) -> str:
        """Return a moment seen from `now`: "today 09:12", "tomorrow 14:05", "24/11/2026 14:05"."""
        local = when.astimezone(self.zone)
        near = {
            0: translate("Amounts", "today {time}"),
            1: translate("Amounts", "tomorrow {time}"),
            -1: translate("Amounts", "yesterday {time}"),
        }
        days = (local.date() - now.astimezone(self.zone).date()).days
        template = near.get(days) or translate("Amounts", "{date} {time}")
        short = QLocale.FormatType.ShortFormat
        return _whole(
            template.format(
                date=self.locale.toString(QDate(local.year, local.month, local.day), short),
                time=self.locale.toString(QTime(local.hour, local.minute), short),
            )
        )

    def past_day(self, when: datetime, now: datetime) -> str:
        """Return a moment in the past as briefly as it is told: "today 09:12", "21 Nov", "21/11/2025"."""
        local, today = when.astimezone(self.zone).date(), now.astimezone(self.zone).date()
        if (today - local).days < _NEAR:
            return self.moment(when, now)
        day = QDate(local.year, local.month, local.day)
        pattern = re.search(_DAY_AND_MONTH, self.locale.dateFormat(QLocale.FormatType.LongFormat))
        if local.year != today.year or pattern is None:
            return self.locale.toString(day, QLocale.FormatType.ShortFormat)
        in_full = self.locale.language() is QLocale.Language.Finnish  # which hardly shortens its months
        return _whole(self.locale.toString(day, pattern[0] if in_full else pattern[0].replace("MMMM", "MMM")))

    def time(self, when: datetime) -> str:
        """Return the time of a day: "09:12"."""
        local = when.astimezone(self.zone)
        return _whole(self.locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat))

    def day(self, when: datetime) -> date:
        """Return the reader's day of a moment."""
        return when.astimezone(self.zone).date()

    def begin_of(self, day: date) -> datetime:
        """Return when the reader's day begins."""
        midnight = datetime.combine(day, datetime.min.time())
        return midnight.astimezone() if self.zone is None else midnight.replace(tzinfo=self.zone)

    def day_name(self, day: date, now: datetime) -> str:
        """Return a day as a heading, seen from `now`: "Today", "Yesterday", "Friday 20 November 2026"."""
        match (self.day(now) - day).days:
            case 0:
                return translate("Amounts", "Today")
            case 1:
                return translate("Amounts", "Yesterday")
            case _:
                return self.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def number(self, value: int) -> str:
        return self.locale.toString(value)


_NEAR = 2  # days that have a name
_DAY_AND_MONTH = r"\bd{1,2}\b[^dMy']*MMMM|MMMM[^dMy']*\bd{1,2}\b\.?"
"""Where a date is written with the name of its month."""


def _power(count: int) -> int:
    """Return the unit as a power of a thousand, as QLocale chooses it."""
    return min(int(math.log10(count) / 3), 6) if count > 0 else 0


def _decimals(count: int, power: int) -> int:
    """Return one decimal for a figure below ten, none for a longer one, nor for single bytes."""
    return 1 if power and round(count / 1000**power, 1) < 10 else 0


def _whole(amount: str) -> str:
    return amount.replace(" ", "\N{NO-BREAK SPACE}")


_MOST = 12


def listed(names: Sequence[str]) -> str:
    """Return the names with commas between them; the last ones of many are only counted."""
    siblings = Siblings(names)
    names = [in_a_sentence(name, siblings) for name in names]
    if len(names) <= _MOST:
        return ", ".join(names)
    more = len(names) - _MOST + 1
    return QCoreApplication.translate("Listing", "{names} and %Ln more", "", more).format(
        names=", ".join(names[: _MOST - 1])
    )
