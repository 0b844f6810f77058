from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.form_layout import FieldHeading


def test_what_stands_beside_a_heading_is_seen_whole_or_not_at_all(qtbot: QtBot) -> None:
    field = QLineEdit()
    heading = FieldHeading("Columns", field)
    for one in (heading, field):
        qtbot.addWidget(one)
    heading.show()
    pictures = {}
    for text in ("", "12 chosen"):
        heading.set_aside(text)
        for width in (heading.label.sizeHint().width() + 40, 300):
            heading.resize(width, heading.sizeHint().height())
            QApplication.processEvents()
            pictures[text, width] = heading.grab().toImage()
    narrow, wide = sorted({width for _text, width in pictures})
    assert pictures["", narrow] == pictures["12 chosen", narrow]
    assert pictures["", wide] != pictures["12 chosen", wide]
    assert heading.aside() == "12 chosen"
