"""All that can be done by a key alone, in the order of Help → Keyboard shortcuts.

What an action or a shortcut of the window does is taken from itself; the keys that a list or a field takes as they are
pressed are named here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from apsis_desktop.gui.window.menus import WindowMenus
from apsis_desktop.gui.window.workspace import Workspace

translate = QCoreApplication.translate

_KEY, _WITH, _STANDARD = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey


class KeyboardShortcut(NamedTuple):
    """Each of `keys` does `what`."""

    what: str
    keys: tuple[QKeySequence, ...]

    def text(self) -> str:
        """Name the keys as the system does; of the two that are called Enter, one."""
        unusual = "Enter" if sys.platform == "darwin" else "Return"
        one_of_both = [each for each in self.keys if unusual not in each.toString()] or self.keys
        return ", ".join(dict.fromkeys(each.toString(QKeySequence.SequenceFormat.NativeText) for each in one_of_both))


class ShortcutGroup(NamedTuple):
    name: str
    shortcuts: tuple[KeyboardShortcut, ...]


def shortcut_groups(menus: WindowMenus, workspace: Workspace) -> tuple[ShortcutGroup, ...]:
    form, reports = workspace.new_report, workspace.reports
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return (
        ShortcutGroup(
            translate("KeyboardShortcuts", "Anywhere"),
            (*_of_actions(menus.with_keys()), *_of_shortcuts(workspace.findChildren(QShortcut, options=direct))),
        ),
        ShortcutGroup(translate("KeyboardShortcuts", "New report"), (*_of_shortcuts(_in(form)), *_of_the_form())),
        ShortcutGroup(
            translate("KeyboardShortcuts", "Choosing segments and columns"),
            (*_of_shortcuts(_in(form.segments.picker)), *_of_a_picker()),
        ),
        ShortcutGroup(translate("KeyboardShortcuts", "Reports"), (*_of_shortcuts(_in(reports)), *_of_the_reports())),
    )


def _in(part: QObject) -> list[QShortcut]:
    return part.findChildren(QShortcut)


def _of_actions(actions: Iterable[QAction]) -> Iterable[KeyboardShortcut]:
    """List those that have keys on this system."""
    for action in actions:
        if action.shortcuts():
            yield KeyboardShortcut(action.text().replace("&", ""), tuple(action.shortcuts()))


def _of_shortcuts(shortcuts: Iterable[QShortcut]) -> Iterable[KeyboardShortcut]:
    """List those that say what they do; the others are the underlined letters of buttons."""
    keys: dict[str, list[QKeySequence]] = {}
    for one in shortcuts:
        if one.whatsThis():
            keys.setdefault(one.whatsThis(), []).extend(one.keys())
    return (KeyboardShortcut(what, tuple(each)) for what, each in keys.items())


def _pressed(what: str, *keys: Qt.Key | QKeyCombination | QKeySequence.StandardKey) -> KeyboardShortcut:
    return KeyboardShortcut(what, tuple(QKeySequence(each) for each in keys))


def _of_the_form() -> Iterable[KeyboardShortcut]:
    return (
        _pressed(translate("KeyboardShortcuts", "Exclude a chosen segment, or include it again"), _KEY.Key_Space),
        _pressed(translate("KeyboardShortcuts", "Remove a chosen segment or column"), _KEY.Key_Delete),
        _pressed(
            translate("KeyboardShortcuts", "Move a column earlier"),
            _WITH.AltModifier | _KEY.Key_Up,
            _WITH.AltModifier | _KEY.Key_Left,
        ),
        _pressed(
            translate("KeyboardShortcuts", "Move a column later"),
            _WITH.AltModifier | _KEY.Key_Down,
            _WITH.AltModifier | _KEY.Key_Right,
        ),
    )


def _of_a_picker() -> Iterable[KeyboardShortcut]:
    return (
        _pressed(translate("KeyboardShortcuts", "Go from the search to the list"), _KEY.Key_Down),
        _pressed(translate("KeyboardShortcuts", "Include the first match"), _KEY.Key_Return, _KEY.Key_Enter),
        _pressed(translate("KeyboardShortcuts", "Include the current row, or leave it out again"), _KEY.Key_Space),
        _pressed(
            translate("KeyboardShortcuts", "Exclude a segment"),
            _WITH.ShiftModifier | _KEY.Key_Space,
            _WITH.ShiftModifier | _KEY.Key_Return,
            _WITH.ShiftModifier | _KEY.Key_Enter,
        ),
        _pressed(translate("KeyboardShortcuts", "Clear the search, or go back to the reports"), _KEY.Key_Escape),
    )


def _of_the_reports() -> Iterable[KeyboardShortcut]:
    menu = () if sys.platform == "darwin" else (_KEY.Key_Menu, _WITH.ShiftModifier | _KEY.Key_F10)
    shown = (
        _pressed(
            translate("KeyboardShortcuts", "Press the button of a report"),
            _KEY.Key_Return,
            _KEY.Key_Enter,
        ),
        _pressed(translate("KeyboardShortcuts", "Go to the buttons of a report"), _KEY.Key_Right),
        _pressed(translate("KeyboardShortcuts", "Show all commands for a report"), *menu),
        _pressed(translate("KeyboardShortcuts", "Rename a report"), _KEY.Key_F2),
        _pressed(translate("KeyboardShortcuts", "Remove the selected reports"), _KEY.Key_Delete),
        _pressed(translate("KeyboardShortcuts", "Select a report beside others"), _KEY.Key_Space),
        _pressed(
            translate("KeyboardShortcuts", "Select several reports"),
            _WITH.ShiftModifier | _KEY.Key_Up,
            _WITH.ShiftModifier | _KEY.Key_Down,
        ),
        _pressed(translate("KeyboardShortcuts", "Select all reports"), _STANDARD.SelectAll),
        _pressed(translate("KeyboardShortcuts", "Go to the first or the last report"), _KEY.Key_Home, _KEY.Key_End),
    )
    return (one for one in shown if one.keys)
