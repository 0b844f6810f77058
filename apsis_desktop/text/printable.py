"""Makes text from outside, such as a name, safe to show within other text."""

from __future__ import annotations

import re

_BREAKS = "\r\n|[\t-\r\x1c-\x1f\x85\u2028\u2029]"

# Line ends, escape sequences, halves of letters, and marks that turn the direction of writing: a name could repaint
# what is around it.
_MARKS = "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ud800-\udfff]"


def printable(text: str) -> str:
    """Replace control characters and direction marks, which could change the text around."""
    if text.isprintable():  # as nearly every name is: what is looked for below is never printable to Python
        return text
    return re.sub(_MARKS, "\ufffd", text)


def one_line(text: str) -> str:
    """Return it printable, on one line."""
    return text if text.isprintable() else printable(re.sub(_BREAKS, " ", text))
