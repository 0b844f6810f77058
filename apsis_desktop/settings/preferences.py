"""The preferences: what a person can set. Each takes effect at once. No Qt.

To add a setting: add a field to `Preferences`, read and write it in the two functions below, and offer it on a page of
the settings dialog (gui/settings/).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.api.proxy import USUAL_PORT, Proxy, ProxyKind
from apsis_desktop.settings.file import Settings

FILE_NAME = "{name} {date}"
REPORTS_AT_ONCE, DOWNLOADS_AT_ONCE = 64, 3
MOST_REPORTS, MOST_DOWNLOADS = 256, 16  # a thread each; and more downloads at once make none of them quicker
ALWAYS = NEVER = 0
LIST_DAYS = (7, 30, 90, ALWAYS)
REMINDER_DAYS = (NEVER, 7, 30, 90)
USUAL_REMINDER = 30
"""Days that are suggested the first time."""


class Preferences(NamedTuple):
    language: str = ""  # a code such as "sv"; empty: as the system
    files_folder: Path | None = None  # where saving begins; None: where it was saved last
    file_name: str = FILE_NAME
    saves_itself: bool = False
    saves_into: Path | None = None  # None: nowhere yet, so that nothing is saved by itself
    notifies: bool = True
    reports_at_once: int = REPORTS_AT_ONCE  # how many wait for APSIS One at a time; the rest wait in line
    downloads_at_once: int = DOWNLOADS_AT_ONCE
    proxy: Proxy = Proxy()
    proxy_password_kept: bool = False  # whether there is one in the keyring, never what it is
    tells_updates: bool = False
    list_days: int = ALWAYS  # how long past reports are listed
    reminder_days: int = NEVER  # after how long the list points at saved files that are still there

    @property
    def own_folder(self) -> Path | None:
        """The folder that finished reports are saved into by themselves, where that is wanted."""
        return self.saves_into if self.saves_itself else None


def read_preferences(settings: Settings) -> Preferences:
    """Read the preferences out of the settings. A value that makes no sense is ignored."""
    usual = Preferences()
    kind = ProxyKind.SYSTEM
    with suppress(ValueError):
        kind = ProxyKind(settings.get("proxy", usual.proxy.kind.value))
    port = settings.get("proxy_port", USUAL_PORT)
    host, user = settings.get("proxy_host", ""), settings.get("proxy_user", "")
    return Preferences(
        language=settings.get("language", usual.language),
        files_folder=_folder(settings.get("files_folder", "")),
        file_name=settings.get("file_name", usual.file_name),
        saves_itself=settings.get("saves_itself", usual.saves_itself),
        saves_into=_folder(settings.get("saves_into", "")),
        notifies=settings.get("notifies", usual.notifies),
        reports_at_once=_up_to(MOST_REPORTS, settings.get("reports_at_once", REPORTS_AT_ONCE)),
        downloads_at_once=_up_to(MOST_DOWNLOADS, settings.get("downloads_at_once", DOWNLOADS_AT_ONCE)),
        proxy=Proxy(kind, host, port if 0 < port < 65536 else USUAL_PORT, user),
        proxy_password_kept=settings.get("proxy_password_kept", usual.proxy_password_kept),
        tells_updates=settings.get("tells_updates", usual.tells_updates),
        list_days=_one_of(LIST_DAYS, settings.get("list_days", usual.list_days), usual.list_days),
        reminder_days=_one_of(REMINDER_DAYS, settings.get("reminder_days", usual.reminder_days), usual.reminder_days),
    )


def keep_preferences(settings: Settings, preferences: Preferences) -> None:
    """Write the preferences. Waits for the disk; where that fails, they hold until the program ends."""
    settings.update(
        {
            "language": preferences.language,
            "files_folder": _text(preferences.files_folder),
            "file_name": preferences.file_name,
            "saves_itself": preferences.saves_itself,
            "saves_into": _text(preferences.saves_into),
            "notifies": preferences.notifies,
            "reports_at_once": preferences.reports_at_once,
            "downloads_at_once": preferences.downloads_at_once,
            "proxy": preferences.proxy.kind.value,
            "proxy_host": preferences.proxy.host,
            "proxy_port": preferences.proxy.port,
            "proxy_user": preferences.proxy.user,
            "proxy_password_kept": preferences.proxy_password_kept,
            "tells_updates": preferences.tells_updates,
            "list_days": preferences.list_days,
            "reminder_days": preferences.reminder_days,
        }
    )


def _folder(text: str) -> Path | None:
    return Path(text) if text else None


def _text(folder: Path | None) -> str:
    return str(folder) if folder else ""


def _one_of(offered: tuple[int, ...], value: int, usual: int) -> int:
    return value if value in offered else usual


def _up_to(most: int, value: int) -> int:
    return max(1, min(value, most))
