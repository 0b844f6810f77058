"""A person's hands and eyes: find what is on the screen by what it says, and press or fill it in."""

from __future__ import annotations

from typing import TypeVar

from patience import until
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def button(window: QWidget, text: str) -> QAbstractButton:
    """Find a button by its text, or, for one with a picture alone, by its accessible name."""
    for each in window.findChildren(QAbstractButton):
        if text in {each.text().replace("&", ""), each.accessibleName()}:
            return each
    raise AssertionError(f"no button {text!r} in {window!r}")


def only(window: QWidget, kind: type[Kind]) -> Kind:
    """Find the widget of a kind that there is one of."""
    (found,) = window.findChildren(kind)
    return found


def field(window: QWidget, name: str) -> QLineEdit:
    """Find a field by its accessible name."""
    for each in window.findChildren(QLineEdit):
        if each.accessibleName() == name:
            return each
    raise AssertionError(f"no field {name!r} in {window!r}")


def press(widget: QWidget) -> None:
    """Click it once it can be: like a person, wait while it is still grey."""
    assert widget.isVisible(), f"{widget!r} cannot be seen"
    until(widget.isEnabled, f"{widget!r} cannot be pressed", meanwhile=QApplication.processEvents)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def fill_in(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    type_in(line, text)


def type_in(widget: QWidget, text: str) -> None:
    """Type it key by key. `QTest.keyClicks` ends the process on Windows for a letter that ASCII lacks."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
