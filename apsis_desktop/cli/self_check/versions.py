"""Checks that the libraries load, by their versions, and that the time zone is known."""

from __future__ import annotations

import platform
import sqlite3
import ssl
import sys
import threading

from apsis_desktop import __version__
from apsis_desktop.cli.self_check.result import Failed
from apsis_desktop.report.local_zone import local_zone


def versions(_cancelled: threading.Event) -> str:
    """Return the versions of the program, Python, Qt and the bundled libraries."""
    import isal
    import PySide6
    from isal import isal_zlib
    from PySide6.QtCore import qVersion

    kind = "installed" if getattr(sys, "frozen", False) else "run by Python"
    checksum = isal_zlib.crc32(b"a" * 100)
    return ", ".join(
        (
            f"Apsis Desktop {__version__} ({kind})",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}",
            f"PySide6 {PySide6.__version__}",
            f"SQLite {sqlite3.sqlite_version}",
            ssl.OPENSSL_VERSION.partition("  ")[0],
            f"isal {isal.__version__}" if checksum else "isal",
            platform.platform(terse=True),
        )
    )


def time_zone(_cancelled: threading.Event) -> str:
    """Return the time zone in which Unix seconds are shown as times."""
    zone = local_zone()
    if zone is None:
        raise Failed(
            "No known time zone matches this computer’s time. Times in workbooks are shown in UTC.",
            "Set the time zone in the system settings. If the variable TZ is set, use a name such as "
            "Europe/Stockholm. On Linux, install the package tzdata.",
        )
    if not zone.told:
        return f"The system does not name this computer’s time zone. Its time matches {zone.name}."
    return f"This computer is in {zone.name}."
