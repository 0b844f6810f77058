"""What waits until the window has been painted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.app.runtime import after_first_paint as first_paint
from apsis_desktop.app.runtime.after_first_paint import FirstPaint


class Sheet(QWidget):
    """Writes down when it is painted."""

    def __init__(self, order: list[str]) -> None:
        super().__init__()
        self._order = order

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._order.append("painted")


@pytest.fixture
def order() -> list[str]:
    return []


@pytest.fixture
def sheet(qtbot: QtBot, order: list[str]) -> Sheet:
    made = Sheet(order)
    qtbot.addWidget(made)
    return made


def test_work_waits_until_the_window_is_painted_and_is_done_in_its_order(
    qtbot: QtBot, sheet: Sheet, order: list[str]
) -> None:
    waits = FirstPaint(sheet)
    for name in ("first", "second"):
        waits.then(lambda name=name: order.append(name))  # type: ignore[misc] # mypy takes the default for an argument
    assert order == []
    sheet.show()
    qtbot.waitUntil(lambda: "second" in order)
    assert order == ["painted", "first", "second"]


def test_work_does_not_wait_once_the_window_has_been_painted(qtbot: QtBot, sheet: Sheet, order: list[str]) -> None:
    waits = FirstPaint(sheet)
    waits.then(lambda: order.append("first"))
    sheet.show()
    qtbot.waitUntil(lambda: "first" in order)
    waits.then(lambda: order.append("at once"))
    assert order[-1] == "at once"


def test_a_window_that_is_never_painted_does_not_keep_work_waiting(
    qtbot: QtBot, sheet: Sheet, order: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "PATIENCE", 1)
    FirstPaint(sheet).then(lambda: order.append("after all"))
    qtbot.waitUntil(lambda: order == ["after all"])


def test_who_closes_before_that_has_it_done_at_once_and_once(qtbot: QtBot, sheet: Sheet, order: list[str]) -> None:
    waits = FirstPaint(sheet)
    waits.then(lambda: order.append("done"))
    waits.done()
    assert order == ["done"]
    sheet.show()
    qtbot.waitUntil(lambda: "painted" in order)
    waits.done()
    assert order.count("done") == 1
