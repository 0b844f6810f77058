"""What holds for every test: nothing of the person's own is touched, and nothing is left behind.

Beside what is here: pyproject.toml turns every warning into an error (an unclosed file or socket, an exception in a
thread), and pytest-qt fails a test for a Qt warning or an exception in a slot.
"""

import ctypes
import gc
import os
import shutil
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import hypothesis
import pytest
import shiboken6
from patience import PATIENCE
from PySide6 import QtCore
from pytestqt.qtbot import QtBot

# --- a home of its own for each test process, made before anything asks where home is ------------------------------

HOME = Path(tempfile.mkdtemp(prefix="apsis-desktop-tests-"))

OWN = {
    "HOME": HOME,
    "XDG_CONFIG_HOME": HOME / "config",
    "XDG_DATA_HOME": HOME / "data",
    "XDG_STATE_HOME": HOME / "state",
    "XDG_CACHE_HOME": HOME / "cache",
    "XDG_RUNTIME_DIR": HOME / "run",
    # Windows; platformdirs asks the system itself unless told otherwise
    "USERPROFILE": HOME,
    "APPDATA": HOME / "config",
    "LOCALAPPDATA": HOME / "data",
    "WIN_PD_OVERRIDE_APPDATA": HOME / "config",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": HOME / "data",
}

# The person's connection, proxy, session bus (and keyring behind it), language and looks.
NOT_INHERITED = {
    *("APSIS_CLIENT_ID", "APSIS_CLIENT_SECRET", "APSIS_REGION", "APSIS_API_URL", "APSIS_DESKTOP_HOME"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy"),
    *("DBUS_SESSION_BUS_ADDRESS", "LANGUAGE", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR"),
}

for name in NOT_INHERITED:
    os.environ.pop(name, None)
for name, folder in OWN.items():
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ[name] = str(folder)
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
if "QT_QPA_PLATFORM" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("DISPLAY", None)
    os.environ.pop("WAYLAND_DISPLAY", None)
if sys.platform == "win32":
    # Qt's offscreen platform looks for letters in a folder of its own otherwise, which PySide6 does not have.
    os.environ.setdefault("QT_QPA_FONTDIR", os.path.join(os.environ["SYSTEMROOT"], "Fonts"))  # noqa: PTH118
if sys.platform != "linux":
    # No variable leads these systems to another keyring, or to other figures.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    QtCore.QLocale.setDefault(QtCore.QLocale.c())


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


# --- waiting -------------------------------------------------------------------------------------------------------

for waits in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
    assert waits.__kwdefaults__ is not None
    waits.__kwdefaults__["timeout"] = int(PATIENCE * 1000)  # five seconds otherwise

# What these two forbid is slowness alone.
hypothesis.settings.register_profile("patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("patient")


# --- threads -------------------------------------------------------------------------------------------------------


class WatchedQThread(QtCore.QThread):
    """Stands in for QThread in everything imported after this file, so that the living ones are known."""

    alive: ClassVar["weakref.WeakSet[WatchedQThread]"] = weakref.WeakSet()

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.alive.add(self)
        if threading.gettrace() is not None:
            # Ahead of the slots that the program connects.
            self.started.connect(self.begin_tracing, QtCore.Qt.ConnectionType.DirectConnection)
            self.finished.connect(self.end_tracing, QtCore.Qt.ConnectionType.DirectConnection)

    def begin_tracing(self) -> None:
        """Have coverage follow, as it does the threads that Python starts.

        Python forgets a foreign thread, and what traces it, at the end of each slot; holding the lock state keeps it.
        """
        self.lock_state = ctypes.pythonapi.PyGILState_Ensure()
        sys.settrace(threading.gettrace())

    def end_tracing(self) -> None:
        sys.settrace(None)
        ctypes.pythonapi.PyGILState_Release(self.lock_state)


QtCore.QThread = WatchedQThread  # type: ignore[misc]  # the point of it

AnyThread = threading.Thread | WatchedQThread


@pytest.fixture(autouse=True)
def no_thread_outlives_its_test() -> Iterator[None]:
    """Fail a test that leaves a thread running. Threads of fixtures with a wider scope are there before."""
    before = set(threads_since(set()))
    yield
    deadline = time.monotonic() + PATIENCE
    for thread in threads_since(before):
        left = max(0.0, deadline - time.monotonic())
        thread.join(left) if isinstance(thread, threading.Thread) else thread.wait(int(left * 1000))
    if left_over := threads_since(before):
        pytest.fail(f"left running: {', '.join(map(repr, left_over))}", pytrace=False)


def threads_since(before: set[AnyThread]) -> list[AnyThread]:
    """Name the threads that are new. A dummy stands for a thread that Python did not start, and may outlive it."""
    now: list[AnyThread] = [*threading.enumerate(), *running_qthreads()]
    return [each for each in now if each not in before and not isinstance(each, threading._DummyThread)]


def running_qthreads() -> list[WatchedQThread]:
    return [each for each in WatchedQThread.alive if shiboken6.isValid(each) and each.isRunning()]


# --- garbage --------------------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def what_is_qts_is_deleted_on_its_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keep Python from collecting a window of an earlier test on the thread of a report, as the program itself does."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.enable()
    gc.collect(1)


# --- files and sockets ---------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True, scope="module")
def nothing_stays_open() -> Iterator[None]:
    """Find what was left open while it is still clear in which file: garbage in a cycle is found late otherwise."""
    yield
    gc.collect()
