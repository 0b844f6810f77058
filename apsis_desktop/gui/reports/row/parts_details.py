"""What is said of a report that is combined from several lists, each of a request of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from apsis_desktop.errors import Fate
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.translation import what_happened
from apsis_desktop.jobs.job import Job, JobPart, JobState
from apsis_desktop.jobs.parts import all_are_requested_anew, can_be_tried_again, ready_count
from apsis_desktop.text.printable import one_line

translate = QCoreApplication.translate

_WITHOUT_PARTS = {JobState.FAILED, JobState.UNSURE}
_OTHER_HELP = {Fate.KEY, Fate.KEYRING, Fate.STORE}


def parts_ready(job: Job, amounts: Amounts) -> str:
    """Say how many of its lists APSIS One has made."""
    facts = {"ready": amounts.number(ready_count(job)), "count": amounts.number(len(job.parts))}
    return translate("PartsText", "Preparing {count} lists to combine: {ready} ready.").format(**facts)


def putting_together() -> str:
    return translate("PartsText", "Combining the lists…")


def what_is_missing(job: Job, amounts: Amounts) -> str:
    """Say why a report has come to rest without all of its parts; nothing where trying again is not what helps."""
    error = job.problem.error() if job.problem is not None and job.state in _WITHOUT_PARTS else None
    if error is None or error.fate in _OTHER_HELP or not can_be_tried_again(job):
        return ""
    here = sum(part.state is JobState.READY for part in job.parts)
    if here == len(job.parts):
        return translate("PartsText", "{trouble} All lists are downloaded. Try again to combine them.").format(
            trouble=what_happened(error)
        )
    if all_are_requested_anew(job):
        return translate(
            "PartsText",
            "{trouble} Try again to request all {count} lists anew. They must be from the same time.",
        ).format(trouble=what_happened(error), count=amounts.number(len(job.parts)))
    return translate(
        "PartsText", "{trouble} {here} of {count} lists are downloaded. Try again to get the others."
    ).format(
        trouble=what_happened(error),
        here=amounts.number(here),
        count=amounts.number(len(job.parts)),
    )


def part_lines(job: Job, amounts: Amounts) -> Sequence[str]:
    """Return a line about each part, and one about what could not be put together."""
    lines = [_line(job, part, number, amounts) for number, part in enumerate(job.parts, start=1)]
    if job.incomplete:
        lines.append(_incomplete(job.incomplete))
    return lines


def _incomplete(rows: int) -> str:
    if rows == 1:
        return translate(
            "PartsText",
            "One row has blank cells, because its profile was added or removed while the lists were being prepared.",
        )
    return translate(
        "PartsText",
        "%Ln rows have blank cells, because their profiles were added or removed while the lists were being prepared.",
        "",
        rows,
    )


def _line(job: Job, part: JobPart, number: int, amounts: Amounts) -> str:
    return translate("PartsText", "List {number} of {count}: {segment}, {columns}: {state}").format(
        number=amounts.number(number),
        count=amounts.number(len(job.parts)),
        segment=one_line(part.request.segment.name),
        columns=_columns(part),
        state=_state(job, part),
    )


def _columns(part: JobPart) -> str:
    if not part.request.columns:
        return translate("PartsText", "export key only")
    if len(part.request.columns) == 1:
        return translate("PartsText", "one column")
    return translate("PartsText", "%Ln columns", "", len(part.request.columns))


def _state(job: Job, part: JobPart) -> str:
    if part.problem is not None:
        return what_happened(part.problem.error())
    if job.state in {JobState.READY, JobState.SAVED}:
        return translate("PartsText", "combined")
    match part.state:
        case JobState.READY:
            return translate("PartsText", "downloaded")
        case JobState.FETCHING:
            return translate("PartsText", "downloading")
        case JobState.PREPARING:
            return translate("PartsText", "preparing")
        case JobState.QUEUED if part.link is not None:
            return translate("PartsText", "requested")
        case _:
            return translate("PartsText", "not requested yet")
