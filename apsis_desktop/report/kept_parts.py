"""What a command has downloaded of a report that it could not save: kept in a private folder until the links end.

So the same command needs no new request. It is there as well between downloading and saving, and goes as the file gets
its name.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import shutil
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.api.account import Account
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.errors import FileProblem, ListEngineFailed, ReportProblem
from apsis_desktop.report.cycle import Order
from apsis_desktop.report.files.part_file import PutInPlace
from apsis_desktop.report.plan import Part, Plan
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.system.disk import patiently
from apsis_desktop.system.private_file import make_private_folder, write_private

_NAME = re.compile(r"[0-9a-f]{16}")
_NOTE = "requested.json"
_PART = re.compile(r"part-(\d+)\.csv")
_WHOLE = re.compile(r"part-(\d+)-(\d+)\.csv")  # its number and its bytes
_VERSION = 1

log = logging.getLogger(__name__)


class Requested(NamedTuple):
    """A report that is requested: the plan, and an order with its link for each part."""

    plan: Plan
    orders: list[Order]

    @property
    def requested_at(self) -> datetime:
        return min(order.requested_at for order in self.orders if order.requested_at is not None)


class Kept(NamedTuple):
    """What is kept, for whom it is told to. `again`: whether the same command goes on with it, without a request."""

    folder: Path
    files: tuple[Path, ...]
    total: int
    until: datetime
    again: bool

    def __str__(self) -> str:
        until = f"{self.until.astimezone():%Y-%m-%d %H:%M}"
        step = "Run the same command again by {} to continue without a new request."
        if not self.files:
            return f"APSIS One still has the report. {step.format(until)}"
        files = f"{len(self.files)} of {self.total} parts" if self.total > 1 else "The downloaded file"
        verb = "are" if len(self.files) > 1 else "is"
        said = f"{files} {verb} kept in {self.folder} until {until}."
        return f"{said} {step.format('then') if self.again else 'The same command requests the report again.'}"


class KeptParts:
    """Those of one report, of an account and a selection. Without a `parent`, nothing is kept.

    `as_single`: whether the file of a report of one request is kept too, as something else is made of it. Of one that
    is saved as it comes, only the link is.
    """

    def __init__(self, parent: Path | None, account: Account, selection: Selection, *, as_single: bool = False) -> None:
        import hashlib  # it loads OpenSSL

        asked = {**selection.as_json(), "format": None, "shape": None}
        told = json.dumps([account.address, account.tokens.client_id, asked]).encode()
        self._folder = None if parent is None else parent / hashlib.blake2b(told, digest_size=8).hexdigest()
        self._selection = selection
        self._taken_up = self._has_kept = False
        self._known: Requested | None = None
        self._link: Requested | None = None
        self.as_single = as_single

    def requested(self, now: datetime) -> Requested | None:
        """Return what an earlier try has requested, where this one can go on with it."""
        if self._folder is None or (noted := _read(self._folder)) is None or noted.until <= now:
            return None
        try:
            requested = _requested(noted.plain, self._selection)
        except (ValueError, TypeError, LookupError) as error:
            log.warning("what was kept of a report cannot be used: %s", type(error).__name__)
            return None
        return requested

    def is_passed_on(self, plan: Plan, now: datetime) -> bool:
        """Tell whether a report is saved as it comes; not where an earlier try has shown that it takes several."""
        known = self._known = self.requested(now)
        return not self.as_single and (known.plan if known else plan).is_passed_on

    def take_link(self, order: Order) -> Order:
        """Return an order with the link that `is_passed_on` has found, where it has: by now it may be gone."""
        if self._known is None:
            return order
        self._taken_up, (earlier,) = True, self._known.orders
        return replace(order, link=earlier.link, until=earlier.until, requested_at=earlier.requested_at)

    def note_link(self, requested: Requested) -> None:
        """Note what was requested of a report that is saved as it comes. It is written down if that fails."""
        self._link = requested

    def take_up(self, folder: Path, now: datetime) -> Requested | None:
        """Put what is kept into an empty folder to work in, and return what was requested. Raises OSError."""
        requested = self.requested(now)
        if self._folder is None or requested is None:
            return None
        try:
            shutil.copyfile(self._folder / _NOTE, folder / _NOTE)
            for file in self._folder.iterdir():
                if (named := _WHOLE.fullmatch(file.name)) and file.stat().st_size == int(named[2]):
                    link_or_copy(file, folder / f"part-{named[1]}.csv")
            is_of_one_time = self.requested(now) == requested
        except FileNotFoundError:
            is_of_one_time = False
        if not is_of_one_time:  # the same command, begun twice, has just saved the report, or kept other parts of it
            for each in folder.iterdir():
                each.unlink()  # or they would be taken for the next requests' files
            return None
        self._taken_up = True
        return requested

    def note(self, requested: Requested, folder: Path) -> None:
        """Note what was requested, in the folder that is worked in. Raises OSError."""
        if self._folder is not None:
            write_private(folder / _NOTE, json.dumps(_plain(requested, self._selection)).encode())

    def keep(self, folder: Path, *, stopped: bool) -> None:
        """Keep the parts that are in a folder as whole files, with the note; there is nothing else in it then."""
        if self._folder is None or not (folder / _NOTE).exists() or (stopped and not self._taken_up):
            return
        try:
            for each in folder.iterdir():
                if named := _PART.fullmatch(each.name):
                    each.rename(folder / f"part-{named[1]}-{each.stat().st_size}.csv")
                elif each.is_dir():
                    shutil.rmtree(each)
                elif each.name != _NOTE:
                    each.unlink()
            make_private_folder(self._folder.parent)
            self.let_go()
            patiently(partial(folder.rename, self._folder))
            self._has_kept = True
        except OSError as error:
            log.warning("what was downloaded could not be kept: %s", type(error).__name__)

    def until_saved(self, put: PutInPlace) -> PutInPlace:
        """Return what gives the report's file its name, and lets go of the parts then."""

        def put_and_let_go(place: Path, replace: bool) -> None:  # noqa: FBT001 - as `PutInPlace` is called
            put(place, replace)
            self.let_go()

        return put_and_let_go

    def let_go(self) -> None:
        self._link = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def settle(self, problem: BaseException, *, stopped: bool) -> Kept | None:
        """Keep what the next try can use, and return what that is. What a person has stopped leaves nothing new."""
        if self._link is not None and not stopped and self._may_be_mended(problem):
            self._keep_link(self._link)
        if not self._taken_up and not self._has_kept:
            return None
        if stopped and not self._taken_up:
            self.let_go()
        try:
            return self._kept(again=stopped or self._may_be_mended(problem))
        except OSError as error:
            log.warning("what was kept of a report cannot be found: %s", type(error).__name__)
            return None

    def _keep_link(self, requested: Requested) -> None:
        if self._folder is not None:
            self.let_go()
            try:
                self.note(requested, self._folder)
                self._has_kept = True
            except OSError as error:
                log.warning("the link of a report could not be kept: %s", type(error).__name__)

    def _may_be_mended(self, problem: BaseException) -> bool:
        """Tell whether the same parts, or their links, can do another time; what fails twice is requested again."""
        if isinstance(problem, ListEngineFailed | FileProblem):
            return not self._taken_up
        return not isinstance(problem, ReportProblem)

    def _kept(self, *, again: bool) -> Kept | None:
        if self._folder is None or (noted := _read(self._folder)) is None:
            return None
        files = tuple(sorted(file for file in self._folder.iterdir() if _WHOLE.fullmatch(file.name)))
        if not again:
            if not files:
                self.let_go()
                return None
            write_private(self._folder / _NOTE, json.dumps({**noted.plain, "parts": []}).encode())
        return Kept(self._folder, files, noted.total, noted.until, again)


def sweep(parent: Path, now: datetime) -> None:
    """Delete what is kept of reports whose links have ended, or what nothing is known of. Waits for the disk."""
    with contextlib.suppress(OSError):
        for folder in [each for each in parent.iterdir() if _NAME.fullmatch(each.name) and not each.is_symlink()]:
            noted = _read(folder)
            if noted is None or noted.until <= now:
                shutil.rmtree(folder, ignore_errors=True)


def link_or_copy(file: Path, target: Path) -> None:
    """Put a file at another place in the same disk as well. Raises OSError."""
    target.unlink(missing_ok=True)
    try:
        os.link(file, target)
    except OSError:  # a file system without links
        shutil.copyfile(file, target)


class _Noted(NamedTuple):
    plain: dict[str, object]
    total: int
    until: datetime


def _plain(requested: Requested, selection: Selection) -> dict[str, object]:
    segments = (*selection.segments, *selection.excluded)
    return {
        "version": _VERSION,
        "until": min(order.until for order in requested.orders if order.until is not None).isoformat(),
        "total": len(requested.orders),
        "most_columns": requested.plan.most_columns,
        "parts": [
            {
                "segment": segments.index(part.segment),
                "columns": part.columns,
                "stand_in": part.stand_in,
                "link": order.link and order.link.url,
                "kind": order.link and order.link.kind.value,
                "until": order.until and order.until.isoformat(),
                "requested_at": order.requested_at and order.requested_at.isoformat(),
            }
            for part, order in zip(requested.plan.parts, requested.orders, strict=True)
        ],
    }


def _read(folder: Path) -> _Noted | None:
    """Read the note in a folder; None where there is none that can be understood."""
    try:
        plain = json.loads((folder / _NOTE).read_bytes())
        if plain["version"] != _VERSION:
            return None
        until = datetime.fromisoformat(plain["until"])
        return _Noted(plain, int(plain["total"]), until) if until.tzinfo is not None else None
    except (OSError, ValueError, TypeError, LookupError):
        return None


def _requested(plain: dict[str, object], selection: Selection) -> Requested | None:
    """Return what a note says that was requested. Raises what comes of one that is not understood."""
    segments, parts, orders = (*selection.segments, *selection.excluded), [], []
    noted = plain["parts"]
    if not isinstance(noted, list) or not noted:  # none is to be gone on with
        return None
    for each in noted:
        columns = tuple(int(place) for place in each["columns"])
        [selection.columns[place] for place in columns]
        parts.append(Part(segments[int(each["segment"])], columns, each["stand_in"] is True))
    most = plain["most_columns"]
    plan = Plan(selection, tuple(parts), None if most is None else int(str(most)))
    for part, each in zip(parts, noted, strict=True):
        link = Link(str(each["link"]), LinkKind(each["kind"]))
        until, requested_at = (datetime.fromisoformat(each[name]) for name in ("until", "requested_at"))
        orders.append(Order(plan.request(part), FileFormat.CSV, Path(), link, until, requested_at))
    return Requested(plan, orders)
