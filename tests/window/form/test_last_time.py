"""How many people the last report of the same request was of stands in the sentence of the left half."""

from PySide6.QtCore import QPoint
from screen import OpenScreen, Screen

from apsis_desktop.jobs.job import JobState

LAST_TIME = " Last time: "


def sentence(screen: Screen) -> str:
    return screen.panel.request_bar.who.text()


def test_the_sentence_says_how_many_they_were_last_time_and_the_button_stays(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    button = screen.panel.request_bar.button
    place = button.mapTo(screen.window, QPoint())
    assert LAST_TIME not in sentence(screen)
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.until(lambda: LAST_TIME in sentence(screen))
    contents = screen.job(report).contents
    assert contents is not None
    assert sentence(screen).endswith(f"who are in Women. Last time: {contents.people}")
    assert f"Last time: {contents.people}" in button.accessibleDescription()
    assert button.mapTo(screen.window, QPoint()) == place
    screen.tick("Kunder")
    assert LAST_TIME not in sentence(screen), "these are others"
    screen.tick("Kunder")
    screen.add_columns("Email")
    assert sentence(screen).endswith(f"Last time: {contents.people}")
