"""Three reports come a byte at a time: the others are fetched meanwhile, and the three later."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from accounts import LOOK, link_answer
from desk import HeldClock, desk
from reports import CSV, csv_answer
from scripted_server import At, ScriptedServer
from wordings import TOO_SLOW

from apsis_desktop.api.report_request import PATH
from apsis_desktop.jobs.job import JobState

SLOW_LOOK = "/reports/slow"
SLOW = replace(csv_answer(CSV, encoding=None), trickles=At.AFTER_HEADERS)


class Running(HeldClock):
    """Goes on by a few seconds with each look at it."""

    def steady(self) -> float:
        self.moment += timedelta(seconds=3)
        return super().steady()


def test_three_downloads_at_a_byte_a_second_hold_nobody_up(server: ScriptedServer, home: Path) -> None:
    server.on("POST", PATH, *[link_answer(server, url=f"{server.url}{SLOW_LOOK}")] * 3, link_answer(server))
    server.on("GET", SLOW_LOOK, SLOW)
    server.on("GET", LOOK, csv_answer())
    with desk(home, server, Running()) as opened:
        slow = []
        for _ in range(3):
            slow.append(opened.asks())
            opened.until(lambda: opened.job(slow[-1]).state is JobState.FETCHING)
        for _ in range(2):
            assert opened.gets().state is JobState.READY
        opened.until(lambda: any(opened.waits_for(job_id) == TOO_SLOW for job_id in slow))
        assert all(opened.job(job_id).running for job_id in slow)
        server.on("GET", SLOW_LOOK, csv_answer())
        assert [opened.rests(job_id).state for job_id in slow] == [JobState.READY] * 3
        assert list(opened.left_waiting().values()) == [CSV] * 5
