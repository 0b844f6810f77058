"""Reports of earlier starts that are read late, as from a slow disk, take the keyboard from nobody who has begun."""

from __future__ import annotations

from own_account import OwnAccount
from screen import OpenScreen

from apsis_desktop.report.selection import Match


def test_who_chooses_before_they_are_read_stays_where_the_keyboard_is(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    own_account.has({"Norden": ("City",), "Syd": ("City",)}, ("Women", "Men"))
    screen = open_screen()
    screen.until(lambda: screen.window._earlier_known)
    screen.window._earlier_known = False
    screen.choose("Women")
    screen.keyboard_to(screen.panel.section.combo)
    screen.desktop.services.queue.reloaded.emit()
    assert screen.panel.section.combo.hasFocus()
    assert screen.panel.picking.picker is None
    screen.panel.segments.set_chosen((), (), Match.ANY)
    screen.window._earlier_known = False
    screen.desktop.services.queue.reloaded.emit()  # with nothing chosen there is nothing else to look at
    assert screen.panel.picking.picker is screen.panel.segments.picker
