"""The form for a new report while its lists are loaded, refreshed, or belong to another account."""

from hands import button, press
from picker_hands import columns_of, tick
from practice_lists import opener
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Section
from apsis_desktop.errors import NoNetwork
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.jobs.catalogue import Catalogue, Part
from apsis_desktop.jobs.columns_task import Columns
from apsis_desktop.practice.server import PracticeServer


def test_while_lists_are_on_their_way_it_says_so(qtbot: QtBot, catalogue: Catalogue, panel: NewReportPanel) -> None:
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
        assert panel.segments.picker.checklist.message() == "Loading segments…"
        assert panel.section.combo.placeholderText() == "Loading sections…"
        assert not panel.segments.picker.refresh.isEnabled()
    assert panel.segments.picker.checklist.message() == ""
    assert panel.segments.picker.refresh.isEnabled()


def test_what_went_wrong_is_said_once_with_a_way_on(
    qtbot: QtBot, server: PracticeServer, catalogue: Catalogue, panel: NewReportPanel
) -> None:
    server.stop()
    with qtbot.waitSignals([catalogue.failed, catalogue.failed]):
        catalogue.load()
    assert "APSIS One" in panel.notice.text()
    assert panel.segments.picker.checklist.message() == "The segments could not be loaded."
    assert panel.request_bar.words.text() == "This account’s segments are still loading."
    server.start()
    catalogue.use(opener(server))
    with qtbot.waitSignals([catalogue.failed, catalogue.failed]):
        catalogue.failed.emit(Part.SECTIONS, NoNetwork())
        catalogue.failed.emit(Part.SEGMENTS, NoNetwork())
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        press(button(panel.notice, "Try again"))
    assert not panel.notice.isVisible()
    assert len(panel.segments.picker.checklist.model._items) == 40


def test_a_refresh_keeps_what_is_chosen(qtbot: QtBot, catalogue: Catalogue, europe: NewReportPanel) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Email"))
    before = europe.selection()
    europe.picking.pick_segments()
    with qtbot.waitSignals([catalogue.sections, catalogue.segments, catalogue.columns]):
        press(button(europe.segments.picker, "Refresh"))
        assert europe.request_bar.button.isEnabled()
    assert europe.selection() == before


def test_another_account_begins_with_nothing(
    catalogue: Catalogue, server: PracticeServer, europe: NewReportPanel
) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Email"))
    catalogue.use(opener(server))
    selection = europe.selection()
    assert (selection.section, selection.segments, selection.columns) == (None, (), ())
    assert europe.segments.picker.checklist.model.total == 0


def test_columns_of_a_section_chosen_before_are_not_taken_for_those_of_this_one(europe: NewReportPanel) -> None:
    other = Section("Norden", "com.apsis1.sections.default")
    before = europe.columns._available
    europe._catalogue.columns.emit(Columns(other, (), ()))
    assert europe.columns._available is before
