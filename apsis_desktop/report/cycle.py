"""The cycle of one report: request, poll, download, verify."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import Answer, ApsisClient
from apsis_desktop.api.problem_details import error_for, error_from_elsewhere
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.errors import (
    ApsisError,
    Fate,
    FileProblem,
    KeyProblem,
    LinkExpired,
    LinkUnknown,
    ReportNotMade,
    ReportProblem,
    ServiceAway,
    ServiceBusy,
)
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.download import Fetched, download, headers_for
from apsis_desktop.report.download_slots import DownloadSlot, DownloadSlots
from apsis_desktop.report.events import Event, Pause, Preparing, Requesting, Waiting
from apsis_desktop.report.poll_backoff import wait_for_report
from apsis_desktop.report.polling import (
    LINK_LIFE,
    MAKING_MAY_FAIL,
    Meaning,
    meaning,
)
from apsis_desktop.report.retry import Retries
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.server_time import MAY_DIFFER, agree

FETCHES = 3  # downloads of a broken file before the report has failed


@dataclass(frozen=True, slots=True)
class Order:
    """A report to bring, into `part`. With a `link` it was requested before."""

    selection: Selection
    format: FileFormat
    part: Path
    link: Link | None = None
    until: datetime | None = None  # UTC: when the link runs out
    requested_at: datetime | None = None  # UTC: when it was requested
    place: Path | None = None  # what the part will be called, in the same folder


@dataclass(frozen=True)
class CycleContext:
    """The surroundings of a cycle. `patience`: seconds of failures in a row before it gives up; None: never."""

    account: Account
    tell: Callable[[Event], None]
    cancelled: threading.Event
    slots: DownloadSlots = field(default_factory=lambda: DownloadSlots(3))
    clock: Clock = field(default_factory=Clock)
    chance: Callable[[], float] = random.random
    patience: float | None = None

    def retries(self) -> Retries:
        return Retries(self.tell, self.cancelled, self.clock, self.chance, self.patience)


def run_cycle(order: Order, around: CycleContext) -> Fetched:
    """Request a report if need be, and return its verified file at `order.part`, which has no final name yet.

    Raises `ApsisError` of the fates KEY, REPORT, SAVING or CANCELLED, and AWAY when patience has run out.
    """
    with ApsisClient(around.account, around.cancelled) as client:
        if order.link is None:
            order = _request(order, client, around)
        return _poll_and_download(order, client, around)


def request(order: Order, around: CycleContext) -> Order:
    """Request a report, and return the order with its link: `run_cycle` brings it. Raises what that does."""
    with ApsisClient(around.account, around.cancelled) as client:
        return _request(order, client, around)


def _request(order: Order, client: ApsisClient, around: CycleContext) -> Order:
    request = order.selection.request()
    retries = around.retries()
    while True:
        try:
            requested = client.post_report(request, lambda: around.tell(Requesting()), _wait_reporter(around))
        except ServiceAway as problem:  # it was not accepted, so repeating it is safe (`post_report` ensures that)
            retries.wait(problem)
            continue
        now = around.clock.now()
        until = (
            max(requested.answered_at or now, now) + LINK_LIFE
        )  # where the clocks differ, rather too late than too early
        around.tell(Preparing(requested.link, until))
        return replace(order, link=requested.link, until=until, requested_at=now)


def _poll_and_download(order: Order, client: ApsisClient, around: CycleContext) -> Fetched:
    retries, polls = around.retries(), _Polling(order, around)
    slot, broken_files = DownloadSlot(around.slots, around.cancelled), 0
    try:
        while True:
            if around.account.limits.links.held() > 0:
                slot.give_back()
            try:
                with client.poll(polls.link, headers_for(order.format), _wait_reporter(around)) as answer:
                    ready = polls.ready(answer)
                    if ready and slot.try_take():
                        return download(
                            answer,
                            order.format,
                            order.part,
                            around.cancelled,
                            around.tell,
                            order.place,
                            around.clock.steady,
                        )
            except (ServiceAway, FileProblem) as problem:
                polls.check_life(problem)
                broken_files += isinstance(problem, FileProblem)
                if broken_files >= FETCHES:
                    raise
                slot.give_back()
                retries.wait(problem)
                continue
            retries.reset()
            if ready:
                around.tell(Waiting(Pause.TURN))
                slot.take()
            else:
                slot.give_back()
                polls.wait_for_next()
    finally:
        slot.give_back()


class _Polling:
    """The polls at one link: what each answer means, and when the next one is due."""

    def __init__(self, order: Order, around: CycleContext) -> None:
        if order.link is None:
            raise ValueError("nothing to look at")
        self.link = order.link
        self._until = order.until
        self._around = around
        self._requested_at = order.requested_at or around.clock.now()
        self._begun = around.clock.steady()
        self._unavailable_since: float | None = None

    def ready(self, answer: Answer) -> bool:
        """Whether the file is ready. Raises what ends the report, and `ServiceBusy` where to try again later."""
        if answer.from_elsewhere and answer.status != 200:
            raise error_from_elsewhere(answer.refusal())
        says = meaning(self.link.kind, answer.status)
        if says is not Meaning.STUMBLING:
            self._unavailable_since = None
        match says:
            case Meaning.READY:
                return True
            case Meaning.NOT_YET:
                self._check_deadline(answer)
                return False
            case Meaning.BUSY:
                self._check_deadline(answer)
            case Meaning.GONE:
                raise self._expired_or_unknown(answer)
            case Meaning.UNKNOWN:
                raise LinkUnknown(detail=answer.refusal().detail)
            case Meaning.STUMBLING:
                self._check_deadline(answer)
                self._note_unavailable(answer)
        raise _error_for(answer)

    def check_life(self, problem: ApsisError) -> None:
        """Raise `LinkExpired` instead of a problem that has outlived the link."""
        if self._has_outlived_link(MAY_DIFFER):
            raise LinkExpired(detail=f"out of reach when its day was over: {problem.code}") from problem

    def wait_for_next(self) -> None:
        clock = self._around.clock
        waited = max(0.0, (clock.now() - self._requested_at).total_seconds())
        seconds = wait_for_report(waited, self._around.chance)
        self._around.tell(Waiting(Pause.NOT_YET, clock.now() + timedelta(seconds=seconds)))
        clock.wait(seconds, self._around.cancelled)

    def _check_deadline(self, answer: Answer) -> None:
        now = self._around.clock.now()
        over = self._until is not None and now > self._until and agree(answer.date, now)
        if over or self._has_outlived_link():
            raise LinkExpired(detail=f"still {answer.status} when its day was over")

    def _has_outlived_link(self, longer: timedelta = timedelta()) -> bool:
        """Whether a day has passed since polling began, by the steady clock: the link is older than that."""
        return self._around.clock.steady() - self._begun > (LINK_LIFE + longer).total_seconds()

    def _expired_or_unknown(self, answer: Answer) -> ReportProblem:
        # The first kind of link says 410 also for one that it never knew (API.md, D).
        now = answer.date or self._around.clock.now()
        young = self._until is not None and now < self._until - MAY_DIFFER
        kind = LinkUnknown if young and self.link.kind is LinkKind.FIRST else LinkExpired
        return kind(detail=answer.refusal().detail)

    def _note_unavailable(self, answer: Answer) -> None:
        now = self._around.clock.steady()
        if self._unavailable_since is None:
            self._unavailable_since = now
        if now - self._unavailable_since > MAKING_MAY_FAIL:
            raise ReportNotMade(detail=answer.refusal().detail)


def _error_for(answer: Answer) -> Exception:
    refusal = answer.refusal()
    error = error_for(refusal)
    if isinstance(error, KeyProblem | ServiceBusy) or error.fate is not Fate.AWAY or refusal.status < 400:
        return error
    if refusal.from_firewall:
        return error
    return ReportProblem(detail=refusal.detail)  # any other 4xx at the link: nothing more will come of it


def _wait_reporter(around: CycleContext) -> Callable[[float], None]:
    def tell(seconds: float) -> None:
        around.tell(Waiting(Pause.TURN, around.clock.now() + timedelta(seconds=seconds)))

    return tell
