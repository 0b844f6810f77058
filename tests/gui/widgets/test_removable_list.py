"""The list of what has been chosen: when it can be scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.removable_list import RemovableList


@pytest.mark.parametrize(
    ("missing", "scrolled", "bar"),
    [(0, True, False), (2, True, False), (12, True, True), (40, True, True), (40, False, False)],
)
def test_there_is_a_scroll_bar_for_more_than_a_few_pixels_alone(
    qtbot: QtBot, missing: int, bar: bool, scrolled: bool
) -> None:
    view = RemovableList()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["Women", "Men", "Danmark", "Norge"], view))
    view.fit(4, 3, scrolled=scrolled)
    view.resize(300, view.sizeHint().height() - missing)
    view.show()
    QApplication.processEvents()
    wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded if bar else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert view.verticalScrollBarPolicy() is wanted
    assert view.verticalScrollBar().isVisible() is bar
