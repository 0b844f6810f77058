"""A pasted list of names, read however it is written."""

from __future__ import annotations

import pytest

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.new_report.paste_dialog import read_names
from apsis_desktop.gui.text.pasted_names import NameLookup


def segment(name: str, ending: str = "") -> Segment:
    return Segment(name, f"usercreated.segments.{ending or name.casefold().replace(' ', '-')}")


SEGMENTS = (
    segment("Women"),
    segment("Men"),
    segment("Kampanj 3, vår"),
    segment("Åre; Sälen, Trysil"),
    segment("Lapsed", "lapsed-1"),
    segment("Lapsed", "lapsed-2"),
    segment("ake"),
    segment("Åke", "ake-2"),
    segment("65+"),
    segment("News\u200bletter", "letter"),
    segment("Spring", "spring-1"),
    segment("Spr\u200bing", "spring-2"),
)


def names(found: tuple[Segment, ...]) -> list[str]:
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Women\nMen", ["Women", "Men"]),
        ("Men, Women;65+\tKampanj 3, vår", ["Men", "Women", "65+", "Kampanj 3, vår"]),
        ("Åre; Sälen, Trysil, Men", ["Åre; Sälen, Trysil", "Men"]),
        ('  "women"  \n\n„MEN“\n“65+”\r\n', ["Women", "Men", "65+"]),
        ("usercreated.segments.lapsed-2", ["Lapsed"]),
        ("Women\tusercreated.segments.women\nWomen", ["Women"]),
        ("kampanj 3,  var", ["Kampanj 3, vår"]),
        ("Åke", ["Åke"]),
        ('\ufeff"Women"\nMe\u00adn\u200b', ["Women", "Men"]),
        ("\u2068usercreated.segments.men\u2069", ["Men"]),
        ("Newsletter", ["News\u200bletter"]),
        ("News\u200bletter; News\u00adletter", ["News\u200bletter"]),
        ("AKE", ["ake"]),
        (",;\t\n", []),
    ],
)
def test_a_list_is_read_however_it_is_written(text: str, found: list[str]) -> None:
    read = read_names(text, NameLookup(SEGMENTS))
    assert names(read.found) == found
    assert (read.several, read.missing) == ({}, ())


def test_of_names_that_look_the_same_the_one_as_it_is_written_is_meant() -> None:
    lookup = NameLookup(SEGMENTS)
    assert [one.discriminator[-1] for one in read_names("Spring\nSpr\u200bing", lookup).found] == ["1", "2"]
    assert len(read_names("Sprin\u00adg", lookup).several) == 1


def test_what_is_not_there_and_what_is_there_twice_is_named() -> None:
    read = read_names("Women, Nobody; Lapsed\nNobody\nNo, one", NameLookup(SEGMENTS))
    assert names(read.found) == ["Women"]
    assert [(name, names(fits)) for name, fits in read.several.items()] == [("Lapsed", ["Lapsed", "Lapsed"])]
    assert read.missing == ("Nobody", "No", "one")


def test_fifty_thousand_names_are_read_in_a_moment() -> None:
    many = tuple(segment(f"Kampanj {number}, vår") for number in range(50_000))
    text = "\n".join(one.name for one in many[:5_000])
    assert read_names(text, NameLookup(many)).found == many[:5_000]
