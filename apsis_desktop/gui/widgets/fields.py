"""Fields: one to search in, names that can be edited in place, drop-down lists, text that is read only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QTextEdit,
    QWidget,
)

from apsis_desktop.gui.style.icons import icon
from apsis_desktop.gui.style.light_dark_theme import SPACE, muted
from apsis_desktop.gui.text.shortening import Siblings, shortened, within_width
from apsis_desktop.gui.widgets.accessible_selection import AccessibleSelection
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.shortening_delegate import ShorteningDelegate

_GOING_ON = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.MouseFocusReason,
}
"""Ways into a field that go on with what was written; of a click it is known when the button is let go."""


class SearchField(QLineEdit):
    """Esc ends the search; the down arrow leads to what is searched. Who comes back to it begins another search."""

    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clicked_into = False
        self.setClearButtonEnabled(True)
        self._magnifier = self.addAction(
            icon("search", muted(self.palette())), QLineEdit.ActionPosition.LeadingPosition
        )
        self._magnifier.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._clicked_into = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() not in _GOING_ON:
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._clicked_into and not self.hasSelectedText():  # what was marked with the mouse stays that
            self.selectAll()
        self._clicked_into = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._magnifier.setIcon(icon("search", muted(self.palette())))


_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPushButton)
_TIGHT_STYLES = ("fusion", "windows")
"""The styles of Linux and of old Windows. Others have heights of their own, or, as the Mac's, take no other ones."""


def make_roomy(*parts: QWidget) -> None:
    """Give the fields and buttons in these parts, or these themselves, one height that is easy to hit."""
    # The application's style: one with a style sheet of its own has another.
    if QApplication.style().name().casefold() not in _TIGHT_STYLES:
        return
    for part in parts:
        for field in (part, *part.findChildren(QWidget)):
            inside = isinstance(field.parent(), QAbstractSpinBox)
            if isinstance(field, _FIELDS) and not isinstance(field, LinkButton) and not inside:
                field.setMinimumHeight(max(field.minimumHeight(), field.fontMetrics().height() + SPACE * 3 // 2))


class NameEditing(ShorteningDelegate):
    """Lets a name be edited in its row. `told` is what a screen reader calls the field."""

    def __init__(self, told: str, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._told = told

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        field = super().createEditor(parent, option, index)
        field.setAccessibleName(self._told)
        field.setAccessibleDescription(self.tr("Enter saves the name, Esc cancels."))
        return field


_SLACK = 4
"""Pixels that styles leave beside the text."""


class Dropdown(QComboBox):
    """A drop-down list.

    Some screen readers say the chosen entry in place of its name: give it a label or a description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_wheel_to_parent(self)
        self.setItemDelegate(ShorteningDelegate(self))
        AccessibleSelection(self.view()).pressed.connect(self._choose)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - _SLACK
        fits = within_width(option.fontMetrics, room)
        if self.currentIndex() < 0 or fits(option.currentText):
            super().paintEvent(event)
            return
        siblings = Siblings(self.itemText(row) for row in range(self.count()))
        option.currentText = shortened(option.currentText, fits, siblings)
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _choose(self, entry: QModelIndex) -> None:
        self.setCurrentIndex(entry.row())
        self.hidePopup()
        self.activated.emit(entry.row())


def make_read_only(field: QPlainTextEdit | QTextEdit) -> None:
    """Let a text be read and marked, with mouse and keys, but not changed; the tab key leads on."""
    field.setReadOnly(True)
    # With a cursor: on a field without one, Qt's own style does not show that it has the keyboard.
    field.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    field.setTabChangesFocus(True)


class _NoWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()  # Qt then offers it to the parent
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_parent(field: QComboBox | QAbstractSpinBox) -> None:
    """Let a field take no turn of the wheel, with the keyboard on it or not. An open list of choices still scrolls."""
    field.installEventFilter(_NoWheel(field))
