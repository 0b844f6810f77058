"""Saving the choices as a preset, and starting from one."""

from __future__ import annotations

from hands import button, fill_in, press
from preset_form import NONE_YET, PresetForm
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.report.selection import Selection


def test_what_is_chosen_is_saved_under_a_name_and_chosen_again(qtbot: QtBot, form: PresetForm) -> None:
    assert form.entries() == [NONE_YET, "Find an earlier report…", "Save as a preset…", "Import a preset…"]
    before = form.choose("Women", "Men", columns=("Email", "VIP"))
    form.pick("Save as a preset…")
    dialog = form.name_dialog()
    assert dialog.field.text() == "Women or Men"
    dialog.field.setText("  Åre & fjällen  ")
    with qtbot.waitSignal(form.library.changed):
        press(dialog.save)
    assert form.button.text() == "Åre && fjällen"
    assert form.button.accessibleName() == "Presets"
    assert form.button.accessibleDescription() == "Åre & fjällen"

    form.panel.set_selection(Selection())
    assert form.button.text() == "Start from a prese&t…"
    form.pick("Åre & fjällen")
    qtbot.waitUntil(form.panel.columns.is_loaded)
    assert form.panel.selection() == before
    assert form.panel.request_bar.button.isEnabled()


def test_a_preset_that_was_changed_says_so_and_takes_the_changes(qtbot: QtBot, form: PresetForm) -> None:
    form.keep("Weekly", form.choose("Women"))
    form.pick("Weekly")
    form.panel.segments.chosen.include(form.segment("Men"))
    assert form.button.text() == "Weekly (changed)"
    with qtbot.waitSignal(form.library.changed):
        form.pick("Update “Weekly” with these choices")
    (preset,) = form.library.presets()
    assert [one.name for one in preset.selection.segments] == ["Women", "Men"]
    assert form.button.text() == "Weekly"
    assert "Update “Weekly” with these choices" not in form.entries()


def test_a_name_that_is_there_already_is_replaced_only_knowingly(qtbot: QtBot, form: PresetForm) -> None:
    form.keep("Weekly", form.choose("Women"))
    form.choose("Men")
    form.pick("Save as a preset…")
    dialog = form.name_dialog()
    fill_in(dialog.field, "weekly")
    assert dialog.notice.text().startswith("A preset named “Weekly” already exists.")
    assert dialog.save.text() == "&Replace preset"
    fill_in(dialog.field, " ")
    assert not dialog.save.isEnabled()
    fill_in(dialog.field, "weekly")
    with qtbot.waitSignal(form.library.changed):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    (preset,) = form.library.presets()
    assert [one.name for one in preset.selection.segments] == ["Men"]


def test_a_long_name_takes_no_room_from_the_rest(form: PresetForm) -> None:
    form.keep("Everyone in the north who bought twice or more in the last twelve months", form.choose("Women"))
    form.pick("Everyone in the north who bought twice or more in the last twelve months")
    form.panel.segments.chosen.include(form.segment("Men"))
    assert tip(form.button.text()) == form.button.toolTip()
    assert form.button.text().endswith("months (changed)")
    assert form.panel.minimumSizeHint().width() <= 420


def test_what_a_preset_took_the_place_of_can_be_had_back(form: PresetForm) -> None:
    form.keep("Weekly", form.choose("Women"))
    unsaved = form.choose("Men", "Everyone", columns=("Email",))
    form.pick("Weekly")
    assert form.panel.said.text() == "“Weekly” replaced your choices."
    press(button(form.panel.said, "Restore previous choices"))
    form.qtbot.waitUntil(form.panel.columns.is_loaded)
    assert form.panel.selection() == unsaved
    assert not form.panel.said.isVisible()


def test_what_is_kept_or_requested_needs_no_way_back(form: PresetForm) -> None:
    form.keep("Weekly", form.choose("Women"))
    form.keep("Monthly", form.choose("Men"))
    form.pick("Weekly")
    assert not form.panel.said.isVisible()
    form.choose("Everyone")
    form.qtbot.waitUntil(form.panel.request_bar.button.isEnabled)
    press(form.panel.request_bar.button)
    form.pick("Monthly")
    assert not any(one.text() == "Restore previous choices" for one in form.panel.findChildren(QPushButton))


def says_that_it_is_kept(form: PresetForm) -> bool:
    press(form.panel.format.options)
    (dialog,) = (one for one in form.panel.window().findChildren(FileOptionsDialog) if one.isVisible())
    said = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()
    return "These choices are kept with the preset." in said


def test_only_where_there_is_a_preset_file_options_are_said_to_be_kept_with_it(form: PresetForm) -> None:
    selection = form.choose("Women")
    assert not says_that_it_is_kept(form)
    form.keep("Weekly", selection)
    form.pick("Weekly")
    assert says_that_it_is_kept(form)
