"""The program as it is started from a desktop, in processes of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from patience import PATIENCE, until
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from python_process import run_python

from apsis_desktop.app.desktop import Desktop
from apsis_desktop.app.run import run_window
from apsis_desktop.errors import WindowSilent
from apsis_desktop.system.paths import Paths
from apsis_desktop.system.single_instance import SingleInstance, Wish

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is ended politely by a signal here")


def start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "apsis_desktop", *arguments],
        env={**os.environ, "APSIS_DESKTOP_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    process = start(tmp_path)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, *said) == (0, "", "")


def test_however_often_it_is_started_there_is_one_window(first: subprocess.Popen[str], tmp_path: Path) -> None:
    lock = tmp_path / "data" / "instance.lock"
    until(lock.exists)
    # At once, while the first is still starting, and again when it runs.
    for arguments in ((), ("--practice",), ()):
        further = start(tmp_path, *arguments)
        assert (*further.communicate(timeout=PATIENCE), further.returncode) == ("", "", 0)
        assert first.poll() is None


def test_after_a_kill_the_next_start_opens_a_window(tmp_path: Path) -> None:
    lock = tmp_path / "data" / "instance.lock"
    for _ in range(2):
        process = start(tmp_path)
        knocks = tmp_path / "data" / "knocks"
        until(knocks.exists)
        until(lock.exists)
        assert process.poll() is None
        process.kill()
        process.communicate()
        knocks.rmdir()


def test_a_first_that_hangs_is_told_where_the_second_was_started(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def silent(_self: SingleInstance, _wish: Wish) -> bool:
        raise WindowSilent

    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(SingleInstance, "begin", silent)
    assert run_window(practice=False) == 1
    assert capsys.readouterr().err.startswith("apsis-desktop: Apsis Desktop is already running, but its window does")


BROKEN = """
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.app.run import run_window
started = Desktop.start

def start(self, **how):
    started(self, practice=True)  # with threads that nobody ends any more
    raise RuntimeError("for kare.nordmann@exempel.no")

Desktop.start = start
raise SystemExit(run_window(practice=True))
"""


def test_a_program_that_cannot_go_on_says_so_without_a_traceback(tmp_path: Path) -> None:
    done = run_python("-c", BROKEN, APSIS_DESKTOP_HOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("apsis-desktop: Apsis Desktop stopped because of an unexpected problem. Your")
    assert "Traceback" not in done.stderr
    log = (tmp_path / "logs" / "apsis-desktop.log").read_text(encoding="utf-8")
    assert "RuntimeError: for [removed]" in log


RAISES = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.app.run import run_window
started = Desktop.start

def start(self, **how):
    started(self, **how)
    self.window.closing.connect(lambda: print(self.window.notices.support.text()))
    self.stumbling = QTimer()
    self.stumbling.timeout.connect(lambda: 1 / 0)
    self.stumbling.start(1)
    self.closing = QTimer()
    self.closing.timeout.connect(self.window.close)
    self.closing.start(300)

Desktop.start = start
raise SystemExit(run_window(practice=False))
"""


def test_an_exception_in_the_running_window_is_said_calmly_and_it_runs_on(tmp_path: Path) -> None:
    done = run_python("-c", RAISES, APSIS_DESKTOP_HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Something unexpected happened. Your reports are kept.")
    log = (tmp_path / "logs" / "apsis-desktop.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert log.count("Traceback") <= 3


IN_WHICH_LANGUAGE = """
from PySide6.QtCore import QTimer
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.app.run import run_window
started = Desktop.start

def start(self, **how):
    started(self, **how)
    print(self.window.menuBar().actions()[0].text(), flush=True)
    QTimer.singleShot(0, self.window.close)

Desktop.start = start
raise SystemExit(run_window(practice=True))
"""

ANOTHER_LANGUAGE = """
from PySide6.QtCore import QTimer
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.app.run import run_window
from apsis_desktop.gui.settings.dialog import SettingsDialog
from hands import button, press
started = Desktop.start

def start(self, **how):
    started(self, **how)
    self.settings_controller.open()
    settings = self.window.findChild(SettingsDialog).general
    settings.language.setCurrentIndex(settings.language.findText("Suomi"))
    settings.language.activated.emit(settings.language.currentIndex())
    QTimer.singleShot(0, lambda: press(button(settings.restart, "Restart now")))

Desktop.start = start
raise SystemExit(run_window(practice=True))
"""


def test_the_program_starts_again_for_another_language(tmp_path: Path) -> None:
    where = {**os.environ, "APSIS_DESKTOP_HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    said = tmp_path / "said"
    with said.open("w") as output:  # not a pipe: the program that is started again holds it open
        done = subprocess.run(
            [sys.executable, "-c", ANOTHER_LANGUAGE], env=where, stdout=output, stderr=output, check=False
        )
    assert (done.returncode, said.read_text()) == (0, "")
    log = (tmp_path / "logs" / "apsis-desktop.log").read_text(encoding="utf-8")
    process_id = int(log.rpartition("started again as process ")[2].split()[0])
    instance = SingleInstance(tmp_path / "data")

    def comes_forward() -> bool:
        further = not instance.begin(Wish.SHOW, PATIENCE)
        instance.end()
        return further

    try:
        until(comes_forward)
        if sys.platform == "linux":
            arguments = Path(f"/proc/{process_id}/cmdline").read_text().split("\0")
            assert arguments[1:-1] == ["-m", "apsis_desktop", "--practice"]
    finally:
        os.kill(process_id, signal.SIGTERM)
    until(instance.claim)
    instance.end()
    assert said.read_text() == ""
    spoken = run_python("-c", IN_WHICH_LANGUAGE, **where)
    assert (spoken.returncode, spoken.stdout, spoken.stderr) == (0, "&Tiedosto\n", "")


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    paths = Paths.inside(tmp_path)
    paths.make()
    made = Desktop(paths, last_lines=lambda: ["the last line"])
    made.start()
    yield made
    assert made.close()


def test_a_further_start_may_ask_for_practice(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.come_forward(Wish.SHOW)
    assert not desktop.window.workspace.banner.isVisible()
    desktop.come_forward(Wish.SHOW_PRACTICE)
    assert desktop.window.workspace.banner.isVisible()
    qtbot.waitUntil(desktop.window.isActiveWindow)


def test_the_details_are_copied_and_that_is_said(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.menus.copy_details.trigger()
    qtbot.waitUntil(desktop.window.notices.support.isVisible)
    assert desktop.window.notices.support.text().startswith("Details copied.")
    assert "the last line" in QApplication.clipboard().text()


def test_where_no_folder_can_be_opened_its_place_is_said(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda _url: False)
    desktop.window.menus.open_log_folder.trigger()
    assert desktop.window.notices.support.text().endswith("logs.")


def test_the_limits_of_the_settings_hold_from_the_start(qapp: QApplication, tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    (paths.config / "settings.json").write_text('{"reports_at_once": 7, "downloads_at_once": 2}')
    made = Desktop(paths)
    assert made.services.queue._running.at_once == 7
    assert made.services.queue._context.slots._count == 2
    made.start()
    assert made.close()
