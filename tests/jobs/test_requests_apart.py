"""The requests of one report, in time."""

from __future__ import annotations

from pathlib import Path

from desk import desk

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Section, Segment
from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.api.report_request import PATH
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.account import SECTIONS
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import Selection


def test_requests_are_so_far_apart_that_none_is_refused(qapp: object, tmp_path: Path) -> None:
    with PracticeServer(waiting_seconds=(0.0, 0.0), profile_count=20) as practice:
        account = Account(practice.url, TokenSource(practice.client_id, practice.client_secret), AccountLimits())
        segments = tuple(Segment(each.name, each.discriminator) for each in SEGMENTS[:3])
        selection = Selection(Section("Norden", SECTIONS[0].discriminator), segments)
        with desk(tmp_path, account) as opened:
            assert opened.gets(selection=selection).state is JobState.READY
        assert [status for _method, where, status in practice.requests_seen if where == PATH] == [202] * 3
