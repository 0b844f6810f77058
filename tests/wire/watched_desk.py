"""A desk whose store can be held or refused, at a server that may fall silent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import account_at
from desk import Desk, desk
from patience import PATIENCE
from scripted_server import Answer, At, Breaks, ScriptedServer

from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.store.store import JobStore

PATIENT = TimeLimits(connect=10 * PATIENCE, read=10 * PATIENCE, write=10 * PATIENCE)
SILENT = Answer(breaks=Breaks.STALL)


def half(answer: Answer) -> Answer:
    """Answer with the first half, and then with nothing more."""
    return replace(answer, breaks=Breaks.STALL, at=At.IN_BODY)


def nothing(_job: Job) -> None:
    """Let it be kept."""


class WatchedStore(JobStore):
    """The real store; `before_keep` is called first with what is to be kept, and may wait or raise."""

    before_keep: Callable[[Job], None] = staticmethod(nothing)

    def keep(self, job: Job) -> None:
        self.before_keep(job)
        super().keep(job)


@pytest.fixture
def store(tmp_path: Path) -> WatchedStore:
    opened = WatchedStore.open(tmp_path / "reports.sqlite")
    assert isinstance(opened, WatchedStore)
    return opened


@pytest.fixture
def at_desk(qapp: object, tmp_path: Path, server: ScriptedServer, store: WatchedStore) -> Iterator[Desk]:
    with desk(tmp_path, account_at(server.url, times=PATIENT), store=store) as opened:
        yield opened


def is_silent(server: ScriptedServer) -> None:
    assert server.stalling.wait(PATIENCE)
