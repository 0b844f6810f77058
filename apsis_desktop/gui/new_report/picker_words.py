"""What differs between choosing segments and choosing columns: the words, and what there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from apsis_desktop.api.definitions import Definition


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


class Kind(NamedTuple):
    """A part of what there is that can be shown alone. `items` is asked for each time that it is shown.

    `rest` is the heading above what is not suggested; where it has none, nothing is put first.
    """

    name: str
    items: Callable[[], Sequence[Definition]]
    nothing: str
    rest: str = ""
