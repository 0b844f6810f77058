"""Makes text from outside, such as a name, safe to show within other text."""

from __future__ import annotations

import re

_BREAKS = re.compile("\r\n|[\t-\r\x1c-\x1f\x85\u2028\u2029]")

# Line ends, escape sequences, halves of letters, and marks that turn the direction of writing: a name could repaint
# what is around it.
_MARKS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ud800-\udfff]")


def printable(text: str) -> str:
    """Replace control characters and direction marks, which could change the text around."""
    return _MARKS.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Return it printable, on one line."""
    return printable(_BREAKS.sub(" ", text))
