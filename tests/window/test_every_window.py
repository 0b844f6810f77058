"""What holds for every window and dialog of the program: each is opened in the real program and looked at."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from kept_accounts import NORDIC
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from report_shelf import NOW, report
from screen import OpenScreen, Screen

import apsis_desktop.gui
from apsis_desktop.gui.about_dialog import AboutDialog
from apsis_desktop.gui.choices import Choices
from apsis_desktop.gui.clearing_question import ClearingQuestion
from apsis_desktop.gui.closing_question import ClosingQuestion
from apsis_desktop.gui.connect_dialog import ConnectDialog
from apsis_desktop.gui.connections_dialog import ConnectionsDialog
from apsis_desktop.gui.job_commands import _RemoveBox
from apsis_desktop.gui.job_details import JobDetailsDialog
from apsis_desktop.gui.left_files_dialog import LeftFilesDialog
from apsis_desktop.gui.licences_dialog import LicencesDialog
from apsis_desktop.gui.preset_name_dialog import PresetNameDialog
from apsis_desktop.gui.removal_question import RemovalQuestion
from apsis_desktop.gui.save_dialog import _ReplaceBox
from apsis_desktop.gui.settings_dialog import SettingsDialog
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.left_files import LeftFile
from apsis_desktop.preferences import Preferences
from apsis_desktop.third_parties import ThirdParties, ThirdParty

IN_A_STORY_OF_THEIR_OWN = {"PasteDialog", "PresetsDialog"}
"""They need more than a window; their own tests look at them."""

SMALL = (1024, 700)


def columns(screen: Screen) -> QDialog:
    screen.choose_section(screen.panel.section.combo.itemText(0))
    screen.panel.columns.add.click()
    assert screen.panel.columns.dialog is not None
    return screen.panel.columns.dialog


Dialogs = dict[str, Callable[[Screen], QDialog]]
DIALOGS: Dialogs = {
    "AboutDialog": lambda screen: AboutDialog(screen.window),
    "AddColumnsDialog": columns,
    "ClearingQuestion": lambda screen: ClearingQuestion(12, screen.window, reminded=True),
    "ClosingQuestion": lambda screen: ClosingQuestion(3, screen.window),
    "ConnectDialog": lambda screen: ConnectDialog(screen.desktop.accounts, screen.desktop.background, screen.window),
    "ConnectionsDialog": lambda screen: ConnectionsDialog(
        screen.desktop.accounts, screen.desktop.background, None, lambda _id: 0, screen.window
    ),
    "JobDetailsDialog": lambda screen: JobDetailsDialog("Details of the report", "Women\nReady", screen.window),
    "LeftFilesDialog": lambda screen: LeftFilesDialog([LeftFile("1", Path("women.csv"), 1, NOW)], screen.window),
    "LicencesDialog": lambda screen: LicencesDialog(
        ThirdParties("All of them", (ThirdParty("bare", "1.0", "", "", ()),)), screen.window
    ),
    "PresetNameDialog": lambda screen: PresetNameDialog("Women", (), screen.window),
    "RemovalQuestion": lambda screen: RemovalQuestion(NORDIC, 2, screen.window),
    "SettingsDialog": lambda screen: SettingsDialog(Choices(Preferences(), screen.window), screen.window),
    "_RemoveBox": lambda screen: _RemoveBox(report(JobState.READY), screen.window),
    "_ReplaceBox": lambda screen: _ReplaceBox(Path("women.csv"), screen.window),
}


def all_dialogs(kind: type[QDialog] = QDialog) -> Iterator[str]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("apsis_desktop."):
            yield one.__name__
        yield from all_dialogs(one)


def test_no_dialog_is_forgotten_here() -> None:
    for module in pkgutil.iter_modules(apsis_desktop.gui.__path__):
        importlib.import_module(f"apsis_desktop.gui.{module.name}")
    assert set(all_dialogs()) == set(DIALOGS) | IN_A_STORY_OF_THEIR_OWN


@pytest.fixture(params=[1.0, 1.25], ids=["usual-text", "large-text"])
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(usual)


def seen_in(window: QWidget) -> list[QWidget]:
    return [one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and one.window() is window]


def check(window: QWidget) -> None:
    assert nameless(window) == []
    assert clashes(window) == {}
    assert cut_off(window) == []
    assert overlaps(window) == []


def nameless(window: QWidget) -> list[str]:
    """List what the tab key reaches and a screen reader has no name for."""
    return [
        repr(one)
        for one in seen_in(window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.metaObject().className() not in {"QScrollArea", "QTabBar", "QMenuBar"}
        and not (one.accessibleName() or one.property("text") or labelled(window, one))
    ]


def labelled(window: QWidget, field: QWidget) -> bool:
    return any(label.buddy() is field for label in window.findChildren(QLabel))


def letter(text: str) -> str:
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].casefold() if "&" in plain else ""


def clashes(window: QWidget) -> dict[str, int]:
    """Return the letters that several things of one window, or several entries of one menu, answer to."""
    texts = [str(one.property("text") or "") for one in seen_in(window) if one.isEnabled()]
    bars = window.findChildren(QMenuBar)
    texts += [entry.text() for bar in bars for entry in bar.actions()]
    found = repeated(map(letter, texts))
    for menu in window.findChildren(QMenu):
        found |= repeated(letter(entry.text()) for entry in menu.actions())
    return found


def repeated(letters: Iterator[str]) -> dict[str, int]:
    return {one: times for one, times in Counter(letters).items() if one and times > 1}


def cut_off(window: QWidget) -> list[str]:
    """List the labels whose text is larger than their place, unless they are there to be cut short."""
    return [
        f"{one.text()!r}: {one.size()} for {one.minimumSizeHint()}"
        for one in seen_in(window)
        if isinstance(one, QLabel)
        and one.text()
        and not one.pixmap().width()
        and one.sizePolicy().horizontalPolicy() is not one.sizePolicy().Policy.Ignored
        and (
            one.width() < one.minimumSizeHint().width()
            or (one.wordWrap() and one.height() < one.heightForWidth(one.width()))
        )
    ]


def overlaps(window: QWidget) -> list[str]:
    """List the neighbours in a layout that lie on each other."""
    found = []
    for parent in [window, *seen_in(window)]:
        layout = parent.layout()
        if layout is None or parent.metaObject().className().startswith("QTab"):
            continue
        parts = [one for one in seen_in(window) if one.parentWidget() is parent and layout.indexOf(one) >= 0]
        for place, one in enumerate(parts):
            found += [
                f"{one!r} on {other!r}" for other in parts[place + 1 :] if one.geometry().intersects(other.geometry())
            ]
    return found


def test_the_welcome_can_be_read_and_heard(open_screen: OpenScreen, text_size: float) -> None:
    screen = open_screen()
    screen.window.resize(*SMALL)
    QApplication.processEvents()
    check(screen.window)


def test_the_workplace_can_be_read_and_heard(open_screen: OpenScreen, text_size: float) -> None:
    screen = open_screen(practising=True)
    screen.window.resize(*SMALL)
    screen.choose("Women", "Kunder")
    screen.is_in(screen.ask(), JobState.READY)
    check(screen.window)
    assert screen.window.width() <= SMALL[0]
    assert screen.window.height() <= SMALL[1]


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_a_dialog_can_be_read_and_heard(open_screen: OpenScreen, name: str, text_size: float) -> None:
    screen = open_screen(practising=True)
    screen.lists_are_here()
    dialog = DIALOGS[name](screen)
    dialog.open()
    screen.until(dialog.isVisible)
    check(dialog)
    assert dialog.width() <= SMALL[0]
    assert dialog.height() <= SMALL[1]
    dialog.close()


def test_what_is_wrong_with_a_window_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    tight, first, second, nobody = QLabel("far too long"), QPushButton("&Save"), QPushButton("&Send"), QLineEdit()
    for part in (tight, first, second, nobody):
        column.addWidget(part)
    tight.setFixedWidth(10)
    window.show()
    second.move(first.pos())
    assert nameless(window) == [repr(nobody)]
    assert clashes(window) == {"s": 2}
    assert len(cut_off(window)) == 1
    assert overlaps(window) == [f"{first!r} on {second!r}"]
