"""Texts that are broken into lines, also where they have no spaces."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Break a text into at most so many lines; the last one is cut short with "…" where it does not fit."""
    layout = QTextLayout(" ".join(text.splitlines()), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        piece = layout.createLine()
        if not piece.isValid():
            break
        piece.setLineWidth(max(1, width))
        start, length = piece.textStart(), piece.textLength()
        rest = layout.text()[start:] if len(lines) == most - 1 else layout.text()[start : start + length]
        lines.append(rest.strip())
    layout.endLayout()
    if lines:
        lines[-1] = QFontMetrics(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return lines


def is_whole(lines: list[str], text: str) -> bool:
    """Tell whether nothing of a text is missing in the lines that it was broken into."""
    return "".join("".join(lines).split()) == "".join(text.split())
