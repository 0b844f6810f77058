"""Tells of reports that came to an end while the person was elsewhere: outside the window, and in its title.

What is told outside says neither which report nor what is in it: a notification may be seen on a locked screen or in
a meeting, and the name of a segment can tell much about people.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.preferences import Preferences


class Queue(Protocol):
    @property
    def added(self) -> SignalInstance: ...
    @property
    def reloaded(self) -> SignalInstance: ...
    @property
    def changed(self) -> SignalInstance: ...
    @property
    def removed(self) -> SignalInstance: ...
    def jobs(self) -> tuple[Job, ...]: ...


class Outside(Protocol):
    """What tells outside the window (desktop_notification.py)."""

    @property
    def clicked(self) -> SignalInstance: ...
    def say(self, title: str, text: str, count: int, /) -> None: ...
    def clear(self) -> None: ...


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
        queue: Queue,
        outside: Outside,
        choices: Choices,
        window: QWidget,
        is_here: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._title = window.windowTitle()
        self._queue = queue
        self._outside = outside
        self._choices = choices
        self._is_here = is_here or _has_focus
        self._on_their_way: set[str] = set()
        self._news: dict[str, News] = {}  # the newest last
        # A quick one may be ready when its first change is heard of.
        queue.added.connect(self._take_in)
        queue.reloaded.connect(self._learn)
        queue.changed.connect(self._take_in)
        queue.removed.connect(self._forget)
        outside.clicked.connect(self._go)
        choices.changed.connect(self._follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._look)

    def count(self) -> int:
        """Return how many reports there are that the person has not looked at."""
        return len(self._news)

    def _learn(self) -> None:
        """Take in that all reports may be others: those that run are on their way, those that are gone are no news."""
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
                self._tell()

    def _tell(self) -> None:
        self._show_title()
        if self._choices.now.notifies:
            self._outside.say(self._title, self._text(), len(self._news))

    def _text(self) -> str:
        kinds, count = set(self._news.values()), len(self._news)
        if kinds == {News.READY}:
            return self.tr("A report is ready to save") if count == 1 else self.tr("%Ln reports are ready", "", count)
        if kinds == {News.SAVED}:
            return self.tr("A report is saved") if count == 1 else self.tr("%Ln reports are saved", "", count)
        return self.tr("A report needs a look") if count == 1 else self.tr("There is news of %Ln reports", "", count)

    def _show_title(self) -> None:
        if self._news:
            title = self.tr("({count}) {title}").format(count=len(self._news), title=self._title)
        else:
            title = self._title
        self._window.setWindowTitle(title)

    def _look(self) -> None:
        """Take it back once the person is here: the rows say it all."""
        if self._news and self._is_here():
            self._news.clear()
            self._show_title()
            self._outside.clear()

    def _go(self) -> None:
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


def _has_focus() -> bool:
    return QGuiApplication.focusWindow() is not None
