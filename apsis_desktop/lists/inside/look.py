"""One list that is looked into: opened, taken in by the table engine, and asked from several threads at once."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from apsis_desktop.errors import Cancelled
from apsis_desktop.lists.changed_column import ChangedColumn
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.doubles import Doubles, Shared
from apsis_desktop.lists.engine import Engine, Row
from apsis_desktop.lists.excel_changes import changed_by_excel
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.inside.contents import Contents, contents
from apsis_desktop.lists.kinds import Kind, kind_of
from apsis_desktop.lists.list_file import naming, opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.rows import Order, Rows, View, Wanted
from apsis_desktop.lists.several_files import name_of
from apsis_desktop.lists.summary import count
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.lists.workbook.tidy import Tidy


class Look:
    """A list that is open. `headings` are those of its columns; `name` is its file's, `size` that in bytes.

    Opening and each call may take long. They raise `ListProblem` kinds, `DiskFull`, `Cancelled` and OSError. What it
    needs lies in a folder of its own within `work`, gone when it is closed, and after a kill: see `work_folder`.
    """

    def __init__(
        self,
        files: Callable[[Path], Sequence[Path]],
        work: Path | None,
        free_bytes: Callable[[Path], int | None],
        cancelled: threading.Event,
        requested: Iterable[str] = (),
        *,
        excel_text: bool = True,
        language: str = "en",
    ) -> None:
        """`files` returns where the list lies; it is handed a folder for a link to it, which stays when that moves.

        `requested` and `excel_text`: see `OneOfTwo`. `language`: see `Rows`.
        """
        self._changed = threading.Condition()
        self._asking = 0
        self._closed = False
        self._kinds: dict[int, Kind] = {}
        with contextlib.ExitStack() as stack:
            self._folder = stack.enter_context(work_folder(work))
            lie = files(self._folder)
            with naming(name_of(lie)):
                self.size = sum(each.stat().st_size for each in lie)
            most = free_bytes(self._folder)
            engine, (listed,) = stack.enter_context(opened([lie], self._folder, cancelled, most, in_order=True))
            self._engine = engine
            shown = listed.as_excel_shows() if excel_text else listed
            self._file = shown.with_requested(requested)
            self._rows = Rows(len(listed.headings), language=language)
            self._listed = replace(self._file, state=None, table=self._rows.table)
            self._stack = stack.pop_all()

    @property
    def headings(self) -> tuple[str, ...]:
        return self._listed.headings

    @property
    def name(self) -> str:
        return self._listed.name

    @property
    def key(self) -> int | None:
        """The place of the export key's column."""
        return self._listed.key

    def first_rows(self, most: int, cancelled: threading.Event) -> list[Row]:
        """Return some rows from the top, before all of them have been taken in."""
        with self._ask(cancelled) as engine:
            engine.in_one_piece = True
            return list(engine.rows(f"SELECT * FROM {self._file.source} LIMIT {most}"))

    def take_in(self, cancelled: threading.Event) -> View:
        """Take in all rows; only then can anything else be asked. The file is not needed any more."""
        with self._ask(cancelled) as engine, unchanged(self._file.state):
            return self._rows.take(engine, f"FROM {self._file.source}")

    def count(self, cancelled: threading.Event) -> Summary:
        """Count the people, and how full each column is."""
        with self._ask(cancelled) as engine:
            return count(engine, self._listed)

    def contents(self, place: int, cancelled: threading.Event) -> Contents:
        """Find out what is in a column."""
        with self._ask(cancelled) as engine:
            found = contents(engine, self._rows.table, place)
        self._kinds[place] = found.kind
        return found

    def arrange(
        self,
        cancelled: threading.Event,
        by: int | None = None,
        *,
        descending: bool = False,
        words: tuple[str, ...] = (),
        sharing: int | None = None,
    ) -> View:
        """Find the rows with some words, or that share a value, sorted by a column; see `Wanted`."""
        with self._ask(cancelled) as engine:
            order = None if by is None else Order(by, self._kind(engine, by), descending)
            return self._rows.arrange(engine, Wanted(order, words, sharing))

    def read(self, view: View, first: int, most: int, cancelled: threading.Event) -> list[Row]:
        """Return some rows of a view: of the last one, or the one before."""
        with self._ask(cancelled) as engine:
            return self._rows.read(engine, view, first, most)

    def shared(self, by: str, cancelled: threading.Event) -> Shared:
        """Count who has a value of a column in common with whom."""
        with self._ask(cancelled) as engine:
            return Doubles(engine, self._listed, by).count()

    def write_one_each(
        self,
        by: str,
        latest_by: str | None,
        form: Form,
        target: Path,
        cancelled: threading.Event,
        for_excel: ForExcel,
    ) -> int:
        """Write the list with one row of each over what is in `target`, a file that is there; return how many rows.

        See `Doubles` for which row is kept, and `write_checked`.
        """
        with self._ask(cancelled) as engine:
            made = Doubles(engine, self._listed, by).one_each(latest_by)
            tidy = Tidy() if self.key is None else Tidy(texts=frozenset([self.headings[self.key]]))
            write_checked(engine, made, form, target, self._folder, cancelled, tidy, for_excel)
            return made.rows

    def altered_one_each(self, by: str, latest_by: str | None, cancelled: threading.Event) -> tuple[ChangedColumn, ...]:
        """Return the columns that Excel would alter in a CSV for Excel of the list with one row of each."""
        with self._ask(cancelled) as engine:
            return changed_by_excel(engine, Doubles(engine, self._listed, by).one_each(latest_by))

    def close(self, seconds: float | None = None) -> None:
        """End it when nothing is asked any more, and delete what was needed for it. It may be called again.

        Where it is still asked after so many seconds, the program deletes that as it ends.
        """
        with self._changed:
            first, self._closed = not self._closed, True
            idle = self._changed.wait_for(lambda: not self._asking, seconds)
        if first and idle:
            self._stack.close()

    def _kind(self, engine: Engine, place: int) -> Kind:
        if place not in self._kinds:
            self._kinds[place] = kind_of(engine, self._rows.table, place)
        return self._kinds[place]

    @contextlib.contextmanager
    def _ask(self, cancelled: threading.Event) -> Iterator[Engine]:
        with self._changed:
            if self._closed:
                raise Cancelled
            self._asking += 1
        try:
            with naming(self.name), self._engine.beside(cancelled) as engine:
                yield engine
        finally:
            with self._changed:
                self._asking -= 1
                self._changed.notify_all()
