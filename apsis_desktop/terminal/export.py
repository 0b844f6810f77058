"""`apsis-desktop export`: one report, from the names on the command line to the file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import tzlocal

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import load_attributes, load_sections, load_segments, load_tags
from apsis_desktop.errors import UsageWrong
from apsis_desktop.report.cycle import Order, Surroundings, run_cycle
from apsis_desktop.report.events import Event
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection
from apsis_desktop.terminal.names import find, find_all
from apsis_desktop.terminal.output import check_output
from apsis_desktop.terminal.part_file import part_file

PATIENCE = 120.0  # seconds without APSIS One after which a command gives up; a window would go on


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What was typed."""

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


def export(
    order: ExportOrder,
    chosen: AbstractContextManager[Account],
    tell: Callable[[Event], None],
    cancelled: threading.Event,
) -> int:
    """Save a report at `order.output` and return its size in bytes. Raises `ApsisError` kinds.

    The place is looked at before anything is asked for, be it of the keyring; nothing but the whole file is left there.
    """
    check_output(order.output, replace=order.overwrite)
    with chosen as account:
        selection = _select(order, account, cancelled)
        with part_file(order.output) as (part, put_in_place):
            fetched = run_cycle(
                Order(selection, order.format, part),
                Surroundings(account=account, tell=tell, cancelled=cancelled, patience=PATIENCE),
            )
            put_in_place(order.overwrite)
    return fetched.size


def _select(order: ExportOrder, account: Account, cancelled: threading.Event) -> Selection:
    with ApsisClient(account, cancelled) as client:
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
        timezone=_timezone(),
    )
    missing = selection.missing()
    if missing is not None:
        raise UsageWrong(words=missing.value)
    return selection


def _timezone() -> str:
    """Return the name of this computer's time zone, or UTC where it has none that can be told."""
    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (LookupError, OSError, ValueError):
        return "UTC"
