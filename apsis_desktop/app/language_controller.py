"""Has the window speak another language as soon as one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.preferences import Preferences


class LanguageController(QObject):
    """`turned` comes when texts are in the other language, so that the window may be made anew in it.

    `speak` takes the code that was chosen. `half_done` returns dialogs that must not be lost: the window waits for
    them, and `waits` says so.
    """

    turned = Signal()
    waits = Signal()

    def __init__(
        self,
        choices: Choices,
        speak: Callable[[str], None],
        half_done: Callable[[], Sequence[QDialog]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._speak = speak
        self._half_done = half_done
        # Not within the list that it is chosen in: that goes with the window.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._turn)
        choices.changed.connect(self._follow)

    def stop(self) -> None:
        """Turn no more: the window is on its way out."""
        self._choices.changed.disconnect(self._follow)
        self._soon.stop()

    def _follow(self, before: Preferences, now: Preferences) -> None:
        if now.language != before.language:
            self._turn_soon()

    def _turn_soon(self) -> None:
        self._soon.start()

    def _turn(self) -> None:
        dialogs = self._half_done()
        if dialogs:
            dialogs[0].finished.connect(self._turn_soon)
            self.waits.emit()
            return
        self._speak(self._choices.now.language)
        self.turned.emit()
