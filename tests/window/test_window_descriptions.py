"""Every control of the window has a name, and says what it is for where its name alone does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from screen import OpenScreen

from apsis_desktop.gui.radio_choice import RadioChoice
from apsis_desktop.jobs.job import JobState


def heard(control: QWidget) -> tuple[str, str]:
    """Return the name and the description that a screen reader gets."""
    told = QAccessible.queryAccessibleInterface(control)
    return told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)


def test_every_control_of_the_workplace_has_a_name_and_a_description_of_its_own(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women", "Men")
    screen.is_in(screen.ask(), JobState.READY)
    controls = [
        one
        for one in screen.window.findChildren(QWidget)
        if one.isVisibleTo(screen.window)
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(one, RadioChoice)  # hands the keyboard on to its buttons
    ]
    assert len(controls) > 15
    nameless = [repr(one) for one in controls if not heard(one)[0]]
    undescribed = [heard(one)[0] for one in controls if heard(one)[1] in {"", heard(one)[0]}]
    assert (nameless, undescribed) == ([], [])


def test_the_keyboard_is_in_the_first_field_as_soon_as_there_is_one(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.lists_are_here()
    screen.until(screen.panel.section.combo.hasFocus)
