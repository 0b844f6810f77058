"""Text from outside in widgets that would take it for HTML: labels by construction, tips by what they are given."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from apsis_desktop.gui.text.shortening import shortened, within_letters
from apsis_desktop.text.printable import printable

_LONG_WORD = 24
"""Letters; a longer word is a name of the kind "Newsletter_2026_Q3_opened", and may be broken anywhere."""

_LONGEST_LINE = 400
"""Letters of a line in a tip."""


class PlainLabel(QLabel):
    """A label that shows its text as it is: never as HTML, and without control characters."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        super().setText(printable_lines(text))


class BreakingLabel(PlainLabel):
    """A label that also wraps within long words. Its text cannot be copied."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__("", parent)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        self._whole = text = printable_lines(text)
        breaks = self.wordWrap() and self.textFormat() is Qt.TextFormat.PlainText
        shown = _breakable(text) if breaks else text
        super().setText(shown)
        self.setAccessibleName(text if shown != text else "")

    def text(self) -> str:
        return self._whole


def printable_lines(text: str) -> str:
    return "\n".join(map(printable, text.splitlines()))


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that is shown as it is. A screen reader is told the text, not its markup."""
    widget.setToolTip(tip(text))
    widget.setAccessibleDescription(text)


def tip(text: str) -> str:
    """Return a tooltip's text that Qt shows as it is, wrapped; of a very long line the middle is left out."""
    fits = within_letters(_LONGEST_LINE)
    lines = (shortened(line, fits) for line in text.splitlines())
    return "".join(f"<p>{_escaped(_breakable(line))}</p>" for line in lines if line)


def _escaped(text: str) -> str:
    """Do what `html.escape` does, which would load the names of two thousand letters."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _breakable(text: str) -> str:
    return re.sub(rf"\S{{{_LONG_WORD},}}", lambda word: "\u200b".join(word.group()), text)
