"""What a report takes of APSIS One is said before it is requested; a column for each segment is offered."""

from dataclasses import replace

import pytest
from hands import button, press
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Column, Segment
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.new_report.request_bar import Lists
from apsis_desktop.gui.text.shortening import ALONE
from apsis_desktop.report.selection import Match, Selection


def chosen(panel: NewReportPanel, *names: str, columns: int = 1, match: Match = Match.ANY) -> Selection:
    here, available = panel.segments.here, panel.columns._available
    assert here is not None
    assert available is not None
    segments = tuple(next(one for one in here.items if one.name == name) for name in names)
    some: tuple[Column, ...] = tuple(available.attributes[:columns])
    return Selection(panel.section.section(), segments, match=match, columns=some)


@pytest.mark.parametrize(
    ("segments", "columns", "takes"),
    [
        (("Women",), 1, ""),
        (("Women",), 2, "Columns in the order of APSIS One."),
        (("Women", "Men"), 1, "APSIS One gets 2 requests."),
        (("Women", "Men", "Everyone"), 2, "APSIS One gets 3 requests. Columns in your order."),
    ],
)
def test_several_requests_are_counted_and_whose_order_the_columns_are_in_is_said(
    europe: NewReportPanel, segments: tuple[str, ...], columns: int, takes: str
) -> None:
    europe.set_selection(chosen(europe, *segments, columns=columns))
    assert europe.request_bar.words.text().endswith(takes)
    assert ("APSIS One" in europe.request_bar.words.text()) == bool(takes)
    assert takes in europe.request_bar.button.accessibleDescription()


def test_the_limit_that_the_account_has_shown_is_reckoned_with(europe: NewReportPanel) -> None:
    europe.request_bar.most_columns = lambda: 1
    europe.set_selection(chosen(europe, "Women", columns=3))
    assert europe.request_bar.words.text().endswith("APSIS One gets 3 requests. Columns in your order.")


def test_a_column_for_each_segment_is_offered_where_profiles_can_differ(europe: NewReportPanel) -> None:
    which = europe.segments.which
    europe.set_selection(chosen(europe, "Women"))
    assert not which.isVisible()
    europe.set_selection(chosen(europe, "Women", "Men"))
    assert which.isVisible()
    assert not europe.selection().which_segment
    press(which)
    both = europe.selection()
    assert both.which_segment
    europe.set_selection(replace(both, match=Match.ALL))
    assert not which.isVisible(), "each would say yes throughout"
    assert not europe.selection().which_segment
    europe.set_selection(both)
    assert europe.selection() == both
    europe.segments.chosen.remove(both.segments[1])
    assert not europe.selection().which_segment


def test_it_is_brought_back_with_the_rest(europe: NewReportPanel) -> None:
    both = replace(chosen(europe, "Women", "Men"), which_segment=True)
    europe.set_selection(both)
    europe.begin_anew()
    assert not europe.segments.which.isChecked()
    press(button(europe.said, "Restore previous choices"))
    assert europe.selection() == both


def test_over_fifty_requests_are_agreed_to_in_place(qtbot: QtBot, europe: NewReportPanel) -> None:
    bar = europe.request_bar

    def allow(count: int) -> None:
        segments = tuple(Segment(f"Segment {number}", f"segment.{number}") for number in range(count))
        bar.fit(replace(chosen(europe), segments=segments), Lists.HERE, ALONE)
        bar._pause.stop()

    allow(50)
    with qtbot.waitSignal(bar.requested):
        press(bar.button)
    allow(51)
    with qtbot.assertNotEmitted(bar.requested):
        press(bar.button)
    assert bar.many.text() == (
        "This report takes 51 requests to APSIS One, sent a second apart. Other reports wait meanwhile."
    )
    allow(51)
    assert bar.many.isVisible(), "nothing else is chosen"
    with qtbot.waitSignal(bar.requested):
        press(button(bar.many, "Request it anyway"))
    assert not bar.many.isVisible()
    bar._pause.stop()
    press(bar.button)
    assert bar.many.isVisible()
    allow(2)
    assert not bar.many.isVisible(), "it was about another report"
