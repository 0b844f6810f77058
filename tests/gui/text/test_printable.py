"""A name from outside cannot repaint what is around it, whatever else is in it."""

from __future__ import annotations

import pytest

from apsis_desktop.text.printable import one_line, printable

MARKS = [*range(0x20), *range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F, 0x2028, 0x2029]
MARKS += [*range(0x202A, 0x202F), *range(0x2066, 0x2070), *range(0xD800, 0xE000)]


def test_every_control_character_and_mark_of_direction_is_replaced() -> None:
    left = [hex(code) for code in MARKS if printable(f"Wo{chr(code)}men") != "Wo\ufffdmen"]
    assert left == []


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\t", "\x85", "\u2028", "\u2029"])
def test_what_ends_a_line_becomes_a_space(end: str) -> None:
    assert one_line(f"Women{end}in Malmö") == "Women in Malmö"


@pytest.mark.parametrize("name", ["Women", "Åre & Sälen", "1\u00a0000", "👩‍👧", "नमस्ते", ""])
def test_other_letters_stay_as_they_are(name: str) -> None:
    assert one_line(name) == name
