"""What a search of the reports looks through: all that a row says, and the names of all segments and columns."""

from __future__ import annotations

from collections.abc import Sequence

from apsis_desktop.gui.reports.action_names import state_name
from apsis_desktop.gui.text.file_types import file_type_name
from apsis_desktop.gui.text.name_search import search_key
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.jobs.job import Job


class SearchedTexts:
    """Each is put together when a search first looks at its report, and anew once that has changed."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Job, str]] = {}

    def has(self, job: Job, words: Sequence[str]) -> bool:
        """Tell whether every word is somewhere in what is said of a report."""
        known = self._known.get(job.id)
        if known is None or known[0] is not job:
            known = self._known[job.id] = job, search_key(_all_words(job))
        return all(word in known[1] for word in words)

    def forget(self, job_id: str) -> None:
        self._known.pop(job_id, None)


def _all_words(job: Job) -> str:
    selection = job.selection
    names = [title(job), file_type_name(job.form), state_name(job)]
    names += [one.name for one in (*selection.segments, *selection.excluded, *selection.columns)]
    if selection.section is not None:
        names.append(selection.section.name)
    if job.saved_path is not None:
        names.append(job.saved_path.name)
    return "\n".join(names)
