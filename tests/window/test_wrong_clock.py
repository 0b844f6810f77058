"""What has waited too long goes only where the clock of this computer and that of the account's server agree."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from made_up_reports import with_link
from own_account import OWN, OwnAccount
from screen import OpenScreen
from scripted_server import Answer

from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.server_time import ServerTime
from apsis_desktop.system.paths import Paths

SAID = "This computer’s clock is more than an hour off APSIS One’s"


@pytest.fixture
def waiting_file(tmp_path: Path) -> Path:
    """Return a file that has waited for three days, as this computer counts them, next to a report under way."""
    paths = Paths.inside(tmp_path / "home")
    paths.make()
    long_ago = datetime.now(UTC) - timedelta(days=4)
    file = paths.waiting / "0123456789abcdef.csv"
    file.write_bytes(b"1234")
    known = {"connection_id": OWN.id, "requested_at": long_ago, "since": long_ago}
    ready = with_link(
        JobState.READY, id="0123456789abcdef", waiting_file=file, size=4, file_format=FileFormat.CSV, **known
    )
    with contextlib.closing(JobStore.open(paths.data / "reports.sqlite")) as store:
        store.keep(ready)
    return file


@pytest.fixture
def kept_by_a_command(tmp_path: Path) -> Path:
    """Parts that a command could not combine, whose links have ended."""
    folder = Paths.inside(tmp_path / "home").kept / "0123456789abcdef"
    folder.mkdir(parents=True)
    until = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
    (folder / "requested.json").write_text(json.dumps({"version": 1, "until": until, "total": 1, "parts": []}))
    return folder


def dated(account: OwnAccount, ahead: timedelta | None) -> None:
    """Have the server say what time it is, or not."""
    (sections,) = account.server._routes["GET", "/audience/sections"]
    date = {} if ahead is None else {"Date": format_datetime(datetime.now(UTC) + ahead, usegmt=True)}
    answer = Answer(sections.status, sections.body, {**sections.headers, **date})
    account.server.on("GET", "/audience/sections", answer)


@pytest.mark.parametrize("ahead", [None, timedelta(days=-3), timedelta(hours=-2), timedelta(days=400)])
def test_nothing_is_deleted_where_the_clocks_differ_or_nobody_says_the_time(
    open_screen: OpenScreen,
    own_account: OwnAccount,
    waiting_file: Path,
    kept_by_a_command: Path,
    ahead: timedelta | None,
) -> None:
    own_account.has({"Nordic": ["Email"]}, ["Women"])
    dated(own_account, ahead)
    screen = open_screen()
    screen.lists_are_here()
    screen.until(lambda: bool(screen.desktop.services.queue.jobs()))
    screen.desktop.expiry.check()
    screen.desktop.expiry.check()
    (job,) = screen.desktop.services.queue.jobs()
    assert (job.state, job.waiting_file) == (JobState.READY, waiting_file)
    assert waiting_file.exists()
    assert kept_by_a_command.exists()
    assert len([text for text in screen.notices() if SAID in text]) == (ahead is not None)


def test_what_has_waited_too_long_goes_as_soon_as_the_clocks_agree(
    open_screen: OpenScreen, own_account: OwnAccount, waiting_file: Path, kept_by_a_command: Path
) -> None:
    own_account.has({"Nordic": ["Email"]}, ["Women"])
    dated(own_account, timedelta(minutes=20))
    screen = open_screen()
    screen.until(lambda: bool(screen.desktop.services.queue.jobs()))
    screen.desktop.services.catalogue.refresh()
    screen.until(lambda: [job.state for job in screen.desktop.services.queue.jobs()] == [JobState.EXPIRED])
    screen.until(lambda: not waiting_file.exists())
    screen.until(lambda: not kept_by_a_command.exists())
    assert not [text for text in screen.notices() if SAID in text]


class TwoHands(Clock):
    def __init__(self) -> None:
        self.moment = datetime(2030, 5, 2, 9, 0, tzinfo=UTC)
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.moment

    def steady(self) -> float:
        return self.seconds


def test_an_answer_is_good_until_the_clock_is_set_or_the_computer_has_slept() -> None:
    clock = TwoHands()
    time = ServerTime(clock)
    assert time.agreed() is None
    time.note(clock.moment - timedelta(minutes=59))
    assert time.agreed() == clock.moment
    clock.moment += timedelta(days=2)
    clock.seconds += timedelta(days=2).total_seconds()
    assert (time.agreed(), time.differs) == (clock.moment, False)
    clock.moment += timedelta(days=3)
    assert (time.agreed(), time.differs) == (None, False)  # nothing is said: it may have slept
    time.note(clock.moment)
    assert time.agreed() == clock.moment
    time.note(clock.moment - timedelta(minutes=61))
    assert (time.agreed(), time.differs) == (None, True)
