"""The tray notification: tells of reports that came to an end while the person was elsewhere, and in the title, too.

What is told outside says neither which report nor what is in it: a notification may be seen on a locked screen or in
a meeting, and the name of a segment can tell much about people.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import Preferences
from apsis_desktop.system.linux_notification import FreedesktopNotification, Message

SHOWN_FOR = 10_000  # milliseconds; most systems have a time of their own


class News(Enum):
    READY = "ready"
    SAVED = "saved"
    TROUBLE = "trouble"


_NEWS = {
    JobState.READY: News.READY,
    JobState.SAVED: News.SAVED,
    JobState.FAILED: News.TROUBLE,
    JobState.UNSURE: News.TROUBLE,
    JobState.EXPIRED: News.TROUBLE,
}


class Notifier(QObject):
    """`report_wanted` carries the id of the report that a click on the notification is about.

    The title of `window` says how many there are. `is_here` tells whether the person is at one of our windows.
    """

    report_wanted = Signal(str)

    def __init__(
        self,
        queue: ReportQueue,
        outside: DesktopNotification,
        preferences: CurrentPreferences,
        window: QWidget,
        is_here: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._title = window.windowTitle()
        self._queue = queue
        self._outside = outside
        self._preferences = preferences
        self._is_here = is_here or _has_focus
        self._on_their_way: set[str] = set()
        self._news: dict[str, News] = {}  # the newest last
        # A quick one may be ready when its first change is heard of.
        queue.added.connect(self._take_in)
        queue.reloaded.connect(self._learn)
        queue.changed.connect(self._take_in)
        queue.removed.connect(self._forget)
        outside.clicked.connect(self._show_newest)
        preferences.changed.connect(self._follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._clear_when_seen)

    def count(self) -> int:
        """Return how many reports there are that the person has not looked at."""
        return len(self._news)

    def _learn(self) -> None:
        """Take in that all reports may be others: those that run may end, those that are gone are no news."""
        jobs = {job.id: job for job in self._queue.jobs()}
        self._on_their_way.intersection_update(jobs)
        self._on_their_way.update(job.id for job in jobs.values() if job.running or job.saving)
        for job_id in self._news.keys() - jobs.keys():
            self._forget_news(job_id)

    def _take_in(self, job: Job) -> None:
        if job.running:
            self._on_their_way.add(job.id)
            self._forget_news(job.id)
        elif job.id in self._on_their_way and not job.saving:
            self._on_their_way.discard(job.id)
            news = _NEWS.get(job.state)
            if news is not None and not self._is_here():
                self._news.pop(job.id, None)
                self._news[job.id] = news
                self._notify()

    def _notify(self) -> None:
        self._show_title()
        if self._preferences.now.notifies:
            self._outside.say(self._title, self._text(), len(self._news))

    def _text(self) -> str:
        kinds, count = set(self._news.values()), len(self._news)
        if kinds == {News.READY}:
            return self.tr("A report is ready to save") if count == 1 else self.tr("%Ln reports are ready", "", count)
        if kinds == {News.SAVED}:
            return self.tr("A report is saved") if count == 1 else self.tr("%Ln reports are saved", "", count)
        return self.tr("A report needs attention") if count == 1 else self.tr("Updates on %Ln reports", "", count)

    def _show_title(self) -> None:
        if self._news:
            title = self.tr("({count}) {title}").format(count=len(self._news), title=self._title)
        else:
            title = self._title
        self._window.setWindowTitle(title)

    def _clear_when_seen(self) -> None:
        """Take it back once the person is here: the rows say it all."""
        if self._news and self._is_here():
            self._news.clear()
            self._show_title()
            self._outside.clear()

    def _show_newest(self) -> None:
        # Read first: as soon as the window is in front there is no news any more.
        job_id = next(reversed(self._news), "")
        self.report_wanted.emit(job_id)

    def _follow(self, _before: Preferences, now: Preferences) -> None:
        if not now.notifies:
            self._outside.clear()

    def _forget(self, job_id: str) -> None:
        self._on_their_way.discard(job_id)
        self._forget_news(job_id)

    def _forget_news(self, job_id: str) -> None:
        if self._news.pop(job_id, None) is not None:
            self._show_title()
            if not self._news:
                self._outside.clear()


class DesktopNotification(QObject):
    """`clicked` comes when the person follows the notification. Where a platform has none of these, nothing happens.

    The icon of `window` asks to be looked at. `on_linux` shows the notifications there; where it cannot, Qt does as
    elsewhere.
    """

    clicked = Signal()

    def __init__(
        self, window: QWidget, on_linux: FreedesktopNotification | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._on_linux = on_linux
        if on_linux is not None:
            on_linux.clicked.connect(self.clicked)
            on_linux.impossible.connect(self._say_beside_the_clock)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def say(self, title: str, text: str, count: int) -> None:
        """Show a notification, and on the program's icon how much there is to look at."""
        _show_badge(count)
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            tray = self._tray or self._made(self._window.windowIcon())
            tray.setToolTip(text)
            tray.show()  # a system shows messages of an icon that is there, and only of one
        message = Message(title, text, QGuiApplication.desktopFileName(), self.tr("Show the report"))
        if self._on_linux is not None:
            self._on_linux.show(message)
        else:
            self._say_beside_the_clock(message)

    def clear(self) -> None:
        """Take all of it back."""
        _show_badge(0)
        if self._on_linux is not None:
            self._on_linux.clear()
        if self._tray is not None:
            self._tray.hide()

    def _say_beside_the_clock(self, message: Message) -> None:
        if self._tray is not None and self._tray.supportsMessages():
            self._tray.showMessage(message.title, message.text, self._tray.icon(), SHOWN_FOR)

    def _made(self, icon: QIcon) -> QSystemTrayIcon:
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.messageClicked.connect(self.clicked)
        self._tray.activated.connect(self._emit_clicked)
        return self._tray

    def _emit_clicked(self) -> None:
        self.clicked.emit()


def _show_badge(count: int) -> None:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return
    if sys.platform != "linux":
        application.setBadgeNumber(count)
    elif QGuiApplication.desktopFileName():  # the desktop finds the icon by it
        # Qt makes a D-Bus path of the program's name, in which a hyphen is not allowed.
        name = QGuiApplication.applicationName()
        QGuiApplication.setApplicationName(name.replace("-", "_"))
        application.setBadgeNumber(count)
        QGuiApplication.setApplicationName(name)


def _has_focus() -> bool:
    return QGuiApplication.focusWindow() is not None
