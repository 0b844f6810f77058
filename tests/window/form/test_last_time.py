"""How many people the last report of the same request was of stands in the sentence of the left half."""

from PySide6.QtCore import QPoint
from screen import OpenScreen, Screen

from apsis_desktop.gui.text.line_wrapping import wrapped
from apsis_desktop.jobs.job import JobState

LAST_TIME = " Last\N{NO-BREAK SPACE}time:\N{NO-BREAK SPACE}"


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
    assert sentence(screen).endswith(f"who are in Women.{LAST_TIME}{contents.people}")
    assert f"{LAST_TIME}{contents.people}" in button.accessibleDescription()
    assert button.mapTo(screen.window, QPoint()) == place
    screen.tick("Kunder")
    assert LAST_TIME not in sentence(screen), "these are others"
    screen.tick("Kunder")
    screen.add_columns("Email")
    assert sentence(screen).endswith(f"{LAST_TIME}{contents.people}")


def test_how_many_they_were_is_never_torn_apart_however_narrow_the_half_is(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.READY)
    screen.until(lambda: LAST_TIME in sentence(screen))
    who, said = screen.panel.request_bar.who, sentence(screen).rpartition(" ")[2]
    assert said.startswith("Last")
    for width in range(who.fontMetrics().horizontalAdvance(said) + 1, who.fontMetrics().horizontalAdvance(who.text())):
        lines = wrapped(who.text(), who.font(), width, 9)
        assert len([line for line in lines if said in line]) == 1, lines
