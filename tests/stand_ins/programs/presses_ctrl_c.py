"""Ctrl-C in the console of another program on Windows: every program of that console hears it."""

from __future__ import annotations

import ctypes
import sys

assert sys.platform == "win32"

CTRL_C = 0


def main() -> None:
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.FreeConsole()
    assert kernel.AttachConsole(int(sys.argv[1])), ctypes.get_last_error()
    assert kernel.SetConsoleCtrlHandler(None, 1), ctypes.get_last_error()  # this one goes on
    assert kernel.GenerateConsoleCtrlEvent(CTRL_C, 0), ctypes.get_last_error()


main()
