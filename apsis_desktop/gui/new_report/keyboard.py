"""Where the keyboard begins in the form for a new report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.new_report.section_picker import SectionPicker


class FormKeyboard(QObject):
    """Chooses what gets the focus. While the lists are loading, `form` has it itself.

    `place` returns where a letter changes nothing that is chosen, `find` begins a search for a segment.
    """

    def __init__(
        self, form: QWidget, section: SectionPicker, place: Callable[[], QWidget], find: Callable[[], None]
    ) -> None:
        super().__init__(form)
        self._form, self._section, self._place = form, section, place
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), form)
        shortcut.setWhatsThis(self.tr("Search segments"))
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(find)

    def begin(self, reason: Qt.FocusReason) -> None:
        """Give the keyboard to the section while none is chosen, else to where nothing is changed by a letter.

        A focus proxy would make Tab leap over whatever stands before the section.
        """
        first = self._section.combo if self._section.section() is None else self._place()
        if first.isEnabled():
            first.setFocus(reason)

    def end_waiting(self) -> None:
        if self._form.hasFocus():
            self.begin(Qt.FocusReason.ShortcutFocusReason)  # to be seen: it says where to begin

    def leave_section(self) -> None:
        """Take the keyboard to where no letter chooses another section: one was chosen in another way."""
        if self._section.combo.hasFocus():
            self._form.setFocus(Qt.FocusReason.OtherFocusReason)  # and stays there while that place is loading
            self.begin(Qt.FocusReason.OtherFocusReason)
