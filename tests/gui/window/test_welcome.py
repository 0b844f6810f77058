from hands import button, press
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.gui.window.workspace import PracticeBanner

WAYS = {
    "Connect to APSIS One…": "You need a key. An Admin of your APSIS One account can create one.",
    "Try it with practice data": "The same steps with fictional people. Nothing leaves this computer.",
}


def test_the_welcome_has_two_ways_on(qtbot: QtBot) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.show()
    with qtbot.waitSignal(welcome.connect_account.clicked):
        press(button(welcome, "Connect to APSIS One…"))
    with qtbot.waitSignal(welcome.practice.clicked):
        press(button(welcome, "Try it with practice data"))


def test_a_screen_reader_tells_what_each_way_takes(qtbot: QtBot) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    told = {text: button(welcome, text).accessibleDescription() for text in WAYS}
    assert told == WAYS


def test_the_practice_banner_says_that_nothing_is_real_and_leads_on(qtbot: QtBot) -> None:
    banner = PracticeBanner()
    qtbot.addWidget(banner)
    banner.show()
    assert "fictional people" in banner.accessibleName()
    with qtbot.waitSignal(banner.connect_account.clicked):
        press(button(banner, "Connect to APSIS One…"))
