"""The settings dialog over a window, and the hands at it."""

from __future__ import annotations

from hands import fill_in
from made_up_presets import MadeUpPresets
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import Preferences
from apsis_desktop.system.background import Background

FILES, PRIVACY, NETWORK = 1, 2, 3


class OpenSettings:
    def __init__(
        self,
        qtbot: QtBot,
        background: Background,
        preferences: Preferences | None = None,
        *,
        with_updates: bool = False,
    ) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.preferences = CurrentPreferences(preferences)
        self.passwords: list[str] = []
        self.preferences.proxy_password_typed.connect(self.passwords.append)
        self.dialog = SettingsDialog(
            self.preferences,
            self.window,
            background=background,
            remembered=MadeUpPresets().lists,
            with_updates=with_updates,
        )
        self.window.show()
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def now(self) -> Preferences:
        return self.preferences.now

    def page(self, place: int) -> QWidget:
        page = self.dialog.pages.widget(place)
        assert page is not None
        return page

    def turn_to(self, page: int) -> None:
        self.dialog.pages.setCurrentIndex(page)

    def choose(self, combo: QComboBox, text: str) -> None:
        combo.setCurrentIndex(combo.findText(text))
        combo.activated.emit(combo.currentIndex())

    def type_in(self, field: QLineEdit, text: str) -> None:
        """Fill a field in and leave it."""
        field.clear()
        fill_in(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert self.dialog.isVisible(), "Return in a field has closed the settings"
