"""Names one after the other, in a sentence; of many the first few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.text.shortening import Siblings, in_a_sentence

_MOST = 12


def listed(names: Sequence[str]) -> str:
    """Return the names with commas between them; the last ones of many are only counted."""
    siblings = Siblings(names)
    names = [in_a_sentence(name, siblings) for name in names]
    if len(names) <= _MOST:
        return ", ".join(names)
    more = len(names) - _MOST + 1
    return QCoreApplication.translate("Listing", "{names} and %Ln more", "", more).format(
        names=", ".join(names[: _MOST - 1])
    )
