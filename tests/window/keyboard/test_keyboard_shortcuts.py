"""Help → Keyboard shortcuts: each key that it lists does what it says, and no key of the window is missing."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from keyboard_worker import Worker
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from screen import OpenScreen
from shortcut_proofs import PROOFS

import apsis_desktop.gui
from apsis_desktop.gui.window.keyboard_shortcuts import shortcut_groups
from apsis_desktop.gui.window.shortcuts_dialog import ShortcutsDialog
from apsis_desktop.jobs.job import JobState

NOT_EVERYWHERE = {"Settings…", "Quit", "Show all commands for a report"}


@pytest.mark.parametrize("group", PROOFS)
def test_each_key_that_is_listed_does_what_it_says(open_screen: OpenScreen, group: str) -> None:
    worker = Worker(open_screen(practising=True))
    listed = worker.groups()
    assert list(listed) == list(PROOFS)
    assert {one.what for one in listed[group]} | NOT_EVERYWHERE >= set(PROOFS[group])
    for shortcut in listed[group]:
        for keys in shortcut.keys:
            worker.begins()
            PROOFS[group][shortcut.what](worker, keys)


def test_no_key_of_an_action_or_a_shortcut_is_missing(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    listed = {
        keys.toString()
        for _name, shortcuts in shortcut_groups(screen.window.menus, screen.window.workspace)
        for shortcut in shortcuts
        for keys in shortcut.keys
    }
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.READY)
    screen.table.setCurrentIndex(screen.table.model().index(0, 0))
    screen.window.menus._fill_report()
    there = [one.keys() for one in screen.window.findChildren(QShortcut) if not _is_letter(one)]
    there += [one.shortcuts() for one in screen.window.findChildren(QAction)]
    found = {keys.toString() for each in there for keys in each}
    assert len(found) > 10
    assert found - listed - IN_FIELDS == set()


IN_FIELDS = {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Del"}
"""Of every field for text."""


def _is_letter(shortcut: QShortcut) -> bool:
    """Tell whether it is the underlined letter of a button."""
    return shortcut.key().toString().startswith("Alt+")


UNLISTED = {
    "Key_Select": "Enter on devices without a keyboard",
    "Key_Backspace": "as Delete, where that is far away",
    "Key_Left": "as Up, for what lies beside each other",
}


def test_no_key_that_is_taken_as_it_is_pressed_is_missing(open_screen: OpenScreen) -> None:
    taken = {
        node.attr
        for file in Path(apsis_desktop.gui.__path__[0]).rglob("*.py")
        if file.name != "keyboard_shortcuts.py"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    }
    screen = open_screen(practising=True)
    groups = shortcut_groups(screen.window.menus, screen.window.workspace)
    listed = {
        Qt.Key(keys[0].key()).name  # type: ignore[index] # PySide's own type does not know it
        for _name, shortcuts in groups
        for shortcut in shortcuts
        for keys in shortcut.keys
    }
    assert taken
    assert taken - listed - set(UNLISTED) == set()


def test_the_window_lists_them_by_groups_with_the_systems_own_names(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.window.menus.shortcuts.trigger()
    dialog = screen.sees(ShortcutsDialog)
    model = dialog.list.model()
    rows = [[str(model.index(row, column).data() or "") for column in (0, 1)] for row in range(model.rowCount())]
    assert [what for what, keys in rows if not keys] == list(PROOFS)
    enter = "⌘↩" if sys.platform == "darwin" else "Ctrl+Enter"
    assert ["Request the report", enter] in rows
    spoken = model.index(rows.index(["Request the report", enter]), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Request the report: {enter}"
    screen.window.menus.shortcuts.trigger()  # once more: it is there already
    assert len(screen.window.findChildren(ShortcutsDialog)) == 1
    assert not dialog.isModal()
