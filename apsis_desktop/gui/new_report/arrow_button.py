"""A button that moves the current row of a view up or down, and the keys in that view that do the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from apsis_desktop.gui.style.icons import icon
from apsis_desktop.gui.style.light_dark_theme import SPACE

_PICTURES = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}


class ArrowButton(QToolButton):
    """An arrow. `key` is pressed with Alt in `view` to do the same."""

    def __init__(self, text: str, key: Qt.Key, view: QWidget, move: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = _PICTURES[key]
        self.setAutoRaise(True)
        self.setIconSize(QSize(2 * SPACE, 2 * SPACE))
        keys = QKeySequence(Qt.KeyboardModifier.AltModifier | key)
        self.setToolTip(f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        self.setAccessibleName(text)
        self.clicked.connect(move)
        shortcut = QShortcut(keys, view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(move)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange}:
            self._draw()

    def _draw(self) -> None:
        palette = QGuiApplication.palette()
        faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        arrow = icon(self._picture, palette.color(QPalette.ColorRole.WindowText))
        for size in arrow.availableSizes():
            arrow.addPixmap(icon(self._picture, faint).pixmap(size), QIcon.Mode.Disabled)
        self.setIcon(arrow)
