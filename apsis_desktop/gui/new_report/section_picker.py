"""The part of the form in which the section is chosen: the part of the account that the report is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from apsis_desktop.api.definitions import Section
from apsis_desktop.gui.new_report.notices import DroppedNotice
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.text.printable import one_line


class SectionPicker(QWidget):
    """A list of the account's sections. The only section of an account is chosen by itself."""

    changed = Signal()
    """Another section is chosen, or none any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here: tuple[Section, ...] | None = None  # what the account has, once that is known
        self._section: Section | None = None
        self._wanted: Section | None = None  # chosen, whether the account has it just now or not
        self._by_name = False
        self.combo = Dropdown(self)
        self.combo.setAccessibleName(self.tr("Section"))
        self.combo.setAccessibleDescription(self.tr("A part of your account, with its own columns."))
        self.combo.setToolTip(self.combo.accessibleDescription())
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.activated.connect(self._activated)
        self.dropped = DroppedNotice(self)
        layout = frameless_column(self)
        layout.addWidget(self.combo)
        layout.addWidget(self.dropped)
        self._show(self.tr("Choose a part of your account"))

    def section(self) -> Section | None:
        return self._section

    def set_section(self, section: Section | None, *, by_name: bool = False) -> None:
        """Choose a section; one that the account does not have is named, and none is chosen.

        `by_name`: it is that of another account, and the only one of the same name is meant as well.
        """
        self.dropped.clear()
        self._by_name = by_name
        self._wanted = section
        self._choose(section)

    def set_sections(self, sections: tuple[Section, ...]) -> None:
        """Offer the account's sections. One that was gone is chosen again, unless another one is by now."""
        self.here = sections
        self._choose(self._section or self._wanted)
        self._show(self.tr("Choose a part of your account") if sections else self.tr("This account has no sections"))

    def show_loading(self) -> None:
        if self.here is None:
            self._show(self.tr("Loading sections…"))

    def show_failed(self) -> None:
        if self.here is None:
            self._show(self.tr("The sections could not be loaded"))

    def reset(self) -> None:
        """Begin again with another account."""
        self.here = None
        self.set_section(None)

    def lookup(self) -> NameLookup[Section] | None:
        """Return the account's sections to look among, once they are known."""
        return None if self.here is None else NameLookup(self.here)

    def is_loaded(self) -> bool:
        """Tell whether the account's sections are here."""
        return self.here is not None

    def _choose(self, section: Section | None) -> None:
        wanted = section
        if self.here is not None:
            by_name, self._by_name = self._by_name, False
            # A section may have a new name since.
            wanted = None if section is None else NameLookup(self.here).same(section, by_name=by_name)
            if section is not None and wanted is None:
                say = self.dropped.say_section_is_elsewhere if by_name else self.dropped.say_section
                say(section.name)
            elif wanted is not None and wanted == self._wanted:
                self.dropped.clear()
            if wanted is None and len(self.here) == 1:
                wanted = self.here[0]
        before, self._section = self._section, wanted
        self._show(self.combo.placeholderText())
        if _discriminator(before) != _discriminator(wanted):
            self.changed.emit()

    def _activated(self, row: int) -> None:
        self.set_section(self.combo.itemData(row))

    def _show(self, placeholder: str) -> None:
        sections = self.here if self.here is not None else (self._section,) if self._section else ()
        notes = notes_on_same_names(sections)
        self.combo.clear()
        for one in sections:
            name = self.tr("{name} ({note})").format(name=one.name, note=notes[one]) if one in notes else one.name
            self.combo.addItem(one_line(name), one)
        self.combo.setPlaceholderText(placeholder)
        self.combo.setCurrentIndex(sections.index(self._section) if self._section in sections else -1)
        self.combo.setEnabled(bool(self.here))


def _discriminator(section: Section | None) -> str | None:
    return None if section is None else section.discriminator
