"""Sizes, times and durations as they are written in the reader's country."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.translation import Translation

NOW = datetime(2026, 11, 23, 13, 5, tzinfo=UTC)
BRITISH = Amounts(QLocale("en_GB"), ZoneInfo("Europe/Stockholm"))
SWEDISH = Amounts(QLocale("sv_SE"), ZoneInfo("Europe/Stockholm"))


def plain(text: str) -> str:
    """Read the spaces that do not break as ordinary ones."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("count", "written"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (2_100, "2.1 kB"),
        (2_100_000, "2.1 MB"),
        (9_960_000, "10 MB"),
        (74_000_000, "74 MB"),
        (3_000_000_000, "3.0 GB"),
    ],
)
def test_a_size_has_two_figures_or_so(count: int, written: str) -> None:
    assert plain(BRITISH.size(count)) == written


def test_a_part_is_told_in_the_unit_of_the_whole() -> None:
    assert BRITISH.size_within(31_000_000, 74_000_000) == "31"
    assert BRITISH.size_within(310_000, 2_100_000) == "0.3"


def test_numbers_are_written_as_in_the_readers_country() -> None:
    assert plain(SWEDISH.size(2_100_000)) == "2,1 MB"
    assert plain(SWEDISH.speed(9_400_000)) == "9,4 MB/s"


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(-3, "0 s"), (4.6, "5 s"), (59.4, "59 s"), (59.6, "1 min"), (240, "4 min"), (7200, "2 h"), (7800, "2 h 10 min")],
)
def test_a_duration_has_at_most_two_units(seconds: float, written: str) -> None:
    assert plain(BRITISH.span(seconds)) == written


@pytest.mark.parametrize(
    ("later", "written"),
    [
        (timedelta(0), "today 14:05"),
        (timedelta(hours=9), "today 23:05"),
        (timedelta(hours=10), "tomorrow 00:05"),
        (timedelta(days=1), "tomorrow 14:05"),
        (timedelta(hours=-15), "yesterday 23:05"),
        (timedelta(days=3), "26/11/2026 14:05"),
    ],
)
def test_a_moment_is_told_by_the_readers_own_clock(later: timedelta, written: str) -> None:
    assert plain(BRITISH.moment(NOW + later, NOW)) == written


@pytest.mark.parametrize(
    ("earlier", "british", "swedish"),
    [
        (timedelta(hours=4), "today 10:05", "today 10:05"),
        (timedelta(days=1), "yesterday 14:05", "yesterday 14:05"),
        (timedelta(days=2), "21 Nov", "21 nov."),
        (timedelta(days=400), "19/10/2025", "2025-10-19"),
    ],
)
def test_a_past_moment_is_told_as_briefly_as_it_is_told_from_others(
    earlier: timedelta, british: str, swedish: str
) -> None:
    assert plain(BRITISH.past_day(NOW - earlier, NOW)) == british
    assert plain(SWEDISH.past_day(NOW - earlier, NOW)) == swedish


@pytest.mark.parametrize(
    ("locale", "written"),
    [("en_US", "Nov 9"), ("da_DK", "9. nov."), ("nb_NO", "9. nov."), ("fi_FI", "9. marraskuuta"), ("de_DE", "9. Nov.")],
)
def test_a_day_is_written_in_the_order_of_the_readers_country(locale: str, written: str) -> None:
    assert plain(Amounts(QLocale(locale), UTC).past_day(NOW - timedelta(days=14), NOW)) == written


def test_an_amount_is_never_torn_apart_at_the_end_of_a_line() -> None:
    for amount in (BRITISH.size(10**6), BRITISH.speed(10**6), BRITISH.span(7800), BRITISH.moment(NOW, NOW)):
        assert " " not in amount


def test_single_bytes_are_counted_in_the_readers_own_grammar(qapp: QApplication) -> None:
    translation, locale = Translation(qapp), QLocale()
    counted = {}
    for code in ("en", "sv", "fi"):
        translation.speak(code)
        counted[code] = [plain(Amounts().size(count)) for count in (1, 50)]
    translation.stop()
    QLocale.setDefault(locale)
    assert counted == {"en": ["1 byte", "50 bytes"], "sv": ["1 byte", "50 byte"], "fi": ["1 tavu", "50 tavua"]}
