"""The part of the form with the report's columns: those that were chosen, in their order, and arrows to move them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from apsis_desktop.api.definitions import Column, Definition, Section, Tag
from apsis_desktop.gui.new_report.arrow_button import ArrowButton
from apsis_desktop.gui.new_report.column_order import ColumnsModel
from apsis_desktop.gui.new_report.notices import DroppedNotice
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.text.shortening import Siblings
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.focus import put_after
from apsis_desktop.gui.widgets.form_layout import FieldHeading
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import ShrinkingPart, frameless_column
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.jobs.columns_task import Columns

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.columns_dialog import ColumnsDialog

_ROWS, _LEAST_ROWS = 5, 3
"""So many columns are asked for, and are always seen; with more room there are more."""


class ColumnPicker(ShrinkingPart):
    """The chosen columns. They are moved by dragging, by the two arrows, or by Alt+Up and Alt+Down.

    What was chosen in a section is chosen again when that section is. In one where nothing was, it is what was chosen
    in the section before, as far as there is that too.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._available: Columns | None = None
        self._by_name = False
        self._section: Section | None = None
        self._by_section: dict[str, tuple[Column, ...]] = {}  # as chosen, whether the section has them just now or not
        self._fitting = False
        self._notes: dict[Definition, str] = {}
        self._state = ""  # why there is nothing to choose from
        self.dialog: ColumnsDialog | None = None
        self.chosen = ColumnsModel(self)
        self.chosen.changed.connect(self._chosen_changed)

        self.add = LinkButton(self.tr("Choos&e…"), parent=self)
        self.add.setAccessibleName(self.tr("Choose columns…"))
        self.add.setAccessibleDescription(self.tr("Shows the attributes and tags of the section."))
        self.add.clicked.connect(self.open_dialog)
        self.view = RemovableList(self)
        self.view.setAccessibleName(self.tr("Columns of the report, in their order"))
        self.view.setAccessibleDescription(self.tr("Delete takes a column out, Alt with an arrow moves it."))
        self.view.setModel(self.chosen)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.view.fit(_ROWS, _LEAST_ROWS)
        self.view.acted.connect(self.chosen.act)
        self.view.selectionModel().currentChanged.connect(self._show_arrows)
        self.up = ArrowButton(self.tr("Move up"), Qt.Key.Key_Up, self.view, self._move_up, self)
        self.up.setAccessibleDescription(self.tr("The selected column comes earlier in the file."))
        self.down = ArrowButton(self.tr("Move down"), Qt.Key.Key_Down, self.view, self._move_down, self)
        self.down.setAccessibleDescription(self.tr("The selected column comes later in the file."))
        self.heading = FieldHeading(self.tr("&Columns"), self.view, self)
        for button in (self.up, self.down, self.add):
            self.heading.row.addWidget(button)
        self._hint = SecondaryLabel("", self)
        self.dropped = DroppedNotice(self)

        layout = frameless_column(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.dropped)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._hint)
        put_after(self.down, (self.add, self.view))  # as they stand
        self._show()

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

    # --- what there is -------------------------------------------------------------------------------------------

    def set_available(self, available: Columns) -> None:
        """Offer a section's columns. Chosen ones that it does not have are dropped, and named."""
        self._available = available
        self._notes = notes_on_same_names(available.attributes) | notes_on_same_names(available.tags)
        names = (one.name for one in available.both)
        self.chosen.set_notes(self._notes, Siblings((*names, *self._notes.values())))
        self._fit()
        self._show()

    def turn_to(self, section: Section | None) -> None:
        """Offer nothing until the columns of this section are here, and choose what was chosen in it before."""
        if self._available is not None:
            self._by_section.setdefault(self._available.section.discriminator, self.columns())
        self._offer_nothing()
        self._section = section
        before = None if section is None else self._by_section.get(section.discriminator)
        if before is not None:
            self._choose(before)
        self._show()

    def reset(self) -> None:
        """Begin again with another account."""
        self._offer_nothing()
        self._section = None
        self._by_section.clear()
        self._choose(())
        self._show()

    def show_loading(self) -> None:
        """Say that the columns are on their way, unless some are here already."""
        self._state = self.tr("Loading columns…")
        self._show()

    def show_failed(self) -> None:
        """Say that the columns could not be loaded, unless some are here already."""
        self._state = self.tr("The columns could not be loaded.")
        self._show()

    def is_loaded(self) -> bool:
        """Tell whether the section's columns are here."""
        return self._available is not None

    def open_dialog(self) -> None:
        if self._available is None or self.dialog is not None:
            return
        from apsis_desktop.gui.new_report.columns_dialog import ColumnsDialog

        self.add.setFocus(Qt.FocusReason.OtherFocusReason)  # by its letter it has not got it, and gets it back
        self.dialog = ColumnsDialog(self._available, self.columns(), self._notes, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(self._take)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    # --- inside --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._leave_room()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """Take no more of it than there are columns: the segments above have more use for it."""
        rows = max(_LEAST_ROWS, self.chosen.rowCount())
        most = self.sizeHint().height() + self.view.height_of(rows - _ROWS)
        if most > self.maximumHeight() or not self.underMouse():  # else other rows come to lie under the pointer
            self.setMaximumHeight(most)

    def _take(self) -> None:
        if self.dialog is not None:
            self.dropped.clear()
            self.chosen.set_columns(self.dialog.chosen())
            self._fit()

    def _closed(self) -> None:
        self.dialog = None

    def _offer_nothing(self) -> None:
        self._available = None
        self._state = ""
        self.dropped.clear()
        if self.dialog is not None:
            self.dialog.reject()

    def _fit(self) -> None:
        """Choose what was chosen, as far as the section has it."""
        if self._available is None:
            return
        by_name, self._by_name = self._by_name, False
        kept = self._by_section.get(self._available.section.discriminator)
        # A column may have a new name since.
        here = self._lookup()
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

    def _lookup(self) -> NameLookup[Column]:
        return NameLookup(() if self._available is None else self._available.both)

    def _chosen_changed(self) -> None:
        if not self._fitting:
            self._keep()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        kinds = {type(one) for one in self.columns()}
        self.heading.set_aside(self.tr("%Ln chosen", "", len(self.columns())) if self.columns() else "")
        self.add.setEnabled(self._available is not None)
        if self._available is None:
            hint = self._state or self.tr("Choose a section to see its columns.")
        elif not kinds:
            hint = self.tr("Choose which details of each profile go into the file.")
        else:
            # Some take a tag for a filter.
            hint = self.tr("Tags come last in the file. They leave nobody out.") if Tag in kinds else ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._leave_room()
        self._show_arrows()

    def _show_arrows(self) -> None:
        row = self.view.currentIndex().row()
        for button, by in ((self.up, -1), (self.down, 1)):
            can = row >= 0 and self.chosen.can_move(row, by)
            if button.hasFocus() and not can:  # else the keyboard goes to the other arrow, unseen
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(can)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        self.chosen.move(self.view.currentIndex().row(), by)
        self.view.scrollTo(self.view.currentIndex())
        self._show_arrows()
