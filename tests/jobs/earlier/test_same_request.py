"""Reports of the same people are known as such, whatever else of them differs."""

from dataclasses import replace
from datetime import timedelta

import pytest
from report_shelf import NOW, report, selection

from apsis_desktop.api.definitions import Section, Segment
from apsis_desktop.api.report_request import Profiles
from apsis_desktop.jobs.earlier.same_request import is_same_request, people_last_time, requested_alike
from apsis_desktop.jobs.job import UNKNOWN_CONNECTION, Job, JobState
from apsis_desktop.lists.counts import Summary
from apsis_desktop.report.selection import FileFormat, Match, Selection

BOTH = selection("Women", "Kunder")
WITHOUT = replace(BOTH, excluded=(Segment("Staff", "usercreated.segments.staff"),))


@pytest.mark.parametrize(
    "other",
    [
        replace(BOTH, columns=()),
        replace(BOTH, format=FileFormat.CSV_GZ, which_segment=True),
        selection("Kunder", "Women"),
        replace(BOTH, segments=tuple(replace(one, name=f"{one.name}, renamed") for one in BOTH.segments)),
    ],
    ids=["columns", "file", "order", "names"],
)
def test_it_is_the_same_request_whatever_the_columns_the_file_and_the_names(other: Selection) -> None:
    assert is_same_request(BOTH, other)


@pytest.mark.parametrize(
    "other",
    [
        selection("Women"),
        WITHOUT,
        replace(BOTH, match=Match.ALL),
        replace(BOTH, profiles=Profiles.UNKNOWN),
        replace(BOTH, section=Section("Europe", "usercreated.sections.another")),
    ],
    ids=["segments", "excluded", "match", "profiles", "section"],
)
def test_it_is_another_request_where_other_people_are_in_it(other: Selection) -> None:
    assert not is_same_request(BOTH, other)


def test_any_and_all_of_one_segment_are_the_same() -> None:
    assert is_same_request(selection(), replace(selection(), match=Match.ALL))


def test_files_of_which_nothing_else_is_known_are_not_alike() -> None:
    found = report(JobState.READY, "found", selection=Selection(), connection_id=UNKNOWN_CONNECTION)
    assert requested_alike([found], UNKNOWN_CONNECTION, Selection()) == []


def test_last_time_is_the_newest_report_of_the_connection_that_was_counted() -> None:
    def counted(name: str, days: int, people: int | None, **more: object) -> Job:
        contents = None if people is None else Summary(people, people, ())
        return report(
            JobState.SAVED, name, selection=BOTH, requested_at=NOW - timedelta(days=days), contents=contents, **more
        )

    jobs = [
        counted("older", 9, 12),
        counted("newest", 1, None),
        counted("last", 2, 1290),
        counted("elsewhere", 0, 7, connection_id="another"),
        report(JobState.SAVED, "others", selection=selection("Men"), contents=Summary(3, 3, ())),
    ]
    assert [job.id for job in requested_alike(jobs, "practice", BOTH)] == ["newest", "last", "older"]
    assert people_last_time(jobs, "practice", BOTH) == 1290
    assert people_last_time(jobs, "practice", selection("Nobody")) is None
