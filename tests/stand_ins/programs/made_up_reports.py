"""Reports for tests: a plain one to vary, and any that there could be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.api.report_request import Link, LinkKind, Profiles
from apsis_desktop.jobs.job import PART_STATES, Job, JobPart, JobState, Problem
from apsis_desktop.report.plan import Part
from apsis_desktop.report.selection import FileFormat, Match, Selection

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
LINK = Link("https://api.example/audience/reports/1?v=2", LinkKind.SECOND)

SELECTION = Selection(
    section=Section("Nordic", "usercreated.section.nordic"),
    segments=(Segment("Åre & Öland", "usercreated.segment.1"),),
    columns=(Attribute("Email", "com.apsis1.email"), Tag("VIP", "usercreated.tag.vip")),
)


def a_report(**changes: Any) -> Job:  # noqa: ANN401 - any part of a report
    job = Job(
        id="r1",
        connection_id="c1",
        name="Åre & Öland",
        selection=SELECTION,
        state=JobState.QUEUED,
        requested_at=NOON,
        since=NOON,
    )
    return replace(job, **changes)


def with_link(state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - any part of a report
    """Return a report whose link lives until a day after noon."""
    return a_report(state=state, link=LINK, link_until=NOON + timedelta(days=1), **changes)


def any_reports() -> st.SearchStrategy[Job]:
    texts = st.text(max_size=20)
    named = {"name": texts, "discriminator": texts}
    times = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
    # What file systems take, with bytes among it that are no UTF-8.
    paths = st.text(
        st.characters(codec="utf-8", exclude_characters="\0")
        | st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF),
        min_size=1,
        max_size=30,
    ).map(Path)
    formats = st.sampled_from(FileFormat)
    segments = st.lists(st.builds(Segment, **named), max_size=3).map(tuple)
    selections = st.builds(
        Selection,
        section=st.none() | st.builds(Section, **named),
        segments=segments,
        excluded=segments,
        match=st.sampled_from(Match),
        columns=st.lists(st.builds(Attribute, **named) | st.builds(Tag, **named), max_size=3).map(tuple),
        profiles=st.sampled_from(Profiles),
        format=formats,
    )
    sizes, links = st.none() | st.integers(0, 2**62), st.none() | st.builds(Link, texts, st.sampled_from(LinkKind))
    problems = st.none() | st.builds(Problem, texts, st.dictionaries(texts, texts, max_size=3), texts)
    plain = st.builds(
        Job,
        id=texts,
        connection_id=texts,
        name=texts,
        selection=selections,
        state=st.sampled_from(JobState),
        requested_at=times,
        since=times,
        link=links,
        link_until=st.none() | times,
        problem=problems,
        waiting_file=st.none() | paths,
        file_format=st.none() | formats,
        size=sizes,
        incomplete=sizes,
        save_as=st.none() | formats,
        save_to=st.none() | paths,
        replace_existing=st.booleans(),
        saved_path=st.none() | paths,
    )

    def with_parts(job: Job) -> st.SearchStrategy[Job]:
        segments = (*job.selection.segments, *job.selection.excluded)
        if not segments:
            return st.just(job)
        columns = (
            st.lists(st.sampled_from(range(len(job.selection.columns))), unique=True)
            if job.selection.columns
            else st.just([])
        )
        requests = st.builds(Part, st.sampled_from(segments), columns.map(tuple), st.booleans())
        part = st.builds(
            JobPart,
            st.integers(1, 99),
            requests,
            st.sampled_from(sorted(PART_STATES)),
            sizes,
            links,
            st.none() | times,
            sizes,
            problems,
        )
        parts = st.lists(part, max_size=3, unique_by=lambda each: each.number)
        return parts.map(lambda some: replace(job, parts=tuple(sorted(some, key=lambda each: each.number))))

    return plain.flatmap(with_parts)
