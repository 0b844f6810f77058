"""The subprocess of the window check. It runs on the main thread, as Qt requires."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from apsis_desktop.cli.self_check.window import ProbeResult

_SIZE = 32  # pixels


def probe_window(answer: Path) -> int:
    """Start Qt as the window does, write the result into a file, and return the exit code."""
    from PySide6.QtGui import QImageReader
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    seen = ProbeResult(
        platform=QApplication.platformName(),
        formats=sorted(bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()),
        icons_drawn=_icons_drawn(),
        languages=_languages(),
        missing_plugins=_missing_plugins(),
    )
    answer.write_text(json.dumps(asdict(seen)), encoding="utf-8")
    del app
    return 0


def _icons_drawn() -> bool:
    from PySide6.QtGui import QIcon

    from apsis_desktop.system.resources import resource

    image = QIcon(str(resource("apsis-desktop.svg"))).pixmap(_SIZE, _SIZE).toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return len(colours) > 1


def _languages() -> list[str]:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from apsis_desktop.system.languages import QT_LANGUAGES

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [code for code in QT_LANGUAGES if QTranslator().load(f"qtbase_{code}", folder)]


def _missing_plugins() -> list[str]:
    """Return, on Linux, the libraries that a real screen would need, even where there is no screen."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    if sys.platform != "linux":
        return []
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    loader = QPluginLoader(str(folder / "libqxcb.so"))
    return [] if loader.load() else [loader.errorString()]
