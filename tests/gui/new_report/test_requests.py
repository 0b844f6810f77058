"""What a report takes of APSIS One is said before it is requested; a column for each segment is offered."""

from dataclasses import replace

import pytest
from hands import button, press
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Column, Segment
from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.new_report.request_bar import Lists
from apsis_desktop.gui.text.shortening import ALONE
from apsis_desktop.report.selection import FileFormat, Match, Selection


def chosen(panel: NewReportPanel, *names: str, columns: int = 1, match: Match = Match.ANY) -> Selection:
    here, available = panel.segments.here, panel.columns._available
    assert here is not None
    assert available is not None
    segments = tuple(next(one for one in here.items if one.name == name) for name in names)
    some: tuple[Column, ...] = tuple(available.attributes[:columns])
    return Selection(panel.section.section(), segments, match=match, columns=some)


ORDER = "APSIS One sets the order of the columns."


@pytest.mark.parametrize(
    ("segments", "columns", "takes", "note"),
    [
        (("Women",), 1, "", ""),
        (("Women",), 2, "", ORDER),
        (("Women", "Men", "Everyone"), 2, "APSIS One prepares 3 lists.", ""),
    ],
)
def test_who_makes_the_list_and_orders_its_columns_is_said_where_the_file_is_chosen(
    europe: NewReportPanel, segments: tuple[str, ...], columns: int, takes: str, note: str
) -> None:
    europe.set_selection(replace(chosen(europe, *segments, columns=columns), format=FileFormat.XLSX))
    assert europe.format.combo.currentText() == "Excel", "nothing seems to change by itself"
    assert ("APSIS One makes the file." in europe.format.combo.toolTip()) == (not takes)
    assert europe.format.summary.text() == note
    assert ("in your order of columns" in europe.format.combo.toolTip()) == bool(takes)
    assert not europe.request_bar.words.isVisible()
    assert europe.request_bar.button.toolTip().startswith(takes)
    assert takes in europe.request_bar.button.accessibleDescription()


def test_the_limit_that_the_account_has_shown_is_reckoned_with(europe: NewReportPanel) -> None:
    europe.request_bar.most_columns = lambda: 1
    europe.set_selection(replace(chosen(europe, "Women", columns=3), format=FileFormat.XLSX))
    assert europe.request_bar.button.toolTip().startswith("APSIS One prepares 3 lists.")
    assert "on this computer" in europe.format.combo.toolTip()


def options(panel: NewReportPanel) -> FileOptionsDialog:
    press(panel.format.options)
    (dialog,) = (one for one in panel.window().findChildren(FileOptionsDialog) if one.isVisible())
    return dialog


def test_a_column_for_each_segment_is_offered_where_profiles_can_differ(europe: NewReportPanel) -> None:
    europe.set_selection(chosen(europe, "Women"))
    dialog = options(europe)
    assert not dialog.which.isEnabled()
    dialog.close()
    europe.set_selection(chosen(europe, "Women", "Men"))
    assert not europe.selection().which_segment
    dialog = options(europe)
    assert not any(line.name.isVisible() for line in dialog._marks)
    press(dialog.which)
    assert [line.heading for line in dialog._marks if line.name.isVisible()] == ["Women", "Men"]
    press(button(dialog, "Done"))
    both = europe.selection()
    assert both.which_segment
    assert europe.format.summary.text() == "A yes/no column for each segment."
    europe.set_selection(replace(both, match=Match.ALL))
    assert not europe.selection().which_segment, "each would say yes throughout"
    europe.set_selection(both)
    assert europe.selection() == both
    europe.segments.chosen.remove(both.segments[1])
    assert not europe.selection().which_segment


def test_it_is_brought_back_with_the_rest(europe: NewReportPanel) -> None:
    both = replace(chosen(europe, "Women", "Men"), which_segment=True)
    europe.set_selection(both)
    europe.begin_anew()
    assert not europe.format.which_segment
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
    assert bar.many.text() == ("This report combines 51 lists, requested a second apart. Other reports wait meanwhile.")
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


def test_each_kind_of_file_says_who_makes_it_and_keeps_its_name(europe: NewReportPanel) -> None:
    combo = europe.format.combo

    def kinds() -> dict[str, str]:
        tip = Qt.ItemDataRole.ToolTipRole
        return {combo.itemText(row): combo.itemData(row, tip) for row in range(combo.count())}

    europe.set_selection(chosen(europe, "Women"))
    alone = kinds()
    assert [name for name, tip in alone.items() if "APSIS One makes" in tip] == ["Excel", "CSV", "CSV, compressed"]
    assert sum("Apsis Desktop makes the file on this computer" in tip for tip in alone.values()) == 2
    europe.set_selection(chosen(europe, "Women", "Men"))
    together = kinds()
    assert together.keys() == alone.keys()
    assert all("puts the list together on this computer" in tip for tip in together.values())


def test_the_export_key_has_its_real_heading_in_the_file_and_any_name_that_is_typed(europe: NewReportPanel) -> None:
    europe.set_selection(chosen(europe, "Women"))
    dialog = options(europe)
    key = dialog._lines[0]
    assert (key.kept.text(), key.name.text(), key.name.placeholderText()) == ("Export key", "", "export_key")
    key.name.setText("Export key")
    press(button(dialog, "Done"))
    assert europe.selection().shape.renamed == (("Export key", "Export key"),)


def test_only_what_may_be_a_time_is_offered_to_be_shown_as_one(europe: NewReportPanel) -> None:
    available = europe.columns._available
    assert available is not None
    email, visit = (next(one for one in available.attributes if one.name == name) for name in ("Email", "Last visit"))
    columns = (email, visit, available.tags[0])
    europe.set_selection(replace(chosen(europe, "Women", "Men"), columns=columns, which_segment=True))
    dialog = options(europe)
    assert [line.heading for line in dialog._lines if line.time] == ["Last visit"]
