"""Names like one that was not found."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from apsis_desktop.gui.text.name_search import search_keys
from apsis_desktop.gui.text.similar_names import similar_names

NAMES = ("Women", "Women 65+", "Men", "Kunder & vänner", "Nyhetsbrev vår", "Nyhetsbrev höst", "Malmö", "Åre", "Woman")


def similar(*names: str, among: Sequence[str] = NAMES) -> tuple[dict[str, list[str]], int]:
    """Return what is similar, and in how many steps it was found."""
    steps, looking = 0, similar_names(names, search_keys(among))
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return {name: [among[place] for place in places] for name, places in end.value.items()}, steps
        steps += 1


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Womn", "Women"),
        ("kunder och vanner", "Kunder & vänner"),
        ("NYHETSBREV VAAR", "Nyhetsbrev vår"),
        ("Mälmo", "Malmö"),
        ("Nyhetsbrev", "Nyhetsbrev vår"),
    ],
)
def test_what_was_meant_comes_first(typed: str, meant: str) -> None:
    found, _steps = similar(typed)
    assert found[typed][0] == meant


COLUMNS = (
    "Email",
    "First name",
    "Last name",
    "Birth date",
    "Mobile",
    "Points",
    "CRM ID",
    "Company",
    "Postcode",
    "Date",
)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Date of birth", ["Birth date", "Date"]),
        ("Mobile phone number", ["Mobile"]),
        ("Loyalty points", ["Points"]),
        ("CRM number", ["CRM ID"]),
        ("Birthday", ["Birth date"]),
        ("Number of visits", []),
    ],
)
def test_names_that_share_words_in_any_order_are_offered(typed: str, offered: list[str]) -> None:
    found, _steps = similar(typed, among=COLUMNS)
    assert found.get(typed, []) == offered


def test_a_word_that_very_many_share_does_not_hide_the_one_that_was_meant() -> None:
    many = [f"Kampanj {number}" for number in range(1_000)]
    found, _steps = similar("Kampanj 170 vår", among=many)
    assert found["Kampanj 170 vår"][0] == "Kampanj 170"


def test_nothing_is_offered_for_what_is_like_nothing_and_three_names_at_most() -> None:
    found, _steps = similar("Zq", "x", "", "Nyhetsbrev", among=[f"Nyhetsbrev {number}" for number in range(10)])
    assert found == {"Nyhetsbrev": ["Nyhetsbrev 0", "Nyhetsbrev 1", "Nyhetsbrev 2"]}


def test_no_step_looks_at_more_than_ten_thousand_names() -> None:
    class Counted(list[str]):
        seen = 0

        def __iter__(self):  # type: ignore[no-untyped-def] # noqa: ANN204 - only counted here
            self.seen += len(self)
            return super().__iter__()

        def __getitem__(self, place):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN204 - only counted here
            found = super().__getitem__(place)
            self.seen += len(found) if isinstance(place, slice) else 1
            return found

    keys = Counted(search_keys([f"Kampanj {number}" for number in range(25_000)]))
    for _ in similar_names(("Kampnaj 17", "vår kampanj"), keys):
        assert keys.seen <= 10_100
        keys.seen = 0
