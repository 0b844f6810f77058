"""Has the release feed asked while the window is open, off its thread, and says what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from apsis_desktop import __version__
from apsis_desktop.api.proxy.choice import Route
from apsis_desktop.app.update_check import NewVersion, feed_address, is_due, look
from apsis_desktop.gui.window.notices import UpdateNotice
from apsis_desktop.report.clock import utc_now
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.stored import Settings
from apsis_desktop.system.background import Background

EVERY = 60 * 60 * 1000  # milliseconds between two glances at the clock, for a window that stays open for weeks


class UpdateController(QObject):
    """Does nothing at all where there is no feed, or where the person does not want to be told."""

    def __init__(
        self,
        choices: Choices,
        settings: Settings,
        route: Route,
        background: Background,
        variables: Mapping[str, str],
        *,
        now: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notice: UpdateNotice | None = None
        self._choices = choices
        self._settings = settings
        self._route = route
        self._background = background
        self._now = now
        self._feed = feed_address(settings, variables)
        self._found: NewVersion | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        choices.changed.connect(self.look)

    @property
    def has_feed(self) -> bool:
        return bool(self._feed)

    def show_in(self, notice: UpdateNotice) -> None:
        """Say it in this line from now on, beginning with what was said in another one."""
        if self._notice is not None:
            notice.take_over(self._notice)
        self._notice = notice
        notice.action_asked.connect(self._open_page)

    def start(self) -> None:
        if self._feed:
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Ask, where that is wanted and a day has passed. Where nobody answers nothing is said: there is tomorrow."""
        if self._feed and self._choices.now.tells_updates and is_due(self._settings, self._now()):
            self._background.run(self._ask, self._tell, parent=self)

    def _ask(self, cancelled: threading.Event) -> NewVersion | None:
        """Runs on a thread of the background's."""
        now = self._now()
        if not is_due(self._settings, now):  # two were on their way
            return None
        return look(self._feed, __version__, self._settings, self._route, now, cancelled)

    def _tell(self, found: NewVersion | None) -> None:
        if found is None:
            return
        self._found = found
        if self._notice is not None:
            self._notice.say_version(found.version)

    def _open_page(self) -> None:
        if self._found is None or self._notice is None:
            return
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if not QDesktopServices.openUrl(QUrl(self._found.page)):
            self._notice.say_where_the_page_is(self._found.page)
