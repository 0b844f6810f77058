"""A file that is compared with another one, and what is known of its columns. Plain values."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from apsis_desktop.lists.list_file import ListFile


class OneOfTwo(NamedTuple):
    """One of two lists that are compared. `requested`: the headings beside which the one other is the export key's.

    `renamed`: what columns were called before, and are called in the file. `excel_text`: it may be written for Excel,
    see `ListFile.as_excel_shows`; a report as it came is not. `more`: files in which the list goes on.
    """

    file: Path
    requested: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    excel_text: bool = True
    more: tuple[Path, ...] = ()

    def known_as(self, listed: ListFile) -> ListFile:
        """Return the opened list with the headings of the report that it was made of, and with its export key."""
        shown = listed.as_excel_shows() if self.excel_text else listed
        former = shown.with_former(self.renamed) if self.renamed else shown
        return former if former.key is not None else former.with_requested(self.requested)
