"""The crash handler: an exception that nothing caught, in a slot, a thread or a destructor, is logged and told once.

Qt's own messages go to the log, too.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger(__name__)

_KINDS = 100  # of exceptions that are counted apart
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashHandler(QObject):
    """Use it as a context manager around the life of the window, which it must outlive.

    `happened` is emitted once, however many there are.
    """

    happened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._counts: dict[tuple[object, ...], int] = {}
        self._told = False
        self._busy = threading.local()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._qt_before: Callable[..., None] | None = None

    def __enter__(self) -> Self:
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        self._qt_before = qInstallMessageHandler(self._log_qt_message)
        return self

    def __exit__(self, *_exc: object) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Handle what left a slot, an event handler, or the program itself."""
        if not issubclass(kind, KeyboardInterrupt):
            self._record("uncaught", kind, error, trace)

    def _uncaught_in_thread(self, uncaught: threading.ExceptHookArgs) -> None:
        if not issubclass(uncaught.exc_type, SystemExit):
            name = uncaught.thread.name if uncaught.thread else "a thread"
            self._record(f"uncaught in {name}", uncaught.exc_type, uncaught.exc_value, uncaught.exc_traceback)

    def _unraisable(self, ignored: sys.UnraisableHookArgs) -> None:
        self._record(ignored.err_msg or "ignored", ignored.exc_type, ignored.exc_value, ignored.exc_traceback)

    def _record(
        self, where: str, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Log it and tell of it. An exception in here is dropped: there is nothing left that could catch it."""
        if getattr(self._busy, "recording", False):
            return
        self._busy.recording = True
        try:
            times = self._count(kind, trace)
            if str(times).strip("0") == "1":  # 1, 10, 100: what fails at each repaint must not fill the log
                found = (kind, error or kind(), trace)
                log.critical("%s (%d)", where, times, exc_info=found)
            self._tell_once()
        except Exception:  # noqa: BLE001 - see above
            return
        finally:
            self._busy.recording = False

    def _count(self, kind: type[BaseException], trace: TracebackType | None) -> int:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        which = (kind, trace.tb_frame.f_code, trace.tb_lineno) if trace is not None else (kind,)
        with self._lock:
            if len(self._counts) >= _KINDS:
                self._counts.clear()
            self._counts[which] = self._counts.get(which, 0) + 1
            return self._counts[which]

    def _tell_once(self) -> None:
        with self._lock:
            told, self._told = self._told, True
        if not told:
            self.happened.emit()

    def _log_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        # Qt would report an exception in here to this very handler.
        with suppress(Exception):
            logging.getLogger(f"qt.{context.category or 'default'}").log(
                _LEVELS.get(kind, logging.WARNING), "%s", message
            )
