"""What comes first in a picker: what the latest reports used, the newest report's first."""

from __future__ import annotations

from own_account import OwnAccount
from screen import OpenScreen

COLUMNS = tuple(f"Column {letter}" for letter in "ABCDEFGHIJKL")


def test_columns_come_by_how_recently_they_were_used_and_eight_at_most(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    own_account.has({"Europe": COLUMNS}, ["Women"])
    screen = open_screen()
    screen.choose("Women")
    screen.until(screen.panel.columns.is_loaded)
    for used in ("ABCDEF", "LCK", "HG"):
        screen.panel.columns.set_columns(())
        screen.add_columns(*(f"Column {letter}" for letter in used))
        screen.request()
    screen.panel.picking.pick_columns()
    model = screen.panel.columns.picker.checklist.model
    first = [model.index(row).data()[-1] for row in range(model.rowCount())]
    assert "".join(first[:8]) == "HGLCKABD"
    assert [model.head(row) for row in (0, 8)] == ["Recently used", "All other columns"]
