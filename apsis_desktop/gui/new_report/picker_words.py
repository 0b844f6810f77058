"""What differs between choosing segments and choosing columns: the words."""

from __future__ import annotations

from typing import NamedTuple


class PasteWording(NamedTuple):
    """The texts of the dialog for a list of names; `several` stands above the things that share their name."""

    title: str
    hint: str
    several: str


class PickerWording(NamedTuple):
    title: str
    hint: str
    search: str
    paste: PasteWording
