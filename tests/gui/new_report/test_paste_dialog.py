"""The dialogs in which a list of names is pasted to choose them all."""

from __future__ import annotations

import pytest
from hands import button, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute, Definition, Section, Segment, Tag
from apsis_desktop.gui.new_report.chosen_columns import ChosenColumns
from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.new_report.paste_dialog import PasteDialog
from apsis_desktop.jobs.columns_task import Columns


def segment(name: str, ending: str = "") -> Segment:
    return Segment(name, f"usercreated.segments.{ending or name.casefold().replace(' ', '-')}")


WOMEN, MEN, OLD = segment("Women"), segment("Men"), segment("65+")
TWINS = (segment("Lapsed", "lapsed-1"), segment("Lapsed", "lapsed-2"))
SEGMENTS = (WOMEN, MEN, *TWINS, segment("Åke"), OLD, segment("News\u200bletter", "letter"))


def names(found: tuple[Segment, ...]) -> list[str]:
    return [one.name for one in found]


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


@pytest.fixture
def picker(qtbot: QtBot) -> ChosenSegments:
    made = ChosenSegments()
    shown(qtbot, made)
    shown(qtbot, made.picker)
    made.set_segments(SEGMENTS)
    return made


def opened(picker: ChosenSegments) -> PasteDialog[Definition]:
    press(button(picker.picker, "Paste names…"))
    assert picker.picker.paste_dialog is not None
    return picker.picker.paste_dialog


def test_nothing_can_be_pasted_before_there_are_segments(qtbot: QtBot) -> None:
    made = ChosenSegments()
    shown(qtbot, made)
    assert not made.picker.paste.isEnabled()


def test_a_pasted_list_is_chosen_besides_what_is_chosen_already(qtbot: QtBot, picker: ChosenSegments) -> None:
    picker.chosen.set_both((OLD,), (MEN,))
    dialog = opened(picker)
    qtbot.waitUntil(dialog.text.hasFocus)
    assert not dialog.use.isEnabled()
    dialog.text.setPlainText("Women\nMen\nNobody")
    qtbot.waitUntil(dialog.missing.isVisible)
    assert dialog.missing.text() == "Not found: Nobody."
    assert not dialog.several.isVisible()
    press(dialog.use)
    assert names(picker.included()) == ["65+", "Women", "Men"]
    assert picker.excluded() == ()
    assert picker.picker.paste_dialog is None


def test_of_several_with_the_same_name_the_person_ticks_those_meant(qtbot: QtBot, picker: ChosenSegments) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("Lapsed")
    qtbot.waitUntil(dialog.several.isVisible)
    assert not dialog.use.isEnabled()
    rows = dialog.several.model
    assert [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())] == [
        "Lapsed, ID 1",
        "Lapsed, ID 2",
    ]
    dialog.several.view.setFocus()
    dialog.several.view.setCurrentIndex(rows.index(1))
    QTest.keyClick(dialog.several.view, Qt.Key.Key_Space)
    press(dialog.use)
    assert picker.included() == (TWINS[1],)


def test_what_was_not_found_is_seen_before_the_dialog_closes(picker: ChosenSegments) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("Women, Nobody")
    press(dialog.use)
    assert dialog.isVisible()
    assert dialog.missing.text() == "Not found: Nobody."
    press(dialog.use)
    assert names(picker.included()) == ["Women"]


def heads(dialog: PasteDialog[Definition]) -> list[tuple[str, str]]:
    model = dialog.several.model
    return [(model.head(row), str(model.index(row).data())) for row in range(model.rowCount())]


def test_for_a_name_that_is_not_there_the_most_similar_ones_are_offered(qtbot: QtBot, picker: ChosenSegments) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("Men\nWomn\nQqqq\nLapsed")
    qtbot.waitUntil(lambda: any(head == "Similar to “Womn”" for head, _name in heads(dialog)))
    assert heads(dialog) == [
        ("Matches for “Lapsed”", "Lapsed"),
        ("", "Lapsed"),
        ("Similar to “Womn”", "Women"),
        *[("", name) for _head, name in heads(dialog)[3:]],
    ]
    assert dialog.missing.text() == "Not found: Womn, Qqqq."
    dialog.text.setFocus()
    QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
    while not dialog.several.view.hasFocus():
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    dialog.several.view.setCurrentIndex(dialog.several.model.index(1))
    QTest.keyClick(dialog.several.view, Qt.Key.Key_Down)
    QTest.keyClick(dialog.several.view, Qt.Key.Key_Space)
    press(dialog.use)
    assert names(picker.included()) == ["Men", "Women"]


def tick(dialog: PasteDialog[Definition], row: int) -> None:
    view = dialog.several.view
    place = view.visualRect(dialog.several.model.index(row)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_name_is_missing_no_more_once_one_offered_for_it_is_ticked_and_no_row_moves(
    qtbot: QtBot, picker: ChosenSegments
) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("Womn\nNewslettr")
    qtbot.waitUntil(lambda: any("Newslettr" in head for head, _name in heads(dialog)))
    QApplication.processEvents()
    row = next(row for row, (head, _name) in enumerate(heads(dialog)) if "Newslettr" in head)
    place = dialog.several.view.mapTo(dialog, QPoint())
    assert dialog.missing.text() == "Not found: Womn, Newslettr."
    tick(dialog, 0)
    assert dialog.missing.text() == "Not found: Newslettr."
    tick(dialog, row)
    assert not dialog.missing.isVisible()
    QApplication.processEvents()
    assert dialog.several.view.mapTo(dialog, QPoint()) == place
    tick(dialog, row)
    assert dialog.missing.text() == "Not found: Newslettr."


def test_what_is_ticked_takes_its_place_in_the_order_of_the_list(qtbot: QtBot, picker: ChosenSegments) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("Men\nLapsed\nWomn\n65+")
    qtbot.waitUntil(lambda: len(heads(dialog)) > 2)
    tick(dialog, 2)
    tick(dialog, 1)
    assert heads(dialog)[2] == ("Similar to “Womn”", "Women")
    press(dialog.use)
    assert picker.included() == (MEN, TWINS[1], WOMEN, OLD)


def test_details_are_offered_only_where_they_say_more(qtbot: QtBot, picker: ChosenSegments) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("Nobody at all\nNobody else")
    qtbot.waitUntil(dialog.missing.isVisible)
    assert dialog.missing.text() == "Not found: Nobody at all, Nobody else."
    assert [one.text() for one in dialog.missing.findChildren(QPushButton) if one.isVisible()] == []


def test_what_was_offered_goes_with_the_name_it_was_offered_for(qtbot: QtBot, picker: ChosenSegments) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("Womn")
    qtbot.waitUntil(dialog.several.isVisible)
    dialog.several.view.setFocus()
    QTest.keyClick(dialog.several.view, Qt.Key.Key_Space)
    assert names(dialog.chosen()) == ["Women"]  # type: ignore[arg-type] # segments are all that there is here
    dialog.text.setPlainText("Men")
    qtbot.waitUntil(lambda: names(dialog.chosen()) == ["Men"])  # type: ignore[arg-type]
    assert not dialog.several.isVisible()


def test_a_list_is_still_there_after_escape_and_a_new_one_takes_its_place(qtbot: QtBot, picker: ChosenSegments) -> None:
    dialog = opened(picker)
    qtbot.waitUntil(dialog.text.hasFocus)
    dialog.text.setPlainText("Women\nNobody")
    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert picker.picker.focusWidget() is picker.picker.paste
    picker.set_segments(SEGMENTS)  # the lists were loaded again
    dialog = opened(picker)
    assert dialog.text.toPlainText() == "Women\nNobody"
    assert dialog.missing.text() == "Not found: Nobody."
    dialog.text.insertPlainText("Men")
    assert dialog.text.toPlainText() == "Men"
    press(dialog.use)
    assert names(picker.included()) == ["Men"]
    assert opened(picker).text.toPlainText() == ""


def test_a_list_is_forgotten_with_the_account_and_with_the_section(qtbot: QtBot, picker: ChosenSegments) -> None:
    opened(picker).text.setPlainText("Women")
    picker.reset()
    picker.set_segments(SEGMENTS)
    assert opened(picker).text.toPlainText() == ""
    columns = ChosenColumns()
    shown(qtbot, columns)
    shown(qtbot, columns.picker)
    for section in (Section("Europe", "europe"), Section("Asia", "asia")):
        columns.turn_to(section)
        columns.set_available(Columns(section, (Attribute("Email", "a.email"),), ()))
        press(button(columns.picker, "Paste names…"))
        paste = columns.picker.paste_dialog
        assert paste is not None
        assert paste.text.toPlainText() == ""
        paste.text.setPlainText("Email")


def test_of_very_many_that_are_not_found_the_first_are_named_and_all_can_be_copied(
    qtbot: QtBot, picker: ChosenSegments
) -> None:
    dialog = opened(picker)
    dialog.text.setPlainText("\n".join(f"Nobody {number}" for number in range(40)))
    qtbot.waitUntil(dialog.missing.isVisible)
    assert dialog.missing.text().endswith("Nobody 10 and 29 more.")
    press(button(dialog.missing, "Show details"))
    press(button(dialog.missing, "Copy details"))
    assert "Nobody 39" in QApplication.clipboard().text()
    dialog.reject()
    assert picker.included() == ()


def test_columns_are_pasted_too_and_an_attribute_is_told_from_a_tag(qtbot: QtBot) -> None:
    attributes = (Attribute("Email", "a.email"), Attribute("VIP", "a.vip"), Attribute("City", "a.city"))
    tags = (Tag("VIP", "t.vip"),)
    picker = ChosenColumns()
    shown(qtbot, picker)
    picker.set_available(Columns(Section("Europe", "europe"), attributes, tags))
    shown(qtbot, picker.picker)
    press(button(picker.picker, "Paste names…"))
    paste = picker.picker.paste_dialog
    assert paste is not None
    paste.text.setPlainText("City; email; vip")
    qtbot.waitUntil(paste.several.isVisible)
    rows = paste.several.model
    assert [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)] == ["VIP", "VIP, tag"]
    QTest.mouseClick(
        paste.several.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=paste.several.view.visualRect(rows.index(1)).center(),
    )
    press(paste.use)
    assert picker.columns() == (attributes[2], attributes[0], tags[0])
