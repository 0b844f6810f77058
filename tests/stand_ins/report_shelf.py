"""Reports in every state, and a queue that keeps them and writes down what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Attribute, Column, Section, Segment, Tag
from apsis_desktop.api.report_request import Link, LinkKind, Profiles
from apsis_desktop.errors import ApsisError, NoNetwork, PossiblyStarted, SelectionRefused, TooManyColumns
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause, Problem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.shape import AS_IT_COMES, Shape

NOW = datetime(2026, 11, 23, 13, 5, tzinfo=UTC)
LINK = Link("https://api.apsis.one/poll/1", LinkKind.SECOND)

COLUMNS: tuple[Column, ...] = (
    Attribute("Email", "com.apsis1.attributes.email"),
    Attribute("First Name", "com.apsis1.attributes.first-name"),
    Tag("VIP", "usercreated.tags.vip-5lrlrl21ta"),
)


def selection(
    *segments: str, file_format: FileFormat = FileFormat.XLSX, columns: tuple[Column, ...] = COLUMNS
) -> Selection:
    return Selection(
        section=Section("Europe", "usercreated.sections.europe-r6tz73a27t"),
        segments=tuple(Segment(name, f"usercreated.segments.{name.lower()}") for name in segments or ("Women",)),
        columns=columns,
        profiles=Profiles.KNOWN,
        format=file_format,
    )


def report(state: JobState, name: str = "Women", **more: object) -> Job:
    """Make a report that came into its state 4 minutes ago and was requested an hour ago, with a link that lives.

    It is about the segment of its name, and where that ends in "known" about known profiles alone.
    """
    segment, known, _ = name.partition(", known")
    about = more.pop("selection", None)
    if not isinstance(about, Selection):
        about = selection()
    if len(about.segments) == 1:
        profiles = Profiles.KNOWN if known else Profiles.ALL
        about = replace(about, segments=selection(segment).segments, profiles=profiles)
    job = Job(
        id=name,
        connection_id="practice",
        name=name,
        selection=about,
        state=state,
        requested_at=NOW - timedelta(hours=1),
        since=NOW - timedelta(minutes=4),
        link=LINK,
        link_until=NOW + timedelta(hours=25),
    )
    return replace(job, **more)  # type: ignore[arg-type]  # fields by name, checked when it runs


def failed(error: ApsisError, name: str = "Women", **more: object) -> Job:
    return report(JobState.FAILED, name, problem=Problem.of(error), **more)


class ReportShelf(ReportQueue):
    """The queue without any work behind it: it writes down what it is asked."""

    def __init__(self, *jobs: Job) -> None:
        super().__init__(WorkerContext(Ledger(JobStore(Path())), account_for=_no_account, waiting_folder=Path()))
        self._jobs = {job.id: job for job in jobs}
        self._activities: dict[str, Activity] = {}
        self.asked: list[tuple[object, ...]] = []
        self.to_come: Sequence[Job] = ()
        """What requesting again makes."""

    def jobs(self) -> tuple[Job, ...]:
        return tuple(self._jobs.values())

    def job(self, job_id: str) -> Job | None:
        return self._jobs.get(job_id)

    def activity_of(self, job_id: str) -> Activity | None:
        return self._activities.get(job_id)

    def put(self, job: Job) -> None:
        """Add a report, or put it in the place of the one with its id."""
        known = job.id in self._jobs
        self._jobs[job.id] = job
        (self.changed if known else self.added).emit(job)

    def tell(self, job_id: str, activity: Activity) -> None:
        self._activities[job_id] = activity
        self.activity.emit(job_id, activity)

    def cancel(self, job_id: str) -> None:
        self.asked.append(("cancel", job_id))

    def try_again(self, job_id: str) -> None:
        self.asked.append(("try again", job_id))

    def request_again(self, job_id: str) -> Job | None:
        self.asked.append(("request again", job_id))
        return next(self._come(), None)

    def _come(self) -> Iterator[Job]:
        for job in self.to_come:
            self.put(job)
            yield job

    def save(
        self,
        job_id: str,
        path: Path,
        file_format: FileFormat,
        replace: bool,
        *,
        numbered: bool = False,
        shape: Shape = AS_IT_COMES,
    ) -> None:
        self.asked.append(("save", job_id, path, file_format, replace))

    def remove(self, *job_ids: str) -> None:
        self.asked.append(("remove", *job_ids))
        for job_id in job_ids:
            if self._jobs.pop(job_id, None) is not None:
                self.removed.emit(job_id)

    def rename(self, job_id: str, name: str) -> None:
        self.asked.append(("rename", job_id, name))

    def bring_back(self, jobs: Sequence[Job]) -> None:
        self.asked.append(("bring back", *(job.id for job in jobs)))
        self._jobs.update({job.id: job for job in jobs})
        self.reloaded.emit()


def _no_account(connection_id: str) -> Account:
    raise AssertionError(connection_id)


def one_of_each() -> ReportShelf:
    """Fill a shelf with a report in each state, the newest as in a long afternoon's work."""
    hour = timedelta(hours=1)
    many = tuple(Attribute(f"Attribute {number}", f"usercreated.attributes.a{number}") for number in range(58))
    words = "Segments may not be joined here."
    jobs = [
        report(JobState.READY, "Women or Kunder & vänner, known", size=2_100_000),
        report(JobState.FETCHING, "Newsletter openers, 90 days", selection=selection(file_format=FileFormat.CSV)),
        report(JobState.FETCHING, "Everyone in Åre", selection=selection(file_format=FileFormat.CSV_GZ)),
        report(JobState.PREPARING, "Åre weekend guests", selection=selection(file_format=FileFormat.CSV_GZ)),
        report(JobState.PREPARING, "Lapsed customers, unknown"),
        report(JobState.REQUESTING, "Men"),
        report(JobState.QUEUED, "Customers in Oslo, Bergen, Trondheim and Tromsø who bought twice this year"),
        report(
            JobState.SAVED,
            "Lapsed customers, known",
            saved_path=Path("/home/anna/Documents/Lapsed customers 2026-11-23.xlsx"),
            since=NOW - 4 * hour,
        ),
        failed(TooManyColumns(), "Everyone, 58 columns", selection=selection(columns=many, file_format=FileFormat.CSV)),
        failed(SelectionRefused(words=words), "Women and Men, known"),
        report(JobState.UNSURE, "Loyal customers", problem=Problem.of(PossiblyStarted())),
        report(JobState.EXPIRED, "Women, unknown", link_until=NOW - 20 * hour),
        report(JobState.CANCELLED, "Women in Malmö"),
    ]
    shelf = ReportShelf(*(replace(job, requested_at=NOW - hour * place / 2) for place, job in enumerate(jobs, start=1)))
    soon = NOW + timedelta(seconds=30)
    shelf._activities = {
        jobs[1].id: Activity(received=31_000_000, total=74_000_000, bytes_per_second=9_400_000),
        jobs[2].id: Activity(received=8_200_000, bytes_per_second=2_100_000),
        jobs[3].id: Activity(pause=Pause.NOT_YET, next_look=soon),
        jobs[4].id: Activity(pause=Pause.AWAY, next_look=soon, problem=NoNetwork()),
        jobs[6].id: Activity(pause=Pause.TURN),
    }
    return shelf
