"""Presets as a person uses them: the button above the picker, and the dialogs behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hands import button, fill_in, press
from practice_lists import opener
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute, Column, Section, Segment, Tag
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.presets.controller import PresetController
from apsis_desktop.gui.presets.dialog import PresetsDialog
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.presets.file import read_preset, write_preset
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import Preset, Presets
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection
from apsis_desktop.system.background import Background

GONE = Segment("Sold the shop", "usercreated.segments.sold-the-shop-000")
FAX = Attribute("Fax", "usercreated.attributes.fax-000")


def plain(entry: QAction) -> str:
    """Return an entry's text without its mnemonic."""
    return entry.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


class Desk:
    """A picker with its presets, on a practice account."""

    def __init__(self, qtbot: QtBot, server: PracticeServer, background: Background, folder: Path) -> None:
        self.qtbot = qtbot
        self.catalogue = Catalogue(background, opener(server))
        self.panel = NewReportPanel(self.catalogue)
        self.shelf = PresetLibrary(Presets(folder / "presets.json"), background, self.panel)
        self.desk = PresetController(self.panel, self.shelf, self.catalogue)
        self.button = self.panel.head.presets
        qtbot.addWidget(self.panel)
        self.panel.resize(400, 1000)
        with qtbot.waitExposed(self.panel):
            self.panel.show()

    def begin(self, connection_id: str = "shop") -> None:
        with self.qtbot.waitSignals([self.catalogue.sections, self.catalogue.segments]):
            self.shelf.use(connection_id)
            self.catalogue.load()
        self.qtbot.waitUntil(lambda: self.shelf._ready)

    def segment(self, name: str) -> Segment:
        assert self.panel.segments.here is not None
        return next(one for one in self.panel.segments.here.items if one.name == name)

    def choose(self, *segments: str, section: str = "Europe", columns: tuple[str, ...] = ()) -> Selection:
        sections = self.panel.section.here or ()
        self.panel.set_selection(Selection(section=next(one for one in sections if one.name == section)))
        self.qtbot.waitUntil(self.panel.columns.known)
        for name in segments:
            self.panel.segments.chosen.add(self.segment(name))
        available = self.panel.columns._available
        assert available is not None
        found: list[Column] = [next(one for one in available.both if one.name == name) for name in columns]
        self.panel.columns.set_columns(found)
        return self.panel.selection()

    def keep(self, name: str, selection: Selection) -> Preset:
        preset = Preset.new(name, selection)
        with self.qtbot.waitSignal(self.shelf.changed):
            self.shelf.keep(preset)
        return preset

    def entries(self) -> list[str]:
        self.button._fill()
        return [plain(each) for each in self.button.menu().actions() if not each.isSeparator()]

    def pick(self, text: str) -> None:
        self.button._fill()
        entry: QAction = next(one for one in self.button.menu().actions() if plain(one) == text)
        entry.trigger()

    def all_presets(self) -> PresetsDialog:
        self.pick("All presets…")
        assert self.desk.dialog is not None
        return self.desk.dialog


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(profile_count=1, limits=False) as running:
        yield running


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(3)
    yield made
    made.stop()


@pytest.fixture
def new_desk(qtbot: QtBot, server: PracticeServer, background: Background, tmp_path: Path) -> Callable[[], Desk]:
    return lambda: Desk(qtbot, server, background, tmp_path)


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    made = new_desk()
    made.begin()
    return made


# --- saving and choosing -------------------------------------------------------------------------------------------


def test_what_is_chosen_is_saved_under_a_name_and_chosen_again(qtbot: QtBot, desk: Desk) -> None:
    assert desk.entries() == ["Save these choices as a preset…", "Import a preset…"]
    before = desk.choose("Women", "Men", columns=("Email", "VIP"))
    desk.pick("Save these choices as a preset…")
    dialog = desk.desk.name_dialog
    assert dialog is not None
    assert dialog.field.text() == "Women or Men"
    dialog.field.setText("  Åre & fjällen  ")
    with qtbot.waitSignal(desk.shelf.changed):
        press(dialog.save)
    assert desk.button.text() == "Åre && fjällen"
    assert desk.button.accessibleName() == "Presets"
    assert desk.button.accessibleDescription() == "Åre & fjällen"

    desk.panel.set_selection(Selection())
    assert desk.button.text() == "Start from a preset…"
    desk.pick("Åre & fjällen")
    qtbot.waitUntil(desk.panel.columns.known)
    assert desk.panel.selection() == before
    assert desk.panel.ask.button.isEnabled()


def test_a_preset_that_was_changed_says_so_and_takes_the_changes(qtbot: QtBot, desk: Desk) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    desk.pick("Weekly")
    desk.panel.segments.chosen.add(desk.segment("Men"))
    assert desk.button.text() == "Weekly, changed"
    with qtbot.waitSignal(desk.shelf.changed):
        desk.pick("Update “Weekly” with these choices")
    (preset,) = desk.shelf.presets()
    assert [one.name for one in preset.selection.segments] == ["Women", "Men"]
    assert desk.button.text() == "Weekly"
    assert "Update “Weekly” with these choices" not in desk.entries()


def test_a_name_that_is_there_already_is_replaced_only_knowingly(qtbot: QtBot, desk: Desk) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    desk.choose("Men")
    desk.pick("Save these choices as a preset…")
    dialog = desk.desk.name_dialog
    assert dialog is not None
    fill_in(dialog.field, "weekly")
    assert dialog.notice.text().startswith("There is already a preset “Weekly”.")
    assert dialog.save.text() == "Replace preset"
    fill_in(dialog.field, " ")
    assert not dialog.save.isEnabled()
    fill_in(dialog.field, "weekly")
    with qtbot.waitSignal(desk.shelf.changed):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    (preset,) = desk.shelf.presets()
    assert [one.name for one in preset.selection.segments] == ["Men"]


def test_a_long_name_takes_no_room_from_the_rest(desk: Desk) -> None:
    desk.keep("Everyone in the north who bought twice or more in the last twelve months", desk.choose("Women"))
    desk.pick("Everyone in the north who bought twice or more in the last twelve months")
    desk.panel.segments.chosen.add(desk.segment("Men"))
    assert tip(desk.button.text()) == desk.button.toolTip()
    assert desk.button.text().endswith("months, changed")
    assert desk.panel.minimumSizeHint().width() <= 420


# --- all of them ---------------------------------------------------------------------------------------------------


def test_what_a_preset_holds_is_seen_before_it_is_chosen(qtbot: QtBot, desk: Desk) -> None:
    selection = desk.choose("Women", "Men", columns=("Email", "VIP"))
    left_out = replace(selection, excluded=(desk.segment("Everyone"),), match=Match.ALL)
    desk.keep("Weekly", replace(left_out, profiles=Profiles.KNOWN, format=FileFormat.XLSX))
    dialog = desk.all_presets()
    assert dialog.contents.toPlainText().split("\n") == [
        *("Section", "Europe", "Profiles in all of these segments", "Women", "Men"),
        *("Without the people in", "Everyone", "Columns", "Export key", "Email", "VIP (tag)"),
        *("Profiles", "Known", "File", "Excel"),
    ]
    assert dialog.contents.accessibleName() == "What the preset holds"
    press(dialog.use)
    assert desk.desk.dialog is None
    qtbot.waitUntil(desk.panel.columns.known)
    assert desk.panel.selection().excluded == (desk.segment("Everyone"),)


def test_what_has_gone_since_is_named_and_the_rest_works(qtbot: QtBot, desk: Desk) -> None:
    selection = desk.choose("Women", columns=("Email",))
    desk.keep("Weekly", replace(selection, segments=(*selection.segments, GONE), columns=(FAX, *selection.columns)))
    desk.choose(section="Fjäll & resor")  # the columns of Europe are not looked at now
    desk.catalogue._loaded.clear()
    dialog = desk.all_presets()
    assert dialog.missing.text() == "Not in this account: Sold the shop. The rest of the preset works."
    qtbot.waitUntil(lambda: "Fax" in dialog.missing.text())
    assert "Sold the shop (not in this account)" in dialog.contents.toPlainText()
    press(dialog.use)
    qtbot.waitUntil(desk.panel.columns.known)
    assert desk.panel.segments.dropped.text() == "No longer in APSIS One, so taken out: Sold the shop."
    assert desk.panel.columns.dropped.text() == "Not in “Europe”, so taken out: Fax."
    assert desk.panel.ask.button.isEnabled()
    assert desk.button.text() == "Weekly, changed"


def test_a_preset_is_renamed_where_it_stands(qtbot: QtBot, desk: Desk) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    desk.keep("Daily", desk.choose("Men"))
    dialog = desk.all_presets()
    dialog.list.setCurrentRow(1)

    def type_name(name: str) -> None:
        press(dialog.rename)
        editor = next(one for one in dialog.list.findChildren(QLineEdit) if one.isVisible())
        fill_in(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)

    with qtbot.waitSignal(desk.shelf.changed):
        type_name("Each week")
    assert [one.name for one in desk.shelf.presets()] == ["Daily", "Each week"]
    marked = dialog.list.preset()
    assert marked is not None
    assert marked.name == "Each week"
    type_name("daily")
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.notice.text() == "There is already a preset with the name “daily”."
    assert dialog.list.item(1).text() == "Each week"
    type_name(" ")
    qtbot.waitUntil(lambda: dialog.notice.text() == "A preset needs a name.")
    dialog.reject()


def test_a_deleted_preset_can_be_brought_back(qtbot: QtBot, desk: Desk) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    dialog = desk.all_presets()
    with qtbot.waitSignal(desk.shelf.changed):
        press(dialog.delete)
    assert desk.shelf.presets() == ()
    assert not dialog.use.isEnabled()
    assert dialog.contents.toPlainText() == ""
    assert dialog.notice.text() == "“Weekly” is deleted."
    with qtbot.waitSignal(desk.shelf.changed):
        press(button(dialog.notice, "Bring it back"))
    assert [one.name for one in desk.shelf.presets()] == ["Weekly"]
    dialog.reject()


# --- as files ------------------------------------------------------------------------------------------------------


def test_a_preset_goes_to_a_colleague_and_comes_back(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    before = desk.choose("Women", columns=("Email",))
    desk.keep("Weekly: all", before)
    dialog = desk.all_presets()
    press(dialog.export)
    files = desk.desk.files.dialog
    assert files is not None
    assert Path(files.selectedFiles()[0]).name == "Weekly- all.apsispreset"
    file = tmp_path / "for you.apsispreset"
    files.fileSelected.emit(str(file))
    files.reject()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.notice.text() == "“Weekly: all” is exported as for you.apsispreset."
    assert file.exists()
    press(dialog.take_in)
    files = desk.desk.files.dialog
    assert files is not None
    with qtbot.waitSignal(desk.shelf.imported):
        files.fileSelected.emit(str(file))
    files.reject()
    assert dialog.notice.text() == "“Weekly: all (2)” is imported."
    marked = dialog.list.preset()
    assert marked is not None
    assert marked.name == "Weekly: all (2)"
    assert not dialog.missing.isVisible()
    press(dialog.use)
    assert desk.panel.selection() == before


def test_an_export_that_ends_after_its_dialog_is_told_of_beside_the_choices(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    dialog = desk.all_presets()
    press(dialog.export)
    files = desk.desk.files.dialog
    assert files is not None
    files.fileSelected.emit(str(tmp_path / "weekly.apsispreset"))
    files.reject()
    dialog.reject()
    qtbot.waitUntil(lambda: desk.panel.said.text() == "“Weekly” is exported as weekly.apsispreset.")


def test_in_another_account_names_decide_and_what_is_not_there_is_said(
    qtbot: QtBot, desk: Desk, tmp_path: Path
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
    desk.desk._read(file)
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)
    dialog = desk.desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "Fax" in dialog.missing.text())
    assert dialog.missing.text().startswith("Not in this account: Lapsed customers, Sold the shop, Fax.")
    press(dialog.use)
    qtbot.waitUntil(desk.panel.columns.known)
    selection = desk.panel.selection()
    assert [one.name for one in selection.segments] == ["Women"]
    assert selection.segments[0] == desk.segment("Women")
    assert [one.name for one in selection.columns] == ["Email", "VIP"]
    assert desk.panel.segments.dropped.text().startswith("Not in this account, so taken out: Lapsed customers, Sold")


def test_a_file_that_is_no_preset_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8")
    with qtbot.waitSignal(desk.shelf.failed):
        desk.desk._read(file)
    assert desk.panel.said.text() == (
        "holiday.jpg is not a preset of Apsis Desktop. Choose a file that was exported under Presets."
    )
    desk.keep("Weekly", desk.choose("Women"))
    dialog = desk.all_presets()
    with qtbot.waitSignal(desk.shelf.failed):
        desk.desk._read(file)
    assert dialog.notice.text().startswith("holiday.jpg is not a preset")
    dialog.reject()


# --- the last choices ----------------------------------------------------------------------------------------------


def test_the_last_choices_of_each_connection_are_there_at_the_next_start(
    qtbot: QtBot, desk: Desk, server: PracticeServer, new_desk: Callable[[], Desk]
) -> None:
    shop = desk.choose("Women", "Men", columns=("Email",))
    desk.shelf.use("butik")
    desk.catalogue.use(opener(server))
    desk.begin("butik")
    assert desk.panel.selection().segments == ()
    butik = desk.choose("Everyone")
    desk.shelf.finish()

    later = new_desk()
    later.begin("shop")
    qtbot.waitUntil(later.panel.columns.known)
    assert later.panel.selection() == shop
    later.shelf.use("butik")
    later.catalogue.use(opener(server))
    later.begin("butik")
    qtbot.waitUntil(later.panel.columns.known)
    assert later.panel.selection() == butik


def test_what_is_chosen_is_kept_when_it_stays_so_for_a_moment(
    qtbot: QtBot, desk: Desk, tmp_path: Path, new_desk: Callable[[], Desk]
) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    chosen = desk.choose("Women")
    qtbot.waitUntil(lambda: Presets(tmp_path / "presets.json").of("shop").last == chosen)
    later = new_desk()
    later.begin()
    qtbot.waitUntil(later.panel.columns.known)
    assert later.button.text() == "Weekly"


def test_another_account_forgets_what_was_started_from(desk: Desk, server: PracticeServer) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    desk.pick("Weekly")
    desk.shelf.use("butik")
    desk.catalogue.use(opener(server))
    assert desk.button.text() == "Presets"
    assert desk.entries() == ["Save these choices as a preset…", "Import a preset…"]


def test_what_a_preset_took_the_place_of_can_be_had_back(desk: Desk) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    unsaved = desk.choose("Men", "Everyone", columns=("Email",))
    desk.pick("Weekly")
    assert desk.panel.said.text() == "“Weekly” took the place of what was chosen."
    press(button(desk.panel.said, "Bring back the choices before"))
    desk.qtbot.waitUntil(desk.panel.columns.known)
    assert desk.panel.selection() == unsaved
    assert not desk.panel.said.isVisible()


def test_what_is_kept_or_asked_for_needs_no_way_back(desk: Desk) -> None:
    desk.keep("Weekly", desk.choose("Women"))
    desk.keep("Monthly", desk.choose("Men"))
    desk.pick("Weekly")
    assert not desk.panel.said.isVisible()
    desk.choose("Everyone")
    desk.qtbot.waitUntil(desk.panel.ask.button.isEnabled)
    press(desk.panel.ask.button)
    desk.pick("Monthly")
    assert not any(one.text() == "Bring back the choices before" for one in desk.panel.findChildren(QPushButton))


def test_an_endless_name_out_of_a_file_is_cut(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "endless.apsispreset"
    write_preset(Preset("1", "x" * 3000, desk.choose("Women")), file)
    assert len(read_preset(file).name) == 120
    desk.keep("x" * 3000, desk.choose("Women"))
    desk.button._fill()
    assert desk.button.menu().sizeHint().width() < 800
