import pytest

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.gui.text.shortening import within_letters
from apsis_desktop.report.selection import Match, Profiles, Selection

WOMEN, FRIENDS, STAFF, MEN, GUESTS = (
    Segment(name, f"usercreated.segments.{number}-x{number}")
    for number, name in enumerate(("Women", "Kunder & vänner", "Staff {1}", "Men", "Åre guests"))
)


@pytest.mark.parametrize(
    ("selection", "name"),
    [
        (Selection(), ""),
        (Selection(segments=(WOMEN,)), "Women"),
        (Selection(segments=(WOMEN, FRIENDS), profiles=Profiles.KNOWN), "Women or Kunder & vänner, known"),
        (Selection(segments=(WOMEN, FRIENDS), match=Match.ALL), "Women and Kunder & vänner"),
        (Selection(segments=(WOMEN, FRIENDS, MEN)), "Women, Kunder & vänner or Men"),
        (Selection(segments=(WOMEN, FRIENDS, MEN, GUESTS)), "Women, Kunder & vänner or 2 more"),
        (Selection(segments=(WOMEN, FRIENDS, MEN, GUESTS), match=Match.ALL), "Women, Kunder & vänner and 2 more"),
        (Selection(segments=(WOMEN,), excluded=(STAFF,)), "Women but not Staff {1}"),
        (
            Selection(segments=(WOMEN,), excluded=(STAFF, MEN), match=Match.ALL, profiles=Profiles.UNKNOWN),
            "Women but not Staff {1} or Men, unknown",
        ),
    ],
)
def test_a_report_is_called_what_was_requested(selection: Selection, name: str) -> None:
    assert report_name(selection) == name


def test_segments_of_the_same_name_are_told_apart_in_it() -> None:
    other = Segment("Women", "usercreated.segments.women-zz9")
    assert report_name(Selection(segments=(WOMEN, other))) == "Women (ID x0) or Women (ID zz9)"


def test_all_names_are_cut_before_any_is_only_counted() -> None:
    buyers, openers, staff = (
        Segment(name, f"usercreated.segments.{number}-y{number}")
        for number, name in enumerate(
            ("Bought in the last 12 months", "Newsletter openers, 90 days", "Employees, family")
        )
    )
    chosen = Selection(segments=(buyers, openers), excluded=(staff,), profiles=Profiles.KNOWN)
    whole = "Bought in the last 12 months or Newsletter openers, 90 days but not Employees, family, known"
    assert report_name(chosen, within_letters(200)) == whole
    shown = {
        85: "Bought in…12 months or Newsletter openers, 90 days but not Employees, family, known",
        75: "Bought in…12 months or Newsletter…90 days but not Employees, family, known",
        60: "Bought…months or Newsletter… but not Employ…family, known",
        50: "Bought in… or 1 more but not Employees…, known",
        40: "Bought…months or 1 more but not …, known",
    }
    assert {room: report_name(chosen, within_letters(room)) for room in shown} == shown
