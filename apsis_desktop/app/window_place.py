"""Where the window was and how its halves shared it, kept in the settings from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from apsis_desktop.settings.stored import Settings

_HALVES = "halves"
"""The object name of the splitter between them."""


def put_back(window: QWidget, settings: Settings) -> None:
    """Put the window where it was; where that is nonsense, it stays where it is."""
    window.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode("ascii", "ignore")))


def put_back_halves(window: QWidget, settings: Settings) -> None:
    """Give the form and the list of reports the widths that they had."""
    halves, widths = window.findChild(QSplitter, _HALVES), settings.halves
    if halves is not None and widths is not None:
        halves.setSizes(widths)


def keep(window: QWidget, settings: Settings) -> None:
    """Note where the window is, and the widths of its halves where they are seen."""
    settings.window_geometry = bytes(window.saveGeometry().toBase64().data()).decode()
    halves = window.findChild(QSplitter, _HALVES)
    if halves is not None and all(halves.sizes()):
        form, reports = halves.sizes()
        settings.halves = (form, reports)
