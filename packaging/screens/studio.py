"""Takes pictures of what is on the screen, in a language and a colour scheme, and waits for what is to appear there."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from screens.system_palette import dark_palette

from apsis_desktop.gui.text.translation import Translation

PATIENCE = 300.0  # seconds until something that should appear on the screen counts as missing
LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "fi": QLocale(QLocale.Language.Finnish, QLocale.Country.Finland),  # the one with the longest words
}


class Scheme(Enum):
    """As the person has set the system."""

    LIGHT = Qt.ColorScheme.Light
    DARK = Qt.ColorScheme.Dark


class Studio:
    """`name_of` says what a picture's file is called: its screen, language and scheme. `taken` are those taken.

    What is opened after `use` and `speak` is as a person sees it who has set the system so.
    """

    def __init__(self, app: QApplication, pictures: Path, name_of: Callable[[str, str, Scheme], str]) -> None:
        self._app = app
        self._usual = QPalette(app.palette())
        self._translation = Translation(app)
        self._pictures = pictures
        self._name_of = name_of
        self.taken: list[Path] = []
        self._scheme = Scheme.LIGHT
        pictures.mkdir(parents=True, exist_ok=True)

    def speak(self, language: str) -> None:
        """Speak a language of `LOCALES` in what is opened from now on."""
        self._translation.speak(language)
        QLocale.setDefault(LOCALES[language])

    def use(self, scheme: Scheme) -> None:
        self._scheme = scheme
        hints = self._app.styleHints()
        hints.setColorScheme(scheme.value)
        if hints.colorScheme() is not scheme.value:  # nothing here follows it
            self._app.setPalette(self._usual if scheme is Scheme.LIGHT else dark_palette())
        QApplication.processEvents()

    def take(self, window: QWidget, name: str, part: QWidget | None = None) -> None:
        """Take a picture of a window, or of a part of it on the window's own ground."""
        QApplication.processEvents()
        file = self._pictures / f"{self._name_of(name, self._translation.language, self._scheme)}.png"
        within = QRect(part.mapTo(window, QPoint(0, 0)), part.size()) if part else window.rect()
        if not window.grab(within).save(str(file)):
            sys.exit(f"{file} could not be written")
        self.taken.append(file)

    def wait(self, done: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > deadline:
                sys.exit(f"{what} did not appear")
            QApplication.processEvents()
            time.sleep(0.01)
