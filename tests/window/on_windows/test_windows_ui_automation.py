"""Windows' UI Automation is told of the window. wine answers for a window alone, not for what is in it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from ctypes import byref, c_int, c_long, c_ushort, c_void_p, c_wchar_p

from held_file import ON_WINDOWS
from PySide6.QtWidgets import QApplication
from screen import OpenScreen

from apsis_desktop.gui.window.shortcuts_dialog import ShortcutsDialog

pytestmark = ON_WINDOWS

# UIAutomationClient.h
_NAME, _CONTROL_TYPE, _FRAMEWORK = 30005, 30003, 30024
_WINDOW = 50032
_TEXT = 8  # VT_BSTR


class _Variant(ctypes.Structure):
    _fields_ = (("kind", c_ushort), ("reserved", c_ushort * 3), ("value", c_void_p), ("more", c_void_p))


def test_a_screen_reader_is_told_which_window_it_is(open_screen: OpenScreen) -> None:
    window = open_screen(practising=True).window
    assert _told(window.winId()) == (window.windowTitle(), _WINDOW, "Qt")


def test_a_screen_reader_is_told_the_name_of_a_dialog(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.window.menus.shortcuts.trigger()
    dialog = screen.sees(ShortcutsDialog)
    assert _told(dialog.winId()) == (dialog.windowTitle(), _WINDOW, "Qt")
    dialog.close()


def _told(window: int) -> tuple[str | int | None, ...]:
    """Return what UI Automation says of a window, asked as by another program: this thread answers meanwhile."""
    with ThreadPoolExecutor(1) as reader:
        told = reader.submit(_ask, window)
        while not told.done():
            QApplication.processEvents()
        return told.result()


def _ask(window: int) -> tuple[str | int | None, ...]:
    ole = ctypes.OleDLL("ole32")  # type: ignore[attr-defined,unused-ignore] # Windows alone has it
    ole.CoInitializeEx(None, 0)
    automation = ctypes.OleDLL("uiautomationcore")  # type: ignore[attr-defined,unused-ignore]
    node = c_void_p()
    automation.UiaNodeFromHandle(c_void_p(window), byref(node))
    try:
        return tuple(_property(automation.UiaGetPropertyValue, node, one) for one in (_NAME, _CONTROL_TYPE, _FRAMEWORK))
    finally:
        automation.UiaNodeRelease(node)


def _property(get: Callable[..., int], node: c_void_p, which: int) -> str | int | None:
    told = _Variant()
    get(node, c_int(which), byref(told))
    return c_wchar_p(told.value).value if told.kind == _TEXT else c_long(told.value or 0).value
