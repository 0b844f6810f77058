"""The form for a new report as a whole: what its button says, and what was chosen before."""

import pytest
from hands import button, press
from picker_hands import act, choose_section, columns_of, names, press_find, tick
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.new_report.request_bar import Lists
from apsis_desktop.gui.style.light_dark_theme import Tone, tone_ink
from apsis_desktop.gui.text.report_name import people
from apsis_desktop.gui.text.shortening import Siblings
from apsis_desktop.jobs.catalogue import Catalogue, Part
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection

NO_COLUMNS = "No columns chosen: the file will contain only export keys, no names or addresses."
GONE = Segment("Sold the shop", "usercreated.segments.sold-the-shop-000")


# --- what the button says ------------------------------------------------------------------------------------------


def test_the_button_says_why_it_cannot_be_pressed_until_it_can(
    qtbot: QtBot, catalogue: Catalogue, panel: NewReportPanel
) -> None:
    def says() -> str:
        words = panel.request_bar.words.text()
        assert words == panel.request_bar.button.toolTip() == panel.request_bar.button.accessibleDescription()
        assert not panel.request_bar.button.isEnabled()
        return words

    assert says() == "This account’s segments are still loading."
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
    assert says() == "Choose a section."
    choose_section(qtbot, catalogue, panel, "Europe")
    assert says() == "Choose at least one segment."
    tick(panel, "Women")
    assert panel.request_bar.words.text() == NO_COLUMNS
    assert panel.request_bar.button.isEnabled()


def test_words_on_a_file_that_hardly_anybody_wants_stand_out(europe: NewReportPanel) -> None:
    def ink() -> QColor:
        return europe.request_bar.words.palette().color(QPalette.ColorRole.WindowText)

    calm = ink()
    tick(europe, "Women")
    assert ink() == tone_ink(Tone.WARN, QApplication.palette()) != calm
    europe.columns.set_columns(columns_of(europe, "Email"))
    assert not europe.request_bar.words.isVisible()
    europe.columns.set_columns(())
    press(button(europe, "Known"))
    tick(europe, "Women")
    assert (europe.request_bar.words.text(), ink()) == ("Choose at least one segment.", calm)


def test_a_new_report_begins_with_nothing_and_the_choices_before_can_be_had_back(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Email"))
    europe.format.set_value(Form.XLSX)
    before = europe.selection()
    europe.begin_anew()
    kept = Selection(section=before.section, format=FileFormat.XLSX)
    assert europe.selection() == kept
    assert europe.said.text() == "All choices except the section were cleared."
    press(button(europe.said, "Restore previous choices"))
    assert europe.selection() == before
    press(europe.request_bar.button)
    europe.begin_anew()
    press(button(europe.said, "Restore previous choices"))
    assert europe.selection() == before


def test_where_nothing_is_chosen_a_new_report_says_nothing(europe: NewReportPanel) -> None:
    europe.begin_anew()
    assert not europe.said.isVisible()


def test_it_begins_with_a_search_in_the_picker(europe: NewReportPanel) -> None:
    assert not europe.head.start_over.isVisible()
    tick(europe, "Women")
    press(europe.head.start_over)
    assert europe.segments.picker.checklist.search.hasFocus()
    assert europe.said.isVisible()
    assert not europe.head.start_over.isVisible()


def test_the_button_requests_once_for_all_that_was_chosen(qtbot: QtBot, europe: NewReportPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Åre weekend")
    europe.columns.set_columns(columns_of(europe, "Email", "VIP"))
    press(button(europe, "Known"))
    europe.format.set_value(Form.XLSX)
    requested: list[Selection] = []
    europe.requested.connect(requested.append)
    QTest.mouseClick(europe.request_bar.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(europe.request_bar.button, Qt.MouseButton.LeftButton)
    (selection,) = requested
    assert selection.missing() is None
    assert selection.section is not None
    assert selection.section.name == "Europe"
    assert names(selection.segments) == ["Women", "Åre weekend guests"]
    assert (selection.match, selection.profiles, selection.format) == (Match.ANY, Profiles.KNOWN, FileFormat.XLSX)
    assert names(selection.columns) == ["Email", "VIP"]
    assert europe.request_bar.button.hasFocus()  # a grey button would have handed it on


def test_each_kind_of_profiles_says_what_it_means(panel: NewReportPanel) -> None:
    for radio in panel.profiles.buttons():
        assert radio.toolTip() == radio.accessibleDescription() != ""


def test_the_file_that_most_people_want_comes_first(panel: NewReportPanel) -> None:
    assert [panel.format.combo.itemText(row) for row in range(panel.format.combo.count())] == [
        "Excel",
        "Excel, tidy (keeps phone numbers and zeros)",
        "CSV",
        "CSV for Excel",
        "CSV, compressed",
    ]
    assert panel.selection().format is FileFormat.XLSX


# --- what was chosen before ----------------------------------------------------------------------------------------


def test_a_selection_is_taken_over_as_it_was(qtbot: QtBot, catalogue: Catalogue, europe: NewReportPanel) -> None:
    for name in ("Women", "Everyone", "Men"):
        tick(europe, name)
    act(europe.segments.view, "Men", "Exclude")
    europe.segments.match.set_value(Match.ALL)
    europe.columns.set_columns(columns_of(europe, "Email", "VIP"))
    before = europe.selection()
    europe.set_selection(Selection())
    with qtbot.waitSignal(catalogue.columns):
        europe.set_selection(before)
    assert europe.selection() == before


def test_a_selection_may_come_before_the_lists_and_what_is_gone_is_named(
    qtbot: QtBot, catalogue: Catalogue, panel: NewReportPanel
) -> None:
    women = Segment("Ladies", "usercreated.segments.women-rm5wkai04f")  # it has a new name since
    email, gone = Attribute("Email", "com.apsis1.attributes.email"), Attribute("Fax", "com.apsis1.attributes.fax")
    section = Section("Norden", "com.apsis1.sections.default")
    with qtbot.waitSignal(catalogue.columns):
        panel.set_selection(Selection(section=section, segments=(women, GONE), columns=(gone, email)))
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
    assert names(panel.selection().segments) == ["Women"]
    assert panel.segments.dropped.text() == "Removed, because they are no longer in APSIS One: Sold the shop."
    assert names(panel.selection().columns) == ["Email"]
    assert panel.columns.dropped.text() == "Removed, because they are not in “Norden”: Fax."
    assert panel.request_bar.button.isEnabled()


def test_a_section_that_only_another_account_has_is_named(loaded: NewReportPanel) -> None:
    loaded.set_selection(Selection(section=Section("Asia", "usercreated.sections.asia-0000000000")), by_name=True)
    assert loaded.section.dropped.text() == "This account has no section “Asia”."
    assert loaded.section.section() is None


def test_a_section_that_is_gone_is_named(loaded: NewReportPanel) -> None:
    loaded.set_selection(Selection(section=Section("Asia", "usercreated.sections.asia-1")))
    assert loaded.section.dropped.text() == "The section “Asia” is no longer there."
    assert loaded.request_bar.words.text() == "Choose a section."


# --- everybody -----------------------------------------------------------------------------------------------------


def test_everything_that_takes_the_keyboard_has_a_name(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Men")
    fields = [one for one in europe.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    unnamed = [one for one in fields if one.isVisible() and not (one.accessibleName() or getattr(one, "text", str)())]
    assert [type(one).__name__ for one in unnamed if not isinstance(one.parent(), NewReportPanel)] == []


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_nothing_is_cut_off_at_the_side(qtbot: QtBot, europe: NewReportPanel, scale: float) -> None:
    font = europe.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    europe.setFont(font)
    tick(europe, "Storstäder")
    tick(europe, "Men")
    europe.setFixedWidth(europe.minimumSizeHint().width())
    europe.window().resize(1000, 560)
    qtbot.waitUntil(lambda: europe._content.width() >= europe._content.minimumSizeHint().width())
    assert europe.minimumSizeHint().width() <= 420
    assert europe.rect().contains(europe.request_bar.geometry())
    assert europe.request_bar.button.isVisible()


def test_the_usual_key_finds_segments(qtbot: QtBot, europe: NewReportPanel) -> None:
    europe.activateWindow()
    qtbot.waitUntil(europe.isActiveWindow)
    search = europe.segments.picker.checklist.search
    press_find(europe.request_bar.button)
    assert search.hasFocus()
    search.setText("wom")
    press_find(europe.segments.picker.checklist.view)
    assert search.hasFocus()
    assert search.selectedText() == "wom"


def test_after_requesting_the_picker_is_closed_and_begins_anew(qtbot: QtBot, europe: NewReportPanel) -> None:
    europe.picking.pick_segments()
    tick(europe, "Women")
    QTest.keyClicks(europe.segments.picker.checklist.search, "women")
    qtbot.waitUntil(europe.request_bar.button.isEnabled)
    press(europe.request_bar.button)
    assert not europe.segments.picker.isVisible()
    europe.picking.pick_segments()
    assert europe.segments.picker.checklist.search.text() == ""


def test_what_was_used_lately_comes_first_then_what_is_built_in(qtbot: QtBot, catalogue: Catalogue) -> None:
    built_in = Segment("Zzz", "com.apsis1.segments.zzz")
    there = (Segment("A", "x.a"), Segment("B", "x.b"), Segment("C", "x.c"), built_in)
    past = [Selection(segments=(there[2],), excluded=(Segment("Gone", "x.gone"),)), Selection(segments=there[1:2])]
    panel = NewReportPanel(catalogue, requested=lambda: past)
    qtbot.addWidget(panel)
    panel.segments.set_segments(there)
    panel.picking.pick_segments()
    model = panel.segments.picker.checklist.model
    rows = range(model.rowCount())
    assert [model.index(row).data() for row in rows] == ["C", "B", "Zzz", "A"]
    assert [model.head(row) for row in rows] == ["Recently used", "", "Built-in", "All other segments"]
    panel.segments.chosen.include(there[0])
    picker = panel.segments.picker
    picker.kind.setCurrentText("Chosen segments")
    assert [(model.index(row).data(), model.head(row)) for row in range(model.rowCount())] == [("A", "")]
    picker.kind.setCurrentText("All segments")
    assert [model.head(row) for row in rows] == ["Recently used", "", "Built-in", "All other segments"]


def test_above_the_button_stands_whom_it_is_about(qtbot: QtBot, europe: NewReportPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Men")
    press(button(europe, "Known"))
    sentence = "Known people in Europe who are in Women or Men."
    assert europe.request_bar.who.text() == sentence
    assert europe.request_bar.button.accessibleDescription() == (
        f"{sentence} {NO_COLUMNS} APSIS One prepares 2 lists. Apsis Desktop combines them on this computer."
    )
    for name in ("Everyone", "Danmark", "Norge"):
        tick(europe, name)
    names = [
        f"{who} who have opened a newsletter of week {week} of this year" for who in ("Women", "Men") for week in (1, 2)
    ]
    norden = Section("Norden", "com.apsis1.sections.default")
    segments = tuple(Segment(name, name) for name in names[:3])
    about = Selection(section=norden, segments=segments, profiles=Profiles.KNOWN)
    europe.request_bar.fit(about, Lists.HERE, Siblings(names))
    shown = " ".join(europe.request_bar.who.shown())
    assert shown.startswith("Known people in Norden who are in Women")
    assert shown.endswith(f"{names[0]} or 2 more.")
    assert people(about) in europe.request_bar.who.toolTip().replace("\u200b", "")
    qtbot.waitUntil(lambda: europe.request_bar.who.height() >= 2 * europe.request_bar.who.fontMetrics().lineSpacing())
    everyone, sweden, bounced = (Segment(name, name) for name in ("Gold & Platinum members", "Sweden", "Email bounced"))
    short = Selection(norden, (everyone, sweden), excluded=(bounced,), match=Match.ALL, profiles=Profiles.KNOWN)
    europe.request_bar.fit(short, Lists.HERE, Siblings())
    assert " ".join(europe.request_bar.who.shown()) == europe.request_bar.who.text()
    assert europe.request_bar.who.toolTip() == ""
    press(europe.segments.clear)
    assert not europe.request_bar.who.isVisible()


def test_choices_that_come_back_take_the_keyboard_from_the_section_also_while_segments_are_loading(
    qtbot: QtBot, panel_beside_pickers: NewReportPanel
) -> None:
    panel, catalogue = panel_beside_pickers, panel_beside_pickers._catalogue
    sections, section = panel.section.here, panel.section.section()
    catalogue.account_changed.emit()
    catalogue.loading.emit(Part.SEGMENTS)
    catalogue.sections.emit(sections)
    panel.picking.pick_segments()
    panel.section.combo.setFocus()
    panel.set_selection(Selection(section=section))
    assert panel.hasFocus()
    with qtbot.waitSignal(catalogue.segments):
        catalogue.load()
    qtbot.waitUntil(panel.segments.picker.checklist.search.hasFocus)
