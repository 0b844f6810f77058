"""A report that is not saved as it came: for Excel, in parts, or with other columns."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from apsis_desktop.cli.put import put_all_or_save_beside, save_as_csv
from apsis_desktop.errors import ApsisError, Cancelled, NoColumnLeft, TooManyFiles, UsageWrong
from apsis_desktop.lists.changed_column import ChangedColumn
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.about_list import about
from apsis_desktop.report.clock import utc_now
from apsis_desktop.report.files.free_name import names_of, others_numbered
from apsis_desktop.report.files.moving import copied_beside
from apsis_desktop.report.files.part_file import PutInPlace
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.parts import Brought
from apsis_desktop.report.shape import Shape
from apsis_desktop.report.shaped_files import Original, as_in_file, shaped_files


def check_options(shape: Shape, form: Form) -> None:
    """Raise `UsageWrong` for options that the format has no use for."""
    if shape.times and form is not Form.XLSX_TIDY:
        raise UsageWrong(words="--times works only with --format xlsx-tidy.")
    if shape.excel_text and form is not Form.CSV_EXCEL:
        raise UsageWrong(words="--excel-text works only with --format csv-excel.")


@dataclass(frozen=True, slots=True)
class Exported:
    """A saved report: its files, each with its size, and the columns that Excel alters in them.

    `others`: files that were there before, and whose names look as if they were more of its files.
    """

    brought: Brought
    files: tuple[tuple[Path, int], ...]
    altered: tuple[ChangedColumn, ...] = ()
    summary: Summary | None = None
    others: tuple[Path, ...] = ()


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
    until_saved: Callable[[PutInPlace], PutInPlace] = lambda put: put,
) -> Exported:
    """Bring a report as CSV, make of it what was requested, save and count it. Raises `ApsisError` kinds.

    No file gets its name before all are written and read back. `until_saved` is told as the last one gets it.
    """
    with saving_errors(work or Path()), work_folder(work) as folder:
        report = folder / "report.csv"
        report.touch()
        brought = bring_into(report)
        original = Original(report, "The report", brought.plan.selection, utc_now())
        try:
            with saving_errors(work or Path()):
                made = shaped_files(shape, original, folder, cancelled, about, _separator, counted=counted)
        except Cancelled:
            raise
        except ApsisError as problem:  # it is here: nobody shall have to request it again
            with copied_beside([(report, place)], cancelled, unfinished) as (put,):
                raise save_as_csv(place, until_saved(put), _in_words_of_options(problem, shape)) from problem
        wanted = names_of(place, len(made.files))
        with copied_beside([*zip(made.files, wanted, strict=True)], cancelled, unfinished) as puts:
            *others, last = puts
            places = put_all_or_save_beside(place, [*others, until_saved(last)], overwrite=overwrite)
        files = tuple((name, file.stat().st_size) for name, file in zip(places, made.files, strict=True))
    summary = as_in_file(shape, made.summary) if made.summary else None
    return Exported(brought, files, made.altered, summary, others_numbered(place, len(files)) if shape.split else ())


def _in_words_of_options(problem: ApsisError, shape: Shape) -> ApsisError:
    if isinstance(problem, NoColumnLeft):
        return UsageWrong(words="--leave-out would leave no column.")
    if not isinstance(problem, TooManyFiles):
        return problem
    count = problem.facts["count"]
    return UsageWrong(words=f"--split {shape.split} would make {count} files. Take a larger number.")


def _separator() -> str:
    from apsis_desktop.system.list_separator import list_separator

    return list_separator()
