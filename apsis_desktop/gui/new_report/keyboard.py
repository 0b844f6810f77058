"""Where the keyboard begins in the form for a new report."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from apsis_desktop.gui.new_report.section_picker import SectionPicker


class FormKeyboard(QObject):
    """Chooses the field that gets the focus. While the lists are loading, `form` has it itself."""

    def __init__(self, form: QWidget, section: SectionPicker, search: QLineEdit) -> None:
        super().__init__(form)
        self._form, self._section, self._search = form, section, search
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), form)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.find_segment)

    def begin(self, reason: Qt.FocusReason) -> None:
        """Give the keyboard to the search, where a letter changes nothing that is chosen; without a section, to that.

        A focus proxy would make Tab leap over whatever stands before the section.
        """
        first = self._section.combo if self._section.section() is None else self._search
        if first.isEnabled():
            first.setFocus(reason)

    def end_waiting(self) -> None:
        if self._form.hasFocus():
            self.begin(Qt.FocusReason.ShortcutFocusReason)  # to be seen: it says where to begin

    def leave_section(self) -> None:
        """Take the keyboard to where no letter chooses another section: one was chosen in another way."""
        if self._section.combo.hasFocus():
            self.begin(Qt.FocusReason.OtherFocusReason)

    def find_segment(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
