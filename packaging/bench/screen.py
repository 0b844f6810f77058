"""A screen in memory (Xvfb), and a look at it: when is something painted there?"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import shutil
import subprocess
import time
from collections.abc import Iterator

from setup.stopped import Stopped

SIZE = (1280, 800)
PLACE = (300, 300)  # within every window that opens, and at first without one
PATIENCE = 20.0  # seconds
_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2


class Screen:
    """One X display; `name` is what DISPLAY says."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = _library()
        self._display = self._x.XOpenDisplay(name.encode())
        if not self._display:
            raise Stopped(f"The screen {name} does not answer.")
        self._root = self._x.XDefaultRootWindow(self._display)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def wait_for(self, *, painted: bool) -> None:
        """Wait until something is painted, or nothing is any more."""
        deadline = time.monotonic() + PATIENCE
        while (self._pixel() != 0) is not painted:
            if time.monotonic() > deadline:
                raise Stopped("No window was painted." if painted else "A window stays on the screen.")
            time.sleep(0.001)

    def _pixel(self) -> int:
        image = self._x.XGetImage(self._display, self._root, *PLACE, 1, 1, _ALL_PLANES, _Z_PIXMAP)
        try:
            return int(self._x.XGetPixel(image, 0, 0)) & 0xFFFFFF
        finally:
            self._x.XDestroyImage(image)


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    server = shutil.which("Xvfb")
    if server is None:
        raise Stopped("This needs Xvfb (on Debian: xvfb).")
    command = [server, "-displayfd", "1", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-br", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        try:
            number = running.stdout.readline().strip() if running.stdout else ""
            with contextlib.closing(Screen(f":{number}")) as made:
                yield made
        finally:
            running.terminate()
            running.wait(10)


def _library() -> ctypes.CDLL:
    found = ctypes.util.find_library("X11")
    if found is None:
        raise Stopped("This needs libX11.")
    x = ctypes.CDLL(found)
    x.XOpenDisplay.restype = x.XGetImage.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = x.XGetPixel.restype = ctypes.c_ulong
    x.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x.XDefaultRootWindow.argtypes = x.XCloseDisplay.argtypes = x.XDestroyImage.argtypes = [ctypes.c_void_p]
    x.XGetImage.argtypes = [
        *(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int),
        *(ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int),
    ]
    x.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
    return x
