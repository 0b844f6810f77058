"""Checks the program's folders and the list of reports."""

from __future__ import annotations

import secrets
import tempfile
import threading
from pathlib import Path

from apsis_desktop.cli.self_check.result import Failed
from apsis_desktop.errors import ApsisError, HomeUnknown
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.system.paths import Paths


def folders(_cancelled: threading.Event) -> str:
    """Write a file into each of the program's folders and delete it again."""
    try:
        paths = Paths.of_this_user()
    except HomeUnknown as problem:
        raise Failed(problem.plain_words, problem.next_step) from None
    paths.make()
    for folder in (paths.config, paths.data, paths.waiting, paths.logs):
        probe = folder / f"self-check-{secrets.token_hex(6)}"
        try:
            probe.write_bytes(b"whole")
            whole = probe.read_bytes() == b"whole"
            probe.unlink()
        except OSError as error:
            raise Failed(f"Files cannot be written in {folder}: {error.strerror}.", "Ask your IT department.") from None
        if not whole:
            raise Failed(f"A file written in {folder} cannot be read back.", "Check the disk.")
    places = dict.fromkeys((paths.config, paths.data, paths.logs))
    return f"Files can be written in {', '.join(map(str, places))}."


def database(_cancelled: threading.Event) -> str:
    """Create a list of reports in a temporary folder and read it."""
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-") as folder:
        try:
            for _time in ("made", "opened again"):
                store = JobStore.open(Path(folder) / "reports.sqlite")
                try:
                    store.load()
                finally:
                    store.close()
        except ApsisError as problem:
            raise Failed(f"{problem.plain_words} {problem.detail}", "Check that there is enough disk space.") from None
    return "A list of reports can be created and read."
