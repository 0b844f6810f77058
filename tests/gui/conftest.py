"""What holds for every test of the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """Hold on to the test's windows until pytest-qt has closed them, then delete them for good.

    It holds them weakly, and lets them be painted once more when the test has returned: a garbage collection in the
    midst of that would take the window away from under the painter, and Qt crashes.
    """
    held: list[QWidget] = []
    add: Callable[..., None] = qtbot.addWidget

    def hold_and_add(widget: QWidget, **more: object) -> None:
        held.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", hold_and_add)
    yield qtbot
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
