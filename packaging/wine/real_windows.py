"""A plugin of pytest: Qt opens the windows of Windows. wine keeps variables of the name QT_… from Windows programs."""

from __future__ import annotations

import os

import pytest

_WINE_SAYS = ("EnableNonClientDpiScaling() failed", "DpiAwareness::PerMonitorVersion2 is not supported")

os.environ["QT_QPA_PLATFORM"] = "windows"


def pytest_configure(config: pytest.Config) -> None:
    """Pass over what Qt warns of in wine alone."""
    for text in _WINE_SAYS:
        config.addinivalue_line("qt_log_ignore", text.replace("(", r"\(").replace(")", r"\)"))
