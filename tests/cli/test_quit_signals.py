"""Signals end the window's event loop, whatever it is doing, and ask nobody."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.app.runtime.quit_signals import QuitSignals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="os.kill would end the process there")


class Window(QWidget):
    """One with running reports: it asks before it closes."""

    reports_run = True
    asked = False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.asked = self.asked or self.reports_run
        event.setAccepted(not self.reports_run)


class Killer(QObject):
    def __init__(self, number: int, dialog: QDialog | None = None) -> None:
        super().__init__()
        self._number = number
        self._dialog = dialog

    @Slot()
    def strike(self) -> None:
        if self._dialog is None:
            self._kill()
        else:
            QTimer.singleShot(0, self._kill)
            self._dialog.exec()

    @Slot()
    def _kill(self) -> None:
        os.kill(os.getpid(), self._number)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.reports_run = False


@pytest.fixture(autouse=True)
def no_loop_goes_on_for_ever(qtbot: QtBot) -> Iterator[None]:
    timer = QTimer()
    timer.timeout.connect(give_up)
    timer.start(10_000)
    yield
    timer.stop()


@Slot()
def give_up() -> None:
    QCoreApplication.exit(99)


def run_loop() -> int:
    app = QCoreApplication.instance()
    assert app is not None
    return app.exec()


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_an_idle_loop_ends_without_asking(window: Window, name: str) -> None:
    number = signal.Signals[name]
    killer, before = Killer(number), signal.getsignal(number)
    with QuitSignals():
        QTimer.singleShot(0, killer.strike)
        assert run_loop() == 0
    assert not window.asked
    assert signal.getsignal(number) == before


def test_a_question_that_is_open_does_not_hold_it_up(window: Window) -> None:
    killer = Killer(signal.SIGTERM, QDialog(window))
    with QuitSignals():
        QTimer.singleShot(0, killer.strike)
        assert run_loop() == 0
    assert not window.asked


def test_a_signal_before_the_loop_begins_is_not_lost(window: Window) -> None:
    with QuitSignals():
        Killer(signal.SIGINT).strike()
        assert run_loop() == 0


def test_a_signal_that_is_shut_off_stays_so(window: Window) -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with QuitSignals():
            assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, before)


def test_the_wake_up_socket_is_given_back(window: Window) -> None:
    with QuitSignals():
        pass
    assert signal.set_wakeup_fd(-1) == -1
