"""`apsis-desktop list`: the sections, segments, attributes and tags of an account."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Definition, Section, load_attributes, load_sections, load_segments, load_tags
from apsis_desktop.cli.names import find
from apsis_desktop.errors import UsageWrong
from apsis_desktop.report.events import Event
from apsis_desktop.report.retrying_client import OF_COMMAND, RetryingClient
from apsis_desktop.system.console import escaped
from apsis_desktop.text.printable import printable


def listing(
    kind: str,
    section: str | None,
    account: Account,
    tell: Callable[[Event], None],
    cancelled: threading.Event,
) -> Sequence[Definition]:
    """Load definitions of one kind; attributes and tags belong to a section. Raises `ApsisError` kinds."""
    with RetryingClient(account, cancelled, OF_COMMAND, tell) as client:
        if kind == "segments":
            return load_segments(client)
        sections = load_sections(client)
        if kind == "sections":
            return sections
        discriminator = _pick_section(section, sections).discriminator
        return load_attributes(client, discriminator) if kind == "attributes" else load_tags(client, discriminator)


def as_lines(things: Sequence[Definition]) -> str:
    """Write a name and its discriminator a line, in two columns."""
    names = [printable(one.name) for one in things]
    width = max(map(len, names), default=0)
    lines = zip(names, (printable(one.discriminator) for one in things), strict=True)
    return "".join(f"{name:<{width}}  {discriminator}\n" for name, discriminator in lines)


def as_json(things: Sequence[Definition], *, ascii_alone: bool = False) -> str:
    """Write a JSON list of objects with `name` and `discriminator`; `ascii_alone` escapes all other characters.

    Control characters and invisible ones are always escaped.
    """
    plain = [{"name": one.name, "discriminator": one.discriminator} for one in things]
    return escaped(json.dumps(plain, ensure_ascii=ascii_alone, indent=2)) + "\n"


def _pick_section(typed: str | None, sections: Sequence[Section]) -> Section:
    if typed is not None:
        return find(typed, sections, "section")
    if len(sections) == 1:
        return sections[0]
    raise UsageWrong(words="Say which section with --section. See them with: apsis-desktop list sections")
