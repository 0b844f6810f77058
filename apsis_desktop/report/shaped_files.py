"""The files of a report that is not saved as it comes: made of its list in a private folder, and read back."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from apsis_desktop.errors import TooManyFiles
from apsis_desktop.lists.changed_column import ChangedColumn
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.excel_changes import changed_by_excel
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.head import plain_heading
from apsis_desktop.lists.list_file import ListFile, naming, opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.shape import shaped, split
from apsis_desktop.lists.summary import count
from apsis_desktop.lists.workbook.tidy import Tidy
from apsis_desktop.report.about_list import About, ListFacts
from apsis_desktop.report.files.disk_room import free_bytes
from apsis_desktop.report.local_zone import local_zone
from apsis_desktop.report.selection import Selection
from apsis_desktop.report.shape import Shape

MOST_FILES = 200


@dataclass(frozen=True, slots=True)
class ShapedReport:
    """`altered`: the columns that Excel alters in these files. `summary`: of the report as it came."""

    files: tuple[Path, ...]
    altered: tuple[ChangedColumn, ...]
    summary: Summary | None


@dataclass(frozen=True, slots=True)
class Original:
    """The report that files are made of: its file, of whichever kind, and what was requested."""

    file: Path
    name: str  # that people call it
    selection: Selection
    requested_at: datetime


def shaped_files(
    shape: Shape,
    original: Original,
    folder: Path,
    cancelled: threading.Event,
    about: About,
    separator: Callable[[], str],
    *,
    counted: bool = False,
) -> ShapedReport:
    """Make the files of a report in a folder that is there for that alone, and read them back.

    `separator` returns what Excel on this computer separates the columns of a CSV by.
    Raises `ListFileProblem` kinds, `MadeWrong`, `TooMuchForExcel`, `TooManyFiles`, `DiskFull`, `Cancelled` and OSError.
    """
    form = shape.form or Form.CSV
    with _opened(shape, original, folder, cancelled) as (engine, listed, list_made):
        summary = count(engine, listed) if counted else None
        shown = form is Form.CSV_EXCEL and not shape.excel_text
        altered = changed_by_excel(engine, list_made) if shown else ()
        most = shape.split or max(list_made.rows, 1)
        if (count_of_files := -(-list_made.rows // most)) > MOST_FILES:
            raise TooManyFiles(rows=f"{most:,}", count=f"{count_of_files:,}", most=f"{MOST_FILES:,}")
        for_excel = ForExcel(separator(), shape.excel_text)
        tidy = _tidy(shape, original, listed, list_made, about)
        files = []
        for number, piece in enumerate(split(engine, list_made, most), start=1):
            file = folder / f"shaped-{number}"
            file.touch(mode=0o600)
            write_checked(engine, piece, form, file, folder, cancelled, tidy, for_excel)
            files.append(file)
    return ShapedReport(tuple(files), altered, summary)


def columns_altered(
    shape: Shape, original: Original, folder: Path, cancelled: threading.Event
) -> tuple[ChangedColumn, ...]:
    """Return the columns that Excel would alter in a CSV for Excel of a report. Raises as `shaped_files` does."""
    with _opened(shape, original, folder, cancelled) as (engine, _listed, made):
        return changed_by_excel(engine, made)


@contextlib.contextmanager
def _opened(
    shape: Shape, original: Original, folder: Path, cancelled: threading.Event
) -> Iterator[tuple[Engine, ListFile, PutTogether]]:
    """Open a report, and yield its list as it came, and with the columns that the file is to have."""
    with (
        opened([original.file], folder, cancelled, free_bytes(folder)) as (engine, (found,)),
        naming(original.name),
    ):
        listed = found.with_requested(original.selection.headings())
        yield engine, listed, shaped(engine, listed, renamed=dict(shape.renamed), left_out=shape.left_out)


def _tidy(shape: Shape, original: Original, listed: ListFile, made: PutTogether, about: About) -> Tidy:
    zone = local_zone() if shape.times else None
    named = zone.name if zone else "UTC"
    absent = {listed.place(heading) for heading in shape.left_out}
    has_key = listed.key is not None and listed.key not in absent
    facts = ListFacts(
        original.selection,
        original.requested_at,
        made.rows,
        len(made.headings) - has_key,
        has_key,
        named if shape.times else None,
    )
    sheet = about(facts)
    kept = [at for at in range(len(listed.headings)) if at not in absent]
    places = {listed.place(heading) for heading in shape.times}
    return Tidy(
        times=frozenset(heading for at, heading in zip(kept, made.headings, strict=True) if at in places),
        zone=named,
        texts=frozenset(heading for at, heading in zip(kept, made.headings, strict=True) if at == listed.key),
        about=sheet.lines,
        about_name=sheet.name,
    )


def as_in_file(shape: Shape, summary: Summary) -> Summary:
    """Return the counts of the columns that are in the file, by their names there."""
    absent = set(map(plain_heading, shape.left_out))
    names = {plain_heading(old): new for old, new in shape.renamed}
    columns = (column for column in summary.columns if plain_heading(column.heading) not in absent)
    renamed = (one._replace(heading=names.get(plain_heading(one.heading), one.heading)) for one in columns)
    return summary._replace(columns=tuple(renamed))
