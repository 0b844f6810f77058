"""One report out of several requests: all of them are made, each file is brought, and they are put together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from apsis_desktop.errors import DiskFull, ReportProblem, TooMuchForExcel
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.content import seen_of
from apsis_desktop.report.cycle import CycleContext, Order, request, run_cycle
from apsis_desktop.report.download import Fetched
from apsis_desktop.report.events import Event, OfPart, Preparing, PuttingTogether, ReportEvent
from apsis_desktop.report.files.disk_room import free_bytes
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.kept_parts import KeptParts, Requested, link_or_copy
from apsis_desktop.report.plan import Plan
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.disk import write_through


@dataclass(frozen=True, slots=True)
class Brought:
    """A whole report. `plan`: what was requested in the end.

    `incomplete`: rows of profiles that came or went between two requests, and have blanks in some columns.
    `too_much`: why the file is a CSV where a workbook was wanted.
    """

    fetched: Fetched
    plan: Plan
    incomplete: int = 0
    too_much: TooMuchForExcel | None = None


def bring(
    plan: Plan,
    target: Path,
    around: CycleContext,
    tell: Callable[[ReportEvent], None],
    work: Path | None,
    place: Path | None = None,
    kept: KeptParts | None = None,
) -> Brought:
    """Bring a report into `target`, a file that is there and has no final name yet; `place` is what it will be called.

    Folders for what is put together are made in `work`. `kept`: what an earlier try has downloaded of it, and where
    that of this one is until the report is saved. Raises what `run_cycle` does, and `ListProblem` kinds.
    """
    kept = kept or KeptParts(None, around.account, plan.selection)
    if kept.is_passed_on(plan, around.clock.now()):
        try:
            return Brought(_pass_on(plan, target, around, tell, place, kept), plan)
        except ReportProblem as refusal:
            plan = plan.instead(plan.parts[0], refusal)
    with saving_errors(work or Path()), work_folder(work) as folder:
        requested = kept.take_up(folder, around.clock.now())
        if requested is None:
            if free_bytes(folder) <= 0:  # before anything is requested in vain
                raise DiskFull(detail="not even the requests could be noted")
            requested = _request_all(plan, around, tell)
            kept.note(requested, folder)
        try:
            return _made_of_parts(requested, folder, target, around, tell)
        finally:
            kept.keep(folder, stopped=around.cancelled.is_set())


def _pass_on(
    plan: Plan,
    target: Path,
    around: CycleContext,
    tell: Callable[[ReportEvent], None],
    place: Path | None,
    kept: KeptParts,
) -> Fetched:
    now = around.clock.now()
    order = kept.take_link(Order(plan.request(plan.parts[0]), plan.selection.format, target, place=place))

    def note_and_tell(event: Event) -> None:
        if isinstance(event, Preparing):
            requested = replace(order, link=event.link, until=event.until, requested_at=now)
            kept.note_link(Requested(plan, [requested]))
        tell(event)

    return run_cycle(order, replace(around, tell=note_and_tell))


def _made_of_parts(
    requested: Requested, folder: Path, target: Path, around: CycleContext, tell: Callable[[ReportEvent], None]
) -> Brought:
    plan = requested.plan
    files = _fetch_each(requested, folder, around, tell)
    if plan.is_passed_on:
        (file,) = files
        link_or_copy(file, target)
        seen = seen_of(file)
        size = file.stat().st_size
        return Brought(Fetched(target, plan.selection.format, size, seen.ends_within_row, seen.headings), plan)
    made = put_together(plan, files, plan.selection.format, folder, target, around.cancelled)
    return Brought(made.fetched, plan, made.incomplete, made.too_much)


def _request_all(plan: Plan, around: CycleContext, tell: Callable[[ReportEvent], None]) -> Requested:
    """Make all requests, so that APSIS One prepares them at the same time."""
    orders: list[Order] = []
    while len(orders) < len(plan.parts):
        part = plan.parts[len(orders)]
        order = Order(plan.request(part), FileFormat.CSV, Path())
        try:
            orders.append(request(order, _around(around, tell, len(orders), plan)))
        except ReportProblem as refusal:
            plan = plan.instead(part, refusal)
    return Requested(plan, orders)


def _fetch_each(
    requested: Requested, folder: Path, around: CycleContext, tell: Callable[[ReportEvent], None]
) -> Iterator[Path]:
    """Yield the file of each part as soon as it is there."""
    plan, together = requested.plan, 0  # bytes: the parts stay until the one file is written, which may be as large
    for number, order in enumerate(requested.orders):
        file = folder / f"part-{number}.csv"
        if not file.exists():  # an earlier try may have downloaded it
            run_cycle(replace(order, part=file), _around(around, tell, number, plan))
        together += file.stat().st_size
        if not plan.is_passed_on and free_bytes(folder) < together:
            raise DiskFull(detail=f"{together} bytes to be put together")
        yield file
    if not plan.is_passed_on:
        tell(PuttingTogether())


@dataclass(frozen=True, slots=True)
class PutTogether:
    """The one file. `incomplete` and `too_much`: see `Brought`."""

    fetched: Fetched
    incomplete: int
    too_much: TooMuchForExcel | None = None


def put_together(
    plan: Plan, files: Iterable[Path], wanted: FileFormat, folder: Path, target: Path, cancelled: threading.Event
) -> PutTogether:
    """Put the files of a plan's parts together into `target`, a file that is there. The folder is there for that alone.

    What a workbook cannot hold becomes a CSV: nothing that was downloaded is lost for that.
    Raises `ListProblem` kinds, `FileDamaged`, `DiskFull`, OSError and `Cancelled`.
    """
    from apsis_desktop.lists.put_together import ListBuilder
    from apsis_desktop.lists.writing import write_csv, write_workbook

    with ListBuilder(plan.recipe(), folder, cancelled, free_bytes(folder)) as builder:
        for number, file in enumerate(files):
            builder.take(number, file)
        made = builder.put_together()
        too_much = None
        if wanted is FileFormat.XLSX:
            try:
                write_workbook(builder.engine, made, target)
            except TooMuchForExcel as problem:
                wanted, too_much = FileFormat.CSV, problem
        if wanted is not FileFormat.XLSX:
            write_csv(builder.engine, made, folder, target, cancelled, packed=wanted is FileFormat.CSV_GZ)
    with target.open("r+b") as file_object:
        write_through(file_object.fileno())
    return PutTogether(Fetched(target, wanted, target.stat().st_size), made.incomplete, too_much)


def _around(around: CycleContext, tell: Callable[[ReportEvent], None], number: int, plan: Plan) -> CycleContext:
    if len(plan.parts) == 1:
        return replace(around, tell=tell)

    def tell_of_part(event: Event) -> None:
        tell(OfPart(number + 1, len(plan.parts), event))

    return replace(around, tell=tell_of_part)
