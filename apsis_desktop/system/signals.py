"""The signals that ask the program to end."""

from __future__ import annotations

import signal

# SIGHUP: the terminal was closed. SIGBREAK: the same on Windows, and Ctrl-Break.
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def ending_signals() -> tuple[signal.Signals, ...]:
    """Return those of this system, but none that is ignored, as `nohup` and a shell's `&` set it."""
    known = (getattr(signal, name, None) for name in _NAMES)
    return tuple(one for one in known if one is not None and signal.getsignal(one) is not signal.SIG_IGN)
