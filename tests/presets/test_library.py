from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Section
from apsis_desktop.errors import ApsisError, FolderReadOnly, PresetsBegunAnew
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
