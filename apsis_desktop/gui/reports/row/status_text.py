"""A report's state in words: the line under its name, the time beside it, how much was requested."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from apsis_desktop.errors import ApsisError, CertificateWrong, ProxyRefused, StrangeAnswer
from apsis_desktop.gui.reports.row.parts_details import parts_ready, putting_together, what_is_missing
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.list_contents import contents_text, people_text
from apsis_desktop.gui.text.shortening import Fits, composed, file_in_a_sentence, in_a_sentence
from apsis_desktop.gui.text.translation import sentence, what_happened
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.parts import all_here
from apsis_desktop.jobs.preparation import taken_on_at
from apsis_desktop.jobs.retention import kept_until
from apsis_desktop.report.selection import Selection
from apsis_desktop.text.printable import one_line


class Remark(Enum):
    """What came out when the person wanted to see a saved file, or to save one."""

    FILE_GONE = "file gone"
    NO_PROGRAM = "no program"
    NO_FILE_MANAGER = "no file manager"
    FOLDER_SILENT = "folder silent"
    EARLIER_GONE = "earlier gone"
    CHECKING = "checking"


PASSING = frozenset({Remark.NO_PROGRAM, Remark.NO_FILE_MANAGER, Remark.EARLIER_GONE})
"""There is nothing to do about these in the row, so that they are said only for a while."""


translate = QCoreApplication.translate

_MINUTE = 60  # seconds

# Trying again alone does not help against these: a person has to do something first.
_ENDS_BY_HAND = (CertificateWrong, ProxyRefused, StrangeAnswer)


@dataclass(frozen=True)
class StatusText:
    amounts: Amounts = field(default_factory=Amounts)

    def status(
        self,
        job: Job,
        activity: Activity | None,
        now: datetime,
        remark: Remark | None = None,
        usual: float | None = None,
        fits: Fits | None = None,
    ) -> str:
        """Say what is happening with a report, or what to do.

        `usual`: the seconds that APSIS One usually takes. Where it does not fit, less is said of time, and of a saved
        file less of the rest before its name is shortened.
        """
        if job.running:
            return self._running(job, activity or Activity(), now, usual, fits)
        if job.saving:
            return self._saving(activity or Activity())
        if remark is Remark.FOLDER_SILENT:
            return translate(
                "StatusText",
                "The folder does not respond. Saving goes on once it does. For another folder, choose Save… again.",
            )
        if remark is Remark.CHECKING:
            return translate("StatusText", "Checking what Excel would change…")
        if remark is not None and job.saved_path is not None:
            return self._remark(job, remark, now)
        if job.parts and (missing := what_is_missing(job, self.amounts)):
            return missing
        # A ready or saved report has one when saving it (again) failed.
        if job.problem is not None and job.state is not JobState.EXPIRED:
            return sentence(job.problem.error())
        match job.state:
            case JobState.READY:
                return self._ready(job, now)
            case JobState.SAVED:
                return self._saved(job, now, fits)
            case _:
                return self._ended(job, now)

    def when(self, moment: datetime, now: datetime, *, below_day: bool) -> str:
        """Return the time that a row shows, without its day where a heading above has that."""
        today = self.amounts.day(moment) == self.amounts.day(now)
        return self.amounts.time(moment) if below_day or today else self.amounts.moment(moment, now)

    def columns(self, selection: Selection) -> str:
        """Say how many columns there are besides the export key."""
        count = len(selection.columns)
        if not count:
            return translate("StatusText", "export key only")
        if count == 1:
            return translate("StatusText", "one column")
        return translate("StatusText", "%Ln columns", "", count)

    def _running(
        self, job: Job, activity: Activity, now: datetime, usual: float | None, fits: Fits | None = None
    ) -> str:
        if activity.pause is Pause.AWAY:
            return self._away(activity)
        if activity.putting_together or all_here(job):
            return putting_together()
        match job.state:
            case JobState.PREPARING if job.parts:
                return parts_ready(job, self.amounts)
            case JobState.PREPARING:
                return self._preparing(job, now, usual, fits)
            case JobState.REQUESTING if activity.pause is None:
                return translate("StatusText", "Requesting.")
            case JobState.FETCHING if activity.pause is None:
                return self._downloading(activity)
            case _:
                return translate("StatusText", "Queued.")

    def _away(self, activity: Activity) -> str:
        if activity.problem is not None:
            said = sentence if isinstance(activity.problem, _ENDS_BY_HAND) else what_happened
            trouble = said(activity.problem)
        else:
            trouble = translate("StatusText", "APSIS One cannot be reached.")
        return translate("StatusText", "{trouble} Trying again automatically.").format(trouble=trouble)

    def _preparing(self, job: Job, now: datetime, usual: float | None, fits: Fits | None) -> str:
        seconds = (now - _taken_on(job)).total_seconds()
        so_far = self.amounts.span(seconds) if seconds >= _MINUTE else ""
        if usual is None:
            if not so_far:
                return translate("StatusText", "Preparing.")
            return translate("StatusText", "Preparing, {time} so far.").format(time=so_far)
        usually = self.amounts.span(max(usual, _MINUTE))
        text = translate("StatusText", "Preparing. Usually ready in {usual}; {time} so far.").format(
            usual=usually, time=so_far
        )
        if so_far and (fits is None or fits(text)):
            return text
        return translate("StatusText", "Preparing. Usually ready in {usual}.").format(usual=usually)

    def _downloading(self, activity: Activity) -> str:
        received, total = activity.received, activity.total
        if not received:
            return translate("StatusText", "Downloading.")
        if not total:
            return translate("StatusText", "Downloading, {received} so far.").format(
                received=self.amounts.size(received)
            )
        return translate("StatusText", "Downloading {received} of {total}.").format(
            received=self.amounts.size_within(received, total), total=self.amounts.size(total)
        )

    def _saving(self, activity: Activity) -> str:
        copied, total = activity.received, activity.total
        if not copied or not total:
            return translate("StatusText", "Saving…")
        return translate("StatusText", "Saving {copied} of {total}…").format(
            copied=self.amounts.size_within(copied, total), total=self.amounts.size(total)
        )

    def _ready(self, job: Job, now: datetime) -> str:
        if job.contents is not None:
            contents = contents_text(job, self.amounts, now)
            ready = contents if contents.endswith(".") else f"{contents}."  # a short date may end with one
        elif job.size is None:
            ready = translate("StatusText", "Ready to save.")
        else:
            ready = translate("StatusText", "Ready to save, {size}.").format(size=self.amounts.size(job.size))
        if job.link_lives(now):  # there is time enough
            return ready
        if kept_until(job) <= now:  # by the clock of this computer, which alone does not decide
            return translate("StatusText", "{ready} It is deleted once the date is confirmed by APSIS One.").format(
                ready=ready
            )
        until = self.amounts.moment(kept_until(job), now)
        return translate("StatusText", "{ready} Save it before {until}.").format(ready=ready, until=until)

    def _saved(self, job: Job, now: datetime, fits: Fits | None) -> str:
        if job.saved_path is None:
            return translate("StatusText", "Saved.")
        folder, file = job.saved_path.parent, job.saved_path.name
        where, name = in_a_sentence(folder.name or str(folder)), file_in_a_sentence(file)
        saved = translate("StatusText", "Saved as {file}").format(file=name)
        whole = translate("StatusText", "Saved in {folder} as {file}").format(folder=where, file=name)
        people = [people_text(each, self.amounts, now) for each in (job, replace(job, changes=None)) if job.contents]
        first, least = people[:1], people[1:]
        for facts in ([*first, whole], [*first, saved], [*first, name], [*least, name]):
            if fits is None or fits(" · ".join(facts)):
                return " · ".join(facts)
        ending = job.saved_path.suffix if name.endswith(job.saved_path.suffix) else ""
        stem = [name.removesuffix(ending)]
        return composed(stem, lambda shown: " · ".join([*least, f"{shown[0]}{ending}"]), fits)

    def _ended(self, job: Job, now: datetime) -> str:
        if job.state is JobState.EXPIRED:
            return self._expired(job, now)
        if job.state is JobState.CANCELLED:
            return translate("StatusText", "Cancelled.")
        return sentence(ApsisError())

    def _expired(self, job: Job, now: datetime) -> str:
        if job.saved_path is None:
            return translate("StatusText", "Expired: it was not saved in time.")
        ran_out = self.amounts.moment(job.link_until or job.since, now)
        return translate("StatusText", "Expired: APSIS One kept it until {moment}.").format(moment=ran_out)

    def _remark(self, job: Job, remark: Remark, now: datetime) -> str:
        file = file_in_a_sentence(job.saved_path.name) if job.saved_path else ""
        if remark is Remark.NO_FILE_MANAGER:
            text = translate("StatusText", "No program on this computer can show folders. The file is {path}")
            return text.format(path=one_line(str(job.saved_path)))
        if remark is Remark.EARLIER_GONE:
            return translate("StatusText", "The earlier file was moved or deleted.")
        if remark is Remark.NO_PROGRAM:
            return translate("StatusText", "No program on this computer can open {file}. It is in its folder.").format(
                file=file
            )
        if job.link_until is not None and job.link_lives(now):
            return translate("StatusText", "{file} was moved or deleted. You can save it again.").format(file=file)
        return translate("StatusText", "{file} was moved or deleted. Request it again if you still need it.").format(
            file=file
        )


def _taken_on(job: Job) -> datetime:
    """Return since when APSIS One has been preparing a report, also where the program was closed in between."""
    begun = taken_on_at(job)
    if begun is None or job.saved_path is not None or job.waiting_file is not None:
        return job.since  # one that is downloaded once more was prepared long ago
    return min(job.since, begun)
