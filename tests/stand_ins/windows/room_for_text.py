"""Where the text of a window has too little room: what is pressed and filled in, beside the labels."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)
from window_checks import cut_off, overlaps, seen_in

from apsis_desktop.gui.new_report.preset_button import PresetButton
from apsis_desktop.gui.widgets.buttons import SegmentButton

CUT_SHORT_BY_DESIGN = (PresetButton,)
"""What shows a name that a person gave, however long: it is cut short with "…", and told whole in a tip."""

CUT_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
"""The lists with this policy show such names, too."""


def too_little_room(window: QWidget, largest: tuple[int, int]) -> list[str]:
    """List everything in a window whose text is cut off or lies on another one, and a window that is too large."""
    found = [*cut_off(window), *overlaps(window), *_squeezed(window)]
    if window.width() > largest[0] or window.height() > largest[1]:
        found.append(f"{window!r} is {window.width()} x {window.height()}")
    return found


def _squeezed(window: QWidget) -> Iterator[str]:
    for one in seen_in(window):
        match one:
            case QAbstractButton():
                text, tight = one.text(), bool(one.text()) and _too_small(one)
            case QComboBox():
                text, tight = one.currentText(), _room_in(one) < _width(one, one.currentText())
                tight = tight and one.sizeAdjustPolicy() is not CUT_SHORT
            case QLineEdit():
                text, tight = one.placeholderText(), one.contentsRect().width() < _width(one, one.placeholderText())
            case QTabBar():
                text, tight = "the tabs", one.sizeHint().width() > one.width()
            case QScrollArea():
                text, tight = "what is scrolled", _cannot_be_scrolled_to(one)
            case _:
                continue
        if tight:
            yield f"{text!r} in {one!r}: {one.size()} for {one.sizeHint()}"


def _width(one: QWidget, text: str) -> int:
    return one.fontMetrics().horizontalAdvance(text)


def _cannot_be_scrolled_to(area: QScrollArea) -> bool:
    inside = area.widget()
    hidden = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return inside is not None and hidden and inside.width() > area.viewport().width()


def _too_small(button: QAbstractButton) -> bool:
    if isinstance(button, CUT_SHORT_BY_DESIGN):
        return False
    # A segment of a row needs less at its sides than it likes to have; it says itself how little.
    wanted = button.minimumSizeHint() if isinstance(button, SegmentButton) else button.sizeHint()
    return button.width() < wanted.width() or button.height() < wanted.height()


def _room_in(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(kind, option, part, combo).width()
