"""The names of connections and regions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.region import Region
from apsis_desktop.settings.file import Connection
from apsis_desktop.text.pasted import without_invisible


def region_name(region: Region) -> str:
    if region is Region.APAC:
        return QCoreApplication.translate("connection", "Asia-Pacific")
    return QCoreApplication.translate("connection", "Europe")


def tidy_name(name: str) -> str:
    """Return a name without the spaces that nobody sees."""
    return " ".join(name.split())


def name_taken(name: str, others: Iterable[Connection]) -> bool:
    """Tell whether a name cannot be told from one in use; capitals do not make it another."""
    wanted = without_invisible(tidy_name(name)).casefold()
    return any(without_invisible(tidy_name(other.name)).casefold() == wanted for other in others)
