"""What a preset holds, in words, and which of it the account does not have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.definitions import Column, Definition, Section, Segment, Tag
from apsis_desktop.api.report_request import NAMED_KEY
from apsis_desktop.gui.text.file_options import column_name, file_options_text
from apsis_desktop.gui.text.file_types import file_type_name
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import Match, Profiles
from apsis_desktop.text.printable import one_line

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AccountLists:
    """What the account in use has to choose from, as far as it is loaded."""

    sections: NameLookup[Section] | None = None
    segments: NameLookup[Segment] | None = None
    columns: NameLookup[Column] | None = None  # of the preset's section

    def section_of(self, preset: Preset) -> Section | None:
        """Return the preset's section as this account has it."""
        wanted = preset.selection.section
        if wanted is None or self.sections is None:
            return None
        return self.sections.same(wanted, by_name=preset.from_elsewhere)


def missing_from(preset: Preset, lists: AccountLists) -> list[Definition]:
    """Return what a preset chooses that is not in the account, as far as that is known."""
    selection = preset.selection
    wanted: list[tuple[Definition, NameLookup[Section] | NameLookup[Segment] | NameLookup[Column] | None]] = [
        *((one, lists.segments) for one in (*selection.segments, *selection.excluded)),
        *((one, lists.columns) for one in selection.columns),
    ]
    if selection.section is not None:
        wanted.insert(0, (selection.section, lists.sections))
    return [
        one for one, known in wanted if known is not None and known.same(one, by_name=preset.from_elsewhere) is None
    ]


def contents_html(preset: Preset, lists: AccountLists) -> str:
    """Return all that the preset chooses, a heading and a line for each."""
    selection = preset.selection
    gone = {id(one) for one in missing_from(preset, lists)}

    def lines(things: Sequence[Definition]) -> list[str]:
        return [_line(one, gone=id(one) in gone) for one in things]

    segments = translate("PresetContents", "Segments")
    if len(selection.segments) > 1:
        if selection.match is Match.ALL:
            segments = translate("PresetContents", "People in all of these segments")
        else:
            segments = translate("PresetContents", "People in any of these segments")
    columns = [column_name(NAMED_KEY), *lines(selection.columns)]
    if selection.which_segment:
        columns.append(translate("PresetContents", "Yes or no for each segment"))
    file = [one for one in (file_type_name(selection.form), file_options_text(selection.shape)) if one]
    nothing = [translate("PresetContents", "None chosen")]
    parts = [
        (
            translate("PresetContents", "Section"),
            lines([selection.section]) if selection.section is not None else nothing,
        ),
        (segments, lines(selection.segments) or nothing),
        (translate("PresetContents", "Not in"), lines(selection.excluded)),
        (translate("PresetContents", "Columns"), columns),
        (translate("PresetContents", "Profiles"), [_profiles(selection.profiles)]),
        (
            translate("PresetContents", "File"),
            file,
        ),
    ]
    return "".join(
        f"<p><b>{escape(heading)}</b><br>{'<br>'.join(map(escape, written))}</p>"
        for heading, written in parts
        if written
    )


def _line(one: Definition, *, gone: bool) -> str:
    name = one_line(one.name)
    if gone:
        return translate("PresetContents", "{name} (not in this account)").format(name=name)
    return translate("PresetContents", "{name} (tag)").format(name=name) if isinstance(one, Tag) else name


def _profiles(profiles: Profiles) -> str:
    return {
        Profiles.ALL: translate("PresetContents", "Known and unknown"),
        Profiles.KNOWN: translate("PresetContents", "Known"),
        Profiles.UNKNOWN: translate("PresetContents", "Unknown"),
    }[profiles]
