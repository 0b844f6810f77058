"""Presets that are exported and imported."""

from __future__ import annotations

from pathlib import Path

from hands import press
from preset_form import FAX, GONE, PresetForm
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.presets.file import read_preset, write_preset
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import Selection


def test_a_preset_goes_to_a_colleague_and_comes_back(qtbot: QtBot, form: PresetForm, tmp_path: Path) -> None:
    before = form.choose("Women", columns=("Email",))
    form.keep("Weekly: all", before)
    dialog = form.all_presets()
    press(dialog.export)
    files = form.file_dialog()
    assert Path(files.selectedFiles()[0]).name == "Weekly- all.apsispreset"
    file = tmp_path / "for you.apsispreset"
    files.fileSelected.emit(str(file))
    files.reject()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.notice.text() == "“Weekly: all” was exported as for you.apsispreset."
    assert file.exists()
    press(dialog.take_in)
    files = form.file_dialog()
    with qtbot.waitSignal(form.library.imported):
        files.fileSelected.emit(str(file))
    files.reject()
    assert dialog.notice.text() == "“Weekly: all (2)” was imported."
    marked = dialog.list.preset()
    assert marked is not None
    assert marked.name == "Weekly: all (2)"
    assert not dialog.missing.isVisible()
    press(dialog.use)
    assert form.panel.selection() == before


def test_an_export_that_ends_after_its_dialog_is_told_of_beside_the_choices(
    qtbot: QtBot, form: PresetForm, tmp_path: Path
) -> None:
    form.keep("Weekly", form.choose("Women"))
    dialog = form.all_presets()
    press(dialog.export)
    files = form.file_dialog()
    files.fileSelected.emit(str(tmp_path / "weekly.apsispreset"))
    files.reject()
    dialog.reject()
    qtbot.waitUntil(lambda: form.panel.said.text() == "“Weekly” was exported as weekly.apsispreset.")


def test_in_another_account_names_decide_and_what_is_not_there_is_said(
    qtbot: QtBot, form: PresetForm, tmp_path: Path
) -> None:
    elsewhere = Selection(
        section=Section("europe", "other.sections.1"),
        segments=(
            Segment("Women", "other.segments.1"),
            Segment("Lapsed customers", "other.segments.2"),  # this account has two of that name
            GONE,
        ),
        columns=(Attribute("Email", "other.attributes.1"), FAX, Tag("VIP", "other.tags.1")),
    )
    file = tmp_path / "x.apsispreset"
    write_preset(Preset.new("Weekly", elsewhere), file)
    form.library.read_file(file)
    qtbot.waitUntil(lambda: form.controller.dialog is not None)
    dialog = form.controller.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "Fax" in dialog.missing.text())
    assert dialog.missing.text().startswith("Not in this account: Lapsed customers, Sold the shop, Fax.")
    press(dialog.use)
    qtbot.waitUntil(form.panel.columns.is_loaded)
    selection = form.panel.selection()
    assert [one.name for one in selection.segments] == ["Women"]
    assert selection.segments[0] == form.segment("Women")
    assert [one.name for one in selection.columns] == ["Email", "VIP"]
    assert form.panel.segments.dropped.text().startswith(
        "Removed, because they are not in this account: Lapsed customers, Sold"
    )


def test_a_file_that_is_no_preset_says_so(qtbot: QtBot, form: PresetForm, tmp_path: Path) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8")
    with qtbot.waitSignal(form.library.failed):
        form.library.read_file(file)
    assert form.panel.said.text() == (
        "holiday.jpg is not an Apsis Desktop preset. Choose a file that was exported from Presets."
    )
    form.keep("Weekly", form.choose("Women"))
    dialog = form.all_presets()
    with qtbot.waitSignal(form.library.failed):
        form.library.read_file(file)
    assert dialog.notice.text().startswith("holiday.jpg is not an Apsis Desktop preset")
    dialog.reject()


def test_an_endless_name_out_of_a_file_is_cut(form: PresetForm, tmp_path: Path) -> None:
    file = tmp_path / "endless.apsispreset"
    write_preset(Preset("1", "x" * 3000, form.choose("Women")), file)
    assert len(read_preset(file).name) == 120
    form.keep("x" * 3000, form.choose("Women"))
    form.button._fill()
    assert form.button.menu().sizeHint().width() < 800
