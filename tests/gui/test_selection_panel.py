from collections.abc import Iterable, Iterator

import pytest
from hands import button, press
from practice_lists import opener
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute, Column, Definition, Section, Segment
from apsis_desktop.errors import NoNetwork
from apsis_desktop.gui.chosen_list import ChosenList
from apsis_desktop.gui.chosen_row import action_places, actions_of
from apsis_desktop.gui.selection_panel import SelectionPanel
from apsis_desktop.gui.theme import Tone, tone_ink
from apsis_desktop.jobs.background import Background
from apsis_desktop.jobs.catalogue import Catalogue, Columns
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection

GONE = Segment("Sold the shop", "usercreated.segments.sold-the-shop-000")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(profile_count=1, limits=False) as running:
        yield running


@pytest.fixture
def catalogue(server: PracticeServer) -> Iterator[Catalogue]:
    background = Background(2)
    yield Catalogue(background, opener(server))
    background.stop()


@pytest.fixture
def panel(qtbot: QtBot, catalogue: Catalogue) -> SelectionPanel:
    made = SelectionPanel(catalogue)
    qtbot.addWidget(made)
    made.resize(400, 1000)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def loaded(qtbot: QtBot, catalogue: Catalogue, panel: SelectionPanel) -> SelectionPanel:
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
    return panel


@pytest.fixture
def europe(qtbot: QtBot, catalogue: Catalogue, loaded: SelectionPanel) -> SelectionPanel:
    choose_section(qtbot, catalogue, loaded, "Europe")
    return loaded


# --- hands ---------------------------------------------------------------------------------------------------------


def choose_section(qtbot: QtBot, catalogue: Catalogue, panel: SelectionPanel, name: str) -> None:
    combo = panel.section.combo
    with qtbot.waitSignal(catalogue.columns):
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())


def tick(panel: SelectionPanel, name: str) -> None:
    search = panel.segments.checklist.search
    search.setText(name)
    QTest.keyClick(search, Qt.Key.Key_Return)
    QTest.keyClick(search, Qt.Key.Key_Escape)


def rows(view: ChosenList) -> list[str]:
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def find(of: QWidget) -> None:
    of.setFocus()
    QTest.keySequence(of, QKeySequence(QKeySequence.StandardKey.Find))


def act(view: ChosenList, name: str, action: str) -> None:
    """Click what stands at the end of a row."""
    QApplication.processEvents()  # it may be about to get another height
    index = view.model().index(rows(view).index(name), 0)
    actions = actions_of(index)
    places = action_places(view.visualRect(index), actions, view._option())
    place = next(place for one, place in zip(actions, places, strict=True) if one.text == action)
    QTest.mouseMove(view.viewport(), place.center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def label(window: QWidget, text: str) -> QLabel:
    return next(one for one in window.findChildren(QLabel) if one.text() == text)


def names(things: Iterable[Definition]) -> list[str]:
    return [one.name for one in things]


def columns_of(panel: SelectionPanel, *wanted: str) -> tuple[Column, ...]:
    assert panel.columns._available is not None
    everything: tuple[Column, ...] = (*panel.columns._available.attributes, *panel.columns._available.tags)
    return tuple(next(one for one in everything if one.name == name) for name in wanted)


# --- what the button says ------------------------------------------------------------------------------------------


def test_the_button_says_why_it_cannot_be_pressed_until_it_can(
    qtbot: QtBot, catalogue: Catalogue, panel: SelectionPanel
) -> None:
    def says() -> str:
        words = panel.ask.words.text()
        assert words == panel.ask.button.toolTip() == panel.ask.button.accessibleDescription()
        assert not panel.ask.button.isEnabled()
        return words

    assert says() == "The lists of this account are not here yet."
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
    assert says() == "Choose a section."
    choose_section(qtbot, catalogue, panel, "Europe")
    assert says() == "Choose at least one segment."
    tick(panel, "Women")
    assert panel.ask.words.text() == "Europe, CSV: the export key alone, no names or addresses"
    assert panel.ask.button.isEnabled()


def test_words_on_a_file_that_hardly_anybody_wants_stand_out(europe: SelectionPanel) -> None:
    def ink() -> QColor:
        return europe.ask.words.palette().color(QPalette.ColorRole.WindowText)

    calm = ink()
    tick(europe, "Women")
    assert ink() == tone_ink(Tone.WARN, QApplication.palette()) != calm
    europe.columns.set_columns(columns_of(europe, "Email"))
    assert ink() == calm
    europe.columns.set_columns(())
    press(button(europe, "Known"))
    tick(europe, "Women")
    assert (europe.ask.words.text(), ink()) == ("Choose at least one segment.", calm)


def test_while_no_section_is_chosen_its_field_says_what_one_is(
    qtbot: QtBot, catalogue: Catalogue, loaded: SelectionPanel
) -> None:
    combo = loaded.section.combo
    assert (combo.currentIndex(), combo.placeholderText()) == (-1, "Choose a part of your account")
    before = loaded.segments.y()
    choose_section(qtbot, catalogue, loaded, "Europe")
    assert loaded.segments.y() == before  # nothing moves away from under the pointer


def test_a_new_report_begins_with_nothing_and_the_choices_before_can_be_had_back(europe: SelectionPanel) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Email"))
    press(button(europe, "Excel"))
    before = europe.selection()
    europe.begin_anew()
    assert europe.selection() == Selection(section=before.section, timezone=before.timezone)
    assert europe.said.text() == "Everything but the section was cleared."
    press(button(europe.said, "Bring back the choices before"))
    assert europe.selection() == before
    press(europe.ask.button)
    europe.begin_anew()
    press(button(europe.said, "Bring back the choices before"))
    assert europe.selection() == before


def test_the_form_stays_in_place_while_it_is_filled_in(qtbot: QtBot, europe: SelectionPanel) -> None:
    def place() -> int:
        QApplication.processEvents()
        return europe.profiles.mapTo(europe, QPoint(0, 0)).y()

    before = place()
    for name in ("Gold", "Bought twice"):
        tick(europe, name)
        assert place() == before
    act(europe.segments.chosen_view, "Bought twice or more", "Exclude")
    press(button(europe, "Known"))
    qtbot.waitUntil(lambda: len(europe.ask.who.shown()) == 2)
    europe.columns.set_columns(columns_of(europe, "Email"))
    assert place() == before


def test_where_nothing_is_chosen_a_new_report_says_nothing(europe: SelectionPanel) -> None:
    europe.begin_anew()
    assert not europe.said.isVisible()


def test_it_begins_with_a_search_and_moves_nothing_when_something_is_chosen(europe: SelectionPanel) -> None:
    assert not europe.head.start_over.isVisible()
    tick(europe, "Women")
    press(europe.head.start_over)
    assert europe.segments.checklist.search.hasFocus()
    assert europe.said.isVisible()
    assert not europe.head.start_over.isVisible()
    QApplication.processEvents()
    place = europe.segments.y()
    tick(europe, "Men")
    QApplication.processEvents()
    assert europe.segments.y() == place


def test_the_button_asks_once_for_all_that_was_chosen(qtbot: QtBot, europe: SelectionPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Åre weekend")
    europe.columns.set_columns(columns_of(europe, "Email", "VIP"))
    press(button(europe, "Known"))
    press(button(europe, "Excel"))
    asked: list[Selection] = []
    europe.asked.connect(asked.append)
    QTest.mouseClick(europe.ask.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(europe.ask.button, Qt.MouseButton.LeftButton)
    (selection,) = asked
    assert selection.missing() is None
    assert selection.section is not None
    assert selection.section.name == "Europe"
    assert names(selection.segments) == ["Women", "Åre weekend guests"]
    assert (selection.match, selection.profiles, selection.format) == (Match.ANY, Profiles.KNOWN, FileFormat.XLSX)
    assert names(selection.columns) == ["Email", "VIP"]
    assert "/" in selection.timezone or selection.timezone == "UTC"
    assert europe.ask.button.hasFocus()  # a grey button would have handed it on


def test_each_kind_of_profiles_has_a_line_that_says_what_it_means(panel: SelectionPanel) -> None:
    for radio in panel.profiles.buttons():
        radio.click()
        (meaning,) = [one.text() for one in panel.profiles.findChildren(QLabel) if one.isVisible()]
        assert meaning == radio.accessibleDescription() != ""


# --- sections and columns ------------------------------------------------------------------------------------------


def test_the_only_section_is_chosen_by_itself(qtbot: QtBot, catalogue: Catalogue, panel: SelectionPanel) -> None:
    catalogue.sections.emit((Section("Norden", "com.apsis1.sections.default"),))
    assert panel.section.combo.currentText() == "Norden"
    with qtbot.waitSignal(catalogue.columns):
        pass
    assert panel.columns.known()


def test_another_section_keeps_the_segments_and_the_columns_that_it_has_too(
    qtbot: QtBot, catalogue: Catalogue, europe: SelectionPanel
) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Shoe size", "Email", "VIP"))
    choose_section(qtbot, catalogue, europe, "Fjäll & resor")
    assert rows(europe.segments.chosen_view) == ["Women"]
    assert rows(europe.columns.view) == ["Export key", "Email", "VIP"]
    assert europe.columns.dropped.isVisible()
    assert europe.columns.dropped.text() == "Not in “Fjäll & resor”, so taken out: Shoe size."


def test_two_sections_of_the_same_name_can_be_told_apart(catalogue: Catalogue, panel: SelectionPanel) -> None:
    catalogue.sections.emit((Section("Europe", "usercreated.sections.europe-a1"), Section("Europe", "x.europe-b2")))
    combo = panel.section.combo
    assert [combo.itemText(row) for row in range(combo.count())] == ["Europe (ID a1)", "Europe (ID b2)"]


def test_columns_are_added_from_a_searchable_list(qtbot: QtBot, europe: SelectionPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Mobile"))
    press(button(europe, "Choose…"))
    dialog = europe.columns.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.checklist.search.hasFocus)
    assert dialog.checklist.search.placeholderText() == "Search 66 columns"
    for typed in ("vip", "email"):
        dialog.checklist.search.clear()
        QTest.keyClicks(dialog.checklist.search, typed)
        QTest.keyClick(dialog.checklist.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert label(dialog, "3 chosen: Mobile, VIP, Email").isVisible()
    press(button(dialog, "Use these columns"))
    assert rows(europe.columns.view) == ["Export key", "Mobile", "Email", "VIP"]
    assert europe.columns.heading.aside() == "3 chosen"


def test_cancelling_the_list_of_columns_changes_nothing(europe: SelectionPanel) -> None:
    press(button(europe, "Choose…"))
    dialog = europe.columns.dialog
    assert dialog is not None
    assert label(dialog, "Nothing is chosen besides the export key.").isVisible()
    QTest.keyClicks(dialog.checklist.search, "email")
    QTest.keyClick(dialog.checklist.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # clears nothing: the key went to the dialog itself
    assert europe.columns.dialog is None
    assert rows(europe.columns.view) == ["Export key"]


def test_the_list_of_columns_can_show_tags_alone(europe: SelectionPanel) -> None:
    press(button(europe, "Choose…"))
    dialog = europe.columns.dialog
    assert dialog is not None
    dialog.kind.setCurrentIndex(2)
    assert dialog.checklist.model.rowCount() == 15
    assert dialog.checklist.search.placeholderText() == "Search 15 tags"
    dialog.reject()


# --- the order of the columns --------------------------------------------------------------------------------------


def test_columns_are_moved_by_keys_and_arrows_among_their_own_kind(europe: SelectionPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "VIP", "Email", "Mobile", "SMS offers"))
    view = europe.columns.view
    assert rows(view) == ["Export key", "Email", "Mobile", "VIP", "SMS offers"]
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    assert (europe.columns.up.isEnabled(), europe.columns.down.isEnabled()) == (False, True)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(view) == ["Export key", "Mobile", "Email", "VIP", "SMS offers"]
    assert view.currentIndex().data() == "Email"
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # the tags begin here
    assert rows(view) == ["Export key", "Mobile", "Email", "VIP", "SMS offers"]
    view.setCurrentIndex(view.model().index(4, 0))
    press(button(europe, "Move up"))
    assert rows(view) == ["Export key", "Mobile", "Email", "SMS offers", "VIP"]
    assert names(europe.selection().columns) == ["Mobile", "Email", "SMS offers", "VIP"]


@pytest.mark.parametrize(
    ("row", "before", "order"),
    [
        (1, 3, ["Mobile", "Email", "VIP"]),
        (2, 0, ["Mobile", "Email", "VIP"]),  # above the export key: just below it
        (1, 4, ["Mobile", "Email", "VIP"]),  # among the tags: last of the attributes
        (3, 1, ["Email", "Mobile", "VIP"]),  # among the attributes: where it was
    ],
)
def test_a_column_that_is_dropped_goes_as_near_as_its_kind_may(
    europe: SelectionPanel, row: int, before: int, order: list[str]
) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "Mobile", "VIP"))
    parent = europe.columns.chosen.index(-1)
    europe.columns.chosen.moveRow(parent, row, parent, before)
    assert names(europe.columns.columns()) == order


def test_the_export_key_is_there_first_and_stays(europe: SelectionPanel) -> None:
    view = europe.columns.view
    index = view.model().index(0, 0)
    assert rows(view) == ["Export key"]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Export key, profile ID, always first"
    assert not index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert rows(view) == ["Export key"]
    assert not europe.columns.up.isEnabled()
    assert not europe.columns.down.isEnabled()


def test_a_column_is_removed_by_its_cross_and_by_delete(europe: SelectionPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "Mobile", "VIP"))
    view = europe.columns.view
    act(view, "Mobile", "Remove this column")
    assert rows(view) == ["Export key", "Email", "VIP"]
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert rows(view) == ["Export key", "Email"]


# --- segments ------------------------------------------------------------------------------------------------------


def test_chosen_segments_stay_in_sight_and_can_be_taken_out_there(europe: SelectionPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Øst for")
    view = europe.segments.chosen_view
    assert view.isVisible()
    assert rows(view) == ["Women", "Øst for Storebælt"]
    assert europe.segments.heading.aside() == "2 chosen"
    act(view, "Women", "Do not use this segment")
    assert names(europe.selection().segments) == ["Øst for Storebælt"]


def test_how_several_go_together_is_asked_only_of_several(europe: SelectionPanel) -> None:
    tick(europe, "Women")
    assert not europe.segments.match.isVisible()
    tick(europe, "Men")
    assert europe.segments.match.isVisible()
    europe.segments.match.setCurrentIndex(1)
    assert europe.selection().match is Match.ALL
    tick(europe, "Men")
    assert europe.selection().match is Match.ANY


def test_a_chosen_segment_can_be_left_out_and_brought_back(europe: SelectionPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    view = europe.segments.chosen_view
    act(view, "Men", "Exclude")
    assert rows(view) == ["Everyone", "Without the people in", "Men"]
    assert (names(europe.selection().segments), names(europe.selection().excluded)) == (["Everyone"], ["Men"])
    assert europe.segments.heading.aside() == "1 chosen, 1 excluded"
    heading = view.model().index(1, 0)
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Men, excluded"
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert names(europe.selection().segments) == ["Everyone", "Men"]


def test_in_place_of_how_they_go_together_stands_what_there_is_instead(europe: SelectionPanel) -> None:
    picker, view = europe.segments, europe.segments.chosen_view
    tick(europe, "Everyone")
    assert not picker._instead.isVisible()
    tick(europe, "Men")
    act(view, "Men", "Exclude")
    assert picker._instead.isVisible()
    assert picker._instead.text() == "Profiles in this segment"
    assert picker._instead.y() < picker.clear.geometry().center().y() < picker._instead.geometry().bottom()
    act(view, "Everyone", "Do not use this segment")
    assert picker._instead.text() == "Tick a segment that the report is about."
    for name in ("Everyone", "Women"):
        tick(europe, name)
    assert not picker._instead.isVisible()
    assert picker.match.isVisible()


def test_the_menu_of_a_chosen_segment_names_the_keys(qtbot: QtBot, europe: SelectionPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    view = europe.segments.chosen_view
    point = view.visualRect(view.model().index(0, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == ["Exclude\tSpace", "Do not use this segment\tDel"]
    menu.close()


def test_the_last_chosen_segment_cannot_be_left_out(europe: SelectionPanel) -> None:
    tick(europe, "Women")
    (action,) = actions_of(europe.segments.chosen_view.model().index(0, 0))
    assert action.text == "Do not use this segment"


def test_a_report_on_nobody_but_those_left_out_is_refused(europe: SelectionPanel) -> None:
    for name in ("Women", "Men"):
        tick(europe, name)
    act(europe.segments.chosen_view, "Men", "Exclude")
    act(europe.segments.chosen_view, "Women", "Do not use this segment")
    assert europe.ask.words.text() == "Choose a segment that the report is about."


def test_a_left_out_segment_is_marked_in_the_list_and_a_click_frees_it(europe: SelectionPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    act(europe.segments.chosen_view, "Men", "Exclude")
    europe.segments.checklist.search.setText("Men")
    model = europe.segments.checklist.model
    row = next(row for row in range(model.rowCount()) if model.index(row).data() == "Men")
    assert model.index(row).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) == "Men, excluded"
    place = europe.segments.checklist.view.visualRect(model.index(row)).center()
    QTest.mouseClick(europe.segments.checklist.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert europe.selection().excluded == ()


# --- what was chosen before ----------------------------------------------------------------------------------------


def test_a_selection_is_taken_over_as_it_was(qtbot: QtBot, catalogue: Catalogue, europe: SelectionPanel) -> None:
    for name in ("Women", "Everyone", "Men"):
        tick(europe, name)
    act(europe.segments.chosen_view, "Men", "Exclude")
    europe.segments.match.setCurrentIndex(1)
    europe.columns.set_columns(columns_of(europe, "Email", "VIP"))
    before = europe.selection()
    europe.set_selection(Selection())
    with qtbot.waitSignal(catalogue.columns):
        europe.set_selection(before)
    assert europe.selection() == before


def test_a_selection_may_come_before_the_lists_and_what_is_gone_is_named(
    qtbot: QtBot, catalogue: Catalogue, panel: SelectionPanel
) -> None:
    women = Segment("Ladies", "usercreated.segments.women-rm5wkai04f")  # it has a new name since
    email, gone = Attribute("Email", "com.apsis1.attributes.email"), Attribute("Fax", "com.apsis1.attributes.fax")
    section = Section("Norden", "com.apsis1.sections.default")
    with qtbot.waitSignal(catalogue.columns):
        panel.set_selection(Selection(section=section, segments=(women, GONE), columns=(gone, email)))
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
    assert names(panel.selection().segments) == ["Women"]
    assert panel.segments.dropped.text() == "No longer in APSIS One, so taken out: Sold the shop."
    assert names(panel.selection().columns) == ["Email"]
    assert panel.columns.dropped.text() == "Not in “Norden”, so taken out: Fax."
    assert panel.ask.button.isEnabled()


def test_a_section_that_only_another_account_has_is_named(loaded: SelectionPanel) -> None:
    loaded.set_selection(Selection(section=Section("Asia", "usercreated.sections.asia-0000000000")), by_name=True)
    assert loaded.section.dropped.text() == "This account has no section “Asia”."
    assert loaded.section.section() is None


def test_a_section_that_is_gone_is_named(loaded: SelectionPanel) -> None:
    loaded.set_selection(Selection(section=Section("Asia", "usercreated.sections.asia-1")))
    assert loaded.section.dropped.text() == "The section “Asia” is no longer there."
    assert loaded.ask.words.text() == "Choose a section."


# --- loading -------------------------------------------------------------------------------------------------------


def test_while_lists_are_on_their_way_it_says_so(qtbot: QtBot, catalogue: Catalogue, panel: SelectionPanel) -> None:
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
        assert panel.segments.checklist.message() == "Loading segments…"
        assert panel.section.combo.placeholderText() == "Loading sections…"
        assert not panel.head.refresh.isEnabled()
    assert panel.segments.checklist.message() == ""
    assert panel.head.refresh.isEnabled()


def test_what_went_wrong_is_said_once_with_a_way_on(
    qtbot: QtBot, server: PracticeServer, catalogue: Catalogue, panel: SelectionPanel
) -> None:
    server.stop()
    with qtbot.waitSignals([catalogue.failed, catalogue.failed]):
        catalogue.load()
    assert "APSIS One" in panel.notice.text()
    assert panel.segments.checklist.message() == "The segments could not be loaded."
    assert panel.ask.words.text() == "The lists of this account are not here yet."
    server.start()
    catalogue.use(opener(server))
    with qtbot.waitSignals([catalogue.failed, catalogue.failed]):
        catalogue.failed.emit("sections", NoNetwork())
        catalogue.failed.emit("segments", NoNetwork())
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        press(button(panel.notice, "Try again"))
    assert not panel.notice.isVisible()
    assert len(panel.segments.checklist.model._items) == 40


def test_a_refresh_keeps_what_is_chosen(qtbot: QtBot, catalogue: Catalogue, europe: SelectionPanel) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Email"))
    before = europe.selection()
    with qtbot.waitSignals([catalogue.sections, catalogue.segments, catalogue.columns]):
        press(button(europe, "Load the lists again"))
        assert europe.ask.button.isEnabled()
    assert europe.selection() == before


def test_another_account_begins_with_nothing(
    catalogue: Catalogue, server: PracticeServer, europe: SelectionPanel
) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Email"))
    catalogue.use(opener(server))
    selection = europe.selection()
    assert (selection.section, selection.segments, selection.columns) == (None, (), ())
    assert europe.segments.checklist.model.total == 0


def test_columns_of_a_section_chosen_before_are_not_taken_for_those_of_this_one(europe: SelectionPanel) -> None:
    other = Section("Norden", "com.apsis1.sections.default")
    before = europe.columns._available
    europe._catalogue.columns.emit(Columns(other, (), ()))
    assert europe.columns._available is before


# --- everybody -----------------------------------------------------------------------------------------------------


def test_everything_that_takes_the_keyboard_has_a_name(europe: SelectionPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Men")
    fields = [one for one in europe.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    unnamed = [one for one in fields if one.isVisible() and not (one.accessibleName() or getattr(one, "text", str)())]
    assert [type(one).__name__ for one in unnamed if not isinstance(one.parent(), SelectionPanel)] == []


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_nothing_is_cut_off_at_the_side(qtbot: QtBot, europe: SelectionPanel, scale: float) -> None:
    font = europe.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    europe.setFont(font)
    tick(europe, "Storstäder")
    tick(europe, "Men")
    europe.resize(europe.minimumSizeHint().width(), 560)
    qtbot.waitUntil(lambda: europe._content.width() >= europe._content.minimumSizeHint().width())
    assert europe.minimumSizeHint().width() <= 420
    assert europe.rect().contains(europe.ask.geometry())
    assert europe.ask.button.isVisible()


def test_few_columns_take_no_room_that_the_segments_could_use(qtbot: QtBot, europe: SelectionPanel) -> None:
    view, segments = europe.columns.view, europe.segments.checklist.view
    europe.columns.set_columns(columns_of(europe, "Email", "City"))
    row = view.sizeHintForRow(0)
    qtbot.waitUntil(lambda: view.height() < 6 * row)
    with_few = segments.height()
    available = europe.columns._available
    assert available is not None
    europe.columns.set_columns(available.attributes[:9])
    qtbot.waitUntil(lambda: view.height() >= 9 * row)
    assert segments.height() < with_few
    europe.columns.set_columns(available.attributes)
    qtbot.waitUntil(lambda: segments.height() > 3 * row)


def test_rows_stay_under_the_pointer_while_columns_are_taken_out(qtbot: QtBot, europe: SelectionPanel) -> None:
    view = europe.columns.view
    available = europe.columns._available
    assert available is not None
    europe.columns.set_columns(available.attributes[:9])
    qtbot.waitUntil(lambda: view.height() > 9 * view.sizeHintForRow(0))
    before = view.mapTo(europe, QPoint(0, 0)), view.height()
    inside = QPointF(1, 1)
    QApplication.sendEvent(europe.columns, QEnterEvent(inside, inside, inside))
    europe.columns.set_columns(available.attributes[:7])
    QApplication.processEvents()
    assert (view.mapTo(europe, QPoint(0, 0)), view.height()) == before
    QApplication.sendEvent(europe.columns, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: view.height() < before[1])


def test_a_hint_says_what_columns_are_for_and_that_tags_are_no_filter(europe: SelectionPanel) -> None:
    def hint() -> str:
        return europe.columns._hint.text() if europe.columns._hint.isVisible() else ""

    assert hint() == "Choose which details of each profile go into the file."
    europe.columns.set_columns(columns_of(europe, "Email"))
    assert hint() == ""
    europe.columns.set_columns(columns_of(europe, "Email", "VIP"))
    assert hint() == "Tags come last in the file. They leave nobody out."


def test_the_usual_key_finds_segments_and_in_the_list_of_columns_takes_them(
    qtbot: QtBot, europe: SelectionPanel
) -> None:
    europe.activateWindow()
    qtbot.waitUntil(europe.isActiveWindow)
    search = europe.segments.checklist.search
    tick(europe, "Women")
    search.setText("wom")
    for place in (europe.segments.checklist.view, europe.ask.button):
        find(place)
        assert search.hasFocus()
        assert search.selectedText() == "wom"
    press(button(europe, "Choose…"))
    dialog = europe.columns.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.checklist.search, "email")
    QTest.keyClick(dialog.checklist.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog.checklist.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(europe.columns.columns()) == ["Email"]


def test_all_chosen_segments_are_let_go_at_once(europe: SelectionPanel) -> None:
    tick(europe, "Women")
    assert not europe.segments.clear.isVisible()
    tick(europe, "Men")
    act(europe.segments.chosen_view, "Men", "Exclude")
    tick(europe, "Everyone")
    press(europe.segments.clear)
    assert (europe.segments.included(), europe.segments.excluded()) == ((), ())
    assert europe.segments.checklist.search.hasFocus()


def test_a_second_enter_in_haste_takes_nothing_back(europe: SelectionPanel) -> None:
    search = europe.segments.checklist.search
    QTest.keyClicks(search, "women")
    for _ in range(2):
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert names(europe.selection().segments) == ["Women"]


def test_after_asking_the_search_hides_no_segment_any_more(qtbot: QtBot, europe: SelectionPanel) -> None:
    tick(europe, "Women")
    QTest.keyClicks(europe.segments.checklist.search, "women")
    qtbot.waitUntil(europe.ask.button.isEnabled)
    press(europe.ask.button)
    assert europe.segments.checklist.search.text() == ""


def test_above_the_button_stands_whom_it_is_about(qtbot: QtBot, europe: SelectionPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Men")
    press(button(europe, "Known"))
    assert europe.ask.who.text() == "Women or Men, known"
    assert europe.ask.button.accessibleDescription().startswith("Women or Men, known. Europe")
    for name in ("Everyone", "Danmark", "Norge"):
        tick(europe, name)
    europe.ask.who.say("Women or Men " * 20)
    first, second = europe.ask.who.shown()
    assert first.startswith("Women or Men")
    assert "…" in first + second
    assert second.endswith("or Men")
    assert europe.ask.who.toolTip() == "Women or Men " * 20
    qtbot.waitUntil(lambda: europe.ask.who.height() >= 2 * europe.ask.who.fontMetrics().lineSpacing())
    europe.ask.who.say("Gold & Platinum members and Sweden but not Email bounced, known")
    assert " ".join(europe.ask.who.shown()) == europe.ask.who.text()
    assert europe.ask.who.toolTip() == ""
    press(europe.segments.clear)
    assert not europe.ask.who.isVisible()


def test_a_double_click_on_exclude_is_meant_once(europe: SelectionPanel) -> None:
    for name in ("Women", "Men", "Everyone"):
        tick(europe, name)
    view = europe.segments.chosen_view
    act(view, "Women", "Exclude")
    first = view.model().index(0, 0)  # where another one has come to lie
    place = QPointF(action_places(view.visualRect(first), actions_of(first), view._option())[0].center())
    left = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, place, view.viewport().mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)
    assert names(europe.segments.excluded()) == ["Women"]
