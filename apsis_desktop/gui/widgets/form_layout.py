"""A layout of fields on a line each, with their headings before them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font
from apsis_desktop.gui.widgets.plain_text import PlainLabel


class FormLayout(QFormLayout):
    """A heading and a field on each line. The letter after `&` gives the focus to the field, or to the `buddy`.

    A heading stands beside the `line` of its field, which may have more below that.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(SPACE * 3 // 2)
        self.setVerticalSpacing(SPACE)
        # Each style has ideas of its own of these, and would make the two sides of the window look unlike.
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setFormAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def add(self, heading: str, field: QWidget, line: QWidget, buddy: QWidget | None = None) -> None:
        label = PlainLabel(heading)
        label.setFont(strong_font(QFont()))
        label.setBuddy(buddy or field)
        if not field.accessibleName():
            field.setAccessibleName(heading.replace("&", ""))
        # The layout would let it sink below the line where the field is tall.
        label.setFixedHeight(max(line.sizeHint().height(), line.minimumHeight()))
        self.addRow(label, field)

    def labels(self) -> Iterable[QLabel]:
        for row in range(self.rowCount()):
            item = self.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if item is not None and isinstance(label := item.widget(), QLabel):
                yield label


def align(*forms: FormLayout) -> None:
    """Let the fields of several forms begin at the same place."""
    labels = [label for form in forms for label in form.labels()]
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)
