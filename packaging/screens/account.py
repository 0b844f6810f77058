"""What the practice account has to choose from, and what may have been requested of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from screens.studio import Studio

from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.errors import ApsisError, LinkExpired, PossiblyStarted, TooManyColumns
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.jobs.columns_task import Columns
from apsis_desktop.jobs.job import PRACTICE, Job, JobState, Problem
from apsis_desktop.report.selection import FileFormat, Profiles, Selection


@dataclass(frozen=True)
class Account:
    section: Section
    segments: dict[str, Segment]
    attributes: dict[str, Attribute]
    tags: dict[str, Tag]

    def selection(self) -> Selection:
        """Return what a person may well choose."""
        return Selection(
            section=self.section,
            segments=(self.segments["Women"], self.segments["Kunder & vänner"]),
            columns=(
                *(self.attributes[name] for name in ("Email", "First name", "Last name")),
                self.tags["VIP"],
            ),
            profiles=Profiles.KNOWN,
            format=FileFormat.XLSX,
        )


def account_of(desktop: Desktop, studio: Studio) -> Account:
    """Wait until the lists are in the window; those of the section Europe are looked up."""
    panel = desktop.window.workspace.new_report
    studio.wait(lambda: panel.section.is_loaded() and panel.segments.is_loaded(), "the lists")
    section = next(one for one in panel.section.here or () if one.name == "Europe")
    found: list[Columns] = []

    def look_up() -> bool:
        columns = desktop.services.catalogue.look_up_columns(section)
        found.extend([columns] if columns is not None else [])
        return bool(found)

    studio.wait(look_up, "the columns")
    segments = panel.segments.here.items if panel.segments.here is not None else ()
    return Account(
        section,
        {one.name: one for one in segments},
        {one.name: one for one in found[0].attributes},
        {one.name: one for one in found[0].tags},
    )


def earlier_reports(account: Account, waiting: Path) -> list[Job]:
    """Return one report in each state in which a start may find it; the file of the one that is ready is there."""
    now = datetime.now(UTC)
    file = waiting / "ready.xlsx"
    file.write_bytes(b"x" * 2_100_000)
    chosen = replace(account.selection(), columns=tuple(account.attributes.values())[:5])

    def job(state: JobState, segment: str, minutes: int, problem: ApsisError | None = None, **more: object) -> Job:
        selection = replace(chosen, segments=(account.segments[segment],)) if segment else chosen
        at = now - timedelta(minutes=minutes)
        made = Job(
            id=f"{minutes:08}",
            connection_id=PRACTICE,
            name=report_name(selection),
            selection=selection,
            state=state,
            requested_at=at,
            since=at + timedelta(minutes=2),
            problem=Problem.of(problem) if problem else None,
        )
        return replace(made, **more)  # type: ignore[arg-type] # fields of Job, named below

    saved = Path("Documents") / "Women, known 2026-11-23.xlsx"
    return [
        job(JobState.READY, "", 12, waiting_file=file, size=file.stat().st_size, file_format=FileFormat.XLSX),
        job(JobState.SAVED, "Women", 95, saved_path=saved, size=410_000, file_format=FileFormat.XLSX),
        job(JobState.FAILED, "Everyone", 130, TooManyColumns()),
        job(JobState.UNSURE, "65+", 200, PossiblyStarted()),
        job(JobState.CANCELLED, "B2B-kontakter", 260),
        job(JobState.EXPIRED, "Danmark", 2900, LinkExpired()),
    ]
