"""The details that a person sends to somebody who helps: what runs, how it is set up, what it said last. In English.

Nothing in them is private: no secret, no address of a proxy, no name of a report, nothing of a profile.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

import PySide6
from PySide6.QtCore import QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from apsis_desktop import __version__
from apsis_desktop.api.origin import origin_of
from apsis_desktop.api.proxy import system_proxy
from apsis_desktop.app.current_account import CurrentAccount
from apsis_desktop.errors import ApsisError, ConnectionUnknown, KeyringProblem
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.job import Job
from apsis_desktop.system.logging_setup import redact
from apsis_desktop.system.paths import HOME_VARIABLE


class SupportDetails(QObject):
    """Puts them on the clipboard, gathered off the GUI thread, and opens the folder of the log."""

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        account: CurrentAccount,
        last_lines: Callable[[], Sequence[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window
        self._account = account
        self._last_lines = last_lines
        for wanted in (window.menus.copy_details.triggered, window.notices.support.action_triggered):
            wanted.connect(self.copy)
        window.menus.open_log_folder.triggered.connect(self.open_log_folder)

    def copy(self) -> None:
        """Copy the details, with those of the connection in use and of the chosen report."""
        versions = {"Qt": f"{qVersion()} ({QGuiApplication.platformName()})", "PySide6": PySide6.__version__}
        job = self._window.workspace.reports.current_job()
        work = partial(self._gather, versions, self._account.id, job)
        self._services.background.run(work, self._copy, parent=self)

    def open_log_folder(self) -> None:
        """Show the folder of the log in the file manager, or say where it is."""
        folder = str(self._services.paths.logs)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self._window.notices.support.say_where_the_log_is(folder)

    def _gather(
        self, versions: dict[str, str], connection_id: str | None, job: Job | None, _cancelled: threading.Event
    ) -> str:
        history, now = history_of(job, self._services), datetime.now(UTC)
        settings = settings_that_matter(self._services, connection_id)
        return support_text(Situation(versions, settings, job, history, self._last_lines()), now)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.notices.support.say_copied()


def history_of(job: Job | None, services: Services) -> Sequence[tuple[datetime, str]]:
    """Return what has happened to a report, or why that cannot be read. Waits for the disk."""
    if job is None:
        return ()
    try:
        return services.store.history(job.id)
    except ApsisError as problem:
        return [(datetime.now(UTC), f"its history cannot be read: {problem.code} {problem.detail}")]


def settings_that_matter(services: Services, connection_id: str | None) -> dict[str, str]:
    """Return how the program is set up. It may read the system's settings."""
    own_address = os.environ.get("APSIS_API_URL")
    facts = {
        "Connections": str(len(services.accounts.connections())),
        "Keyring": keyring_in_words(services.accounts.keyring_problem),
        "Reports at once": str(services.preferences.now.reports_at_once),
        "Downloads at once": str(services.preferences.now.downloads_at_once),
        "Folders": f"by {HOME_VARIABLE}" if os.environ.get(HOME_VARIABLE) else "the system's",
    }
    try:
        connection = services.accounts.connection(connection_id or "")
    except ConnectionUnknown:
        return {"Region": "none chosen", **facts}
    return {
        "Region": f"{connection.region}{', with an address of its own' if own_address else ''}",
        "Proxy": proxy_in_words(own_address or connection.region.url),
        **facts,
    }


class Situation(NamedTuple):
    """What is told. `versions` are those of the window's libraries; `history` and `job` are the chosen report's."""

    versions: Mapping[str, str] = MappingProxyType({})
    settings: Mapping[str, str] = MappingProxyType({})
    job: Job | None = None
    history: Sequence[tuple[datetime, str]] = ()
    last_lines: Sequence[str] = ()


def support_text(situation: Situation, now: datetime) -> str:
    """Return the details as they may be sent: each line redacted as the log is."""
    parts = [
        _part(f"Apsis Desktop {__version__}, {now.astimezone(UTC):%Y-%m-%d %H:%M} UTC", _pairs(_system(situation))),
        _part("Settings", _pairs(situation.settings)),
        _part("The chosen report", _report(situation.job, situation.history)),
        _part("The last messages", map(redact, situation.last_lines or ["none"])),
    ]
    return "\n".join(parts)


def keyring_in_words(problem: KeyringProblem | None) -> str:
    """Say how the keyring is."""
    return "no trouble known" if problem is None else f"{problem.code}: kept in memory alone"


def proxy_in_words(address: str) -> str:
    """Say whether the way to an address leads through a proxy, and not which. It may read the system's settings."""
    origin = origin_of(address)
    try:
        return "yes" if origin is not None and system_proxy(origin) else "no"
    except (OSError, ValueError) as error:
        return f"not known: {type(error).__name__}"


def _system(situation: Situation) -> dict[str, str]:
    import platform

    from apsis_desktop.api.transport import HTTP_LIBRARY

    return {
        "System": f"{platform.platform()}, {platform.machine()}",
        "Python": platform.python_version(),
        **situation.versions,
        "HTTP": HTTP_LIBRARY,
        "Installed": "from an installer" if getattr(sys, "frozen", False) else "from source",
    }


def _report(job: Job | None, history: Iterable[tuple[datetime, str]]) -> list[str]:
    if job is None:
        return ["none"]
    selection = job.selection
    facts = {
        "Id": job.id,
        "State": f"{job.state} since {_moment(job.since)}",
        "Requested": _moment(job.requested_at),
        "Choice": f"{len(selection.segments)} segments, {len(selection.columns)} columns, {job.form}",
        "Link": f"{job.link.kind.name.lower()}, until {_moment(job.link_until)}"
        if job.link and job.link_until
        else "none",
        "Size": f"{job.size} bytes" if job.size is not None else "not known",
    }
    if job.problem is not None:
        facts["Problem"] = f"{job.problem.code} {job.problem.detail}".strip()
    return [*_pairs(facts), *(f"{_moment(at)} {redact(text)}" for at, text in history)]


def _moment(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def _pairs(facts: Mapping[str, str]) -> list[str]:
    return [f"{name}: {redact(value)}" for name, value in facts.items()]


def _part(heading: str, lines: Iterable[str]) -> str:
    return "\n".join((heading, *(f"  {line}" for line in lines), ""))
