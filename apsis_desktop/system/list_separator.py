"""The character that Excel on this computer separates the columns of a CSV by."""

from __future__ import annotations

import contextlib
import sys

_USUAL = {",", ";", "\t", "|"}


def list_separator() -> str:
    """Return what Windows says in its regional settings; elsewhere a semicolon where decimals take a comma."""
    told = _of_windows()
    if told in _USUAL:
        return told
    from PySide6.QtCore import QLocale

    return separator_of(QLocale.system().decimalPoint())


def separator_of(decimal_point: str) -> str:
    """Return what Excel takes where numbers are written with this."""
    return ";" if decimal_point == "," else ","


def _of_windows() -> str:
    if sys.platform == "win32":
        import winreg

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Control Panel\International") as key,
        ):
            return str(winreg.QueryValueEx(key, "sList")[0])
    return ""
