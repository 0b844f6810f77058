"""Is there a newer version? Asked of the release feed at most once a day, and only where a person wants that.

All that comes of it is a version and the address of a page. Nothing is ever downloaded or run.
"""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from apsis_desktop import __version__
from apsis_desktop.api.origin import origin_of, safe_address
from apsis_desktop.api.proxy import Route
from apsis_desktop.errors import AddressNotSafe
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.window.notices import UpdateNotice
from apsis_desktop.report.clock import utc_now
from apsis_desktop.settings.file import Settings

log = logging.getLogger(__name__)

FEED = ""
"""Where new versions are announced. Empty: nowhere, and nothing of this is to be seen.

An address of JSON with a version and the page that tells of it: `version` and `page`, or as in GitHub's list of
releases `tag_name` and `html_url`.
"""

FEED_VARIABLE = "APSIS_DESKTOP_UPDATE_FEED"  # these two come before FEED; `off` says that there is none
FEED_SETTING = "update_feed"
OFF = "off"
BETWEEN = timedelta(days=1)
EVERY = 60 * 60 * 1000  # milliseconds between two glances at the clock, for a window that stays open for weeks

_ASKED = "updates_asked"
_VERSION = r"v?(?P<numbers>\d{1,9}(?:\.\d{1,9}){1,3})(?P<early>[-.]?(?:a|alpha|b|beta|rc|dev)[-.]?\d*)?"


class NewVersion(NamedTuple):
    version: str
    page: str


class UpdateCheck(QObject):
    """Asks while the window is open, and says there what came of it.

    Does nothing at all where there is no feed, or where the person does not want to be told.
    """

    def __init__(
        self,
        services: Services,
        notice: UpdateNotice,
        parent: QObject,
        *,
        variables: Mapping[str, str] = os.environ,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._notice = notice
        self._preferences = services.preferences
        self._settings = services.settings
        self._route = services.accounts.route
        self._background = services.background
        self._now = now
        self._feed = feed_address(services.settings, variables)
        self._found: NewVersion | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.check)
        services.preferences.changed.connect(self.check)
        notice.action_triggered.connect(self._open_page)

    @property
    def has_feed(self) -> bool:
        return bool(self._feed)

    def start(self) -> None:
        if self._feed:
            self._timer.start()
            self.check()

    def check(self) -> None:
        """Ask, where that is wanted and a day has passed. Where nobody answers nothing is said: there is tomorrow."""
        if self._feed and self._preferences.now.tells_updates and is_due(self._settings, self._now()):
            self._background.run(self._fetch, self._show_version, parent=self)

    def _fetch(self, cancelled: threading.Event) -> NewVersion | None:
        """Runs on a thread of the background's."""
        now = self._now()
        if not is_due(self._settings, now):  # two were on their way
            return None
        return fetch_newer_version(self._feed, __version__, self._settings, self._route, now, cancelled)

    def _show_version(self, found: NewVersion | None) -> None:
        if found is not None:
            self._found = found
            self._notice.say_version(found.version)

    def _open_page(self) -> None:
        if self._found is not None and not QDesktopServices.openUrl(QUrl(self._found.page)):
            self._notice.say_where_the_page_is(self._found.page)


def feed_address(settings: Settings, variables: Mapping[str, str]) -> str:
    """Return where to ask, or nothing: what the environment says comes before the settings, these before the program.

    Only an address that nobody in between can change is taken: https, or this computer's own.
    """
    named = variables.get(FEED_VARIABLE, "").strip() or settings.get(FEED_SETTING, "").strip() or FEED
    if named.casefold() == OFF or not named:
        return ""
    try:
        safe_address(named.partition("?")[0])
    except AddressNotSafe as problem:
        log.warning("the release feed is not asked: %s", problem)
        return ""
    return named


def is_due(settings: Settings, now: datetime) -> bool:
    """Tell whether a day has passed since it was asked; a clock that was set back does not stop it for ever."""
    try:
        asked = datetime.fromisoformat(settings.get(_ASKED, ""))
    except ValueError:
        return True
    if asked.tzinfo is None:
        return True
    return not timedelta() <= now - asked < BETWEEN


def fetch_newer_version(
    feed: str, running: str, settings: Settings, route: Route, now: datetime, cancelled: threading.Event
) -> NewVersion | None:
    """Ask, and return the version that is newer than the one that is running. Raises `ServiceAway` kinds.

    That it was asked is kept first, so that it is not asked again and again where there is no answer. Waits for
    network and disk.
    """
    from apsis_desktop.api.public_file import read_public_json

    settings.set(_ASKED, now.astimezone(UTC).isoformat(timespec="seconds"))
    found = announced(read_public_json(feed, route, cancelled))
    return found if found is not None and is_newer(found.version, running) else None


def announced(answer: object) -> NewVersion | None:
    """Read what the feed says; None where it makes no sense."""
    if isinstance(answer, list):  # of releases, the newest first
        answer = next((one for one in answer if isinstance(one, dict) and not one.get("prerelease")), None)
    if not isinstance(answer, dict) or answer.get("draft") or answer.get("prerelease"):
        return None
    version = answer.get("version") or answer.get("tag_name")
    page = answer.get("page") or answer.get("html_url")
    if not isinstance(version, str) or not isinstance(page, str):
        return None
    found = re.fullmatch(_VERSION, version.strip())
    if found is None or not _is_safe(page):
        return None
    return NewVersion(version.strip().removeprefix("v"), page)


def is_newer(version: str, running: str) -> bool:
    """Compare two versions; one that comes before a release (1.2.0rc1) is older than it."""
    one, other = _rank(version), _rank(running)
    return one is not None and other is not None and one > other


def _rank(version: str) -> tuple[tuple[int, ...], bool, str] | None:
    found = re.fullmatch(_VERSION, version)
    if found is None:
        return None
    numbers = tuple(int(number) for number in found["numbers"].split("."))
    return (*numbers, *(0,) * (4 - len(numbers))), found["early"] is None, found["early"] or ""


def _is_safe(address: str) -> bool:
    origin = origin_of(address)
    return origin is not None and origin.safe
