"""Makes pictures of the real window, in light and in dark: the README's, or all screens in two languages and all sizes.

Run by `dev.py screenshots`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

if sys.platform != "win32":  # Windows draws its own styles, and in its own letters, in real windows alone
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QStyleFactory
from screens import every, readme
from screens.studio import Studio

from apsis_desktop.app.runtime.gc_on_gui_thread import GuiThreadGarbageCollection

SCALES = (every.USUAL, 200)
FOLDER = Path(__file__).parent.parent / "screenshots"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where to; the README's own without it")
    parser.add_argument("--all", action="store_true", help="every screen, not only those of the README")
    parser.add_argument("--only", action="append", choices=every.NAMES, metavar="SCREEN", help="with --all: this one")
    parser.add_argument(
        "--scale", type=int, choices=SCALES, metavar="PERCENT", help="with --all: only at this scale, 100 or 200"
    )
    parser.add_argument("--text", type=float, default=100, metavar="PERCENT", help="the size of the text (100)")
    parser.add_argument("--style", choices=QStyleFactory.keys(), help="one of Qt's styles; the system's without it")
    asked = parser.parse_args(arguments)
    if asked.all and asked.folder == FOLDER:
        parser.error("--all needs a folder of its own")
    if asked.all and asked.scale is None:
        return max(_at_scale(scale, arguments) for scale in SCALES)
    if asked.scale is not None:
        os.environ["QT_SCALE_FACTOR"] = str(asked.scale / every.USUAL)  # before there is an application

    app = QApplication([])
    if asked.style:
        app.setStyle(asked.style)
    app.setApplicationDisplayName("Apsis Desktop")
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * asked.text / 100)
    app.setFont(font)
    mishaps = _count_mishaps()
    with GuiThreadGarbageCollection():
        studio = Studio(app, asked.folder, every.name_of if asked.all else readme.name_of)
        if asked.all:
            every.take_pictures(studio, asked.only or every.NAMES, asked.scale)
        else:
            readme.take_pictures(studio)
    print("\n".join(str(file) for file in studio.taken))
    return 1 if mishaps else 0


def _at_scale(scale: int, arguments: Sequence[str]) -> int:
    """Make the pictures of a scale: a program has one of them."""
    command = [sys.executable, "-m", "screens.screenshots", *arguments, "--scale", str(scale)]
    return subprocess.run(command, check=False, cwd=Path(__file__).parent.parent).returncode


def _count_mishaps() -> list[type[BaseException]]:
    """Have what goes wrong within Qt counted: it is told, and passed over there."""
    mishaps: list[type[BaseException]] = []
    tell = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        mishaps.append(kind)
        tell(kind, error, trace)

    sys.excepthook = note
    return mishaps


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
