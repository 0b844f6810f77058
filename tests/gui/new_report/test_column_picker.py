"""Which section, and which of its columns in which order."""

from __future__ import annotations

import pytest
from hands import button, press
from picker_hands import act, choose_section, columns_of, label, names, rows, tick
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Section
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.jobs.catalogue import Catalogue


def test_while_no_section_is_chosen_its_field_says_what_one_is(
    qtbot: QtBot, catalogue: Catalogue, loaded: NewReportPanel
) -> None:
    combo = loaded.section.combo
    assert (combo.currentIndex(), combo.placeholderText()) == (-1, "Choose a part of your account")
    before = loaded.segments.y()
    choose_section(qtbot, catalogue, loaded, "Europe")
    assert loaded.segments.y() == before  # nothing moves away from under the pointer


def test_the_only_section_is_chosen_by_itself(qtbot: QtBot, catalogue: Catalogue, panel: NewReportPanel) -> None:
    catalogue.sections.emit((Section("Norden", "com.apsis1.sections.default"),))
    assert panel.section.combo.currentText() == "Norden"
    with qtbot.waitSignal(catalogue.columns):
        pass
    assert panel.columns.is_loaded()


def test_another_section_keeps_the_segments_and_the_columns_that_it_has_too(
    qtbot: QtBot, catalogue: Catalogue, europe: NewReportPanel
) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Shoe size", "Email", "VIP"))
    choose_section(qtbot, catalogue, europe, "Fjäll & resor")
    assert rows(europe.segments.chosen_view) == ["Women"]
    assert rows(europe.columns.view) == ["Export key", "Email", "VIP"]
    assert europe.columns.dropped.isVisible()
    assert europe.columns.dropped.text() == "Not in “Fjäll & resor”, so taken out: Shoe size."


def test_two_sections_of_the_same_name_can_be_told_apart(catalogue: Catalogue, panel: NewReportPanel) -> None:
    catalogue.sections.emit((Section("Europe", "usercreated.sections.europe-a1"), Section("Europe", "x.europe-b2")))
    combo = panel.section.combo
    assert [combo.itemText(row) for row in range(combo.count())] == ["Europe (ID a1)", "Europe (ID b2)"]


def test_columns_are_added_from_a_searchable_list(qtbot: QtBot, europe: NewReportPanel) -> None:
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


def test_cancelling_the_list_of_columns_changes_nothing(europe: NewReportPanel) -> None:
    press(button(europe, "Choose…"))
    dialog = europe.columns.dialog
    assert dialog is not None
    assert label(dialog, "Nothing is chosen besides the export key.").isVisible()
    QTest.keyClicks(dialog.checklist.search, "email")
    QTest.keyClick(dialog.checklist.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # clears nothing: the key went to the dialog itself
    assert europe.columns.dialog is None
    assert rows(europe.columns.view) == ["Export key"]


def test_the_list_of_columns_can_show_tags_alone(europe: NewReportPanel) -> None:
    press(button(europe, "Choose…"))
    dialog = europe.columns.dialog
    assert dialog is not None
    dialog.kind.setCurrentIndex(2)
    assert dialog.checklist.model.rowCount() == 15
    assert dialog.checklist.search.placeholderText() == "Search 15 tags"
    dialog.reject()


def test_columns_are_moved_by_keys_and_arrows_among_their_own_kind(europe: NewReportPanel) -> None:
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
    europe: NewReportPanel, row: int, before: int, order: list[str]
) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "Mobile", "VIP"))
    parent = europe.columns.chosen.index(-1)
    europe.columns.chosen.moveRow(parent, row, parent, before)
    assert names(europe.columns.columns()) == order


def test_the_export_key_is_there_first_and_stays(europe: NewReportPanel) -> None:
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


def test_a_column_is_removed_by_its_cross_and_by_delete(europe: NewReportPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "Mobile", "VIP"))
    view = europe.columns.view
    act(view, "Mobile", "Remove this column")
    assert rows(view) == ["Export key", "Email", "VIP"]
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert rows(view) == ["Export key", "Email"]


def test_few_columns_take_no_room_that_the_segments_could_use(qtbot: QtBot, europe: NewReportPanel) -> None:
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


def test_rows_stay_under_the_pointer_while_columns_are_taken_out(qtbot: QtBot, europe: NewReportPanel) -> None:
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


def test_a_hint_says_what_columns_are_for_and_that_tags_are_no_filter(europe: NewReportPanel) -> None:
    def hint() -> str:
        return europe.columns._hint.text() if europe.columns._hint.isVisible() else ""

    assert hint() == "Choose which details of each profile go into the file."
    europe.columns.set_columns(columns_of(europe, "Email"))
    assert hint() == ""
    europe.columns.set_columns(columns_of(europe, "Email", "VIP"))
    assert hint() == "Tags come last in the file. They leave nobody out."
