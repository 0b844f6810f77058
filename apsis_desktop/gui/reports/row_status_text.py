"""A report's state in words: the line under its name, when and how much was asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from apsis_desktop.errors import ApsisError, CertificateWrong, ProxyRefused, StrangeAnswer
from apsis_desktop.gui.reports.parts_text import parts_ready, putting_together, what_is_missing
from apsis_desktop.gui.text.formatting import Amounts, listed
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.text.translation import sentence, what_happened
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.retention import kept_until
from apsis_desktop.report.polling import LINK_LIFE
from apsis_desktop.report.selection import Selection
from apsis_desktop.text.printable import one_line


class Remark(Enum):
    """What came out when the person wanted to see a saved file, or to save one."""

    FILE_GONE = "file gone"
    NO_PROGRAM = "no program"
    NO_FILE_MANAGER = "no file manager"
    FOLDER_SILENT = "folder silent"
    EARLIER_GONE = "earlier gone"


translate = QCoreApplication.translate

# Trying again alone does not help against these: a person has to do something first.
_ENDS_BY_HAND = (CertificateWrong, ProxyRefused, StrangeAnswer)


@dataclass(frozen=True)
class StatusText:
    amounts: Amounts = field(default_factory=Amounts)

    def status(self, job: Job, activity: Activity | None, now: datetime, remark: Remark | None = None) -> str:
        """Say what is happening with a report, or what to do."""
        if job.running:
            return self._running(job, activity or Activity(), now)
        if job.saving:
            return self._saving(activity or Activity())
        if remark is Remark.FOLDER_SILENT:
            return translate(
                "StatusText", "The folder does not answer. It is saved there once it does, or choose Save… again."
            )
        if remark is not None and job.saved_path is not None:
            return self._remark(job, remark, now)
        if job.parts and (missing := what_is_missing(job, self.amounts)):
            return missing
        if job.problem is not None:  # a ready or saved report has one when saving it (again) failed
            return sentence(job.problem.error())
        since = self.amounts.moment(job.since, now)
        match job.state:
            case JobState.READY:
                return self._ready(job, now, since)
            case JobState.SAVED:
                return self._saved(job, now, since)
            case _:
                return self._ended(job, now, since)

    def asked(self, job: Job, now: datetime) -> str:
        """Say when it was asked for, within a line of facts."""
        return translate("StatusText", "asked {moment}").format(moment=self.amounts.moment(job.asked_at, now))

    def columns(self, selection: Selection) -> str:
        """Say how many columns there are besides the export key."""
        count = len(selection.columns)
        if not count:
            return translate("StatusText", "export key alone")
        if count == 1:
            return translate("StatusText", "one column")
        return translate("StatusText", "%Ln columns", "", count)

    def _running(self, job: Job, activity: Activity, now: datetime) -> str:
        if activity.pause is Pause.AWAY:
            return self._away(activity, now)
        if activity.putting_together:
            return putting_together()
        match job.state:
            case JobState.PREPARING if job.parts:
                return parts_ready(job, self.amounts, self._next_look(activity, now))
            case JobState.PREPARING:
                return self._preparing(job, activity, now)
            case JobState.ASKING if activity.pause is None:
                return translate("StatusText", "Asking APSIS One for it.")
            case JobState.FETCHING if activity.pause is None:
                return self._fetching(activity)
            case _:
                return translate("StatusText", "Waits for its turn.")

    def _away(self, activity: Activity, now: datetime) -> str:
        if activity.problem is not None:
            said = sentence if isinstance(activity.problem, _ENDS_BY_HAND) else what_happened
            trouble = said(activity.problem)
        else:
            trouble = translate("StatusText", "APSIS One cannot be reached right now.")
        waits = self._next_look(activity, now)
        if not waits:
            return translate("StatusText", "{trouble} Trying again now.").format(trouble=trouble)
        return translate("StatusText", "{trouble} Trying again in {time}.").format(trouble=trouble, time=waits)

    def _preparing(self, job: Job, activity: Activity, now: datetime) -> str:
        so_far = self.amounts.span((now - _taken_on(job)).total_seconds())
        waits = self._next_look(activity, now)
        if not waits:
            return translate("StatusText", "APSIS One is preparing it, {time} so far. Checking now.").format(
                time=so_far
            )
        return translate("StatusText", "APSIS One is preparing it, {time} so far. Checking again in {next}.").format(
            time=so_far, next=waits
        )

    def _next_look(self, activity: Activity, now: datetime) -> str:
        seconds = (activity.next_look - now).total_seconds() if activity.next_look is not None else 0
        return self.amounts.span(seconds) if seconds >= 0.5 else ""

    def _fetching(self, activity: Activity) -> str:
        received, total, speed = activity.received, activity.total, activity.bytes_per_second
        if not received:
            return translate("StatusText", "Fetching it.")
        if not total:
            if not speed:
                return translate("StatusText", "Fetching: {received} so far").format(
                    received=self.amounts.size(received)
                )
            return translate("StatusText", "Fetching: {received} so far, {speed}").format(
                received=self.amounts.size(received), speed=self.amounts.speed(speed)
            )
        facts = {
            "percent": self.amounts.number(min(100, received * 100 // total)),
            "received": self.amounts.size_within(received, total),
            "total": self.amounts.size(total),
        }
        if not speed:
            return translate("StatusText", "Fetching: {received} of {total} ({percent}%)").format(**facts)
        return translate(
            "StatusText", "Fetching: {received} of {total} ({percent}%), {speed}, about {time} left"
        ).format(
            **facts,
            speed=self.amounts.speed(speed),
            time=self.amounts.span(max(1.0, (total - received) / speed)),
        )

    def _saving(self, activity: Activity) -> str:
        copied, total = activity.received, activity.total
        if not copied or not total:
            return translate("StatusText", "Saving…")
        return translate("StatusText", "Saving: {copied} of {total} ({percent}%)").format(
            copied=self.amounts.size_within(copied, total),
            total=self.amounts.size(total),
            percent=self.amounts.number(min(100, copied * 100 // total)),
        )

    def _ready(self, job: Job, now: datetime, since: str) -> str:
        if job.size is None:
            ready = translate("StatusText", "Ready to save since {moment}.").format(moment=since)
        else:
            ready = translate("StatusText", "Ready to save since {moment}, {size}.").format(
                moment=since, size=self.amounts.size(job.size)
            )
        if job.link_lives(now):  # there is time enough
            return ready
        if kept_until(job) <= now:  # by the clock of this computer, which alone does not decide
            return translate("StatusText", "{ready} It is deleted once APSIS One has confirmed the date.").format(
                ready=ready
            )
        until = self.amounts.moment(kept_until(job), now)
        return translate("StatusText", "{ready} Save it before {until}.").format(ready=ready, until=until)

    def _saved(self, job: Job, now: datetime, since: str) -> str:
        folder = job.saved_path.parent if job.saved_path else Path()
        file = job.saved_path.name if job.saved_path else title(job)
        file = in_a_sentence(file)
        if job.saved_before:
            earlier = listed([before.name for before in job.saved_before])
            file = translate("StatusText", "{file}, and earlier as {files}").format(file=file, files=earlier)
        facts = {"moment": since, "file": file, "folder": in_a_sentence(folder.name or str(folder))}
        if job.link_until is None or not job.link_lives(now):
            return translate("StatusText", "Saved {moment} in {folder} as {file}").format(**facts)
        text = translate("StatusText", "Saved {moment} in {folder} as {file}. You can save it again until {until}.")
        return text.format(**facts, until=self.amounts.moment(job.link_until, now))

    def _ended(self, job: Job, now: datetime, since: str) -> str:
        if job.state is JobState.EXPIRED:
            return self._expired(job, now, since)
        if job.state is JobState.CANCELLED:
            return translate("StatusText", "Cancelled {moment}.").format(moment=since)
        return sentence(ApsisError())

    def _expired(self, job: Job, now: datetime, since: str) -> str:
        ran_out = self.amounts.moment(job.link_until, now) if job.link_until else since
        if job.saved_path is not None:
            return translate("StatusText", "APSIS One kept it until {moment}.").format(moment=ran_out)
        return translate(
            "StatusText", "Not saved in time: APSIS One kept it until {moment}. Request it again if you still need it."
        ).format(moment=ran_out)

    def _remark(self, job: Job, remark: Remark, now: datetime) -> str:
        file = in_a_sentence(job.saved_path.name) if job.saved_path else ""
        if remark is Remark.NO_FILE_MANAGER:
            text = translate("StatusText", "No program on this computer shows folders. The file is {path}")
            return text.format(path=one_line(str(job.saved_path)))
        if remark is Remark.EARLIER_GONE:
            return translate("StatusText", "That earlier file was moved or deleted.")
        if remark is Remark.NO_PROGRAM:
            return translate("StatusText", "No program on this computer opens {file}. It is in its folder.").format(
                file=file
            )
        if job.link_until is not None and job.link_lives(now):
            return translate("StatusText", "{file} was moved or deleted. You can save it again until {until}.").format(
                file=file, until=self.amounts.moment(job.link_until, now)
            )
        return translate("StatusText", "{file} was moved or deleted. Request it again if you still need it.").format(
            file=file
        )


def _taken_on(job: Job) -> datetime:
    """Return since when APSIS One has been preparing a report, also where the program was closed in between."""
    if job.link_until is None or job.saved_path is not None or job.waiting_file is not None:
        return job.since  # one that is fetched once more was prepared long ago
    return min(job.since, job.link_until - LINK_LIFE)
