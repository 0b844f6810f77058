"""`apsis-desktop self-check`: checks that everything the program needs works on this computer."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import asdict

from apsis_desktop import __version__
from apsis_desktop.cli.self_check.certificates import certificates
from apsis_desktop.cli.self_check.keyring import keyring
from apsis_desktop.cli.self_check.practice_export import practice_export
from apsis_desktop.cli.self_check.result import Check, Failed, Finding
from apsis_desktop.cli.self_check.storage import database, folders
from apsis_desktop.cli.self_check.versions import time_zone, versions
from apsis_desktop.cli.self_check.window import window_checks
from apsis_desktop.errors import ApsisError, Cancelled
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.console import escaped

log = logging.getLogger(__name__)


def checks() -> list[tuple[str, Check]]:
    """Return the checks with their names, in order."""
    return [
        ("versions", versions),
        *window_checks(),
        ("time zone", time_zone),
        ("certificates", certificates),
        ("keyring", keyring),
        ("folders", folders),
        ("list of reports", database),
        *((f"practice {form.value}", practice_export(form)) for form in FileFormat),
    ]


def self_check(cancelled: threading.Event, heard: Callable[[Finding], None]) -> list[Finding]:
    """Make all checks, report each finding at once, and return them. Raises `Cancelled`."""
    findings = []
    for name, check in checks():
        if cancelled.is_set():
            raise Cancelled
        findings.append(make_check(name, check, cancelled))
        heard(findings[-1])
    return findings


def make_check(name: str, check: Check, cancelled: threading.Event) -> Finding:
    """Make one check. Any error in it becomes a finding."""
    try:
        return Finding(name, holds=True, said=check(cancelled))
    except Cancelled:
        raise
    except Failed as failure:
        log.warning("Self-check, %s: %s", name, failure.said)
        return Finding(name, holds=False, said=failure.said, advice=failure.advice)
    except ApsisError as problem:
        log.warning("Self-check, %s: %s %s", name, problem.code, problem.detail)
        return Finding(name, holds=False, said=problem.plain_words, advice="Ask your IT department.")
    except Exception as error:  # such as a library that is not there
        log.exception("Self-check, %s", name)
        return Finding(
            name, holds=False, said=f"{type(error).__name__}: {error}", advice="Install Apsis Desktop again."
        )


def as_lines(finding: Finding) -> list[str]:
    """Format a finding for people; the advice is a line of its own."""
    if finding.holds:
        return [f"ok      {finding.name}: {finding.said}"]
    return [f"FAILED  {finding.name}: {finding.said}", f"        {finding.advice}"]


def as_json(findings: list[Finding]) -> str:
    """Format the findings as JSON for other programs."""
    told = {
        "version": __version__,
        "holds": all(finding.holds for finding in findings),
        "checks": [asdict(finding) for finding in findings],
    }
    return escaped(json.dumps(told, ensure_ascii=True, indent=2)) + "\n"
