"""A report that is not saved as it came: for Excel, in parts, or with other columns."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from apsis_desktop.cli.put import put_or_save_beside
from apsis_desktop.errors import UsageWrong
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.excel_changes import ChangedColumn, changed_by_excel, for_excel
from apsis_desktop.lists.head import plain_heading
from apsis_desktop.lists.list_file import naming, opened
from apsis_desktop.lists.made_file import Form, write_checked
from apsis_desktop.lists.shape import shaped, split
from apsis_desktop.lists.summary import count
from apsis_desktop.lists.tidy_workbook import Tidy
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.files.disk_room import free_bytes
from apsis_desktop.report.files.free_name import numbered_name
from apsis_desktop.report.files.part_file import PutInPlace, part_file
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.local_zone import local_zone
from apsis_desktop.report.parts import Brought
from apsis_desktop.report.selection import Match, Selection

MOST_FILES = 200


@dataclass(frozen=True, slots=True)
class Shape:
    """What is requested beside the report itself. `times`: headings of columns with Unix seconds."""

    form: Form = Form.CSV
    split: int | None = None
    renamed: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    excel_text: bool = False

    @property
    def is_made_here(self) -> bool:
        return self.form in {Form.XLSX_TIDY, Form.CSV_EXCEL} or bool(self.split or self.renamed or self.left_out)

    def heading(self, original: str) -> str:
        """Return what a column is called in the file."""
        return next(
            (new for old, new in self.renamed.items() if plain_heading(old) == plain_heading(original)), original
        )

    def of(self, summary: Summary) -> Summary:
        """Return the counts of the columns that are in the file, by their names there."""
        absent = {plain_heading(heading) for heading in self.left_out}
        columns = (column for column in summary.columns if plain_heading(column.heading) not in absent)
        return replace(
            summary, columns=tuple(replace(column, heading=self.heading(column.heading)) for column in columns)
        )

    def check(self) -> None:
        """Raise `UsageWrong` for options that the format has no use for."""
        if self.times and self.form is not Form.XLSX_TIDY:
            raise UsageWrong(words="--times goes with --format xlsx-tidy alone.")
        if self.excel_text and self.form is not Form.CSV_EXCEL:
            raise UsageWrong(words="--excel-text goes with --format csv-excel alone.")


@dataclass(frozen=True, slots=True)
class Exported:
    """A saved report: its files, each with its size, and the columns that Excel alters in them."""

    brought: Brought
    files: tuple[tuple[Path, int], ...]
    altered: tuple[ChangedColumn, ...] = ()
    summary: Summary | None = None


def save_shaped(
    shape: Shape,
    bring_into: Callable[[Path], Brought],
    place: Path,
    *,
    overwrite: bool,
    unfinished: Unfinished,
    cancelled: threading.Event,
    work: Path | None,
    counted: bool = False,
) -> Exported:
    """Bring a report as CSV, make of it what was requested, save and count it. Raises `ApsisError` kinds.

    No file gets its name before all are written and read back.
    """
    with saving_errors(work or Path()), work_folder(work) as folder:
        report = folder / "report.csv"
        report.touch()
        brought = bring_into(report)
        selection = brought.plan.selection
        with (
            contextlib.ExitStack() as parts,
            opened([report], folder, cancelled, free_bytes(folder)) as (engine, (listed,)),
            naming("The report"),
        ):
            summary = shape.of(count(engine, listed.with_requested(selection.headings()))) if counted else None
            times = {listed.place(heading) for heading in shape.times}
            made = shaped(engine, listed, renamed=shape.renamed, left_out=shape.left_out)
            shown = shape.form is Form.CSV_EXCEL and not shape.excel_text
            altered = changed_by_excel(engine, made) if shown else ()
            if shape.form is Form.CSV_EXCEL:
                from apsis_desktop.system.list_separator import list_separator

                made = for_excel(made, list_separator(), as_text=shape.excel_text)
            most = shape.split or max(made.rows, 1)
            if (files := -(-made.rows // most)) > MOST_FILES:
                raise UsageWrong(words=f"--split {most} would make {files} files. Take a larger number.")
            zone = local_zone()
            named_zone = zone.name if zone else "UTC"
            said = about(selection, made.rows, len(made.headings))
            tidy = Tidy(
                times=frozenset(shape.heading(listed.headings[at]) for at in times),
                zone=named_zone,
                about=(*said, ("Times of", named_zone)) if times else said,
            )
            written: list[tuple[Path, PutInPlace, int]] = []
            for number, piece in enumerate(split(engine, made, most), start=1):
                named = place if files <= 1 else numbered_name(place, number)
                part, put = parts.enter_context(part_file(named, unfinished))
                with saving_errors(named):
                    write_checked(engine, piece, shape.form, part, folder, cancelled, tidy)
                    written.append((named, put, part.stat().st_size))
            for named, put, _size in written:
                put_or_save_beside(named, put, overwrite=overwrite)
    return Exported(brought, tuple((named, size) for named, _put, size in written), altered, summary)


def about(selection: Selection, rows: int, columns: int) -> tuple[tuple[str, str], ...]:
    """Say what was requested, when, and how many there are: the second sheet of a tidy workbook."""
    joined = " and " if selection.match is Match.ALL else " or "
    said = [
        ("Section", selection.section.name if selection.section else ""),
        ("In segment", joined.join(segment.name for segment in selection.segments)),
        ("Not in segment", " or ".join(segment.name for segment in selection.excluded)),
        ("Profiles", selection.profiles.value),
        ("Requested", datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %z")),
        ("People", f"{rows:,}"),
        ("Columns", f"{columns:,}"),
    ]
    return tuple((what, value) for what, value in said if value)
