"""What is seen before there is an account: the welcome, the key, and what the program says of itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QWidget
from screens.scene import Scene, comes_up, dialog
from screens.stages import Stage

from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.connections.dialog import ConnectionsDialog, RemovalQuestion
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.window.about_dialog import AboutDialog, LicencesDialog
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.system.about_texts import third_parties


def _welcome(stage: Stage) -> Iterator[QWidget]:
    yield stage.desktop.window


def _connect(stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, _empty(stage))


def _connect_refused(stage: Stage) -> Iterator[QWidget]:
    shown = _filled_in(stage)
    stage.studio.wait(lambda: any(one.isVisible() for one in shown.findChildren(Notice)), "what is wrong with the key")
    yield shown
    shown.close()


def _connect_busy(stage: Stage) -> Iterator[QWidget]:
    shown = _filled_in(stage)
    stage.studio.wait(lambda: any(one.isVisible() for one in shown.findChildren(QProgressBar)), "the progress")
    yield shown
    shown.close()


def _empty(stage: Stage) -> ConnectDialog:
    return ConnectDialog(stage.desktop.services.accounts, stage.desktop.services.background, stage.desktop.window)


def _filled_in(stage: Stage) -> ConnectDialog:
    shown = _empty(stage)
    shown.open()
    for number, field in enumerate(shown.findChildren(QLineEdit)):
        field.setText(("Nordic marketing", "7d0c1a52-example", "not its secret")[number])
    next(one for one in shown.findChildren(QPushButton) if one.isDefault()).click()
    return shown


def _connections(stage: Stage) -> Iterator[QWidget]:
    desktop = stage.desktop
    yield from dialog(
        stage,
        ConnectionsDialog(
            desktop.services.accounts, desktop.services.background, "shop", lambda _id: 0, desktop.window
        ),
    )


def _removal(stage: Stage) -> Iterator[QWidget]:
    (first, *_others) = stage.desktop.services.accounts.connections()
    yield from dialog(stage, RemovalQuestion(first, 2, stage.desktop.window))


def _lists(stage: Stage) -> Iterator[QWidget]:
    yield stage.desktop.window


def _lists_failed(stage: Stage) -> Iterator[QWidget]:
    notice = stage.desktop.window.workspace.new_report.notice
    stage.studio.wait(notice.isVisible, "why there are no lists")
    yield stage.desktop.window


def _about(stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, AboutDialog(stage.desktop.window))


def _licences(stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, LicencesDialog(third_parties(), stage.desktop.window))


def _connect_again(stage: Stage) -> Iterator[QWidget]:
    stage.desktop.connections.connect_again("shop")
    shown = comes_up(stage, ConnectDialog)
    yield shown
    shown.close()


FIRST_START = (
    Scene("welcome", MainWindow, _welcome),
    Scene("connect", ConnectDialog, _connect),
    Scene("connect-refused", ConnectDialog, _connect_refused),
    Scene("about", AboutDialog, _about),
    Scene("licences", LicencesDialog, _licences),
)
CONNECTING = (
    Scene("window-lists-loading", MainWindow, _lists),
    Scene("connect-busy", ConnectDialog, _connect_busy),
    Scene("connect-again", ConnectDialog, _connect_again),
    Scene("connections", ConnectionsDialog, _connections),
    Scene("question-remove-connection", RemovalQuestion, _removal),
)
KEY_REFUSED = (Scene("window-lists-failed", MainWindow, _lists_failed),)
