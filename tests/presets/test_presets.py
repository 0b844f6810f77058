from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.errors import (
    FolderReadOnly,
    NotAPreset,
    OwnFileDamaged,
    PresetTooNew,
    PresetUnreadable,
    SavingProblem,
)
from apsis_desktop.lists.form import Form
from apsis_desktop.presets.file import read_preset, write_preset
from apsis_desktop.presets.presets import Preset, Presets
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection
from apsis_desktop.report.shape import Shape

WEEKLY = Selection(
    section=Section("Europe", "sections.europe"),
    segments=(Segment("Kvinnor", "segments.women"), Segment("Kunder & vänner", "segments.friends")),
    excluded=(Segment("Anställda", "segments.staff"),),
    match=Match.ALL,
    columns=(Attribute("Email", "attributes.email"), Tag("VIP", "tags.vip")),
    profiles=Profiles.KNOWN,
    format=FileFormat.CSV,
    shape=Shape(Form.XLSX_TIDY, 1000, (("Email", "E-post"),), ("VIP",)),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "presets.json"


def opened(file: Path) -> Presets:
    return Presets(file)


# --- kept for each connection --------------------------------------------------------------------------------------


def test_presets_are_there_at_the_next_start_each_with_its_connection(file: Path) -> None:
    now = opened(file)
    weekly, all_of_them = Preset.new("Åre, varje vecka", WEEKLY), Preset.new("Everyone", Selection())
    now.keep("shop", weekly)
    now.keep("shop", all_of_them)
    now.keep_last("shop", WEEKLY)
    now.keep("butik", Preset.new("Butik", Selection()))
    later = opened(file).of("shop")
    assert later.presets == (all_of_them, weekly)
    assert later.last == WEEKLY
    assert [one.name for one in opened(file).of("butik").presets] == ["Butik"]
    assert opened(file).of("butik").last is None
    assert opened(file).of("none of them").presets == ()


def test_a_preset_is_changed_in_its_place_and_taken_away(file: Path) -> None:
    presets = opened(file)
    weekly = Preset.new("Weekly", WEEKLY)
    presets.keep("shop", weekly)
    presets.keep("shop", replace(weekly, name="Each week"))
    assert [one.name for one in opened(file).of("shop").presets] == ["Each week"]
    presets.remove("shop", weekly.id)
    assert opened(file).of("shop").presets == ()


def test_of_a_connection_that_was_removed_nothing_is_left(file: Path) -> None:
    presets = opened(file)
    presets.keep("shop", Preset.new("Weekly", WEEKLY))
    presets.keep_last("shop", WEEKLY)
    presets.forget("shop")
    presets.forget("never there")
    assert "Kvinnor" not in file.read_text(encoding="utf-8")


def test_a_preset_remembers_people_only_where_that_was_chosen(file: Path) -> None:
    now = opened(file)
    columns_alone = replace(WEEKLY, columns=(), format=FileFormat.XLSX, shape=Shape())
    others = replace(WEEKLY, excluded=())
    forgets, remembers = Preset.new("A", WEEKLY), replace(Preset.new("B", WEEKLY), remembers=True)
    now.keep("shop", forgets)
    assert not now.remembers("shop", WEEKLY)
    assert not now.remembers_any()
    now.keep("shop", remembers)
    now.keep("shop", replace(Preset.new("C", others), remembers=True))
    later = opened(file)
    assert [one.remembers for one in later.of("shop").presets] == [False, True, True]
    assert later.remembers("shop", columns_alone)
    assert not later.remembers("shop", replace(WEEKLY, match=Match.ANY))
    assert not later.remembers("butik", WEEKLY)
    assert later.remembers_any()


def test_what_an_earlier_version_wrote_of_a_preset_remembers_nobody(file: Path) -> None:
    opened(file).keep("shop", replace(Preset.new("Weekly", WEEKLY), remembers=True))
    written = json.loads(file.read_text(encoding="utf-8"))
    for value in (None, 1, "true"):
        (entry,) = written["connections"]["shop"]["presets"]
        entry.pop("remembers")
        if value is not None:
            entry["remembers"] = value
        file.write_text(json.dumps(written), encoding="utf-8")
        (preset,) = opened(file).of("shop").presets
        assert (preset.selection, preset.remembers) == (WEEKLY, False)
        entry["remembers"] = True


def test_the_people_of_an_imported_preset_are_told_by_their_names(file: Path, tmp_path: Path) -> None:
    write_preset(replace(Preset.new("Weekly", WEEKLY), remembers=True), tmp_path / "weekly.apsispreset")
    read = read_preset(tmp_path / "weekly.apsispreset")
    assert not read.remembers, "a colleague does not decide that"
    here = replace(WEEKLY, segments=tuple(replace(one, discriminator=f"here.{one.name}") for one in WEEKLY.segments))
    now = opened(file)
    now.keep("shop", replace(read, remembers=True))
    assert now.remembers("shop", here)
    now.keep("shop", replace(read, remembers=True, from_elsewhere=False))
    assert not now.remembers("shop", here)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_the_persons_own(file: Path) -> None:
    opened(file).keep_last("shop", WEEKLY)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_damaged_file_is_kept_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("{ half a fi", encoding="utf-8")
    presets = opened(file)
    assert presets.of("shop").presets == ()
    with pytest.raises(OwnFileDamaged):
        presets.keep("shop", Preset.new("Weekly", WEEKLY))
    assert file.read_text(encoding="utf-8") == "{ half a fi"  # reading alone changes nothing
    presets.set_damaged_aside()
    presets.keep("shop", Preset.new("Weekly", WEEKLY))
    assert presets.damaged is not None
    assert presets.damaged.name.startswith("presets.damaged-2")
    assert presets.damaged.read_text(encoding="utf-8") == "{ half a fi"
    assert len(opened(file).of("shop").presets) == 1


def test_what_a_newer_version_wrote_is_not_shown_and_not_lost(file: Path) -> None:
    weekly = Preset.new("Weekly", WEEKLY)
    presets = opened(file)
    presets.keep("shop", weekly)
    told = json.loads(file.read_text(encoding="utf-8"))
    strange = {"id": "x", "name": "Later", "selection": {"profiles": "of another kind"}}
    told["connections"]["shop"]["presets"].append(strange)
    told["more"] = 1
    file.write_text(json.dumps(told), encoding="utf-8")
    later = opened(file)
    assert later.of("shop").presets == (weekly,)
    later.remove("shop", weekly.id)
    left = json.loads(file.read_text(encoding="utf-8"))
    assert left == {"connections": {"shop": {"presets": [strange]}}, "more": 1}


def test_what_cannot_be_written_is_not_there(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    presets = opened(file)
    file.parent.parent.joinpath("config").write_text("in the way of the folder")
    with pytest.raises(FolderReadOnly):
        presets.keep("shop", Preset.new("Weekly", WEEKLY))
    assert presets.of("shop").presets == ()


def test_a_preset_is_told_by_what_it_means() -> None:
    preset = Preset.new("Weekly", WEEKLY)
    assert WEEKLY.section is not None
    renamed = replace(WEEKLY, section=Section("Europa", WEEKLY.section.discriminator))
    assert preset.is_for(renamed)
    assert preset.is_for(replace(WEEKLY, segments=WEEKLY.segments[::-1]))
    assert not preset.is_for(replace(WEEKLY, columns=WEEKLY.columns[:1]))
    assert not preset.is_for(replace(WEEKLY, which_segment=True))
    elsewhere = replace(WEEKLY, section=Section("europe", "other"))
    assert not preset.is_for(elsewhere)
    assert replace(preset, from_elsewhere=True).is_for(elsewhere)


# --- as a file -----------------------------------------------------------------------------------------------------


def test_a_preset_is_handed_on_as_a_small_file(tmp_path: Path) -> None:
    file = tmp_path / "Weekly.apsispreset"
    file.write_text("an older one")
    write_preset(Preset.new("Åre, varje vecka", WEEKLY), file)
    read = read_preset(file)
    assert (read.name, read.from_elsewhere) == ("Åre, varje vecka", True)
    assert read.selection == WEEKLY
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", b"\xff\xfe", b"[]", b"{}", b"[" * 100_000, b'{"kind": "apsis-desktop-preset", "version": 1}'],
)
def test_a_file_that_holds_no_preset_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(content)
    with pytest.raises(NotAPreset, match=r"holiday\.jpg is not an Apsis Desktop preset") as told:
        read_preset(file)
    assert str(told.value).endswith("exported from Presets.")


def test_a_file_of_a_newer_version_or_none_at_all_says_so(tmp_path: Path) -> None:
    file = tmp_path / "weekly.apsispreset"
    file.write_text('{"kind": "apsis-desktop-preset", "version": 2}')
    with pytest.raises(PresetTooNew):
        read_preset(file)
    with pytest.raises(PresetUnreadable) as told:
        read_preset(tmp_path / "gone.apsispreset")
    assert str(told.value).startswith("gone.apsispreset could not be read.")


def test_a_preset_without_a_name_is_called_after_its_file(tmp_path: Path) -> None:
    file = tmp_path / "Weekly.apsispreset"
    write_preset(Preset.new("  ", Selection()), file)
    assert read_preset(file).name == "Weekly"


def test_a_folder_that_takes_no_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(SavingProblem):
        write_preset(Preset.new("Weekly", WEEKLY), tmp_path / "gone" / "Weekly.apsispreset")
