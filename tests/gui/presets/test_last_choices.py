"""The last choices of each connection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from practice_lists import opener
from preset_form import FAX, NONE_YET, PresetForm
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.presets.presets import Preset, Presets
from apsis_desktop.settings.file import PRACTICE


def test_the_last_choices_of_each_connection_are_there_at_the_next_start(
    qtbot: QtBot, form: PresetForm, server: PracticeServer, new_form: Callable[[], PresetForm]
) -> None:
    shop = form.choose("Women", "Men", columns=("Email",))
    form.library.use("butik")
    form.catalogue.use(opener(server))
    form.begin("butik")
    assert form.panel.selection().segments == ()
    butik = form.choose("Everyone")
    form.library.finish()

    later = new_form()
    later.begin("shop")
    qtbot.waitUntil(later.panel.columns.is_loaded)
    assert later.panel.selection() == shop
    later.library.use("butik")
    later.catalogue.use(opener(server))
    later.begin("butik")
    qtbot.waitUntil(later.panel.columns.is_loaded)
    assert later.panel.selection() == butik


def test_what_is_chosen_is_kept_when_it_stays_so_for_a_moment(
    qtbot: QtBot, form: PresetForm, tmp_path: Path, new_form: Callable[[], PresetForm]
) -> None:
    form.keep("Weekly", form.choose("Women"))
    chosen = form.choose("Women")
    qtbot.waitUntil(lambda: Presets(tmp_path / "presets.json").of("shop").last == chosen)
    later = new_form()
    later.begin()
    qtbot.waitUntil(later.panel.columns.is_loaded)
    assert later.button.text() == "Weekly"


@pytest.mark.parametrize("before", [False, True], ids=["nothing was kept", "others were kept"])
def test_what_is_chosen_before_the_last_choices_are_read_stays_and_is_kept(
    qtbot: QtBot, new_form: Callable[[], PresetForm], tmp_path: Path, before: bool
) -> None:
    form = new_form()
    with qtbot.waitSignals([form.catalogue.sections, form.catalogue.segments]):
        form.catalogue.load()
    kept = Presets(tmp_path / "presets.json")
    if before:
        kept.keep_last("shop", form.choose("Men"))
    chosen = form.choose("Women")
    form.library.use("shop")
    qtbot.waitUntil(lambda: Presets(tmp_path / "presets.json").of("shop").last == chosen)
    assert form.panel.selection() == chosen


def test_another_account_forgets_what_was_started_from(form: PresetForm, server: PracticeServer) -> None:
    form.keep("Weekly", form.choose("Women"))
    form.pick("Weekly")
    form.library.use("butik")
    form.catalogue.use(opener(server))
    assert form.button.text() == "Prese&ts"
    assert form.entries() == [NONE_YET, "Find an earlier report…", "Save as a preset…", "Import a preset…"]


def test_a_preset_of_an_earlier_practice_account_chooses_what_there_is_and_names_the_rest(
    qtbot: QtBot, form: PresetForm, tmp_path: Path, new_form: Callable[[], PresetForm]
) -> None:
    shop = form.choose("Women", columns=("Email",))
    earlier = Attribute("Gender", "com.apsis1.attributes.gender")
    older = replace(shop, columns=(*shop.columns, earlier, FAX))
    form.library.finish()
    Presets(tmp_path / "presets.json").keep(PRACTICE, Preset.new("Weekly", older))
    later = new_form()
    later.begin(PRACTICE)
    later.pick("Weekly")
    qtbot.waitUntil(later.panel.columns.is_loaded)
    assert [one.name for one in later.panel.selection().columns] == ["Email", "Gender"]
    assert later.panel.columns.dropped.text() == "Removed, because they are not in “Europe”: Fax."
    assert later.panel.request_bar.button.isEnabled()
