"""Whether there is a display to open the window on."""

from __future__ import annotations

import os
import sys

_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Tell by the environment on Linux; other systems always have one."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _VARIABLES)
