"""The command line in a console window of Windows: with its code page, and what can be read in the window afterwards.

Started with a console of its own: CODE_PAGE ANSWER WORDS…
"""

from __future__ import annotations

import ctypes
import json
import sys
from ctypes import wintypes
from pathlib import Path

from apsis_desktop.cli.main import main as command_line

assert sys.platform == "win32"

OUTPUT = -11


class _Screen(ctypes.Structure):
    _fields_ = (
        ("size", wintypes._COORD),
        ("cursor", wintypes._COORD),
        ("attributes", wintypes.WORD),
        ("window", wintypes.SMALL_RECT),
        ("largest", wintypes._COORD),
    )


def main() -> None:
    code_page, answer, *words = sys.argv[1:]
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.GetStdHandle.restype = wintypes.HANDLE
    output = wintypes.HANDLE(kernel.GetStdHandle(OUTPUT))
    assert kernel.SetConsoleOutputCP(int(code_page)), ctypes.get_last_error()
    code = command_line(words)
    screen = _Screen()
    assert kernel.GetConsoleScreenBufferInfo(output, ctypes.byref(screen)), ctypes.get_last_error()
    lines = []
    for row in range(screen.cursor.Y + 1):
        text, read = ctypes.create_unicode_buffer(screen.size.X + 1), wintypes.DWORD()
        kernel.ReadConsoleOutputCharacterW(output, text, screen.size.X, wintypes._COORD(0, row), ctypes.byref(read))
        lines.append(text.value.rstrip())
    told = {"code": code, "code page": kernel.GetConsoleOutputCP(), "lines": lines, "console": sys.stdout.isatty()}
    Path(answer).write_text(json.dumps(told), encoding="utf-8")


main()
