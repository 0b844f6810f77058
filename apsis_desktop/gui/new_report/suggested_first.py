"""What comes first in a picker while nothing is searched: what was used lately, then what comes with APSIS One."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.text.duplicate_names import is_built_in
from apsis_desktop.gui.text.pasted_names import Kind, NameLookup

_LATELY = 8


def at_the_front(used: Iterable[Definition], here: NameLookup[Kind]) -> Sequence[Kind]:
    """Return these in their order. `used` are things of earlier reports, the newest first."""
    lately: dict[Kind, None] = {}
    for one in used:
        still = here.same(one)
        if still is not None:
            lately[still] = None
        if len(lately) == _LATELY:
            break
    return tuple(dict.fromkeys((*lately, *filter(is_built_in, here.items))))
