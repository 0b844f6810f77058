"""Qt's objects are deleted on the GUI thread alone, whatever thread Python's garbage piles up on."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from apsis_desktop.app.runtime.gc_on_gui_thread import GuiThreadGarbageCollection


class Cycle(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def pile_up() -> None:
    for _ in range(5 * gc.get_threshold()[0]):
        round_about: list[object] = []
        round_about.append(round_about)


def test_a_thread_that_allocates_deletes_nothing_of_qts(qtbot: QtBot) -> None:
    gone_on: list[threading.Thread] = []
    gc.collect()
    with GuiThreadGarbageCollection() as garbage:
        one = Cycle()
        one.destroyed.connect(lambda: gone_on.append(threading.current_thread()))
        del one
        thread = threading.Thread(target=pile_up)
        thread.start()
        thread.join()
        assert gone_on == []
        garbage.collect()
        assert gone_on == [threading.main_thread()]


def test_afterwards_python_collects_by_itself_again(qtbot: QtBot) -> None:
    gc.enable()
    with GuiThreadGarbageCollection():
        assert not gc.isenabled()
    assert gc.isenabled()
