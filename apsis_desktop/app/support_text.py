"""The text that a person sends to whoever helps: what runs, how it is set up, what it said last. In English.

Nothing in it is private: no secret, no address of a proxy, no name of a report, nothing of a profile. No Qt.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from apsis_desktop import __version__
from apsis_desktop.api.origin import origin_of
from apsis_desktop.api.proxy.system import system_proxy
from apsis_desktop.errors import KeyringProblem
from apsis_desktop.jobs.job import Job
from apsis_desktop.system.logging_setup import redact


@dataclass(frozen=True)
class Situation:
    """What is told. `versions` are those of the window's libraries; `history` and `job` are the chosen report's."""

    versions: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    job: Job | None = None
    history: Sequence[tuple[datetime, str]] = ()
    last_lines: Sequence[str] = ()


def support_text(situation: Situation, now: datetime) -> str:
    """Return the details as they may be sent: each line redacted as the log is."""
    parts = [
        _part(f"Apsis Desktop {__version__}, {now.astimezone(UTC):%Y-%m-%d %H:%M} UTC", _pairs(_system(situation))),
        _part("Settings", _pairs(situation.settings)),
        _part("The chosen report", _report(situation.job, situation.history)),
        _part("The last messages", map(redact, situation.last_lines or ["none"])),
    ]
    return "\n".join(parts)


def keyring_in_words(problem: KeyringProblem | None) -> str:
    """Say how the keyring is."""
    return "no trouble known" if problem is None else f"{problem.code}: kept in memory alone"


def proxy_in_words(address: str) -> str:
    """Say whether the way to an address leads through a proxy, and not which. It may read the system's settings."""
    origin = origin_of(address)
    try:
        return "yes" if origin is not None and system_proxy(origin) else "no"
    except (OSError, ValueError) as error:
        return f"not known: {type(error).__name__}"


def _system(situation: Situation) -> dict[str, str]:
    from apsis_desktop.api.transport import HTTP_LIBRARY

    return {
        "System": f"{platform.platform()}, {platform.machine()}",
        "Python": platform.python_version(),
        **situation.versions,
        "HTTP": HTTP_LIBRARY,
        "Installed": "from an installer" if getattr(sys, "frozen", False) else "from source",
    }


def _report(job: Job | None, history: Iterable[tuple[datetime, str]]) -> list[str]:
    if job is None:
        return ["none"]
    selection = job.selection
    facts = {
        "Id": job.id,
        "State": f"{job.state} since {_moment(job.since)}",
        "Asked": _moment(job.asked_at),
        "Choice": f"{len(selection.segments)} segments, {len(selection.columns)} columns, {job.format}",
        "Link": f"{job.link.kind.name.lower()}, until {_moment(job.link_until)}"
        if job.link and job.link_until
        else "none",
        "Size": f"{job.size} bytes" if job.size is not None else "not known",
    }
    if job.problem is not None:
        facts["Problem"] = f"{job.problem.code} {job.problem.detail}".strip()
    return [*_pairs(facts), *(f"{_moment(at)} {redact(text)}" for at, text in history)]


def _moment(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def _pairs(facts: Mapping[str, str]) -> list[str]:
    return [f"{name}: {redact(value)}" for name, value in facts.items()]


def _part(heading: str, lines: Iterable[str]) -> str:
    return "\n".join((heading, *(f"  {line}" for line in lines), ""))
