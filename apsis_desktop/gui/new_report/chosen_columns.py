"""The part of the sentence with the report's columns: those that were chosen, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apsis_desktop.api.definitions import Column, Definition, Section
from apsis_desktop.gui.new_report.column_order import ColumnsModel
from apsis_desktop.gui.new_report.late_picker import LatePicker
from apsis_desktop.gui.new_report.notices import DroppedNotice
from apsis_desktop.gui.new_report.picker_words import Kind, PasteWording, PickerWording
from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.text.shortening import Siblings
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.checklist.model import Check
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.movable_chips import MovableChips
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.jobs.columns_task import Columns

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.picker import Picker


class ChosenColumns(QWidget):
    """The chosen columns, moved by dragging or by Alt with an arrow. `picker` is where more of them are chosen.

    What was chosen in a section is chosen again when that section is. In one where nothing was, it is what was chosen
    in the section before, as far as there is that too.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._available: Columns | None = None
        self.here: NameLookup[Column] | None = None  # what the section has, once that is known
        self._by_name = False
        self._section: Section | None = None
        self._by_section: dict[str, tuple[Column, ...]] = {}  # as chosen, whether the section has them just now or not
        self._fitting = False
        self._notes: dict[Definition, str] = {}
        self.chosen = ColumnsModel(self)
        self.chosen.changed.connect(self._chosen_changed)
        self.late_picker = self._made_late_picker()

        self._label = PlainLabel(self.tr("&Columns"), self)
        self._label.setFont(strong_font(QFont()))
        self._count = SecondaryLabel("", self)
        self._count.setWordWrap(False)
        self.add = LinkButton(self.tr("Choos&e columns…"), parent=self)
        self.add.setAccessibleDescription(self.tr("Shows the attributes and tags of the section."))
        self.view = MovableChips(self.chosen.nearest_place, self)
        self.view.setAccessibleName(self.tr("Columns of the report, in order"))
        self.view.setAccessibleDescription(self.tr("Delete removes a column, Alt+Up and Alt+Down move it."))
        self.view.setModel(self.chosen)
        self.view.acted.connect(self.chosen.act)
        self._label.setBuddy(self.view)
        self.dropped = DroppedNotice(self)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._label)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add)
        layout = frameless_column(self)
        layout.addLayout(head)
        layout.addWidget(self.dropped)
        layout.addWidget(self.view)
        self._show("")

    @property
    def picker(self) -> Picker:
        return self.late_picker.picker()

    def _made_late_picker(self) -> LatePicker:
        paste = PasteWording(
            self.tr("Choose columns from a list"),
            self.tr("Paste their names or IDs: one per line, or separated by commas, semicolons or tabs."),
            self.tr("Some names match several columns. Tick the ones you want."),
        )
        wording = PickerWording(
            self.tr("Choose columns"),
            # Some take a tag for a filter.
            self.tr("Ticked columns appear on the left. A tag adds a column that shows who has it."),
            self.tr("Search columns"),
            paste,
        )
        late = LatePicker(wording, self)
        late.made.connect(self._obey_picker)
        return late

    def _obey_picker(self, picker: Picker) -> None:
        picker.checklist.model.mark_wanted.connect(self._mark)
        picker.pasted.connect(self._take_pasted)

    # --- what was chosen -----------------------------------------------------------------------------------------

    def columns(self) -> tuple[Column, ...]:
        return self.chosen.columns

    def set_columns(self, columns: Iterable[Column], *, by_name: bool = False) -> None:
        """Choose other columns; those that the section does not have are dropped, and named.

        `by_name`: they are those of another account, and the only one of the same name is meant as well.
        """
        self.dropped.clear()
        self._by_name = by_name
        self.chosen.set_columns(columns)
        self._keep()
        self._fit()

    def forget_sections(self) -> dict[str, tuple[Column, ...]]:
        """Forget what was chosen in all sections but the one in use, and return it for `remember_sections`."""
        before, self._by_section = self._by_section, {}
        return before

    def remember_sections(self, before: Mapping[str, tuple[Column, ...]]) -> None:
        self._by_section = {**before, **self._by_section}

    # --- how much of it is shown ---------------------------------------------------------------------------------

    def height_of(self, most: int | None = None) -> int:
        """Return how high the columns would be, with so many of them."""
        before = self.chosen.most
        self.chosen.most = most  # nobody is told of it: it is only measured
        height = self.view.height_of_rows()
        self.chosen.most = before
        return height

    def show_most(self, most: int | None) -> None:
        self.chosen.fold(most)
        self.view.fit()

    # --- what there is -------------------------------------------------------------------------------------------

    def set_available(self, available: Columns) -> None:
        """Offer a section's columns. Chosen ones that it does not have are dropped, and named."""
        self._available = available
        self.here = NameLookup(available.both)
        self._notes = notes_on_same_names(available.attributes) | notes_on_same_names(available.tags)
        names = (one.name for one in available.both)
        self.chosen.set_notes(self._notes, Siblings((*names, *self._notes.values())))
        self._offer(available)
        self._fit()
        self._show_count()

    def _offer(self, available: Columns) -> None:
        tag = self.tr("tag")
        tags: dict[Definition, str] = {
            one: ", ".join(filter(None, (tag, self._notes.get(one)))) for one in available.tags
        }
        kinds = (
            Kind(
                self.tr("Attributes and tags"),
                lambda: available.both,
                self.tr("This section has neither attributes nor tags."),
                self.tr("All other columns"),
            ),
            Kind(
                self.tr("Attributes"),
                lambda: available.attributes,
                self.tr("This section has no attributes."),
                self.tr("All other attributes"),
            ),
            Kind(
                self.tr("Tags"),
                lambda: available.tags,
                self.tr("This section has no tags."),
                self.tr("All other tags"),
            ),
            Kind(self.tr("Chosen columns"), self.columns, self.tr("No columns chosen yet.")),
        )
        self.late_picker.offer(kinds, self._notes | tags)

    def turn_to(self, section: Section | None) -> None:
        """Offer nothing until the columns of this section are here, and choose what was chosen in it before."""
        if self._available is not None:
            self._by_section.setdefault(self._available.section.discriminator, self.columns())
        self._section = section
        self._offer_nothing()
        before = None if section is None else self._by_section.get(section.discriminator)
        if before is not None:
            self._choose(before)

    def reset(self) -> None:
        """Begin again with another account."""
        self._section = None
        self._offer_nothing()
        self._by_section.clear()
        self._choose(())

    def show_loading(self) -> None:
        """Say that the columns are on their way, unless some are here already."""
        if self._available is None:
            self._show(self.tr("Loading columns…"), busy=True)

    def show_failed(self) -> None:
        """Say that the columns could not be loaded, unless some are here already."""
        if self._available is None:
            self._show(self.tr("The columns could not be loaded."))

    def is_loaded(self) -> bool:
        """Tell whether the section's columns are here."""
        return self._available is not None

    # --- inside --------------------------------------------------------------------------------------------------

    def _take_pasted(self, found: tuple[Column, ...]) -> None:
        self.dropped.clear()
        self.chosen.set_columns((*self.columns(), *found))

    def _mark(self, column: Column, mark: Check) -> None:
        rest = tuple(one for one in self.columns() if one != column)
        self.chosen.set_columns(rest if mark is Check.Unchecked else (*rest, column))

    def _offer_nothing(self) -> None:
        self._available = self.here = None
        self.dropped.clear()
        self.late_picker.close_dialog()
        self._show("")

    def _fit(self) -> None:
        """Choose what was chosen, as far as the section has it."""
        if self._available is None or self.here is None:
            return
        here = self.here
        by_name, self._by_name = self._by_name, False
        kept = self._by_section.get(self._available.section.discriminator)
        # A column may have a new name since.
        found = [(one, here.same(one, by_name=by_name)) for one in (self.columns() if kept is None else kept)]
        gone = [one.name for one, now in found if now is None]
        self._choose([now for _one, now in found if now is not None])
        if by_name:
            self._keep()
        if gone:
            self.dropped.say_columns(gone, self._available.section.name)
        elif kept is not None:
            self.dropped.clear()

    def _choose(self, columns: Iterable[Column]) -> None:
        """Choose columns without taking them for what the person wants of this section from now on."""
        self._fitting = True
        self.chosen.set_columns(columns)
        self._fitting = False

    def _keep(self) -> None:
        if self._section is not None:
            self._by_section[self._section.discriminator] = self.columns()

    def _chosen_changed(self) -> None:
        if not self._fitting:
            self._keep()
        self.late_picker.set_marks(dict.fromkeys(self.columns(), Check.Checked))
        self._show_count()
        self.changed.emit()

    def _show(self, state: str, *, busy: bool = False) -> None:
        """Say why there is nothing to choose from."""
        self.late_picker.say(state or self.tr("Choose a section to see its columns."), busy=busy)
        self._show_count()

    def _show_count(self) -> None:
        count = len(self.columns())
        self._count.setText(self.tr("%Ln chosen", "", count) if count else "")
        self.add.setEnabled(self._section is not None)
