"""The dialog of all presets."""

from __future__ import annotations

from dataclasses import replace

from hands import button, fill_in, press
from preset_form import FAX, GONE, PresetForm
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from apsis_desktop.report.selection import FileFormat, Match, Profiles


def test_what_a_preset_holds_is_seen_before_it_is_chosen(qtbot: QtBot, form: PresetForm) -> None:
    selection = form.choose("Women", "Men", columns=("Email", "VIP"))
    left_out = replace(selection, excluded=(form.segment("Everyone"),), match=Match.ALL)
    form.keep("Weekly", replace(left_out, profiles=Profiles.KNOWN, format=FileFormat.XLSX, which_segment=True))
    dialog = form.all_presets()
    assert dialog.contents.toPlainText().split("\n") == [
        *("Section", "Europe", "People in all of these segments", "Women", "Men"),
        *("Not in", "Everyone", "Columns", "Export key", "Email", "VIP (tag)"),
        "Yes or no for each segment",
        *("Profiles", "Known", "File", "Excel"),
    ]
    assert dialog.contents.accessibleName() == "Contents of the preset"
    press(dialog.use)
    assert form.controller.dialog is None
    qtbot.waitUntil(form.panel.columns.is_loaded)
    assert form.panel.selection().excluded == (form.segment("Everyone"),)


def test_what_has_gone_since_is_named_and_the_rest_works(qtbot: QtBot, form: PresetForm) -> None:
    selection = form.choose("Women", columns=("Email",))
    form.keep("Weekly", replace(selection, segments=(*selection.segments, GONE), columns=(FAX, *selection.columns)))
    form.choose(section="Fjäll & resor")  # the columns of Europe are not looked at now
    form.catalogue._loaded.clear()
    dialog = form.all_presets()
    assert dialog.missing.text() == "Not in this account: Sold the shop. The rest of the preset works."
    qtbot.waitUntil(lambda: "Fax" in dialog.missing.text())
    assert "Sold the shop (not in this account)" in dialog.contents.toPlainText()
    press(dialog.use)
    qtbot.waitUntil(form.panel.columns.is_loaded)
    assert form.panel.segments.dropped.text() == "Removed, because they are no longer in APSIS One: Sold the shop."
    assert form.panel.columns.dropped.text() == "Removed, because they are not in “Europe”: Fax."
    assert form.panel.request_bar.button.isEnabled()
    assert form.button.text() == "Weekly (changed)"


def test_a_preset_is_renamed_where_it_stands(qtbot: QtBot, form: PresetForm) -> None:
    form.keep("Weekly", form.choose("Women"))
    form.keep("Daily", form.choose("Men"))
    dialog = form.all_presets()
    dialog.list.setCurrentRow(1)

    def type_name(name: str) -> None:
        press(dialog.rename)
        editor = next(one for one in dialog.list.findChildren(QLineEdit) if one.isVisible())
        fill_in(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)

    with qtbot.waitSignal(form.library.changed):
        type_name("Each week")
    assert [one.name for one in form.library.presets()] == ["Daily", "Each week"]
    marked = dialog.list.preset()
    assert marked is not None
    assert marked.name == "Each week"
    type_name("daily")
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.notice.text() == "A preset named “daily” already exists."
    assert dialog.list.item(1).text() == "Each week"
    type_name(" ")
    qtbot.waitUntil(lambda: dialog.notice.text() == "Enter a name for the preset.")
    dialog.reject()


def test_a_deleted_preset_can_be_brought_back(qtbot: QtBot, form: PresetForm) -> None:
    form.keep("Weekly", form.choose("Women"))
    dialog = form.all_presets()
    with qtbot.waitSignal(form.library.changed):
        press(dialog.delete)
    assert form.library.presets() == ()
    assert not dialog.use.isEnabled()
    assert dialog.contents.toPlainText() == ""
    assert dialog.notice.text() == "“Weekly” was deleted."
    with qtbot.waitSignal(form.library.changed):
        press(button(dialog.notice, "Undo"))
    assert [one.name for one in form.library.presets()] == ["Weekly"]
    dialog.reject()
