"""A further start meets the first, in processes of their own where a process has to die."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from patience import PATIENCE, until
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from apsis_desktop.app.runtime.second_start import SecondStartListener
from apsis_desktop.errors import WindowSilent
from apsis_desktop.system.background import Background
from apsis_desktop.system.single_instance import SingleInstance, Wish

HOLD = """
import sys
from pathlib import Path
from apsis_desktop.system.single_instance import SingleInstance, Wish
instance = SingleInstance(Path(sys.argv[1]))
assert instance.begin(Wish.SHOW)
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_process(folder: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield other
        finally:
            other.kill()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.begin(Wish.SHOW)
    yield instance
    instance.end()


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(2)
    yield made
    made.stop()


class Starting(threading.Thread):
    """A further start, beside: what it found is in `first` or in `problem`."""

    def __init__(self, folder: Path, wish: Wish = Wish.SHOW, patience: float = PATIENCE) -> None:
        super().__init__()
        self.instance = SingleInstance(folder)
        self.wish = wish
        self.patience = patience
        self.first: bool | None = None
        self.problem: WindowSilent | None = None
        self.start()

    def run(self) -> None:
        try:
            self.first = self.instance.begin(self.wish, self.patience)
        except WindowSilent as problem:
            self.problem = problem
        finally:
            self.instance.end()


class Window(QObject):
    """What comes forward."""

    def __init__(self, instance: SingleInstance, background: Background) -> None:
        super().__init__()
        self.wishes: list[Wish] = []
        self.listener = SecondStartListener(instance, background, self)
        self.listener.heard.connect(self.come)

    def come(self, wish: Wish) -> None:
        self.wishes.append(wish)


@pytest.fixture
def open_window(first: SingleInstance, background: Background, qapp: object) -> Iterator[Callable[[], Window]]:
    made: list[Window] = []

    def open_it() -> Window:
        made.append(Window(first, background))
        return made[-1]

    yield open_it
    for window in made:
        if not window.listener._stopped:
            window.listener.stop()


def test_the_first_start_is_the_only_one(first: SingleInstance, tmp_path: Path) -> None:
    assert first.begin(Wish.SHOW)
    assert first.requests() == []


def test_a_further_start_is_answered_once_the_window_has_come_forward(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, open_window: Callable[[], Window]
) -> None:
    window = open_window()
    further = Starting(tmp_path)
    qtbot.waitUntil(lambda: not further.is_alive())
    assert further.first is False
    assert window.wishes == [Wish.SHOW]
    practice = Starting(tmp_path, Wish.SHOW_PRACTICE)
    qtbot.waitUntil(lambda: not practice.is_alive())
    assert practice.first is False
    assert window.wishes == [Wish.SHOW, Wish.SHOW_PRACTICE]
    assert first.requests() == []


def test_a_further_start_during_the_first_ones_start_is_answered_when_that_listens(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, open_window: Callable[[], Window]
) -> None:
    further = Starting(tmp_path)
    until(lambda: len(first.requests()) == 1)
    window = open_window()
    qtbot.waitUntil(lambda: not further.is_alive())
    assert further.first is False
    assert window.wishes == [Wish.SHOW]


def test_a_start_while_the_first_closes_takes_its_place(first: SingleInstance, tmp_path: Path) -> None:
    further = Starting(tmp_path)
    until(lambda: len(first.requests()) == 1)
    first.end()
    further.join()
    assert further.first is True
    assert first.requests() == []


def test_a_first_that_hangs_is_told_in_a_plain_sentence(first: SingleInstance, tmp_path: Path) -> None:
    with pytest.raises(WindowSilent) as told:
        SingleInstance(tmp_path).begin(Wish.SHOW, patience=0.1)
    assert str(told.value).startswith(
        "Apsis Desktop is already running, but its window does not respond. Wait a minute"
    )
    assert first.requests() == []  # nor is it brought forward later, when nobody wants that any more


def test_no_claim_is_left_of_a_process_that_was_killed(tmp_path: Path) -> None:
    with held_by_another_process(tmp_path) as other:
        with pytest.raises(WindowSilent):
            SingleInstance(tmp_path).begin(Wish.SHOW, patience=0.1)
        other.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        other.wait()
        after = SingleInstance(tmp_path)
        assert after.begin(Wish.SHOW, patience=PATIENCE)
        after.end()


def test_a_start_that_waits_for_a_process_that_is_killed_takes_its_place(tmp_path: Path) -> None:
    with held_by_another_process(tmp_path) as other:
        further = Starting(tmp_path)
        until(lambda: len(SingleInstance(tmp_path).requests()) == 1)
        other.kill()
        further.join()
        assert further.first is True


def test_the_request_of_a_start_that_was_killed_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "knocks").mkdir()
    (tmp_path / "knocks" / f"show-practice-{'0' * 16}").touch()
    instance = SingleInstance(tmp_path)
    assert instance.begin(Wish.SHOW)
    assert instance.requests() == []
    instance.end()


def test_rubbish_among_the_requests_is_not_heard_and_does_no_harm(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, open_window: Callable[[], Window]
) -> None:
    window = open_window()
    requests = tmp_path / "knocks"
    for name in ("show", "quit-0123456789abcdef", "show-0123456789abcdef.tmp", "show-0123456789ABCDEF", "é" * 60):
        (requests / name).write_bytes(b"\0" * 100_000)
    (requests / "show-practice-").mkdir()
    if sys.platform != "win32":
        os.mkfifo(requests / "show-fifo")
        os.mkfifo(requests / f"show-{'f' * 16}")  # of the right name: it is never opened, so it cannot hold anybody up
    further = Starting(tmp_path)
    qtbot.waitUntil(lambda: not further.is_alive())
    assert further.first is False
    assert set(window.wishes) == {Wish.SHOW}
    qtbot.waitUntil(lambda: first.requests() == [])


def test_where_the_system_has_no_watch_to_give_the_folder_is_looked_at(
    qtbot: QtBot,
    first: SingleInstance,
    tmp_path: Path,
    open_window: Callable[[], Window],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("PySide6.QtCore.QFileSystemWatcher.addPath", lambda *_: False)
    window = open_window()
    further = Starting(tmp_path)
    qtbot.waitUntil(lambda: not further.is_alive())
    assert window.wishes == [Wish.SHOW]


def test_after_the_end_nobody_comes_forward(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, open_window: Callable[[], Window]
) -> None:
    window = open_window()
    window.listener.stop()
    with pytest.raises(WindowSilent):
        SingleInstance(tmp_path).begin(Wish.SHOW, patience=0.1)
    assert window.wishes == []


def test_two_folders_are_two_programs(first: SingleInstance, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = SingleInstance(tmp_path / "other")
    assert other.begin(Wish.SHOW)
    other.end()


def test_the_length_of_the_path_does_not_matter(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    folder = tmp_path / ("Kunder & vänner " * 8).strip() / ("x" * 100)
    folder.mkdir(parents=True)
    instance = SingleInstance(folder)
    assert instance.begin(Wish.SHOW)
    window = Window(instance, background)
    further = Starting(folder)
    qtbot.waitUntil(lambda: not further.is_alive())
    assert further.first is False
    window.listener.stop()
    instance.end()


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_only_the_same_user_can_ask(first: SingleInstance, tmp_path: Path) -> None:
    assert stat.S_IMODE(first.requests_folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "instance.lock").stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "instance.lock").mkdir()
    instance = SingleInstance(tmp_path)
    assert instance.begin(Wish.SHOW)  # the store, in the same folder, says what is wrong
    instance.end()
