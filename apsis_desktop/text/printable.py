"""Text from outside, such as a name or a provider's words, made fit to stand within other text."""

from __future__ import annotations

import re

_BREAKS = re.compile("\r\n|[\t-\r\x1c-\x1f\x85\u2028\u2029]")

# Line ends, escape sequences, halves of letters, and marks that turn the direction of writing: a name could repaint
# what is around it.
_MARKS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ud800-\udfff]")


def printable(text: str) -> str:
    """Replace what could change more of the screen than its own place."""
    return _MARKS.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Write it on one line, printable."""
    return printable(_BREAKS.sub(" ", text))
