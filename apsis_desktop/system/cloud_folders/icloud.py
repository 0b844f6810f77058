"""Does a Mac sync its Desktop and Documents? The folders stay where they are, and only a mark on them tells.

The mark is an extended attribute. Following links does not help: `~/Documents` is a folder, and what lies in
`~/Library/Mobile Documents/com~apple~CloudDocs` is a link back to it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

FOLDERS = ("Desktop", "Documents")
_UNTIL_SONOMA = "com.apple.icloud.desktop"
_SINCE_SEQUOIA = "com.apple.file-provider-domain-id"  # and its value names who syncs
_OTHERS = {"onedrive": "OneDrive", "google": "Google Drive", "dropbox": "Dropbox"}
_LONGEST = 5.0  # seconds


def read_attributes(folder: PurePath) -> str:
    """Return the extended attributes of a folder as `xattr -l` lists them. Waits for the disk."""
    import subprocess

    command = ["/usr/bin/xattr", "-l", str(folder)]
    try:
        answer = subprocess.run(command, check=False, capture_output=True, timeout=_LONGEST)  # noqa: S603 - a program of the system, without a shell
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.decode("utf-8", "replace")


def marked_service(
    folder: PurePath, home: PurePath | None = None, attributes: Callable[[PurePath], str] = read_attributes
) -> str | None:
    """Return the name of the service that a folder syncs to as part of the Desktop or Documents. Waits for the disk."""
    home = home or Path.home()
    for name in FOLDERS:
        if folder.is_relative_to(home / name):
            return _service_in_attributes(attributes(home / name))
    return None


def _service_in_attributes(attributes: str) -> str | None:
    for line in attributes.splitlines():
        name, _colon, value = line.partition(":")
        if name == _UNTIL_SONOMA:
            return "iCloud Drive"
        if name == _SINCE_SEQUOIA:
            return next((service for sign, service in _OTHERS.items() if sign in value.casefold()), "iCloud Drive")
    return None
