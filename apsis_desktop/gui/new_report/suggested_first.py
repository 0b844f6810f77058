"""What comes first in a picker while nothing is searched: what was used lately, then what comes with APSIS One."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.text.duplicate_names import is_built_in
from apsis_desktop.gui.text.pasted_names import Kind, NameLookup
from apsis_desktop.gui.widgets.checklist.model import Groups

_LATELY = 8


def at_the_front(used: Iterable[Definition], here: NameLookup[Kind]) -> Groups:
    """Return these in their order, under their headings. `used` are things of earlier reports, the newest first."""
    lately: dict[Kind, None] = {}
    for one in used:
        still = here.same(one)
        if still is not None:
            lately[still] = None
        if len(lately) == _LATELY:
            break
    translate = QCoreApplication.translate
    return (
        (translate("SuggestedFirst", "Recently used"), tuple(lately)),
        (translate("SuggestedFirst", "Built-in"), tuple(filter(is_built_in, here.items))),
    )
