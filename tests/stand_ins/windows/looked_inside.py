"""The window that looks into a list, and what is in its table."""

from __future__ import annotations

from screen import Screen

from apsis_desktop.gui.inside.window import InsideWindow


def opened(screen: Screen) -> InsideWindow:
    """Return the window, once all is known of the list."""
    inside = screen.desktop.window.workspace.reports.commands.inside
    screen.until(lambda: bool(inside.windows()))
    (window,) = inside.windows()
    columns = window.columns_model
    screen.until(lambda: columns.rowCount() > 0)
    screen.until(lambda: columns.column(columns.rowCount() - 1).contents is not None)
    return window


def cells(screen: Screen, window: InsideWindow, column: int) -> list[str]:
    """Return a column of the rows that are shown, once they are there."""
    model = window.rows
    screen.until(lambda: all(model.is_there(row) for row in range(model.rowCount())))
    return [model.index(row, column).data() or "" for row in range(model.rowCount())]
