"""What Qt itself says in this program is said in every language: its own translations have gaps, and no Norwegian."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from translations.qt_texts import QT_TEXTS

ARE_KEYS = {"QShortcut", "QGuiApplication"}
"""The names of keys, and the direction of writing."""


class Listener(QTranslator):
    """Hears which texts are asked for, and translates none."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        self.asked.add((context, text))
        return None

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    hears = Listener()
    qapp.installTranslator(hears)
    yield hears
    qapp.removeTranslator(hears)


def file_dialogs(qtbot: QtBot, folder: Path) -> None:
    for accepts in QFileDialog.AcceptMode:
        for mode in (QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.ExistingFile, QFileDialog.FileMode.Directory):
            dialog = QFileDialog(None, "", str(folder))
            qtbot.addWidget(dialog)
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            dialog.setAcceptMode(accepts)
            dialog.setFileMode(mode)
            dialog.setViewMode(QFileDialog.ViewMode.Detail)
            dialog.show()
            (files,) = dialog.findChildren(QTreeView)
            model = files.model()
            qtbot.waitUntil(lambda model=model, files=files: model.rowCount(files.rootIndex()) > 0)  # type: ignore[misc] # bound
            for column in range(model.columnCount()):
                model.headerData(column, Qt.Orientation.Horizontal)
                model.data(model.index(0, column, files.rootIndex()))


def menu_of(qtbot: QtBot, widget: QWidget) -> None:
    """Open the menu that Qt gives a widget on a right click."""
    qtbot.addWidget(widget)
    widget.show()
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, QPoint(0, 0)))
    for menu in widget.findChildren(QMenu):
        menu.close()


def test_every_text_that_qt_shows_here_is_translated_with_our_own(
    qtbot: QtBot, listener: Listener, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    file_dialogs(qtbot, tmp_path)
    words = QLabel("words")
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    fields = QLineEdit("words"), QPlainTextEdit("words")
    for field in fields:
        qtbot.addWidget(field)
        field.createStandardContextMenu().deleteLater()
    menu_of(qtbot, words)
    menu_of(qtbot, QScrollBar())
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, "", "", buttons.Yes | buttons.No | buttons.Ok | buttons.Close)
    tabs = QTabWidget()
    for window in (box, tabs):
        qtbot.addWidget(window)
        window.show()
    known = {(context, text) for context, texts in QT_TEXTS.items() for text in texts}
    asked = {(context, text) for context, text in listener.asked if context not in ARE_KEYS}
    assert {one for one in asked - known if not one[1].startswith("Alt+")} == set()
    assert {context for context, _text in asked} >= {"QFileDialog", "QFileSystemModel", "QPlatformTheme", "QTabBar"}
    assert ("QWidgetTextControl", "Cu&t") in asked
    assert ("QScrollBar", "Scroll here") in asked
