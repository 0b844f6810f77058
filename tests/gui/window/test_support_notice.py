from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from hands import button, press
from made_services import MakeServices, make_services
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.window import notices as support_notice
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.gui.window.notices import SupportNotice

__all__ = ["make_services"]


@pytest.fixture
def window(make_services: MakeServices) -> Iterator[MainWindow]:
    made = MainWindow(make_services())
    made.show()
    yield made
    shiboken6.delete(made)


def test_an_exception_is_said_calmly_with_the_details_one_press_away(qtbot: QtBot, window: MainWindow) -> None:
    notice = window.notices.support
    notice.say_unexpected()
    assert notice.text() == (
        "Something unexpected happened. Your reports are kept. If anything looks wrong, quit Apsis Desktop "
        "and start it again."
    )
    with qtbot.waitSignal(notice.action_triggered):
        press(button(notice, "Copy details for support"))
    notice.say_copied()
    assert notice.text().startswith("Details copied.")
    press(button(notice, "Close"))
    assert not notice.isVisible()


def test_that_they_are_copied_is_said_for_a_while(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(support_notice, "SEEN_AFTER", 1)
    notice = SupportNotice()
    qtbot.addWidget(notice)
    notice.say_copied()
    qtbot.waitUntil(notice.isHidden)
    notice.say_copied()
    notice.say_unexpected()  # stays until the person closes it
    assert not notice._seen.isActive()


def test_where_the_log_is_can_be_read(qtbot: QtBot) -> None:
    notice = SupportNotice()
    qtbot.addWidget(notice)
    notice.say_where_the_log_is("/home/anna/logs")
    assert notice.text() == "The log is in the folder /home/anna/logs."


def test_a_window_that_comes_forward_is_as_large_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    window.come_forward()
    assert not window.isMinimized()
    assert window.isMaximized()
    window.showNormal()
    window.showMinimized()
    window.come_forward()
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)
