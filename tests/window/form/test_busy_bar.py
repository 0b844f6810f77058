"""While something is on its way, a bar shows it: it moves, and never looks as if all of it was done."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable

import pytest
from accounts import CLIENT_ID, SECRET, TOKENS, token_answer
from hands import button, field, fill_in, press
from own_account import OwnAccount
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QProgressBar, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot
from screen import OpenScreen, Screen
from scripted_server import says

from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.widgets.busy_bar import BusyBar


def picture(bar: QWidget) -> QImage:
    return bar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def filled(seen: QImage) -> float:
    """Return how much of the bar has the colour that least of it has, along its middle."""
    colours = Counter(seen.pixel(x, seen.height() // 2) for x in range(seen.width()))
    (_ground, most), *others = colours.most_common()
    return sum(count for _colour, count in others) / (most + sum(count for _colour, count in others))


def moves_and_is_never_full(screen: Screen, bars: Callable[[], list[QProgressBar]]) -> None:
    screen.until(lambda: any(bar.isVisible() for bar in bars()))
    for bar in bars():
        if bar.isVisible():
            seen = [picture(bar)]
            for _ in range(3):
                screen.until(lambda bar=bar, last=seen[-1]: picture(bar) != last)  # type: ignore[misc]
                seen.append(picture(bar))
            assert all(0.05 < filled(one) < 0.5 for one in seen)


def test_while_the_lists_are_loaded(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    let_go = threading.Event()
    own_account.server.on("GET", "/audience/segments", says(200, {"items": []}, held=let_go))
    screen = open_screen()
    moves_and_is_never_full(screen, lambda: screen.panel.findChildren(QProgressBar))
    let_go.set()
    screen.lists_are_here()
    screen.until(lambda: not any(bar.isVisible() for bar in screen.panel.findChildren(QProgressBar)))


def test_while_a_key_is_tried(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    let_go = threading.Event()
    own_account.server.on("POST", "/oauth/token", token_answer(TOKENS[0], held=let_go))
    screen = open_screen(home="nothing there yet")
    screen.desktop.connections.connect_new()
    dialog = screen.sees(ConnectDialog)
    for name, text in (("Name", "New"), ("Client ID", CLIENT_ID), ("Client secret", SECRET)):
        fill_in(field(dialog, name), text)
    press(button(dialog, "Connect"))
    moves_and_is_never_full(screen, lambda: dialog.findChildren(QProgressBar))
    let_go.set()
    screen.lists_are_here()


class Still(QProxyStyle):
    """A style of a system on which the person wants no animations."""

    def styleHint(  # noqa: N802 - Qt's own name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_where_nothing_is_to_move_it_is_still_and_not_full(qtbot: QtBot) -> None:
    bar = BusyBar()
    qtbot.addWidget(bar)
    style = Still("fusion")
    style.setParent(bar)
    bar.setStyle(style)
    bar.resize(300, bar.height())
    bar.show()
    first = picture(bar)
    qtbot.wait(200)  # short on purpose: it would have moved by then
    assert picture(bar) == first
    assert 0.05 < filled(first) < 0.5


@pytest.mark.parametrize(
    ("attributes", "tags", "said"),
    [
        ([], [], ["neither attributes nor tags", "no attributes", "no tags"]),
        (["Email"], [], ["", "", "no tags"]),
        ([], ["VIP"], ["", "no attributes", ""]),
    ],
)
def test_a_section_without_columns_says_what_it_does_not_have(
    open_screen: OpenScreen, own_account: OwnAccount, attributes: list[str], tags: list[str], said: list[str]
) -> None:
    own_account.has({"Norden": attributes}, ["Women"], tags)
    screen = open_screen()
    screen.choose_section("Norden")
    press(screen.panel.columns.add)
    picker = screen.panel.columns.picker
    for kind, words in enumerate(said):
        picker.kind.setCurrentIndex(kind)
        assert picker.checklist.message() == (f"This section has {words}." if words else "")
