"""Exports and imports a preset as a small file."""

from __future__ import annotations

import json
from pathlib import Path

from apsis_desktop.errors import NotAPreset, PresetTooNew, PresetUnreadable
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.files.destination import real_place
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import Selection

ENDING = ".apsispreset"
_KIND, _VERSION = "apsis-desktop-preset", 1
_LARGEST = 20_000_000
"""Bytes; a preset of 50,000 segments has about eight million."""


def write_preset(preset: Preset, file: Path) -> None:
    """Write a preset into the chosen file, replacing an existing one. Raises SavingProblem kinds."""
    told = {"kind": _KIND, "version": _VERSION, "name": preset.name, "selection": preset.selection.as_json()}
    text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    place = real_place(file)
    with saving_errors(place), part_file(place, Unfinished()) as (part, put):
        part.write_bytes(text.encode("utf-8", "replace"))
        put(place, True)  # noqa: FBT003 - the file dialog has asked


def read_preset(file: Path) -> Preset:
    """Read an exported preset. Raises PresetUnreadable kinds."""
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError as error:
        raise PresetUnreadable(file=file.name, detail=f"{type(error).__name__}: {error.strerror}") from error
    try:
        if len(content) > _LARGEST:
            raise ValueError("too large")
        told = json.loads(content.decode("utf-8-sig"))
        if not isinstance(told, dict) or told.get("kind") != _KIND:
            raise ValueError("another kind of file")
        if told.get("version") != _VERSION:
            raise PresetTooNew(file=file.name, detail=f"version {told.get('version')!r}")
        name = " ".join(str(told.get("name", "")).split()) or file.stem
        return Preset.new(name, Selection.from_json(told.get("selection")), from_elsewhere=True)
    except (ValueError, RecursionError) as error:
        raise NotAPreset(file=file.name, detail=str(error)[:200]) from error
