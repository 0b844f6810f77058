"""Linux: the bundle as a .tar.gz that can be unpacked anywhere, or over /usr/local or ~/.local to be in the menus.

bin/                    what is typed: links to
lib/apsis-desktop/      the bundle
share/                  desktop entry, icon, and the description for software centres
"""

from __future__ import annotations

import gzip
import io
import platform
import tarfile
from pathlib import Path

from build import identity
from build.places import BUNDLE, DIST, STAMPED
from setup.environment import ROOT
from setup.stopped import Stopped

_LEVEL = 6  # 9 takes five times as long, for half a percent
ICON = ROOT / "resources" / "apsis-desktop.svg"


def path() -> Path:
    return DIST / f"{top()}-linux-{platform.machine()}.tar.gz"


def top() -> str:
    """Name the folder that everything in the archive lies in."""
    return f"apsis-desktop-{identity.version()}"


def shared() -> dict[str, Path]:
    """Return where the files for menus and software centres go within share/, and where they are."""
    return {
        "applications/apsis-desktop.desktop": STAMPED / "apsis-desktop.desktop",
        "icons/hicolor/scalable/apps/apsis-desktop.svg": ICON,
        f"metainfo/{identity.IDENTIFIER}.metainfo.xml": STAMPED / "metainfo.xml",
    }


def make() -> Path:
    """Write the archive. Two archives of one commit are the same, byte for byte."""
    if not BUNDLE.is_dir() or not STAMPED.is_dir():
        raise Stopped("There is nothing to pack yet. Run the steps before this one first.")
    when = int(identity.made_at().timestamp())
    archive = path()
    with (
        archive.open("wb") as raw,
        gzip.GzipFile("", "wb", _LEVEL, raw, mtime=when) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        _pack(tar, when)
    return archive


def _pack(tar: tarfile.TarFile, when: int) -> None:
    def owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime = when
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    for name in (identity.CONSOLE_PROGRAM, identity.WINDOW_PROGRAM):
        link = tarfile.TarInfo(f"{top()}/bin/{name}")
        link.type = tarfile.SYMTYPE
        link.linkname = f"../lib/apsis-desktop/{name}"
        tar.addfile(owned_by_nobody(link), io.BytesIO())
    for file in sorted(BUNDLE.rglob("*")):
        if file.is_symlink() or file.is_file():
            inside = file.relative_to(BUNDLE).as_posix()
            tar.add(file, f"{top()}/lib/apsis-desktop/{inside}", recursive=False, filter=owned_by_nobody)
    for target, source in shared().items():
        tar.add(source, f"{top()}/share/{target}", filter=owned_by_nobody)
