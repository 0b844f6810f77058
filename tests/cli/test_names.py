"""From what was typed to the one thing meant."""

import unicodedata

import pytest

from apsis_desktop.api.definitions import Segment
from apsis_desktop.cli.names import find, find_all
from apsis_desktop.errors import NameAmbiguous, NameUnknown

WOMEN, LOWER, ASA, TWIN_A, TWIN_B, DASH, TRAP = SEGMENTS = (
    Segment("Women", "s.women"),
    Segment("women", "s.lower"),
    Segment("Åsas gäst, 2:a", "s.asa"),
    Segment("Lapsed", "s.lapsed-1"),
    Segment("Lapsed", "s.lapsed-2"),
    Segment("-50 % off", "s.dash"),
    Segment("s.women", "s.trap"),  # named as another one's discriminator
)


def meant(typed: str) -> Segment:
    return find(typed, SEGMENTS, "segment")


def test_a_name_is_taken_as_it_is_written() -> None:
    assert meant("Women") == WOMEN
    assert meant("women") == LOWER
    assert meant("-50 % off") == DASH


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_letter_may_be_one_character_or_two(form: str) -> None:
    assert find(unicodedata.normalize(form, ASA.name), SEGMENTS, "segment") == ASA  # type: ignore[arg-type]  # the four forms
    decomposed = Segment(unicodedata.normalize("NFD", ASA.name), "s.nfd")
    assert find(unicodedata.normalize(form, ASA.name), [decomposed], "segment") == decomposed  # type: ignore[arg-type]  # the same


def test_two_names_that_look_the_same_are_refused_however_they_are_written() -> None:
    twins = [Segment(unicodedata.normalize("NFC", "Åre"), "s.1"), Segment(unicodedata.normalize("NFD", "Åre"), "s.2")]
    with pytest.raises(NameAmbiguous, match=r"s\.1, s\.2"):
        find("Åre", twins, "segment")


@pytest.mark.parametrize("typed", ["åsas gäst, 2:a", "ÅSAS GÄST, 2:A", "  Åsas   gäst, 2:a ", "Åsas\u00a0gäst, 2:a"])
def test_case_and_spaces_do_not_matter_where_nothing_fits_better(typed: str) -> None:
    assert meant(typed) == ASA


def test_a_name_that_fits_two_but_for_case_is_refused() -> None:
    with pytest.raises(NameAmbiguous, match=r"s\.women, s\.lower"):
        meant("WOMEN")


def test_a_discriminator_is_always_taken() -> None:
    assert meant("s.lapsed-2") == TWIN_B
    assert meant("s.women") == WOMEN
    assert meant("s.trap") == TRAP


def test_a_name_that_fits_two_is_refused_with_both() -> None:
    with pytest.raises(NameAmbiguous) as refused:
        meant("Lapsed")
    assert str(refused.value) == (
        "There is more than one segment “Lapsed”: s.lapsed-1, s.lapsed-2. Use one of these instead of the name."
    )


@pytest.mark.parametrize("typed", ["", "Wome", "*", "Wom en"])
def test_a_part_of_a_name_is_none(typed: str) -> None:
    with pytest.raises(NameUnknown):
        meant(typed)


def test_what_is_named_twice_is_taken_once_and_the_order_is_kept() -> None:
    assert find_all(["-50 % off", "Women", "s.women"], SEGMENTS, "segment") == (DASH, WOMEN)


@pytest.mark.parametrize(
    "typed", ["Newsletter", "News\u200bletter", "\ufeffNewsletter", "news\u00adletter", "s.new\u200bs"]
)
def test_what_is_not_seen_of_a_name_does_not_matter_where_nothing_fits_better(typed: str) -> None:
    stored = Segment("News\u200bletter", "s.news")
    assert find(typed, [*SEGMENTS, stored], "segment") == stored


def test_of_names_that_look_the_same_the_one_as_it_is_written_is_meant() -> None:
    twins = [Segment("Spring", "s.1"), Segment("Spr\u200bing", "s.2")]
    assert [find(one.name, twins, "segment") for one in twins] == twins
    with pytest.raises(NameAmbiguous, match=r"s\.1, s\.2"):
        find("Sprin\u00adg", twins, "segment")
