"""Makes the files of a report that is not saved as it comes, while that may be removed at any moment."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from apsis_desktop.jobs.counting import held, within_reach
from apsis_desktop.jobs.job import Job
from apsis_desktop.report.shape import Shape
from apsis_desktop.system.list_separator import list_separator

if TYPE_CHECKING:
    from apsis_desktop.jobs.worker import WorkerContext
    from apsis_desktop.lists.changed_column import ChangedColumn
    from apsis_desktop.report.shaped_files import ShapedReport


@contextlib.contextmanager
def shaped_report(
    job: Job, shape: Shape, waiting: Path, name: str, context: WorkerContext, cancelled: threading.Event
) -> Iterator[ShapedReport]:
    """Make the files of a report out of the one that waits. They go when this ends.

    One report at a time, as it needs much memory; what is done with the files does not count as that. Raises what
    `shaped_files` does, and `SavingProblem` kinds.
    """
    from apsis_desktop.lists.work_folder import work_folder
    from apsis_desktop.report.files.saving import saving_errors
    from apsis_desktop.report.shaped_files import Original, shaped_files

    with contextlib.ExitStack() as rooms:
        with saving_errors(context.work_folder or Path()):
            folder = rooms.enter_context(work_folder(context.work_folder))
            original = Original(waiting, name, job.selection, job.requested_at)
            with held(context.counting, cancelled):
                made = shaped_files(
                    shape, original, folder, cancelled, context.about, list_separator, counted=job.contents is None
                )
        yield made


def columns_altered_by_excel(
    job: Job, shape: Shape, work: Path, cancelled: threading.Event
) -> tuple[ChangedColumn, ...]:
    """Return the columns that Excel would alter in a CSV for Excel of a report whose file is here.

    Raises `ListProblem` and `SavingProblem` kinds, and `Cancelled`.
    """
    from apsis_desktop.lists.work_folder import work_folder
    from apsis_desktop.report.files.saving import saving_errors
    from apsis_desktop.report.shaped_files import Original, columns_altered

    with saving_errors(work), work_folder(work) as folder:
        file = within_reach(lambda: job, folder / "report")
        return columns_altered(shape, Original(file, file.name, job.selection, job.requested_at), folder, cancelled)
