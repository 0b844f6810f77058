"""`apsis-desktop export`: one report, from the names on the command line to the file."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import load_attributes, load_sections, load_segments, load_tags
from apsis_desktop.cli.account import ChosenAccount
from apsis_desktop.cli.names import find, find_all
from apsis_desktop.cli.put import put_or_save_beside, save_as_csv
from apsis_desktop.cli.shaped_export import Exported, save_shaped
from apsis_desktop.errors import ApsisError, HomeUnknown, UsageWrong
from apsis_desktop.report.cycle import CycleContext
from apsis_desktop.report.events import Event, ReportEvent
from apsis_desktop.report.files.destination import check_place, real_place
from apsis_desktop.report.files.free_name import numbered_name
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.saving import check_name, saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.kept_parts import Kept, KeptParts, sweep
from apsis_desktop.report.parts import Brought, bring
from apsis_desktop.report.plan import plan
from apsis_desktop.report.retrying_client import OF_COMMAND, RetryingClient
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection
from apsis_desktop.report.server_time import ServerTime
from apsis_desktop.report.shape import Shape


def output_path(typed: str, option: str = "--output") -> Path:
    """Return the whole path of what was typed. Raises `UsageWrong` for a folder, and `SavingProblem` kinds."""
    path = Path(typed)
    if path.parts[:1] == ("~",):  # some shells leave it as it is; `~name` may be the name of a file
        try:
            path = path.expanduser()
        except RuntimeError as error:
            raise HomeUnknown(detail=str(error)) from error
    with saving_errors(path):  # the current folder may be gone
        path = path.absolute()
    separators = tuple(one for one in (os.sep, os.altsep) if one)
    if not typed or typed.endswith(separators):
        raise UsageWrong(words=f"Add the name of a file to {option}.")
    return path


def check_output(path: Path, unfinished: Unfinished, *, replace: bool) -> None:
    """Check that a report can be saved there. Raises `UsageWrong` and `SavingProblem` kinds."""
    check_name(path)
    with saving_errors(path):
        if path.is_dir():
            raise UsageWrong(words=f"{path} is a folder. Add the name of a file to --output.")
        if path.exists() and not path.is_file():  # a device or a pipe: replacing it would harm other programs
            raise UsageWrong(words=f"{path} is not a file. Add the name of a file to --output.")
    check_place(path, replace=replace, unfinished=unfinished)


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """The command line of an export, parsed."""

    section: str
    segments: tuple[str, ...]
    excluded: tuple[str, ...]
    match: Match
    attributes: tuple[str, ...]
    tags: tuple[str, ...]
    profiles: Profiles
    format: FileFormat
    output: Path
    overwrite: bool
    which_segment: bool = False
    shape: Shape = field(default_factory=Shape)
    counted: bool = False


def export(
    order: ExportOrder,
    choice: AbstractContextManager[ChosenAccount],
    tell: Callable[[ReportEvent], None],
    cancelled: threading.Event,
    unfinished: Unfinished,
    work: Path | None = None,
    say: Callable[[str], None] = lambda _sentence: None,
    *,
    keep: Path | None = None,
    tell_kept: Callable[[Kept], None] = lambda _kept: None,
) -> Exported:
    """Save a report at `order.output`. Raises `ApsisError` kinds. `work`: see `bring`. `say` tells what will be done.

    What was downloaded of a report that cannot be saved is kept in `keep`, told of by `tell_kept`, and noted in the
    error; the same order goes on with it.

    The destination is checked first, before the keyring or the network is used; only a complete file is left there.
    If the name has been taken by the time of saving, the file is saved under a free one and `SavedElsewhere` is raised;
    likewise, if a report that is here cannot be made into the file that was wanted, it is saved as CSV.
    """
    _check_outputs(order, unfinished)
    with choice as chosen:
        time, limits = ServerTime(), chosen.column_limits
        account = replace(chosen.account, note_date=time.note)
        selection = _resolve_selection(order, account, tell, cancelled)
        if keep is not None and (now := time.agreed()) is not None:
            sweep(keep, now)
        planned = plan(selection, most_columns=limits.most_columns(chosen.connection_id))
        place = real_place(order.output) if order.overwrite else order.output
        around = CycleContext(account=account, tell=tell, cancelled=cancelled, patience=OF_COMMAND)
        kept = KeptParts(keep, account, selection, as_single=order.shape.is_made_here)
        if (earlier := kept.requested(around.clock.now())) is not None:
            at = earlier.requested_at.astimezone()
            say(f"Continuing with the report requested at {at:%Y-%m-%d %H:%M}, without a new request.")
        elif (count := len(planned.parts)) > 1:
            say(f"This report takes {count} requests to APSIS One, at least a second apart.")

        def bring_into(target: Path) -> Brought:
            own_place = None if order.shape.is_made_here else place
            brought = bring(planned, target, around, tell, work, own_place, kept)
            if (most := brought.plan.most_columns) is not None:
                limits.columns_taken(chosen.connection_id, most)
            return brought

        try:
            if order.shape.is_made_here:
                return save_shaped(
                    order.shape,
                    bring_into,
                    place,
                    overwrite=order.overwrite,
                    unfinished=unfinished,
                    cancelled=cancelled,
                    work=work,
                    counted=order.counted,
                    until_saved=kept.until_saved,
                )
            with part_file(place, unfinished) as (part, put):
                brought = bring_into(part)
                if brought.too_much is not None:
                    raise save_as_csv(place, kept.until_saved(put), brought.too_much)
                put_or_save_beside(place, kept.until_saved(put), overwrite=order.overwrite)
        except BaseException as problem:
            if (left := kept.settle(problem, stopped=cancelled.is_set())) is not None:
                problem.add_note(str(left))
                with contextlib.suppress(ApsisError):  # that is the one to raise
                    tell_kept(left)
            raise
    return Exported(brought, ((order.output, brought.fetched.size),))


def _check_outputs(order: ExportOrder, unfinished: Unfinished) -> None:
    check_output(order.output, unfinished, replace=order.overwrite)
    if order.shape.split:
        check_output(numbered_name(order.output, 1), unfinished, replace=order.overwrite)


def notes(exported: Exported) -> list[str]:
    """Return what is to be said of a saved report."""
    found = []
    if incomplete := exported.brought.incomplete:
        rows = "1 row has" if incomplete == 1 else f"{incomplete} rows have"
        found.append(f"{rows} blank cells, because profiles were added or removed between two requests.")
    fetched, selection = exported.brought.fetched, exported.brought.plan.selection
    if absent := selection.absent_from(fetched.headings) if fetched.headings else []:
        found.append(f"Requested, but not in the report: {', '.join(absent)}.")
    if fetched.ends_within_row:
        found.append("The last row has fewer cells than the heading: the report may be incomplete. Request it again.")
    if exported.others:
        named = ", ".join(other.name for other in exported.others)
        found.append(f"Already there, and not part of this report: {named}.")
    if exported.altered:
        named = ", ".join(
            f"{column.heading} ({', '.join(change.value for change in column.changes)})" for column in exported.altered
        )
        found.append(
            f"Excel alters these columns when it opens the file: {named}. To keep them, use --format xlsx-tidy."
        )
    return found


def _resolve_selection(
    order: ExportOrder, account: Account, tell: Callable[[Event], None], cancelled: threading.Event
) -> Selection:
    with RetryingClient(account, cancelled, OF_COMMAND, tell) as client:
        section = find(order.section, load_sections(client), "section")
        segments = load_segments(client)
        attributes = load_attributes(client, section.discriminator) if order.attributes else ()
        tags = load_tags(client, section.discriminator) if order.tags else ()
    selection = Selection(
        section=section,
        segments=find_all(order.segments, segments, "segment"),
        excluded=find_all(order.excluded, segments, "segment"),
        match=order.match,
        columns=(*find_all(order.attributes, attributes, "attribute"), *find_all(order.tags, tags, "tag")),
        profiles=order.profiles,
        format=order.format,
        which_segment=order.which_segment,
    )
    missing = selection.missing()
    if missing is not None:
        raise UsageWrong(words=missing.value)
    return selection
