"""The current preferences of the window, with a signal for changes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from apsis_desktop.settings.preferences import Preferences


class CurrentPreferences(QObject):
    """The preferences of now, and those at the start.

    `changed` carries the `Preferences` before and after a change. The password of a proxy is none of them: it goes to
    the keyring with `proxy_password_typed`.
    """

    changed = Signal(object, object)
    proxy_password_typed = Signal(str)

    def __init__(self, now: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at_start = self._now = now or Preferences()

    @property
    def now(self) -> Preferences:
        return self._now

    def change(self, **fields: Any) -> None:  # noqa: ANN401 - the fields of Preferences
        """Change preferences, with immediate effect."""
        before, self._now = self._now, self._now._replace(**fields)
        if before != self._now:
            self.changed.emit(before, self._now)
