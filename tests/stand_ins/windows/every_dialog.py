"""The dialogs that the program has, found in its own modules."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

import apsis_desktop.gui


def every_dialog() -> set[str]:
    for module in pkgutil.walk_packages(apsis_desktop.gui.__path__, "apsis_desktop.gui."):
        importlib.import_module(module.name)
    return set(_below(QDialog))


def _below(kind: type[QDialog]) -> Iterator[str]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("apsis_desktop.") and not one.__subclasses__():
            yield one.__name__
        yield from _below(one)
