"""Which section, and which of its columns in which order."""

from __future__ import annotations

import pytest
from hands import button, press
from picker_hands import act, choose_section, columns_of, label, names, rows, tick
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Section
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.widgets.checklist.model import NOTE
from apsis_desktop.gui.widgets.removable_row import actions_of
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.lists.form import Form
from apsis_desktop.report.shape import Shape


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
    assert rows(europe.segments.view) == ["Women"]
    assert rows(europe.columns.view) == ["Export key", "Email", "VIP"]
    assert europe.columns.dropped.isVisible()
    assert europe.columns.dropped.text() == "Removed, because they are not in “Fjäll & resor”: Shoe size."


def test_two_sections_of_the_same_name_can_be_told_apart(catalogue: Catalogue, panel: NewReportPanel) -> None:
    catalogue.sections.emit((Section("Europe", "usercreated.sections.europe-a1"), Section("Europe", "x.europe-b2")))
    combo = panel.section.combo
    assert [combo.itemText(row) for row in range(combo.count())] == ["Europe (ID a1)", "Europe (ID b2)"]


def test_columns_are_ticked_in_a_searchable_list_and_shown_at_once(qtbot: QtBot, europe: NewReportPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Mobile"))
    press(button(europe, "Choose columns…"))
    picker = europe.columns.picker
    assert picker.isVisible()
    for typed in ("vip", "email"):
        picker.checklist.search.clear()
        QTest.keyClicks(picker.checklist.search, typed)
        QTest.keyClick(picker.checklist.search, Qt.Key.Key_Return)
    assert rows(europe.columns.view) == ["Export key", "Mobile", "Email", "VIP"]
    assert label(europe, "3 chosen").isVisible()
    press(button(picker, "Done"))
    assert not picker.isVisible()
    assert rows(europe.columns.view) == ["Export key", "Mobile", "Email", "VIP"]


def test_the_list_of_columns_can_show_a_part_alone(europe: NewReportPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "VIP"))
    press(button(europe, "Choose columns…"))
    picker = europe.columns.picker
    counts = {}
    for row in range(picker.kind.count()):
        picker.kind.setCurrentIndex(row)
        counts[picker.kind.currentText()] = picker.checklist.model.rowCount()
    assert counts == {"Attributes and tags": 66, "Attributes": 51, "Tags": 15, "Chosen columns": 2}


def test_columns_are_moved_by_keys_among_their_own_kind(europe: NewReportPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "VIP", "Email", "Mobile", "SMS offers"))
    view = europe.columns.view
    assert rows(view) == ["Export key", "Email", "Mobile", "VIP", "SMS offers"]
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    assert [one.text for one in actions_of(view.currentIndex())] == ["Move later", "Remove this column"]
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(view) == ["Export key", "Mobile", "Email", "VIP", "SMS offers"]
    assert view.currentIndex().data() == "Email"
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # the tags begin here
    assert rows(view) == ["Export key", "Mobile", "Email", "VIP", "SMS offers"]
    view.setCurrentIndex(view.model().index(4, 0))
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
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
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Export key, always first"
    assert not index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert rows(view) == ["Export key"]
    assert actions_of(index) == ()


def test_a_column_is_removed_by_its_cross_and_by_delete(europe: NewReportPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "Mobile", "VIP"))
    view = europe.columns.view
    act(view, "Mobile", "Remove this column")
    assert rows(view) == ["Export key", "Email", "VIP"]
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert rows(view) == ["Export key", "Email"]


def test_columns_that_stand_on_several_lines_are_all_seen(europe: NewReportPanel) -> None:
    here = europe.columns.here
    assert here is not None
    europe.columns.set_columns(here.items[:15])
    QApplication.processEvents()
    view = europe.columns.view
    last = view.visualRect(view.model().index(view.model().rowCount() - 1, 0))
    assert view.model().rowCount() == 16
    assert view.viewport().rect().contains(last.adjusted(0, 0, 0, -1))
    assert view.height() == last.bottom() + 1


def test_beyond_the_room_columns_are_counted_and_seen_in_the_picker(europe: NewReportPanel) -> None:
    here = europe.columns.here
    assert here is not None
    europe.columns.set_columns(here.items)
    europe.window().resize(1000, 600)
    QApplication.processEvents()
    view = europe.columns.view
    shown = rows(view)
    assert shown[-1] == f"and {66 - (len(shown) - 2)} more"
    assert not europe._scroll.verticalScrollBar().isVisible()
    view.setCurrentIndex(view.model().index(len(shown) - 1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert europe.columns.picker.kind.currentText() == "Chosen columns"
    assert len(europe.columns.columns()) == 66


def test_a_column_is_dragged_to_its_place(europe: NewReportPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "Mobile", "VIP"))
    model = europe.columns.chosen
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert europe.columns.view.dragDropMode() is QAbstractItemView.DragDropMode.InternalMove
    assert model.moveRow(QModelIndex(), 2, QModelIndex(), 1)
    assert names(europe.selection().columns) == ["Mobile", "Email", "VIP"]


def test_what_the_file_leaves_out_is_said_on_its_chip(europe: NewReportPanel) -> None:
    europe.columns.set_columns(columns_of(europe, "Email", "Mobile", "VIP"))
    whole = europe.selection()
    europe.set_selection(whole.saved_as(Form.XLSX, Shape(left_out=("Export key", "Mobile"))))
    model = europe.columns.view.model()
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert told == ["Export key, left out", "Email", "Mobile, left out", "VIP, tag"]
    assert model.index(0, 0).data(NOTE) == "left out"
    europe.columns.chosen.move(1, 1)
    assert model.index(1, 0).data(NOTE) == "left out", "it goes with its column"
    QApplication.processEvents()
    assert europe.columns.view.height() == europe.columns.view.contentsSize().height()
    europe.set_selection(whole)
    assert not any(model.index(row, 0).data(NOTE) == "left out" for row in range(model.rowCount()))
