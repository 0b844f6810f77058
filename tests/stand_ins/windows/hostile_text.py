"""Names as somebody with bad intentions could make them, and what a window makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

MARKUP = '<img src="//127.0.0.1/share/x.png"><b>x'
HOSTILE = {
    "markup": MARKUP,
    "markup with marks": f"{MARKUP}\x1b[2J\x1b]0;title\x07\u202egnp\u2066\r\nnext\u2028line\ttab",
    "endless": f"{MARKUP}{'w' * 5000}",
}
_MARKS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_KEY = re.compile(r"\t[A-Z][\w+ ]*$")  # of an entry of a menu
_TAG = re.compile("<[a-zA-Z/!?]")
_SHORT = MARKUP[:3]
"""What is left of the markup also where a name is shortened."""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 60

Said = tuple[str, str, bool]
"""Where it is, the text, and whether Qt looks for markup in it."""


def everything_said() -> list[Said]:
    """Return every text of every window that there is now, seen or not."""
    return [said for top in QApplication.topLevelWidgets() for one in _within(top) for said in _said_by(one)]


def faults(said: list[Said]) -> list[str]:
    """List what would be taken for markup, what could repaint its surroundings, and what is longer than a screen."""
    found = []
    for where, text, looked_at in said:
        shown = text
        if looked_at and _TAG.search(text):
            fragment = QTextDocumentFragment.fromHtml(text)
            shown = fragment.toPlainText()
            if "<img" in fragment.toHtml() or "\ufffc" in shown or (_SHORT in shown) is not ("&lt;im" in text):
                found.append(f"markup in {where}: {text[:200]!r}")
        if _MARKS.search(shown):
            found.append(f"marks in {where}: {shown[:200]!r}")
    return found


def mentions(said: list[Said]) -> int:
    """Return how often hostile text is shown as it is."""
    return sum(_SHORT in text or "&lt;im" in text for _where, text, _looked_at in said)


def _within(top: QWidget) -> list[QWidget]:
    return [top, *top.findChildren(QWidget)]


def _said_by(one: QWidget) -> Iterator[Said]:
    name = f"{type(one).__name__} {one.objectName()}"
    yield f"tooltip of {name}", one.toolTip(), True
    yield f"status tip of {name}", one.statusTip(), True
    yield f"what's this of {name}", one.whatsThis(), True
    yield f"title of {name}", one.windowTitle(), False
    told = QAccessible.queryAccessibleInterface(one)
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
        spoken = told.text(kind)
        assert "\u200b" not in spoken, f"{name}: {spoken[:200]!r}"
        assert "<p>" not in spoken, f"{name}: {spoken[:200]!r}"
        yield f"{kind.name} of {name}", spoken, False
    for action in one.actions():
        yield f"entry of {name}", _KEY.sub("", action.text()), False
        yield f"tooltip of an entry of {name}", _KEY.sub("", action.toolTip()), True
        yield f"status tip of an entry of {name}", action.statusTip(), True
    if isinstance(one, QLabel):
        plain = one.textFormat() is Qt.TextFormat.PlainText
        own = type(one).__module__.startswith("apsis_desktop.")
        explicit = one.textFormat() is Qt.TextFormat.RichText
        assert plain or explicit or not own, f"{name} may take a text for markup: {one.text()!r}"
        yield f"text of {name}", QLabel.text(one), not plain
    elif isinstance(one, QTextEdit):
        yield f"text of {name}", one.toHtml() if "<img" in one.toHtml() else one.toPlainText(), False
        assert "<img" not in one.toHtml(), name
    elif isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView):
        yield from _said_by_model(name, one.model())
    elif isinstance(one, QComboBox):
        yield f"chosen in {name}", one.currentText(), False
        yield from _said_by_model(name, one.model())
    elif not isinstance(one, QLineEdit | QPlainTextEdit):  # these show what is typed, and technical detail, alone
        yield f"text of {name}", str(one.property("text") or ""), False


def _said_by_model(name: str, model: QAbstractItemModel | None) -> Iterator[Said]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        heading = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        yield f"heading in {name}", str(heading or ""), False
        for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
            for role in _ROLES:
                text = model.index(row, column).data(role)
                looked_at = role is not Qt.ItemDataRole.DisplayRole and not role.name.startswith("Accessible")
                yield f"{role.name} in {name}", text if isinstance(text, str) else "", looked_at
