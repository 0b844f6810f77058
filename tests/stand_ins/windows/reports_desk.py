"""The list of reports in a window of its own, and the hands at it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from hands import only
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from report_shelf import NOW, ReportShelf
from shelf_services import shelf_services

from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row.status_text import StatusText
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.widgets.selectable_text import SelectableText
from apsis_desktop.system.background import Background

WORDING = StatusText(Amounts(QLocale("en_GB"), ZoneInfo("UTC")))


class Desk:
    """A panel on the screen, and the hands at it."""

    def __init__(self, qtbot: QtBot, shelf: ReportShelf, background: Background) -> None:
        self.shelf = shelf
        self.panel = ReportsPanel(shelf_services(shelf, background), now=lambda: NOW, wording=WORDING)
        qtbot.addWidget(self.panel)
        self.panel.resize(800, 600)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        self.table = only(self.panel, ReportTable)

    def go_to(self, row: int, column: Column = Column.REPORT) -> None:
        self.panel.activateWindow()
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(row, column))

    def type(self, key: Qt.Key) -> None:
        QTest.keyClick(self.table, key)

    def place_of(self, row: int, column: Column) -> QPoint:
        return self.table.button_rect(self.table.model().index(row, column)).center()

    def click(self, row: int, column: Column) -> None:
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=self.place_of(row, column))

    def menu(self) -> QMenu:
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu), "no menu is open"
        return found

    def entries(self) -> list[str]:
        return [entry.text().replace("&", "") for entry in self.menu().actions() if not entry.isSeparator()]

    def choose(self, text: str) -> None:
        menu = self.menu()
        for entry in menu.actions():
            if entry.text().replace("&", "") == text:
                menu.setActiveAction(entry)
                QTest.keyClick(menu, Qt.Key.Key_Return)
                return
        raise AssertionError(f"no {text!r} among {self.entries()}")

    def question(self) -> QMessageBox:
        return next(box for box in self.panel.findChildren(QMessageBox) if box.isVisible())

    def answer(self, text: str) -> None:
        box = self.question()
        next(one for one in box.buttons() if one.text().replace("&", "") == text).click()

    def seen(self) -> str:
        labels = [label.text() for label in self.panel.findChildren(QLabel) if label.isVisible()]
        notices = [text.toPlainText() for text in self.panel.findChildren(SelectableText) if text.isVisible()]
        return " ".join([*labels, *notices])
