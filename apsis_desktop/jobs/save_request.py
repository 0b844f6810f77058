"""What a person wants saved: where, as which kind of file, and what is made of the report beside that."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat, fetched_for
from apsis_desktop.report.shape import AS_IT_COMES, Shape


class SaveRequest(NamedTuple):
    """Where a report is to be saved, and as what. `format` is fetched for it, and `shape` made of that.

    `numbered`: the program chose the name; where it is taken, a number is added to it.
    """

    path: Path
    format: FileFormat
    replace: bool
    numbered: bool = False
    shape: Shape = AS_IT_COMES

    @classmethod
    def of(cls, path: Path, form: Form, shape: Shape, *, replace: bool, numbered: bool = False) -> SaveRequest:
        """Make one for a kind of file, and what beside that is made of the report."""
        made = shape.made_as(form)
        return cls(path, fetched_for(form, made), replace, numbered, made)

    def as_changes(self) -> dict[str, Any]:
        """Return what changes of the report by it: fields of a job."""
        return {"save_to": self.path, "save_shape": self.shape, "replace_existing": self.replace}

    @property
    def form(self) -> Form:
        return self.shape.form or Form(self.format.value)

    def fits(self, job: Job, *, link_lives: bool) -> bool:
        """Tell whether the file that waits is the one that is wanted, or one that it can be made of.

        A workbook may show numbers otherwise than the CSV, which is fetched where that can be.
        """
        if job.state is not JobState.READY or job.waiting_file is None:
            return False
        if self.shape.is_made_here:
            return not link_lives or job.file_format is not FileFormat.XLSX
        return job.file_format is self.format


def can_be_saved(job: Job) -> bool:
    """Tell whether a report can be saved, also as soon as it is fetched again."""
    fetched_again = job.running and (job.waiting_file or job.saved_path)
    return job.state in {JobState.READY, JobState.SAVED} or bool(fetched_again) or job.found_no_place


def save_under_way(job: Job) -> SaveRequest | None:
    """Return where a ready report is being saved, if it is."""
    if job.save_to is None or not job.saving:
        return None
    return SaveRequest(job.save_to, job.format, job.replace_existing, job.numbered, job.saved_shape)
