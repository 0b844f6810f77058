"""The files that say which version this is, made from their templates and the program's own version."""

from __future__ import annotations

import shutil

from build import icons, identity, windows_version
from build.places import PACKAGING, STAMPED

TEMPLATES = PACKAGING / "linux"


def run() -> None:
    """Write build/stamped/ anew."""
    shutil.rmtree(STAMPED, ignore_errors=True)
    STAMPED.mkdir(parents=True)
    for template in TEMPLATES.iterdir():
        text = template.read_text(encoding="utf-8")
        (STAMPED / template.name).write_text(filled(text), encoding="utf-8")
    (STAMPED / "windows-version.txt").write_text(windows_version.resource(), encoding="utf-8")
    icons.run()
    print(f"Version {identity.version()}")


def filled(text: str) -> str:
    """Replace @NAME@, @VERSION@ and the like."""
    values = {
        "NAME": identity.NAME,
        "SUMMARY": identity.SUMMARY,
        "IDENTIFIER": identity.IDENTIFIER,
        "VERSION": identity.version(),
        "DATE": identity.made_at().date().isoformat(),
        "PROGRAM": identity.WINDOW_PROGRAM,
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text
