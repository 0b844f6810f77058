"""Windows' own file dialog: it is found and used by the messages that keyboard and mouse would send it."""

from __future__ import annotations

import ctypes
import os
import sys
from ctypes import wintypes

assert sys.platform == "win32"

_OK, _YES, _NO = 1, 6, 7
_ANSWERS = {"Yes": _YES, "No": _NO}
_FILE_NAME = 1001  # the number of the field for the name in Windows' own dialog; wine has one field alone
_SET_TEXT, _COMMAND = 0x000C, 0x0111
_LIMIT = 20_000  # milliseconds

_user32 = ctypes.WinDLL("user32", use_last_error=True)
_Note = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)
_user32.SendMessageTimeoutW.argtypes = [
    *(wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPCWSTR),
    *(wintypes.UINT, wintypes.UINT, wintypes.LPVOID),
]
_user32.PostMessageW.argtypes = [wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM]


def dialogs() -> list[int]:
    """Return the dialogs of Windows' own that this process shows; the one on top comes first."""
    found: list[int] = []

    def note(window: int, _more: int) -> bool:
        process = wintypes.DWORD()
        _user32.GetWindowThreadProcessId(window, ctypes.byref(process))
        if process.value == os.getpid() and _user32.IsWindowVisible(window) and _class_of(window) == "#32770":
            found.append(window)
        return True

    _user32.EnumWindows(_Note(note), 0)
    return found


def type_name(dialog: int, name: str) -> None:
    """Write into the field for the file's name."""
    fields: list[int] = []

    def note(window: int, _more: int) -> bool:
        if _class_of(window) == "Edit":
            fields.append(window)
        return True

    _user32.EnumChildWindows(dialog, _Note(note), 0)
    numbered = [field for field in fields if _user32.GetDlgCtrlID(field) == _FILE_NAME]
    (field, *_others) = numbered or fields
    assert _user32.SendMessageTimeoutW(field, _SET_TEXT, 0, name, 0, _LIMIT, None), ctypes.get_last_error()


def press_save(dialog: int) -> None:
    _user32.PostMessageW(dialog, _COMMAND, _OK, 0)


def answer(question: int, text: str) -> None:
    _user32.PostMessageW(question, _COMMAND, _ANSWERS[text], 0)


def _class_of(window: int) -> str:
    name = ctypes.create_unicode_buffer(256)
    _user32.GetClassNameW(window, name, 256)
    return name.value
