"""Run in processes of their own: pytest-qt and pytest have hooks of their own in this one."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from python_process import run_python

SETTING = """
import logging, sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QMessageLogger, QObject, QThread, QTimer, Signal, qWarning
from apsis_desktop.system.logging_setup import set_up_logs
from apsis_desktop.app.runtime.crash_handler import CrashHandler
from apsis_desktop.system.paths import Paths

app = QCoreApplication([])
logs = set_up_logs(Paths.inside(Path(sys.argv[1])))

class Window(QObject):
    poked = Signal()

    def __init__(self):
        super().__init__()
        self.said = 0

    def say(self):
        assert QThread.isMainThread()
        self.said += 1

window = Window()
crashes = CrashHandler()
crashes.happened.connect(window.say)

def turn():
    QTimer.singleShot(50, app.quit)
    app.exec()
"""


def run(tmp_path: Path, story: str) -> tuple[str, str]:
    """Run a story and return what it printed and what it logged; nothing is ever printed on stderr."""
    done = run_python("-c", SETTING + textwrap.dedent(story), str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip(), (tmp_path / "logs" / "apsis-desktop.log").read_text(encoding="utf-8")


def test_an_exception_in_a_slot_is_logged_redacted_and_told_once(tmp_path: Path) -> None:
    said, log = run(
        tmp_path,
        """
        class Clumsy(QObject):
            def stumble(self):
                raise ValueError("no such person: kare.nordmann@exempel.no")

        clumsy = Clumsy()
        window.poked.connect(clumsy.stumble)
        with crashes:
            for _ in range(25):
                window.poked.emit()
            turn()
        print(window.said)
        """,
    )
    assert said == "1"
    assert log.count("Traceback") == 2
    assert "CRITICAL apsis_desktop.app.runtime.crash_handler: uncaught (1)" in log
    assert "uncaught (10)" in log
    assert "ValueError: no such person: [removed]" in log
    assert "nordmann" not in log


def test_an_exception_in_a_thread_is_told_on_the_windows_own_thread(tmp_path: Path) -> None:
    said, log = run(
        tmp_path,
        """
        def stumble():
            raise LookupError("in python's thread")

        class Worker(QObject):
            def work(self):
                QThread.currentThread().quit()
                raise LookupError("in qt's thread")

        with crashes:
            thread = threading.Thread(target=stumble, name="clerk")
            thread.start()
            thread.join()
            beside, worker = QThread(), Worker()
            worker.moveToThread(beside)
            beside.started.connect(worker.work)
            beside.start()
            beside.wait()
            turn()
        print(window.said)
        """,
    )
    assert said == "1"
    assert "uncaught in clerk (1)" in log
    assert "LookupError: in python's thread" in log
    assert "LookupError: in qt's thread" in log


def test_what_goes_wrong_in_a_destructor_is_logged(tmp_path: Path) -> None:
    said, log = run(
        tmp_path,
        """
        class Fragile:
            def __del__(self):
                raise OSError("broke while it went")

        with crashes:
            del [Fragile()][0]
            turn()
        print(window.said)
        """,
    )
    assert said == "1"
    assert "OSError: broke while it went" in log


def test_what_qt_says_goes_to_the_log_alone(tmp_path: Path) -> None:
    said, log = run(
        tmp_path,
        """
        with crashes:
            qWarning("a timer of kare.nordmann@exempel.no")
            QMessageLogger().debug("too much")
            turn()
        print(window.said)
        """,
    )
    assert said == "0"
    assert "WARNING qt.default: a timer of [removed]" in log
    assert "too much" not in log


CANNOT_BE_SAID = """
class Stubborn(Exception):
    def __str__(self):
        raise RuntimeError("not even that")
"""

CANNOT_BE_LOGGED = """
class Stubborn(Exception):
    pass

logging.getLogger("apsis_desktop.app.runtime.crash_handler").critical = lambda *said, **more: 1 / 0
"""

CANNOT_BE_TOLD = """
class Stubborn(Exception):
    pass

def stumble_too():
    raise KeyError("while telling")

crashes.happened.connect(stumble_too)
"""


@pytest.mark.parametrize("trouble", [CANNOT_BE_SAID, CANNOT_BE_LOGGED, CANNOT_BE_TOLD])
def test_trouble_with_a_crash_ends_there(tmp_path: Path, trouble: str) -> None:
    story = f"""
{trouble}
def stumble():
    raise Stubborn
window.poked.connect(stumble)
logging.getLogger("test").warning("before")
with crashes:
    window.poked.emit()
    window.poked.emit()
    turn()
print("went on")
"""
    said, _log = run(tmp_path, story)
    assert said == "went on"


def test_afterwards_everything_is_as_it_was(tmp_path: Path) -> None:
    said, _log = run(
        tmp_path,
        """
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        with crashes:
            assert sys.excepthook != before[0]
            qWarning("one line")
        print(before == (sys.excepthook, threading.excepthook, sys.unraisablehook))
        """,
    )
    assert said == "True"


def test_ctrl_c_is_no_crash(tmp_path: Path) -> None:
    said, log = run(
        tmp_path,
        """
        with crashes:
            sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
            qWarning("one line")
            turn()
        print(window.said)
        """,
    )
    assert said == "0"
    assert "KeyboardInterrupt" not in log
