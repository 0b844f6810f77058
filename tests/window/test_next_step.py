"""One filled button in the window: the one that requests while choosing, else the next step of the first report."""

from __future__ import annotations

from screen import OpenScreen, Screen

from apsis_desktop.gui.style.light_dark_theme import accent
from apsis_desktop.jobs.job import JobState


def filled(screen: Screen) -> list[str]:
    """Name what is filled."""
    ask = screen.panel.request_bar.button
    colour = accent(ask.window().palette()).name()
    found = ["request"] if f"background: {colour}" in ask.styleSheet().partition("}")[0] else []
    return found + (["first row"] if screen.table._delegate.fills_first else [])


def test_what_is_to_be_done_next_is_filled_and_nothing_else(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    assert filled(screen) == ["request"]
    screen.choose("Women")
    assert filled(screen) == ["request"]
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.until(lambda: filled(screen) == ["first row"])
    screen.tick("Men")
    screen.until(lambda: filled(screen) == ["request"])
    screen.panel.begin_anew()
    screen.until(lambda: filled(screen) == ["first row"])
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    screen.until(lambda: filled(screen) == ["request"])
