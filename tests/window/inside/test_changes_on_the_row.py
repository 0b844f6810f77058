"""A row says who is new and who is gone since the report before, once its file is there."""

from accounts import LOOK
from own_account import OwnAccount
from reports import csv_answer
from screen import OpenScreen, Screen

from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.counts import Changes


def people(*numbers: int) -> bytes:
    return b"Export key,Email\r\n" + b"".join(b"%d,%d@example.com\r\n" % (one, one) for one in numbers)


def brings(screen: Screen, account: OwnAccount, *numbers: int) -> str:
    """Request a report with these people, and wait until it is ready."""
    account.server.on("GET", LOOK, csv_answer(people(*numbers), encoding=None))
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def test_the_row_says_who_is_new_and_gone_and_goes_on_saying_it(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    own_account.has({"Europe": ["Email"]}, ["Women", "Men"])
    screen = open_screen()
    screen.choose("Women")
    screen.add_columns("Email")
    first = brings(screen, own_account, 1, 2, 3)
    screen.click(first)
    screen.save_as("first.csv")
    screen.is_in(first, JobState.SAVED)
    second = brings(screen, own_account, 2, 3, 4, 5)
    screen.until(lambda: "since today" in screen.says(second))
    said = screen.says(second).replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("4 people · +2 new, 1 gone since today ")
    assert "since" not in screen.says(first)
    screen.click(second)
    screen.save_as("second.csv")
    screen.is_in(second, JobState.SAVED)
    assert "+2 new, 1 gone since today" in screen.says(second).replace("\N{NO-BREAK SPACE}", " ")
    assert screen.leave()
    again = open_screen()
    again.until(lambda: again.desktop.services.queue.job(second) is not None)
    requested_at = again.job(first).requested_at
    assert again.job(second).changes == Changes(2, 1, requested_at)
    own_account.server.on("GET", LOOK, csv_answer(people(2, 3, 4, 5), encoding=None))
    again.menu(second, "Request again")
    (third,) = {job.id for job in again.desktop.services.queue.jobs()} - {first, second}
    again.until(lambda: "same people as today" in again.says(third))
