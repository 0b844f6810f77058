r"""The folders that OneDrive syncs on Windows, as it notes them itself: its own, and libraries of SharePoint and Teams.

A library lies in a folder of the company's name (`C:\Users\anna\Contoso\Marketing - Documents`): no path tells it.
"""

from __future__ import annotations

import contextlib
import sys
from typing import Protocol

_ACCOUNTS = r"Software\Microsoft\OneDrive\Accounts"
_LIBRARIES = r"Software\SyncEngines\Providers\OneDrive"


class Registry(Protocol):
    """The part of the registry that belongs to the person. What is not there is empty."""

    def keys(self, key: str, /) -> list[str]: ...
    def values(self, key: str, /) -> dict[str, object]: ...


def onedrive_folders(registry: Registry | None = None) -> list[str]:
    """Return the folders. Waits for the disk."""
    registry = registry or _WindowsRegistry()
    folders: list[object] = []
    for account in registry.keys(_ACCOUNTS):
        folders.append(registry.values(rf"{_ACCOUNTS}\{account}").get("UserFolder"))
        tenants = rf"{_ACCOUNTS}\{account}\Tenants"
        for tenant in registry.keys(tenants):
            folders += registry.values(rf"{tenants}\{tenant}")  # the names of the values are the folders
    folders += [registry.values(rf"{_LIBRARIES}\{library}").get("MountPoint") for library in registry.keys(_LIBRARIES)]
    return [folder for folder in folders if isinstance(folder, str) and folder]


class _WindowsRegistry:
    def keys(self, key: str) -> list[str]:
        found: list[str] = []
        if sys.platform == "win32":
            import winreg

            with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                found += (winreg.EnumKey(opened, number) for number in range(winreg.QueryInfoKey(opened)[0]))
        return found

    def values(self, key: str) -> dict[str, object]:
        found: dict[str, object] = {}
        if sys.platform == "win32":
            import winreg

            with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                for number in range(winreg.QueryInfoKey(opened)[1]):
                    name, value, _kind = winreg.EnumValue(opened, number)
                    found[name] = value
        return found
