"""Two lists that stay open while somebody looks at what has changed: who is new, gone or changed, and saving them."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from apsis_desktop.errors import Cancelled, KeyColumnNeeded
from apsis_desktop.lists.changed_column import ChangedColumn
from apsis_desktop.lists.compare import IN_ENGLISH, ChangedHeadings, Comparer, Comparison, People
from apsis_desktop.lists.engine import Engine, Row
from apsis_desktop.lists.excel_changes import changed_by_excel
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.fingerprints.hashing import Known
from apsis_desktop.lists.fingerprints.in_list import known_list
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.head import plain_heading
from apsis_desktop.lists.inside.one_of_two import OneOfTwo
from apsis_desktop.lists.kinds import kind_of
from apsis_desktop.lists.list_file import ListFile, opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.rows import Order, Rows, View, Wanted
from apsis_desktop.lists.workbook.tidy import Tidy


class Which(Enum):
    """Of whom the rows are."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The rows of some people. `view` has them in an order, and maybe only those with what was searched."""

    which: Which
    headings: tuple[str, ...]
    view: View


class OpenComparison:
    """Use it on any threads, until the event is set with which it was opened. Each call may take long.

    `headings` are those of the old list and of the new one, `key_headings` those of export keys among them. `by`:
    the heading by which people are told apart, of each; None where nobody knows the export keys, so that nothing is
    compared. `kinds`: who can be looked at and saved.

    Raises `ListProblem` kinds, `SavingProblem` kinds and `Cancelled`.
    """

    def __init__(
        self,
        engine: Engine,
        old: ListFile,
        new: ListFile,
        by: tuple[str, str] | None,
        folder: Path,
        cancelled: threading.Event,
        called: ChangedHeadings,
        language: str,
    ) -> None:
        self._engine = engine
        self._called = called
        self._language = language
        self._folder = folder
        self._cancelled = cancelled
        self._one_at_a_time = threading.Lock()  # with the first engine; only that one knows who differs
        self._used = threading.Condition()
        self._users = 0
        self._rows: dict[Which, tuple[PutTogether, Rows, View]] = {}
        self._states = old.state, new.state
        self.names = old.name, new.name
        self.headings = old.headings, new.headings
        self.key_headings = frozenset(each.headings[each.key] for each in (old, new) if each.key is not None)
        self.by = by or _keys(old, new)
        self._comparer = None if self.by is None else Comparer(engine, old, new, self.by)
        self.found: Comparison | None = None if self._comparer is None else self._comparer.compare()
        self.kinds = frozenset(Which)

    @classmethod
    @contextlib.contextmanager
    def open(
        cls,
        old: OneOfTwo,
        new: OneOfTwo,
        by: tuple[str, str] | None,
        folder: Path,
        cancelled: threading.Event,
        most_bytes: int | None = None,
        called: ChangedHeadings = IN_ENGLISH,
        language: str = "en",
    ) -> Iterator[OpenComparison]:
        """Open two lists and compare them. What is needed for it lies in the folder, which goes after this.

        `language`: see `Rows`.
        """
        files = [_staying(one, folder / name) for one, name in ((old, "old"), (new, "new"))]
        with opened(files, folder, cancelled, most_bytes, in_order=True) as (engine, lists):
            before, after = (one.known_as(each) for one, each in zip((old, new), lists, strict=True))
            comparison = cls(engine, before, after, by, folder, cancelled, called, language)
            try:
                yield comparison
            finally:
                comparison._wait_for_others()

    @classmethod
    @contextlib.contextmanager
    def open_remembered(
        cls,
        known: Known,
        new: OneOfTwo,
        folder: Path,
        cancelled: threading.Event,
        most_bytes: int | None = None,
        language: str = "en",
    ) -> Iterator[OpenComparison]:
        """Open a list, and compare it with what is remembered of an earlier one: that tells of the new people alone.

        How many are gone is known, but not who. See `open`.
        """
        files = [_staying(new, folder / "new")]
        with opened(files, folder, cancelled, most_bytes, in_order=True) as (engine, lists):
            after = new.known_as(lists[0])
            if after.key is None:
                raise KeyColumnNeeded(file=after.name, columns=", ".join(after.headings))
            before = known_list(engine, after, known, folder / "known.csv")
            comparison = cls(engine, before, after, None, folder, cancelled, IN_ENGLISH, language)
            found = comparison.found
            if found is not None:
                gone = known.total - found.old.total
                comparison.found = replace(found, old=People(known.total, 0, 0), gone=gone, only_new=())
            comparison.kinds = frozenset({Which.NEW})
            try:
                yield comparison
            finally:
                comparison._wait_for_others()

    def people(self, which: Which, column: int | None, words: Sequence[str], *, descending: bool) -> PeopleFound:
        """Find people, in the order of a column where one is given, and with these words in their rows."""
        with self._in_use():
            made, rows, view = self._taken(which)
            with self._engine.beside(self._cancelled) as engine:
                order = None
                if column is not None:
                    order = Order(column, kind_of(engine, rows.table, column), descending)
                if order is not None or words:
                    view = rows.arrange(engine, Wanted(order, tuple(words)))
            return PeopleFound(which, made.headings, view)

    def read(self, people: PeopleFound, first: int, count: int, cancelled: threading.Event) -> list[Row]:
        """Read some of the rows that were found."""
        with self._in_use(), self._engine.beside(cancelled) as engine:
            return self._rows[people.which][1].read(engine, people.view, first, count)

    def write(self, which: Which, form: Form, target: Path, for_excel: ForExcel) -> int:
        """Write the rows of people over what is in `target`, a file that is there; return how many rows.

        See `write_checked`.
        """
        with self._in_use():
            made, _rows, _view = self._taken(which)
        with self._in_use(), self._one_at_a_time:
            tidy = Tidy(texts=frozenset(self.by or ()))
            write_checked(self._engine, made, form, target, self._folder, self._cancelled, tidy, for_excel)
            return made.rows

    def altered(self, which: Which) -> tuple[ChangedColumn, ...]:
        """Return the columns that Excel would alter in a CSV for Excel of these people."""
        with self._in_use():
            made, _rows, _view = self._taken(which)
        with self._in_use(), self._one_at_a_time:
            return changed_by_excel(self._engine, made)

    def _taken(self, which: Which) -> tuple[PutTogether, Rows, View]:
        with self._one_at_a_time:
            if which not in self._rows:
                made = self._made(which)
                rows = Rows(len(made.headings), f"{which.value}_people", self._language)
                with unchanged(*self._states):
                    view = rows.take(self._engine, made.query)
                # From here on they are what was taken in, whatever becomes of the file.
                self._rows[which] = replace(made, query=f"SELECT * FROM {rows.table}"), rows, view
            return self._rows[which]

    def _made(self, which: Which) -> PutTogether:
        if self._comparer is None:
            raise Cancelled(detail="nothing is compared")
        match which:
            case Which.NEW:
                return self._comparer.new()
            case Which.GONE:
                return self._comparer.gone()
            case Which.CHANGED:
                return self._comparer.changed(self._called)

    @contextlib.contextmanager
    def _in_use(self) -> Iterator[None]:
        with self._used:
            if self._cancelled.is_set():
                raise Cancelled
            self._users += 1
        try:
            yield
        finally:
            with self._used:
                self._users -= 1
                self._used.notify_all()

    def _wait_for_others(self) -> None:
        self._cancelled.set()
        with self._used:
            self._used.wait_for(lambda: not self._users)


def _staying(one: OneOfTwo, folder: Path) -> list[Path]:
    """Return files by names that stay, also when they are moved or deleted, where the disk can do that."""
    folder.mkdir()
    files = []
    for file in (one.file, *one.more):
        try:
            os.link(file.resolve(), folder / file.name)
        except OSError:
            files.append(file)
        else:
            files.append(folder / file.name)
    return files


def _keys(old: ListFile, new: ListFile) -> tuple[str, str] | None:
    """Return the headings of the export keys, where both lists have the same one."""
    if old.key is None or new.key is None:
        return None
    found = old.headings[old.key], new.headings[new.key]
    same = len({plain_heading(heading).replace("_", "").replace(" ", "") for heading in found}) == 1
    return found if same else None
