"""A language that nobody speaks: each text in brackets, with accents, and a third longer, as translations are.

What is not in brackets on the screen could not be translated; what is cut off there would be in some language.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from window_checks import seen_in

_KEPT = re.compile(r"(\{\w*\}|%n|%L?\d|<[^>]+>|&.|\S+\.example\.\S+)")
"""Places for facts, marks of rich text, mnemonics, and what is typed as it stands."""

_LONGER = {"a": "àá", "e": "éê", "i": "ïí", "o": "öø", "u": "üú", "y": "ÿý"}
_LONGER |= {one.upper(): both.upper() for one, both in _LONGER.items()}
_LONGER = {one: _LONGER[one] for one in "aeiouAEIOU"} | {"y": "ÿ", "Y": "Ý", "s": "š", "S": "Š", "c": "ç", "n": "ñ"}


_TABLES = (QAbstractTableModel, QSortFilterProxyModel)


def pseudo(text: str) -> str:
    """Return a text as this language has it; the spaces at its edges stay there."""
    words = text.strip()
    if not words:
        return text
    parts = _KEPT.split(words)
    longer = "".join(part if place % 2 else _accented(part) for place, part in enumerate(parts))
    return text.replace(words, f"⟦{longer}⟧")


def _accented(text: str) -> str:
    return "".join(_LONGER.get(letter, letter) for letter in text)


class PseudoLanguage(QTranslator):
    """Speaks it for every text that anybody asks for, Qt's own included."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return pseudo(text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


# --- what is on the screen --------------------------------------------------------------------------------------------


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield each text that a person sees or hears in a window, and where it stands."""
    yield "the window's title", window.windowTitle()
    for one in [window, *seen_in(window)]:
        for text in _said_by(one):
            yield repr(one), text
    for menu in window.findChildren(QMenu):
        if not isinstance(menu.parent(), QLineEdit):
            for entry in menu.actions():
                yield repr(menu), entry.text()
    for bar in window.findChildren(QMenuBar):
        for entry in bar.actions():
            yield repr(bar), entry.text()


def _said_by(one: QWidget) -> Iterator[str]:
    yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
    if isinstance(one, QLabel | QAbstractButton):
        yield one.text()
    elif isinstance(one, QGroupBox):
        yield one.title()
    elif isinstance(one, QLineEdit):
        yield one.placeholderText()  # what is in it is a person's own
    elif isinstance(one, QPlainTextEdit):
        yield one.placeholderText()
    elif isinstance(one, QComboBox):
        yield from (one.itemText(number) for number in range(one.count()))
        yield one.placeholderText()
    elif isinstance(one, QTabWidget):
        yield from (one.tabText(number) for number in range(one.count()))
    elif isinstance(one, QAbstractItemView):
        yield from _texts_in(one.model())
    yield from (action.text() for action in one.actions())


def _texts_in(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(min(model.rowCount(), 50)):
        for column in range(model.columnCount() if isinstance(model, _TABLES) else 1):
            index = model.index(row, column, QModelIndex())
            yield from (str(text) for role in roles if (text := model.data(index, role)))


def untranslated(window: QWidget, data: frozenset[str]) -> list[str]:
    """List the texts that hold words outside all brackets. `data` are words that no language changes."""
    return [f"{text!r} in {where}" for where, text in texts_of(window) if words_left(text, data)]


def words_left(text: str, data: frozenset[str]) -> list[str]:
    """Return the words of a text that are in no brackets and no data."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, " ")
    left, depth = [], 0
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        if depth == 0 and letter != "⟧":
            left.append(letter)
    return re.findall(r"[^\W\d_]{2,}", "".join(left))
