from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.accessible_selection import AccessibleSelection
from apsis_desktop.gui.widgets.fields import Dropdown


def test_a_press_by_a_screen_reader_is_told_and_keys_only_move(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["Women", "Men", "Åre"], view))
    pressed: list[str] = []
    AccessibleSelection(view).pressed.connect(lambda index: pressed.append(index.data()))
    view.show()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    view.selectAll()
    assert pressed == []
    assert [index.row() for index in view.selectedIndexes()] == [view.currentIndex().row()]
    view.selectionModel().select(view.model().index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    view.selectionModel().select(view.model().index(2, 0), QItemSelectionModel.SelectionFlag.Deselect)
    assert pressed == ["Åre", "Åre"]
    assert view.currentIndex().row() == 2


def test_an_entry_of_a_dropdown_is_chosen_by_a_screen_reader(qtbot: QtBot) -> None:
    dropdown = Dropdown()
    qtbot.addWidget(dropdown)
    dropdown.addItems(["Europe", "Norden"])
    chosen: list[int] = []
    dropdown.activated.connect(chosen.append)
    view = dropdown.view()
    view.selectionModel().select(view.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    assert chosen == [1]
    assert dropdown.currentText() == "Norden"
