from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Section
from apsis_desktop.errors import (
    ApsisError,
    FingerprintsNeedKeyring,
    FolderReadOnly,
    OwnFolderReadOnly,
    PresetsBegunAnew,
)
from apsis_desktop.presets.file import write_preset
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import Preset, Presets
from apsis_desktop.report.selection import Selection
from apsis_desktop.system.background import Background

EUROPE = Selection(section=Section("Europe", "europe"))
NORDEN = Selection(section=Section("Norden", "norden"))


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(3)
    yield made
    made.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "presets.json"


@pytest.fixture
def shelf(qtbot: QtBot, file: Path, background: Background) -> PresetLibrary:
    made = PresetLibrary(Presets(file), background)
    made._pause.setInterval(20)
    use(qtbot, made, "shop")
    return made


def use(qtbot: QtBot, shelf: PresetLibrary, connection_id: str) -> None:
    shelf.use(connection_id)
    qtbot.waitUntil(lambda: shelf._ready)


def test_of_many_changes_in_a_row_the_last_one_counts(qtbot: QtBot, shelf: PresetLibrary, file: Path) -> None:
    preset = Preset.new("0", EUROPE)
    for number in range(30):
        shelf.keep(Preset(preset.id, str(number), EUROPE))
    qtbot.waitUntil(lambda: [one.name for one in shelf.presets()] == ["29"])
    assert [one.name for one in Presets(file).of("shop").presets] == ["29"]


def test_nothing_is_noted_before_the_last_choices_are_back(
    qtbot: QtBot, shelf: PresetLibrary, file: Path, background: Background
) -> None:
    shelf.note(EUROPE)
    shelf.finish()
    again = PresetLibrary(Presets(file), background)
    again.use("shop")
    again.note(Selection())  # the empty picker of the start
    with qtbot.waitSignal(again.restored) as restored:
        pass
    assert restored.args == [EUROPE]
    again.finish()
    assert Presets(file).of("shop").last == EUROPE


def test_what_is_noted_goes_to_the_connection_that_it_was_chosen_on(
    qtbot: QtBot, shelf: PresetLibrary, file: Path
) -> None:
    shelf.note(EUROPE)
    use(qtbot, shelf, "butik")
    shelf.note(NORDEN)
    qtbot.waitUntil(lambda: Presets(file).of("butik").last == NORDEN)
    assert Presets(file).of("shop").last == EUROPE


def test_a_removed_connection_leaves_nothing_behind(qtbot: QtBot, shelf: PresetLibrary, file: Path) -> None:
    shelf.keep(Preset.new("Weekly", EUROPE))
    shelf.note(EUROPE)
    shelf.forget("shop")
    use(qtbot, shelf, "butik")
    shelf.finish()
    assert Presets(file).of("shop").presets == ()
    assert Presets(file).of("shop").last is None


def test_a_preset_that_is_read_too_late_does_not_outlive_its_connection(
    qtbot: QtBot, shelf: PresetLibrary, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_read, read = shelf._keep_read, list[Preset]()

    def note_and_keep(connection_id: str, preset: Preset) -> None:
        keep_read(connection_id, preset)
        read.append(preset)

    monkeypatch.setattr(shelf, "_keep_read", note_and_keep)
    write_preset(Preset.new("Weekly", EUROPE), tmp_path / "weekly.apsispreset")
    shelf.read_file(tmp_path / "weekly.apsispreset")
    shelf.forget("shop")
    qtbot.waitUntil(lambda: bool(read) and not shelf._steps)
    assert Presets(file).of("shop").presets == ()


def test_a_damaged_file_is_told_of_once(qtbot: QtBot, file: Path, background: Background) -> None:
    file.parent.mkdir()
    file.write_text("half a fi")
    shelf = PresetLibrary(Presets(file), background)
    told: list[ApsisError] = []
    shelf.failed.connect(told.append)
    use(qtbot, shelf, "shop")
    use(qtbot, shelf, "butik")
    (problem,) = told
    assert isinstance(problem, PresetsBegunAnew)
    assert "presets.damaged-" in str(problem)


def test_what_cannot_be_kept_says_so_and_the_next_one_is_tried(qtbot: QtBot, shelf: PresetLibrary, file: Path) -> None:
    file.parent.write_text("in the way of the folder")
    with qtbot.waitSignal(shelf.failed) as failed:
        shelf.keep(Preset.new("Weekly", EUROPE))
    assert isinstance(failed.args[0], FolderReadOnly)
    assert shelf.presets() == ()
    shelf.note(EUROPE)  # merely handy: nobody is told
    with qtbot.assertNotEmitted(shelf.failed, wait=50):
        shelf._write_noted()
    file.parent.unlink()
    with qtbot.waitSignal(shelf.changed):
        shelf.keep(Preset.new("Weekly", EUROPE))
    assert len(shelf.presets()) == 1


def test_without_a_connection_nothing_is_kept(shelf: PresetLibrary, file: Path) -> None:
    shelf.use(None)
    shelf.keep(Preset.new("Weekly", EUROPE))
    shelf.remove("x")
    shelf.read_file(file)
    shelf.note(EUROPE)
    shelf.finish()
    assert not file.exists()


def test_whoever_hears_of_a_change_may_make_the_next(qtbot: QtBot, shelf: PresetLibrary, file: Path) -> None:
    second = Preset.new("Second", NORDEN)

    def keep_second() -> None:
        if len(shelf.presets()) == 1:
            shelf.keep(second)

    shelf.changed.connect(keep_second)
    shelf.keep(Preset.new("First", EUROPE))
    qtbot.waitUntil(lambda: len(Presets(file).of("shop").presets) == 2)
    qtbot.waitUntil(lambda: not shelf._steps)


# --- people who are remembered ----------------------------------------------------------------------------------------


class Lists:
    """What is remembered, as the library tells of it: whose people, on which connection."""

    def __init__(self) -> None:
        self.told: list[tuple[str, list[Selection]]] = []
        self.problem: ApsisError | None = None

    def prepare(self) -> None:
        if self.problem is not None:
            raise self.problem

    def let_go(self, connection_id: str, wanted: Sequence[Selection]) -> None:
        self.told.append((connection_id, list(wanted)))
        if self.problem is not None:
            raise self.problem


@pytest.fixture
def lists() -> Lists:
    return Lists()


@pytest.fixture
def remembering(qtbot: QtBot, file: Path, background: Background, lists: Lists) -> PresetLibrary:
    made = PresetLibrary(Presets(file), background, prepare=lists.prepare, let_go=lists.let_go)
    use(qtbot, made, "shop")
    return made


def test_what_a_preset_remembers_goes_with_it_when_it_is_turned_off_and_with_the_connection(
    qtbot: QtBot, remembering: PresetLibrary, lists: Lists
) -> None:
    preset = Preset.new("Weekly", EUROPE)
    remembering.keep(preset)
    remembering.remember(preset)
    qtbot.waitUntil(lambda: [one.remembers for one in remembering.presets()] == [True])
    assert lists.told[-1] == ("shop", [EUROPE])
    remembering.keep(replace(remembering.presets()[0], name="Every week"))
    qtbot.waitUntil(lambda: [one.name for one in remembering.presets()] == ["Every week"])
    assert lists.told[-1] == ("shop", [EUROPE])
    remembering.remember_no_more(preset)
    qtbot.waitUntil(lambda: [one.remembers for one in remembering.presets()] == [False])
    assert lists.told[-1] == ("shop", [])
    remembering.remember(preset)
    qtbot.waitUntil(lambda: lists.told[-1] == ("shop", [EUROPE]))
    remembering.remove(preset.id)
    qtbot.waitUntil(lambda: lists.told[-1] == ("shop", []))
    remembering.forget("shop")
    count = len(lists.told)
    qtbot.waitUntil(lambda: len(lists.told) > count)
    assert lists.told[-1] == ("shop", [])


def test_a_change_of_a_preset_as_it_was_shown_does_not_turn_remembering_on_again(
    qtbot: QtBot, remembering: PresetLibrary, lists: Lists
) -> None:
    preset = Preset.new("Weekly", EUROPE)
    remembering.keep(preset)
    remembering.remember(preset)
    qtbot.waitUntil(lambda: [one.remembers for one in remembering.presets()] == [True])
    (shown,) = remembering.presets()
    remembering.remember_no_more(shown)
    remembering.keep(replace(shown, name="Every week"))
    qtbot.waitUntil(lambda: [one.name for one in remembering.presets()] == ["Every week"])
    assert not remembering.presets()[0].remembers
    assert lists.told[-1] == ("shop", [])
    remembering.remove(preset.id)
    remembering.keep(shown)  # it is brought back as it was
    qtbot.waitUntil(lambda: [one.remembers for one in remembering.presets()] == [True])


def test_where_people_cannot_be_remembered_the_preset_does_not_and_that_is_said(
    qtbot: QtBot, remembering: PresetLibrary, lists: Lists
) -> None:
    preset = Preset.new("Weekly", EUROPE)
    with qtbot.waitSignal(remembering.changed):
        remembering.keep(preset)
    lists.problem = FingerprintsNeedKeyring()
    with qtbot.waitSignal(remembering.failed) as failed:
        remembering.remember(preset)
    assert failed.args == [lists.problem]
    assert not remembering.presets()[0].remembers


def test_what_is_remembered_on_a_removed_connection_goes_also_where_its_presets_cannot(
    qtbot: QtBot, remembering: PresetLibrary, lists: Lists, file: Path
) -> None:
    with qtbot.waitSignal(remembering.changed):
        remembering.keep(Preset.new("Weekly", EUROPE))
    file.unlink()
    file.parent.rmdir()
    file.parent.write_text("in the way of the folder")
    lists.told.clear()
    with qtbot.waitSignal(remembering.failed) as failed:
        remembering.forget("shop")
    assert isinstance(failed.args[0], FolderReadOnly)
    assert lists.told == [("shop", [])]


def test_what_cannot_be_deleted_is_said_and_the_preset_goes_all_the_same(
    qtbot: QtBot, remembering: PresetLibrary, lists: Lists, file: Path
) -> None:
    preset = Preset.new("Weekly", EUROPE)
    with qtbot.waitSignal(remembering.changed):
        remembering.keep(preset)
    lists.problem = OwnFolderReadOnly(folder="fingerprints")
    with qtbot.waitSignal(remembering.failed) as failed:
        remembering.remove(preset.id)
    assert failed.args == [lists.problem]
    assert remembering.presets() == Presets(file).of("shop").presets == ()
    use(qtbot, remembering, "butik")  # and the choices of a connection come back as ever


def test_what_an_earlier_start_did_not_come_to_goes_at_the_next_but_not_where_the_presets_cannot_be_read(
    qtbot: QtBot, remembering: PresetLibrary, lists: Lists, background: Background, tmp_path: Path
) -> None:
    assert lists.told == [("shop", [])]
    lists.told.clear()
    remembering.tidy_up(["butik", "shop"])
    qtbot.waitUntil(lambda: lists.told == [("butik", []), ("shop", [])])
    folder = tmp_path / "presets.json"
    folder.mkdir()
    lists.told.clear()
    unread = PresetLibrary(Presets(folder), background, let_go=lists.let_go)
    unread.tidy_up(["butik", "shop"])
    use(qtbot, unread, "shop")
    assert lists.told == []
