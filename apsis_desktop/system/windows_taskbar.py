"""Shows progress on the program's button in the taskbar of Windows, by COM: `ITaskbarList3` of shobjidl_core.h."""

from __future__ import annotations

import ctypes
import logging
import sys
from ctypes import POINTER, byref, c_int, c_uint64, c_void_p, cast
from enum import IntEnum
from uuid import UUID

log = logging.getLogger(__name__)

_CLASS = UUID("56fdf344-fd6d-11d0-958a-006097c9a090")
_INTERFACE = UUID("ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf")
_IN_PROCESS = 1  # CLSCTX_INPROC_SERVER

_HUNDRED = 100


class _Method(IntEnum):
    """Places in the interface's table of methods, those of the interfaces that it extends included."""

    INITIALISE = 3  # HrInit
    SET_VALUE = 9  # SetProgressValue
    SET_STATE = 10  # SetProgressState


class _State(IntEnum):
    """TBPFLAG."""

    NOTHING = 0
    UNKNOWN = 1
    NORMAL = 2


class WindowsTaskbar:
    """To be used on the thread that made it. Raises OSError where Windows refuses."""

    def __init__(self) -> None:
        self._taskbar = c_void_p()
        # Qt makes COM ready on this thread, but not where it shows no windows; twice does no harm.
        ctypes.WinDLL("ole32").CoInitialize(None)  # type: ignore[attr-defined,unused-ignore] # Windows alone has it
        ole = ctypes.OleDLL("ole32")  # type: ignore[attr-defined,unused-ignore]
        guids = [(ctypes.c_char * 16).from_buffer_copy(one.bytes_le) for one in (_CLASS, _INTERFACE)]
        ole.CoCreateInstance(byref(guids[0]), None, _IN_PROCESS, byref(guids[1]), byref(self._taskbar))
        self._call(_Method.INITIALISE)

    def show_progress(self, window: int, percent: int | None) -> None:
        """Show how far something has come on the button of a window; None is "under way, nobody knows how far"."""
        self._call(_Method.SET_STATE, (c_void_p, window), (c_int, _State.UNKNOWN if percent is None else _State.NORMAL))
        if percent is not None:
            self._call(_Method.SET_VALUE, (c_void_p, window), (c_uint64, percent), (c_uint64, _HUNDRED))

    def clear(self, window: int) -> None:
        """Show no progress."""
        self._call(_Method.SET_STATE, (c_void_p, window), (c_int, _State.NOTHING))

    def _call(self, method: _Method, *arguments: tuple[type, int]) -> None:
        methods = cast(self._taskbar, POINTER(POINTER(c_void_p))).contents
        kinds = (kind for kind, _value in arguments)
        prototype = ctypes.WINFUNCTYPE(ctypes.HRESULT, c_void_p, *kinds)  # type: ignore[attr-defined,unused-ignore]
        prototype(methods[method])(self._taskbar, *(value for _kind, value in arguments))


def taskbar_of_this_system() -> WindowsTaskbar | None:
    """Return what shows progress in the taskbar of Windows; other systems have nothing alike."""
    if sys.platform == "win32":
        try:
            return WindowsTaskbar()
        except OSError:
            log.exception("the taskbar cannot be told")
    return None
