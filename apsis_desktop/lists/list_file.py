"""A list as a file of whichever kind and program, opened for the table engine."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from apsis_desktop.api.report_request import KEY_HEADING, NAMED_KEY
from apsis_desktop.errors import (
    Cancelled,
    FileDamaged,
    ListCellTooLarge,
    ListColumnUnknown,
    ListFileDamaged,
    ListFileNotText,
    ListFileProblem,
    ListFileTooLarge,
    ListFileUneven,
    ListFileUnreadable,
    ListFileWithoutHead,
    ListNotText,
    ListProblem,
    ListTooLarge,
    ListUneven,
    ListWithoutHead,
    MadeWrong,
    TooMuchForExcel,
)
from apsis_desktop.lists.cells import unwrapped
from apsis_desktop.lists.encoding import encoding_of, in_utf_8
from apsis_desktop.lists.engine import Engine, csv_rows
from apsis_desktop.lists.file_state import FileState, unchanged
from apsis_desktop.lists.head import LARGEST_ROW, Head, as_csv, is_workbook, plain_heading, read_head
from apsis_desktop.lists.several_files import joined, name_of
from apsis_desktop.system.disk import is_disk_full
from apsis_desktop.text.numbered import numbered

_KEYS = {"export key", "export_key", "exportkey", "profile key", "profile_key", "profilekey"}
_LINE = re.compile(r"\bline (\d+)$")
_PIECE = 1 << 20
_PLAIN = ("utf-8", "utf-8-sig")
_KINDS: dict[type[ListProblem], type[ListFileProblem]] = {
    ListNotText: ListFileNotText,
    ListWithoutHead: ListFileWithoutHead,
    ListTooLarge: ListFileTooLarge,
    ListCellTooLarge: ListFileTooLarge,
    ListUneven: ListFileUneven,
}


@dataclass(frozen=True, slots=True)
class ListFile:
    """`name` is what people call the file; `csv` is it, or made of it, plain and in UTF-8. `headings` differ all.

    `key`: the place of the export key, None where no heading says so. `table`: where the engine has taken the rows in.
    `state`: as it was opened, see `unchanged`; None of a CSV that was made of it. `excel_text`: see `as_excel_shows`.
    """

    name: str
    csv: Path
    headings: tuple[str, ...]
    separator: str
    line_end: str
    marked: bool
    key: int | None
    state: FileState | None = None
    table: str | None = None
    is_workbook: bool = False
    excel_text: bool = False

    @property
    def source(self) -> str:
        """The rows as SQL, with the columns `c0`, `c1` and so on; what is empty is NULL."""
        if self.table is not None:
            return self.table
        csv = csv_rows(self.csv, len(self.headings), self.separator, LARGEST_ROW)
        if not self.excel_text:
            return csv
        cells = ", ".join(f"{unwrapped(f'c{at}')} AS c{at}" for at in range(len(self.headings)))
        return f"(SELECT {cells} FROM {csv})"

    def as_excel_shows(self) -> ListFile:
        """Read a cell that a CSV has as `="0123"` as Excel shows it, `0123`: it was written so for Excel."""
        return replace(self, excel_text=not self.is_workbook)

    def looked_through(self, cancelled: threading.Event) -> ListFile:
        """Look for `="` in the whole file, so that no cell needs to be looked at where there is none."""
        if not self.excel_text:
            return self
        with naming(self.name), self.csv.open("rb") as stream:
            last = b""
            while piece := stream.read(_PIECE):
                if cancelled.is_set():
                    raise Cancelled
                # One byte is found many times as quickly as two.
                if (last == b"=" or b"=" in piece) and b'="' in last + piece:
                    return self
                last = piece[-1:]
        return replace(self, excel_text=False)

    def with_requested(self, headings: Iterable[str]) -> ListFile:
        """Take the one column that was not requested for the export key, where there is just one such."""
        wanted = {plain_heading(heading) for heading in headings}
        others = [at for at, heading in enumerate(self.headings) if plain_heading(heading) not in wanted]
        return replace(self, key=others[0]) if wanted and len(others) == 1 else self

    def with_former(self, renamed: Iterable[tuple[str, str]]) -> ListFile:
        """Call columns as they were called before they were renamed: pairs of the former heading and the one now."""
        former = {now: KEY_HEADING if before == NAMED_KEY else before for before, now in renamed}
        headings = tuple(numbered([former.get(heading, heading) for heading in self.headings]))
        keys = [at for at, heading in enumerate(headings) if plain_heading(heading) in _KEYS]
        return replace(self, headings=headings, key=keys[0] if len(keys) == 1 else None)

    def place(self, heading: str) -> int:
        """Return the place of a column, whatever the case. Raises `ListColumnUnknown`.

        The export key is found by any of its names.
        """
        exact = [at for at, each in enumerate(self.headings) if each == heading]
        alike = [at for at, each in enumerate(self.headings) if plain_heading(each) == plain_heading(heading)]
        if not (exact or alike) and self.key is not None and plain_heading(heading) in _KEYS:
            return self.key
        if not (exact or alike):
            raise ListColumnUnknown(file=self.name, column=heading, columns=", ".join(self.headings))
        return (exact or alike)[0]


@contextlib.contextmanager
def opened(
    files: Sequence[Path | Sequence[Path]],
    folder: Path,
    cancelled: threading.Event,
    most_bytes: int | None = None,
    *,
    in_order: bool = False,
) -> Iterator[tuple[Engine, list[ListFile]]]:
    """Open lists with an engine, each of one file or of several that it was split into.

    What is unpacked or written anew for it lies in the folder. Waits for the disk.

    `in_order`: see `Engine`. Raises `ListFileProblem` kinds, `DiskFull` and `Cancelled`.
    """
    lists = [
        _open(file, folder / str(number), cancelled)
        if isinstance(file, Path)
        else _open_several(file, folder / str(number), cancelled)
        for number, file in enumerate(files)
    ]
    with Engine(folder, cancelled, most_bytes, [each.csv for each in lists], in_order=in_order) as engine:
        yield engine, lists


@contextlib.contextmanager
def naming(name: str) -> Iterator[None]:
    """Say of which file it is that something is wrong with a list."""
    try:
        yield
    except (ListFileProblem, MadeWrong, TooMuchForExcel):  # the last two are not about this file
        raise
    except ListProblem as problem:
        kind = _KINDS.get(type(problem), ListFileDamaged)
        line = _LINE.search(problem.detail)
        where = f"It is about line {line[1]}." if line else ""
        raise kind(file=name, where=where, detail=problem.detail) from None
    except OSError as error:
        if is_disk_full(error):
            raise
        raise ListFileUnreadable(file=name, detail=type(error).__name__) from error


def _open_several(files: Sequence[Path], folder: Path, cancelled: threading.Event) -> ListFile:
    if len(files) == 1:
        return _open(files[0], folder, cancelled)
    folder.mkdir()
    parts = [_open(file, folder / str(number), cancelled) for number, file in enumerate(files)]
    name = name_of(files)
    with naming(name):
        return joined(parts, name, folder / "joined.csv", cancelled)


def _open(file: Path, folder: Path, cancelled: threading.Event) -> ListFile:
    with naming(file.name), unchanged(state := FileState.of(file.absolute())):
        folder.mkdir()
        workbook = is_workbook(file)
        csv = _unpacked(state.file, folder, cancelled)
        encoding = encoding_of(csv, cancelled)
        if encoding not in _PLAIN:
            made = folder / "utf-8.csv"
            in_utf_8(csv, encoding, made, cancelled)
            csv = made
        head, csv = read_head(csv, _KEYS, folder / "one-line.csv", cancelled)
    return ListFile(
        name=file.name,
        csv=csv,
        headings=tuple(numbered(head.headings)),
        separator=head.separator,
        line_end=head.line_end,
        marked=head.marked or encoding not in _PLAIN,
        key=_key(head),
        state=state if csv == state.file else None,
        is_workbook=workbook,
    )


def _unpacked(file: Path, folder: Path, cancelled: threading.Event) -> Path:
    try:
        return as_csv(file, folder, cancelled)
    except FileDamaged as problem:  # one that was not downloaded
        raise ListProblem(detail=problem.detail) from None


def _key(head: Head) -> int | None:
    found = [at for at, heading in enumerate(head.headings) if plain_heading(heading) in _KEYS]
    return found[0] if len(found) == 1 else None
