"""Names in a sentence that is read, where each stands whole beside it: cut once, or not named at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from apsis_desktop.gui.text.shortening import Fits, Siblings, cut_between_two_words
from apsis_desktop.text.printable import one_line

_ALONE = 16  # letters that are left of the only name that is cut
_EACH = 32  # letters that are left of each where two are cut; of more, some are only counted
_FEWER = 8  # letters that are given up at most, so that no other name is meant


def with_names_cut_once(
    names: Sequence[str], compose: Callable[[Sequence[str]], str], fits: Fits | None, siblings: Siblings
) -> str | None:
    """Put names into a text that fits, the longest one or two cut; None where no such text is readable."""
    names = [one_line(name) for name in names]
    whole = compose(names)
    if fits is None or fits(whole):
        return whole
    longest, long = max(names, key=len, default=""), [name for name in names if len(name) > _EACH]
    text = _cut(names, [longest], compose, fits, siblings, _ALONE)
    return text or (_cut(names, long, compose, fits, siblings, _EACH) if len(long) == 2 else None)


def _cut(
    names: Sequence[str],
    to_cut: Sequence[str],
    compose: Callable[[Sequence[str]], str],
    fits: Fits,
    siblings: Siblings,
    least: int,
) -> str | None:
    def cut_to(letters: int) -> str:
        return compose([f"{n[: letters - 1]}…" if n in to_cut and len(n) > letters else n for n in names])

    most = max(map(len, to_cut))
    fewest = least
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if fits(cut_to(middle)) else (least, middle - 1)
    for letters in range(least, max(fewest, least - _FEWER) - 1, -1):  # other letters may be wider
        shown = [cut_between_two_words(name, letters, siblings) if name in to_cut else name for name in names]
        known = [name for name in shown if name is not None]
        if len(known) == len(names) and fits(text := compose(known)):
            return text
    return None
