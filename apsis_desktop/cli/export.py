"""`apsis-desktop export`: one report, from the names on the command line to the file."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import load_attributes, load_sections, load_segments, load_tags
from apsis_desktop.cli.names import find, find_all
from apsis_desktop.errors import HomeUnknown, SavedElsewhere, SavingProblem, UsageWrong
from apsis_desktop.report.cycle import CycleContext
from apsis_desktop.report.events import Event, ReportEvent
from apsis_desktop.report.files.destination import check_place, real_place
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.report.files.part_file import PutInPlace, part_file
from apsis_desktop.report.files.saving import check_name, saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.parts import Brought, bring
from apsis_desktop.report.plan import plan
from apsis_desktop.report.retrying_client import OF_COMMAND, RetryingClient
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection


def output_path(typed: str) -> Path:
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
        raise UsageWrong(words="Add the name of a file to --output.")
    return path


def check_output(path: Path, unfinished: Unfinished, *, replace: bool) -> None:
    """Check that a report can be saved there. Raises `UsageWrong` and `SavingProblem` kinds."""
    check_name(path)
    with saving_errors(path):
        if path.is_dir():
            raise UsageWrong(words=f"{path} is a folder. Add the name of a file to --output.")
        if path.exists() and not path.is_file():  # a device or a pipe: replacing it would harm other programs
            raise UsageWrong(words=f"{path} is not a file. Give --output the name of one.")
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


def export(
    order: ExportOrder,
    chosen: AbstractContextManager[Account],
    tell: Callable[[ReportEvent], None],
    cancelled: threading.Event,
    unfinished: Unfinished,
    work: Path | None = None,
) -> Brought:
    """Save a report at `order.output`. Raises `ApsisError` kinds. `work`: see `bring`.

    The destination is checked first, before the keyring or the network is used; only a complete file is left there.
    If the name has been taken by the time of saving, the file is saved under a free one and `SavedElsewhere` is raised.
    """
    check_output(order.output, unfinished, replace=order.overwrite)
    with chosen as account:
        selection = _resolve_selection(order, account, tell, cancelled)
        place = real_place(order.output) if order.overwrite else order.output
        with part_file(place, unfinished) as (part, put):
            brought = bring(
                plan(selection),
                part,
                CycleContext(account=account, tell=tell, cancelled=cancelled, patience=OF_COMMAND),
                tell,
                work,
                place,
            )
            try:
                put(place, order.overwrite)
            except SavingProblem as problem:
                raise _save_under_free_name(place, put, problem) from problem
    return brought


def notes(brought: Brought) -> list[str]:
    """Return what is to be said of a saved report."""
    if not brought.incomplete:
        return []
    rows = "1 row has" if brought.incomplete == 1 else f"{brought.incomplete} rows have"
    return [f"{rows} blanks: a profile came or went while the columns were requested one by one."]


def _save_under_free_name(place: Path, put: PutInPlace, problem: SavingProblem) -> SavingProblem:
    """Save the file under a free name in its folder, so that it is not lost; return the error that says so."""
    try:
        with saving_errors(place):
            other = free_name(place)
        put(other, False)  # noqa: FBT003 - as for the place itself
    except SavingProblem:
        return problem
    return SavedElsewhere(trouble=problem.plain_words, file=str(other), detail=problem.detail)


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
