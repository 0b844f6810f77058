"""The table engine, DuckDB, shut in: one folder, little memory, no network, no extensions, nothing guessed.

What it says of an error may quote the rows: none of it gets any further than here.
"""

from __future__ import annotations

import errno
import re
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Self

from apsis_desktop.errors import (
    ApsisError,
    Cancelled,
    DiskFull,
    ListCellTooLarge,
    ListEngineFailed,
    ListNotText,
    ListTooLarge,
    ListUneven,
)

if TYPE_CHECKING:
    import duckdb

MEMORY = "300MB"  # of the engine; the process with it stays under 600
MEMORY_IN_ORDER = "380MB"  # where rows are to be seen at any place at once: the more of them on the disk, the slower
_BATCH = 2000  # rows, so that no other thread waits long for Python's lock
_LINE = re.compile(r"\bLine: (\d+)")
_LOOK = 0.1  # seconds
_UNEVEN = re.compile(
    r"^(Expected Number of Columns|Value with unterminated quote|.*CSV Parser state machine)", re.MULTILINE
)
_TOO_LARGE = re.compile(r"^Maximum line size", re.MULTILINE)
_ONE_PIECE = re.compile(r"parallel ?= ?false")
_IN_PIECES = "parallel = true"
_NOT_TEXT = re.compile(r"^Invalid unicode", re.MULTILINE)

Row = tuple[str | None, ...]


class Engine:
    """Use it as a context manager. `cancelled` ends what it does.

    `most_bytes`: on the disk, for what memory is short. `reads`: files outside the folder that it may read.
    `in_order`: a table gets its rows in the order of a file or of a query, which takes memory.

    `in_one_piece`: how a CSV is read. That its cells look like rows may not show before its end: set it for its first
    rows.

    It loads slowly, and each call may take long. Raises `ListProblem` kinds, `DiskFull` and `Cancelled`.
    """

    def __init__(
        self,
        folder: Path,
        cancelled: threading.Event,
        most_bytes: int | None = None,
        reads: Sequence[Path] = (),
        *,
        in_order: bool = False,
    ) -> None:
        import duckdb

        connection = duckdb.connect(
            ":memory:",  # and in the folder what memory is short for; a database there is packed, which takes long
            config={
                "memory_limit": MEMORY_IN_ORDER if in_order else MEMORY,
                "threads": "2",
                "temp_directory": folder.as_posix(),
                **({} if most_bytes is None else {"max_temp_directory_size": f"{max(most_bytes, 0)}B"}),
                "preserve_insertion_order": "true" if in_order else "false",
                "autoinstall_known_extensions": "false",
                "autoload_known_extensions": "false",
                "allow_community_extensions": "false",
                "allow_unsigned_extensions": "false",
                "allow_persistent_secrets": "false",
                "python_enable_replacements": "false",
                "python_scan_all_frames": "false",
                "enable_external_file_cache": "false",
            },
        )
        connection.execute("SET GLOBAL TimeZone = 'UTC'")  # of times that do not say theirs
        # It cannot tell how long a CSV is, takes each for short, and would keep all of it to join it with a few keys.
        connection.execute("SET disabled_optimizers = 'join_order,build_side_probe_side'")
        connection.execute(f"SET allowed_directories = [{quoted(folder.as_posix() + '/')}]")
        if reads:
            connection.execute(f"SET allowed_paths = [{', '.join(quoted(each.as_posix()) for each in reads)}]")
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        self._use(duckdb, connection, cancelled)

    def beside(self, cancelled: threading.Event) -> Self:
        """Return another one on the same tables, for another thread; it is closed before this one is."""
        other = type(self).__new__(type(self))
        other._use(self._duckdb, self._connection.cursor(), cancelled)  # noqa: SLF001 - of this class
        other.in_one_piece = self.in_one_piece
        return other

    def _use(self, duckdb: ModuleType, connection: duckdb.DuckDBPyConnection, cancelled: threading.Event) -> None:
        self._duckdb = duckdb
        self._connection = connection
        self.cancelled = cancelled
        self._closed = threading.Event()
        self.in_one_piece = False
        self._watch = threading.Thread(target=self._interrupt, name="list-watch", daemon=True)
        self._watch.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed.set()
        self._watch.join()
        self._connection.close()

    def run(self, sql: str) -> None:
        self._execute(sql)

    def numbers(self, sql: str) -> tuple[int, ...]:
        """Return the one row of a query that counts."""
        found = self._execute(sql)
        try:
            row = found.fetchone()
        except self._duckdb.Error as error:
            if self._is_to_be_read_in_one_piece(error):
                return self.numbers(sql)
            raise self._ours(error) from None
        return tuple(int(value) for value in row or ())

    def rows(self, sql: str) -> Iterator[Row]:
        """Yield the rows of a query as they come; it must be read to its end before anything else is run.

        Rows of a CSV have been counted before: then it is known how that is to be read.
        """
        found = self._execute(sql)
        while True:
            try:
                batch: list[Row] = found.fetchmany(_BATCH)
            except self._duckdb.Error as error:
                raise self._ours(error) from None
            if not batch:
                return
            if self.cancelled.is_set():
                raise Cancelled
            yield from batch

    def _execute(self, sql: str) -> duckdb.DuckDBPyConnection:
        if self.cancelled.is_set():
            raise Cancelled
        if self.in_one_piece:
            sql = sql.replace(_IN_PIECES, "parallel = false")
        try:
            return self._connection.execute(sql)
        except self._duckdb.Error as error:
            if self._is_to_be_read_in_one_piece(error):
                return self._execute(sql)
            raise self._ours(error) from None

    def _is_to_be_read_in_one_piece(self, error: Exception) -> bool:
        """Tell whether a CSV cannot be read in several pieces at once, as its cells look like rows; the first time."""
        first = not self.in_one_piece and bool(_ONE_PIECE.search(str(error)))
        self.in_one_piece = self.in_one_piece or first
        return first

    def _interrupt(self) -> None:
        while not self._closed.wait(_LOOK):
            if self.cancelled.is_set():
                self._connection.interrupt()

    def _ours(self, error: Exception) -> ApsisError:
        said = str(error)
        line = _LINE.search(said)
        detail = f"{type(error).__name__}{f', line {line[1]}' if line else ''}"
        if self.cancelled.is_set():
            return Cancelled()
        if "max_temp_directory_size" in said or "No space left" in said or f"errno {errno.ENOSPC}" in said:
            return DiskFull(detail=detail)
        if isinstance(error, self._duckdb.OutOfMemoryException):
            return ListTooLarge(detail=detail)
        for kind, words in ((ListCellTooLarge, _TOO_LARGE), (ListNotText, _NOT_TEXT), (ListUneven, _UNEVEN)):
            if words.search(said):
                return kind(detail=detail)
        return ListEngineFailed(detail=detail)


def csv_rows(file: Path, columns: int, separator: str, largest_row: int) -> str:
    """Return the rows of a CSV as SQL, with the columns `c0`, `c1` and so on; what is empty is NULL.

    No line break stands in the heading. `largest_row`: bytes; the larger, the more memory it takes.
    """
    names = ", ".join(f"'c{at}': 'VARCHAR'" for at in range(columns))
    return (
        f"read_csv({quoted(file.as_posix())}, auto_detect = false, all_varchar = true, columns = {{{names}}}, "
        f"header = true, strict_mode = true, delim = {quoted(separator)}, quote = '\"', escape = '\"', "
        f"nullstr = '', compression = 'none', max_line_size = {largest_row}, buffer_size = {2 * largest_row}, "
        f"{_IN_PIECES})"
    )


def quoted(text: str) -> str:
    """Write a text as SQL does."""
    return "'" + text.replace("'", "''") + "'"
