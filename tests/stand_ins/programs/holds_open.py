"""Another program on Windows that holds a file open and shares it with nobody, until its input ends."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

assert sys.platform == "win32"

GENERIC_READ, OPEN_EXISTING = 0x80000000, 3


def main() -> None:
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateFileW.restype = wintypes.HANDLE
    kernel.CreateFileW.argtypes = [
        wintypes.LPCWSTR,
        *(wintypes.DWORD, wintypes.DWORD),
        wintypes.LPVOID,
        *(wintypes.DWORD, wintypes.DWORD),
        wintypes.HANDLE,
    ]
    handle = kernel.CreateFileW(sys.argv[1], GENERIC_READ, 0, None, OPEN_EXISTING, 0, None)
    assert handle != wintypes.HANDLE(-1).value, ctypes.get_last_error()
    sys.stdout.write("held\n")
    sys.stdout.flush()
    sys.stdin.read()


main()
