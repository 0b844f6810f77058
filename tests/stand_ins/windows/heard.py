"""What a screen reader is told of each control of a window, and what it is not told enough of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialogButtonBox, QLabel, QTabBar, QWidget

Heard = tuple[str, str]
"""A name and a description."""

_SAY_ALL = {QDialogButtonBox.StandardButton.Close, QDialogButtonBox.StandardButton.Cancel}
"""Qt's own two ways out of a dialog do what they are called and nothing else: more words would only repeat it."""


def controls(part: QWidget) -> list[QWidget]:
    """List what can be seen and takes the keyboard itself, other than by handing it on to a part of it.

    A label takes it only to be copied from: it is its own words.
    """
    return [
        one
        for one in part.findChildren(QWidget)
        if one.isVisible()
        and one.window() is part.window()
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.focusProxy() is None
        and not isinstance(one, QLabel)
    ]


def heard(control: QWidget) -> Heard:
    told = QAccessible.queryAccessibleInterface(control)
    name, description = told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)
    # On Linux Qt gives what is chosen in place of a combo box's name, and leaves that to the label beside it.
    return (control.accessibleName() if isinstance(control, QComboBox) else name), description


def unexplained(window: QWidget) -> list[Heard]:
    """List the controls without a name, without a description, or with one that begins with the name again."""
    return [
        (name, description)
        for control in controls(window)
        if not _says_all(control)
        for name, description in (_tabs(control) if isinstance(control, QTabBar) else [heard(control)])
        if not name or not description or _says_again(name, description)
    ]


def _says_again(name: str, description: str) -> bool:
    return re.match(re.escape(name.rstrip("…:")) + r"\b", description, re.IGNORECASE) is not None


def _says_all(control: QWidget) -> bool:
    box = control.parentWidget()
    return (
        isinstance(control, QAbstractButton)
        and isinstance(box, QDialogButtonBox)
        and box.standardButton(control) in _SAY_ALL
    )


def _tabs(row: QTabBar) -> Iterator[Heard]:
    """Yield what is told of each tab: of the row Qt tells nothing of its own."""
    told = QAccessible.queryAccessibleInterface(row)
    for tab in map(told.child, range(told.childCount())):
        if tab.role() is QAccessible.Role.PageTab:
            yield tab.text(QAccessible.Text.Name), tab.text(QAccessible.Text.Description)
