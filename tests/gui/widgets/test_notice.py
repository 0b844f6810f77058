from hands import button, only, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.errors import KeyUnknown
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.selectable_text import SelectableText


def shown(qtbot: QtBot, *, across: bool = False) -> Notice:
    notice = Notice(across=across)
    qtbot.addWidget(notice)
    return notice


def test_a_notice_is_not_there_until_it_has_something_to_say(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    assert not notice.isVisible()
    notice.say(Tone.CALM, "The lists are a day old.")
    assert notice.isVisible()
    assert notice.accessibleName() == "The lists are a day old."
    notice.clear()
    assert not notice.isVisible()


def test_the_way_on_is_one_click_away(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.say(Tone.WARN, "The lists could not be loaded.", action="Try again")
    with qtbot.waitSignal(notice.action_triggered):
        press(button(notice, "Try again"))


def test_the_technical_detail_is_one_click_away_and_can_be_copied(qtbot: QtBot) -> None:
    notice = shown(qtbot, across=True)
    notice.say_error(KeyUnknown(detail="401 invalid_client"))
    detail = only(notice, QPlainTextEdit)
    assert not detail.isVisible()
    press(button(notice, "Show details"))
    assert detail.isVisible()
    assert detail.toPlainText() == "401 invalid_client"
    press(button(notice, "Copy details"))
    copied = QGuiApplication.clipboard().text()
    assert "401 invalid_client" in copied
    assert "does not know this key" in copied
    press(button(notice, "Hide details"))
    assert not detail.isVisible()


def test_without_a_detail_none_is_offered(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.say_error(KeyUnknown())
    assert not button(notice, "Show details").isVisible()


def test_a_closable_notice_goes_when_it_is_closed(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.say(Tone.CALM, "The key is kept only until you quit Apsis Desktop.", closable=True)
    close = button(notice, "Close")
    with qtbot.waitSignal(notice.closed):
        press(close)
    assert not notice.isVisible()


def test_text_from_elsewhere_is_shown_as_it_is(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.say(Tone.BAD, "<b>refused</b>")
    assert notice.text() == "<b>refused</b>"
    assert only(notice, SelectableText).toPlainText() == "<b>refused</b>"


def test_the_tab_key_reaches_what_is_in_a_notice_where_the_notice_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, notice, after = QPushButton("before"), Notice(), QPushButton("after")
    for part in (before, notice, after):
        column.addWidget(part)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    notice.say(Tone.BAD, "It failed.", action="Try again", detail="why", closable=True)
    before.setFocus()
    reached: list[QWidget | None] = []
    while QApplication.focusWidget() not in {None, after}:
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [button(notice, "Try again"), button(notice, "Show details"), button(notice, "Close"), after]
    assert notice.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_long_name_is_broken_rather_than_making_room_for_itself(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    name = "Newsletter_2026_Q3_opened_and_clicked_but_never_bought_in_store" * 5
    notice.say(Tone.WARN, f"Removed, because they are no longer in APSIS One: {name}.", detail="more", closable=True)
    assert notice.minimumSizeHint().width() < 320
    assert name in notice.text()
    press(button(notice, "Show details"))
    press(button(notice, "Copy details"))
    assert name in QGuiApplication.clipboard().text()


def test_what_is_copied_out_of_a_notice_is_what_it_says(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    path = "/home/anna/Documents/Newsletter_2026_Q3_opened_and_clicked_but_never_bought_in_store.csv"
    notice.say(Tone.CALM, f"The log is in the folder {path}")
    text = only(notice, SelectableText)
    text.setFocus()
    text.selectAll()
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == f"The log is in the folder {path}"
    assert text.createMimeDataFromSelection().text().endswith(path)  # what is dragged
    told = QAccessible.queryAccessibleInterface(text)
    assert told.text(QAccessible.Text.Name).endswith(path)
    assert text.heightForWidth(100) > text.heightForWidth(1000)
