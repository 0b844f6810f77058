from __future__ import annotations

import logging
import sys

import pytest

from apsis_desktop.system.app_nap import NoAppNap
from apsis_desktop.system.wakefulness import AwakeWhileRunning, nap_of_this_system


class WrittenDown(NoAppNap):
    """Writes down what it is told."""

    def __init__(self, *, refusing: bool = False) -> None:
        self.told: list[str] = []
        self.refusing = refusing

    def begin(self) -> None:
        self.told.append("begin")
        if self.refusing:
            raise OSError("no such thing here")

    def end(self) -> None:
        self.told.append("end")


def test_the_program_stays_awake_from_the_first_report_to_the_last() -> None:
    system = WrittenDown()
    awake = AwakeWhileRunning(system)
    awake.note(0)
    assert system.told == []
    for running in (1, 3, 2, 1):
        awake.note(running)
    assert system.told == ["begin"]
    awake.note(0)
    awake.note(0)
    assert system.told == ["begin", "end"]
    awake.note(5)
    assert system.told == ["begin", "end", "begin"]


def test_a_system_that_refuses_stops_no_report(caplog: pytest.LogCaptureFixture) -> None:
    system = WrittenDown(refusing=True)
    awake = AwakeWhileRunning(system)
    with caplog.at_level(logging.ERROR):
        awake.note(1)
    assert "does not let the program stay awake" in caplog.text
    awake.note(0)
    assert system.told == ["begin", "end"]


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is App Nap")
def test_elsewhere_there_is_nothing_to_do() -> None:
    assert nap_of_this_system() is None
    AwakeWhileRunning(None).note(1)


def test_on_a_mac_without_the_frameworks_it_is_logged_and_left_at_that(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def gone(_name: str) -> None:
        raise OSError("no such library")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("ctypes.CDLL", gone)
    with caplog.at_level(logging.ERROR):
        assert nap_of_this_system() is None
    assert "App Nap cannot be told" in caplog.text


@pytest.mark.skipif(sys.platform != "darwin", reason="needs Objective-C's runtime")
def test_app_nap_is_told() -> None:
    nap = NoAppNap()
    for _ in range(3):
        nap.begin()
        assert nap._activity
        nap.end()
        assert nap._activity is None
