"""A radio button that can be seen on a dark ground too."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from apsis_desktop.gui.style.dark_indicators import show_indicator


class RadioButton(QRadioButton):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        show_indicator(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.StyleChange}:
            show_indicator(self)
