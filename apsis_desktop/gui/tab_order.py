"""The place of what is added later on the tab key's way, which else is the last one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_stops(part: QWidget) -> list[QWidget]:
    """Return what the tab key may lead to in a part, in its order."""
    chain: list[QWidget] = []
    one: QWidget | None = part
    while one is not None and one not in chain:
        chain.append(one)
        one = one.nextInFocusChain()
    return [
        one for one in chain if (one is part or part.isAncestorOf(one)) and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def put_after(before: QWidget, parts: Iterable[QWidget]) -> QWidget:
    """Let the tab key lead from `before` through these parts; return the last stop.

    A part has its place itself too, for what will be in it one day.
    """
    for part in parts:
        for stop in dict.fromkeys((part, *tab_stops(part))):
            _put_behind(before, stop)
            before = stop
    return before


def _put_behind(before: QWidget, stop: QWidget) -> None:
    """Do so also with what takes no focus itself, which Qt refuses to place."""
    policies = [(one, one.focusPolicy()) for one in (before, stop)]
    for one, policy in policies:
        one.setFocusPolicy(policy | Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(before, stop)
    for one, policy in policies:
        one.setFocusPolicy(policy)
