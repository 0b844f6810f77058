"""Prevents App Nap through the Objective-C runtime: `NSProcessInfo beginActivityWithOptions:reason:`, `endActivity:`.

Only loaded on macOS, which stretches the timers of a program whose windows are hidden, and so delays polling. The
computer may still go to sleep.
"""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_uint64, c_void_p

_REASON = b"Reports are being made"

# NSActivityUserInitiatedAllowingIdleSystemSleep of NSProcessInfo.h: NSActivityUserInitiated, which is 0x00FFFFFF,
# without NSActivityIdleSystemSleepDisabled, which is 1 << 20.
_USER_INITIATED_ALLOWING_IDLE_SYSTEM_SLEEP = 0x00FFFFFF & ~(1 << 20)


class NoAppNap:
    """Raises OSError or AttributeError where the frameworks differ from those since macOS 10.9."""

    def __init__(self) -> None:
        ctypes.CDLL("/System/Library/Frameworks/Foundation.framework/Foundation")  # defines the classes
        self._runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        for name in ("objc_getClass", "sel_registerName"):
            function = getattr(self._runtime, name)
            function.restype, function.argtypes = c_void_p, [c_char_p]
        self._activity: int | None = None

    def begin(self) -> None:
        string = self._send(self._class(b"NSString"), b"stringWithUTF8String:", (c_char_p, _REASON))
        activity = self._send(
            self._process(),
            b"beginActivityWithOptions:reason:",
            (c_uint64, _USER_INITIATED_ALLOWING_IDLE_SYSTEM_SLEEP),
            (c_void_p, string),
        )
        # It belongs to the autorelease pool of this turn of the event loop.
        self._activity = self._send(activity, b"retain") if activity else None

    def end(self) -> None:
        if self._activity is not None:
            self._send(self._process(), b"endActivity:", (c_void_p, self._activity))
            self._send(self._activity, b"release")
            self._activity = None

    def _process(self) -> int | None:
        return self._send(self._class(b"NSProcessInfo"), b"processInfo")

    def _class(self, name: bytes) -> int | None:
        found: int | None = self._runtime.objc_getClass(name)
        return found

    def _send(self, receiver: int | None, message: bytes, *arguments: tuple[type, object]) -> int | None:
        """Send a message and return its result as an address, or None for nil.

        Each message needs its own prototype: on ARM, a variadic call passes arguments elsewhere.
        """
        kinds = [kind for kind, _ in arguments]
        prototype = ctypes.CFUNCTYPE(c_void_p, c_void_p, c_void_p, *kinds)
        send = prototype(("objc_msgSend", self._runtime))
        answer: int | None = send(receiver, self._runtime.sel_registerName(message), *(value for _, value in arguments))
        return answer
