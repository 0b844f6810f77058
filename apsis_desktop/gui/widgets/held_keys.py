"""Keys that are held down: what sends, deletes or chooses something does so once, however long they are held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

_PRESSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}


def shortcut_once(keys: QKeySequence | QKeyCombination, parent: QWidget, what: str = "") -> QShortcut:
    """Make a shortcut that is activated once for each time that its keys are pressed.

    `what` it does is told by Help → Keyboard shortcuts.
    """
    made = QShortcut(QKeySequence(keys), parent)
    made.setWhatsThis(what)
    made.setAutoRepeat(False)
    return made


def press_once(widget: QWidget) -> None:
    """Let a button, or a dialog with its default button, be pressed once for each time that Enter is."""
    widget.installEventFilter(_NoRepeats(widget))


def letter_once(button: QAbstractButton) -> None:
    """Let a button be pressed once for each time that the letter after `&` in its text is, with Alt."""
    letter = QKeySequence.mnemonic(button.text())
    if not letter.isEmpty():  # there are none on a Mac
        button.setShortcut(QKeySequence())
        shortcut_once(letter, button).activated.connect(button.animateClick)


class _NoRepeats(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return event.isAutoRepeat() and event.key() in _PRESSING
        return super().eventFilter(watched, event)
