"""Gathers the details for support off the GUI thread, and puts them on the clipboard."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

import PySide6
from PySide6.QtCore import QObject, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.errors import ApsisError, ConnectionUnknown
from apsis_desktop.jobs.job import Job
from apsis_desktop.settings.stored import Settings
from apsis_desktop.system.background import Background
from apsis_desktop.system.paths import HOME_VARIABLE


class History(Protocol):
    def history(self, job_id: str) -> Sequence[tuple[datetime, str]]:
        """Return a report's notes. Waits for the disk; raises `StoreProblem` kinds."""


class SupportController(QObject):
    """`copied` comes when the details are on the clipboard."""

    copied = Signal()

    def __init__(
        self,
        accounts: Accounts,
        settings: Settings,
        store: History,
        last_lines: Callable[[], Sequence[str]],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._settings = settings
        self._store = store
        self._last_lines = last_lines
        self._background = background

    def copy(self, connection_id: str | None, job: Job | None) -> None:
        """Copy the details, with those of the connection in use and of the chosen report."""
        versions = {"Qt": f"{qVersion()} ({QGuiApplication.platformName()})", "PySide6": PySide6.__version__}
        self._background.run(partial(self._gather, versions, connection_id, job), self._put, parent=self)

    @staticmethod
    def open_folder(folder: Path) -> bool:
        """Show a folder in the file manager, and tell whether there is one."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _gather(
        self, versions: dict[str, str], connection_id: str | None, job: Job | None, _cancelled: threading.Event
    ) -> str:
        from apsis_desktop.app.support_text import Situation, support_text

        history: Sequence[tuple[datetime, str]] = ()
        now = datetime.now(UTC)
        if job is not None:
            try:
                history = self._store.history(job.id)
            except ApsisError as problem:
                history = ((now, f"its history cannot be read: {problem.code} {problem.detail}"),)
        situation = Situation(versions, self._settings_that_matter(connection_id), job, history, self._last_lines())
        return support_text(situation, now)

    def _settings_that_matter(self, connection_id: str | None) -> dict[str, str]:
        from apsis_desktop.app.support_text import keyring_in_words, proxy_in_words

        own_address = os.environ.get("APSIS_API_URL")
        facts = {
            "Connections": str(len(self._accounts.connections())),
            "Keyring": keyring_in_words(self._accounts.keyring_problem),
            "Reports at once": str(self._settings.reports_at_once),
            "Downloads at once": str(self._settings.downloads_at_once),
            "Folders": f"by {HOME_VARIABLE}" if os.environ.get(HOME_VARIABLE) else "the system's",
        }
        try:
            connection = self._accounts.connection(connection_id or "")
        except ConnectionUnknown:
            return {"Region": "none chosen", **facts}
        return {
            "Region": f"{connection.region}{', with an address of its own' if own_address else ''}",
            "Proxy": proxy_in_words(own_address or connection.region.url),
            **facts,
        }

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()
