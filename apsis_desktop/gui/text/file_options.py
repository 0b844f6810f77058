"""What is changed of a list as it is saved, in a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.report_request import NAMED_KEY
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.report.shape import Shape

translate = QCoreApplication.translate

_NAMED = 2
"""So many columns are named before they are only counted."""


def column_name(heading: str) -> str:
    """Return what a column is called in the window: by its heading, but for the one that the program names itself."""
    return translate("PresetContents", "Export key") if heading == NAMED_KEY else heading


def file_options_text(shape: Shape, amounts: Amounts | None = None) -> str:
    """Say what is changed; nothing where the list is saved as it is."""
    said = []
    if shape.left_out:
        said.append(translate("FileOptions", "Without {columns}.").format(columns=_columns(shape.left_out)))
    if shape.renamed:
        old = [old for old, _new in shape.renamed]
        said.append(translate("FileOptions", "Renamed: {columns}.").format(columns=_columns(old)))
    if shape.times:
        said.append(translate("FileOptions", "Shown as time: {columns}.").format(columns=_columns(shape.times)))
    if shape.split:
        rows = (amounts or Amounts()).number(shape.split)
        said.append(translate("FileOptions", "Files of up to {rows} rows.").format(rows=rows))
    return " ".join(said)


def _columns(headings: Sequence[str]) -> str:
    if len(headings) > _NAMED:
        return translate("FileOptions", "%Ln columns", "", len(headings))
    return ", ".join(in_a_sentence(column_name(heading)) for heading in headings)
