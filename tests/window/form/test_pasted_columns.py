"""A pasted list of columns in the real window: those called otherwise are found, and all come in its order."""

from __future__ import annotations

from hands import button, press
from own_account import OwnAccount
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from screen import OpenScreen

from apsis_desktop.gui.new_report.paste_dialog import PasteDialog

COLUMNS = ("Email", "First name", "Birth date", "Mobile", "Points", "City")
LIST = "Loyalty points\nCity\nDate of birth\nEmail\nMobile phone number"


def test_columns_that_are_called_otherwise_are_offered_and_come_where_the_list_has_them(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    own_account.has({"Europe": COLUMNS}, ["Women"])
    screen = open_screen()
    screen.choose("Women")
    press(screen.panel.columns.add)
    press(button(screen.panel.columns.picker, "Paste names…"))
    dialog = screen.sees(PasteDialog)
    dialog.text.setPlainText(LIST)
    screen.until(dialog.several.isVisible)
    rows = dialog.several.model
    assert [(rows.head(row), rows.index(row).data()) for row in range(rows.rowCount())] == [
        ("Similar to “Loyalty points”", "Points"),
        ("Similar to “Date of birth”", "Birth date"),
        ("Similar to “Mobile phone number”", "Mobile"),
    ]
    view = dialog.several.view
    for row in reversed(range(3)):
        assert dialog.missing.isVisible()
        place = view.visualRect(rows.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not dialog.missing.isVisible()
    press(dialog.use)
    chosen = [one.name for one in screen.panel.columns.columns()]
    assert chosen == ["Points", "City", "Birth date", "Email", "Mobile"]
