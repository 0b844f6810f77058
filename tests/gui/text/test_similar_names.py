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


def test_nothing_is_offered_for_what_is_like_nothing_and_three_names_at_most() -> None:
    found, _steps = similar("Zq", "x", "", "Nyhetsbrev", among=[f"Nyhetsbrev {number}" for number in range(10)])
    assert found == {"Nyhetsbrev": ["Nyhetsbrev 0", "Nyhetsbrev 1", "Nyhetsbrev 2"]}


def test_no_step_goes_through_the_names_more_than_once() -> None:
    class Counted(list[str]):
        walks = 0

        def __iter__(self):  # type: ignore[no-untyped-def] # noqa: ANN204 - only counted here
            self.walks += 1
            return super().__iter__()

    keys = Counted(search_keys([f"Kampanj {number}" for number in range(1_000)]))
    for _ in similar_names(("Kampnaj 17",), keys):
        assert keys.walks <= 1
        keys.walks = 0
