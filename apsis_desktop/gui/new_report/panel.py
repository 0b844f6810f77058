"""The left half: a new report as a sentence of what is chosen, and the button that requests it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apsis_desktop.api.definitions import Column, Section, Segment
from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.new_report.choices import profiles_choice
from apsis_desktop.gui.new_report.chosen_columns import ChosenColumns
from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.new_report.file_choice import FileChoice
from apsis_desktop.gui.new_report.folding_area import FoldingArea
from apsis_desktop.gui.new_report.head import NewReportHead
from apsis_desktop.gui.new_report.keyboard import FormKeyboard
from apsis_desktop.gui.new_report.notices import ChoicesNotice, NotLoadedNotice
from apsis_desktop.gui.new_report.picking import Picking
from apsis_desktop.gui.new_report.request_bar import Lists, RequestBar
from apsis_desktop.gui.new_report.section_picker import SectionPicker
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.form_layout import FormLayout, align
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.layout import ShrinkingPart, frameless_column
from apsis_desktop.jobs.catalogue import Catalogue, Part
from apsis_desktop.jobs.columns_task import Columns
from apsis_desktop.report.selection import Selection


class NewReportPanel(QWidget):
    """Shows what is chosen of what the account has, whichever of the two comes first.

    `requested` are the selections of earlier reports, the newest first: what they used comes first in the pickers.
    """

    requested = Signal(object)
    """The person requests a report: a complete `Selection`."""
    changed = Signal()  # something else is chosen than before
    taken_over = Signal()  # all of it is chosen anew, from a preset or a report
    key_wanted = Signal()
    """The person wants to connect again: the lists could not be loaded for want of a key."""

    def __init__(
        self,
        catalogue: Catalogue,
        parent: QWidget | None = None,
        *,
        requested: Callable[[], Iterable[Selection]] = tuple,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._loading: set[Part] = set()
        self._failed: dict[Part, ApsisError] = {}
        self._requested: Selection | None = None  # last
        self._put_away: dict[str, tuple[Column, ...]] = {}  # chosen in other sections before everything was cleared

        # In the order in which the tab key goes through them.
        self.head = NewReportHead(self)
        self.said = ChoicesNotice(self)
        self.notice = NotLoadedNotice(self)
        self.section = SectionPicker(self)
        self.segments = ChosenSegments(self)
        self.columns = ChosenColumns(self)
        self._pickers: dict[Part, SectionPicker | ChosenSegments | ChosenColumns] = {
            Part.SECTIONS: self.section,
            Part.SEGMENTS: self.segments,
            Part.COLUMNS: self.columns,
        }
        self.picking = Picking(self.segments, self.columns, requested)
        self.profiles, self.format = profiles_choice(self), FileChoice(self.head.presets.has_start, self)
        self.request_bar = RequestBar()  # with a parent already, it would come before the scroll area in the tab order
        self._arrange()
        self._keyboard = FormKeyboard(self, self.section, self._first_place, self.picking.pick_segments)
        self._connect()
        self._update()

    # --- what is chosen ------------------------------------------------------------------------------------------

    def selection(self) -> Selection:
        """Return what is chosen now, complete or not; the time zone is looked up when it is asked for."""
        chosen = Selection(
            section=self.section.section(),
            segments=self.segments.included(),
            excluded=self.segments.excluded(),
            match=self.segments.chosen_match(),
            columns=self.columns.columns(),
            profiles=self.profiles.value(),
        )
        return self.format.applied_to(chosen)

    def set_selection(self, selection: Selection, *, by_name: bool = False) -> None:
        """Choose all this. What the account does not have is named and left away, as soon as that is known.

        `by_name`: it was chosen on another account, and the only thing of the same name is meant as well.
        """
        self.taken_over.emit()
        self.profiles.set_value(selection.profiles)
        self.format.set_file(selection)
        self.segments.set_chosen(selection.segments, selection.excluded, selection.match, by_name=by_name)
        # The section first: what the columns are measured by is its list, not that of the one chosen before.
        self.section.set_section(selection.section, by_name=by_name)
        self.columns.set_columns(selection.columns, by_name=by_name)
        self._keyboard.leave_section()

    def change(self, selection: Selection) -> None:
        """Choose all this for the person to change, and say so: it may well be what is chosen already."""
        before = self.selection()
        self.set_selection(selection)
        self.said.say_changing(self.lost(before))
        self.columns.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_anew(self) -> None:
        """Choose nothing but what is mostly the same again: the section, the profiles and the file."""
        before = self.selection()
        if before.segments or before.excluded or before.columns:
            self._put_away = self.columns.forget_sections()
            kept = Selection(before.section, profiles=before.profiles, format=before.format, shape=before.shape)
            self.set_selection(kept)
            self.said.say_new(before)
        if before.section is not None:
            self.picking.pick_segments()

    def lost(self, before: Selection) -> Selection | None:
        """Return what was chosen before if it is neither chosen now nor what was requested last."""
        chosen = before.segments or before.excluded or before.columns
        return before if chosen and before not in {self._requested, self.selection()} else None

    def _bring_back(self) -> None:
        lost = self.said.lost
        if lost is not None:
            self.said.clear()
            self.set_selection(lost)
            self.columns.remember_sections(self._put_away)

    # --- what the account has ------------------------------------------------------------------------------------

    def _show_loading(self, part: Part) -> None:
        self._loading.add(part)
        self._failed.pop(part, None)
        self._pickers[part].show_loading()
        self._update()

    def _show_sections(self, sections: tuple[Section, ...]) -> None:
        self.section.set_sections(sections)
        self._end_loading(Part.SECTIONS)

    def _show_segments(self, segments: tuple[Segment, ...]) -> None:
        self.segments.set_segments(segments)
        self._end_loading(Part.SEGMENTS)

    def _end_loading(self, part: Part) -> None:
        self._loading.discard(part)
        self._keyboard.end_waiting()
        self._update()

    def _show_columns(self, columns: Columns) -> None:
        section = self.section.section()
        if section is not None and columns.section.discriminator == section.discriminator:
            self._loading.discard(Part.COLUMNS)
            self._failed.pop(Part.COLUMNS, None)
            self.columns.set_available(columns)
            self._update()

    def _show_failure(self, part: Part, error: ApsisError) -> None:
        self._loading.discard(part)
        self._failed[part] = error
        self._pickers[part].show_failed()
        self._update()

    def _begin_again(self) -> None:
        self._loading.clear()
        self._failed.clear()
        self.format.which_segment = False
        for picker in self._pickers.values():
            picker.reset()
        self._update()

    def _section_changed(self) -> None:
        self._loading.discard(Part.COLUMNS)
        self._failed.pop(Part.COLUMNS, None)
        section = self.section.section()
        self.columns.turn_to(section)
        if section is not None:
            self._catalogue.load_columns(section)
        self._update()

    def _try_again(self) -> None:
        if self.notice.wants_key:
            self.key_wanted.emit()
            return
        section = self.section.section()
        if set(self._failed) == {Part.COLUMNS} and section is not None:
            self._catalogue.load_columns(section)
        else:
            self._catalogue.refresh()

    # --- what can be asked ---------------------------------------------------------------------------------------

    def _request(self) -> None:
        self.said.clear()
        self._put_away = {}
        self.segments.cleared.clear()
        self.picking.stop()
        self._requested = self.selection()
        self.requested.emit(self._requested)

    def _update(self) -> None:
        selection = self.selection()
        self.columns.chosen.mark_left_out(self.format.left_out(selection))
        self.format.fit(selection, one_request=self.request_bar.takes_one_request(selection))
        self.request_bar.fit(selection, self._lists(), self.segments.siblings)
        self.head.start_over.setVisible(bool(selection.segments or selection.excluded or selection.columns))
        self.head.show_loading(loading=bool(self._loading))
        for part in (self.segments, self.columns):
            part.late_picker.allow_refresh(allowed=not self._loading)
        self.notice.fit(self._failed)
        self._scroll.fold()
        self.changed.emit()

    def _refresh(self) -> None:
        if not self._loading:
            self._catalogue.refresh()

    def _lists(self) -> Lists:
        """Tell how far the lists are here that the choices are checked by."""
        if not self.section.is_loaded() or not self.segments.is_loaded():
            return Lists.LOADING
        if self.section.section() is None or self.columns.is_loaded():
            return Lists.HERE
        return Lists.WITHOUT_COLUMNS if Part.COLUMNS in self._failed else Lists.LOADING_COLUMNS

    # --- how it looks --------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(max(50 * SPACE, self.minimumSizeHint().width()), 80 * SPACE)

    def minimumSizeHint(self) -> QSize:
        # The scroll area would let its content be cut off at the side.
        content = self._content.minimumSizeHint().width()
        return QSize(max(content + self._scroll.verticalScrollBar().sizeHint().width(), 50 * SPACE), 40 * SPACE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard.begin(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.picking.stop()
        else:
            super().keyPressEvent(event)

    def _first_place(self) -> QWidget:
        picker = self.picking.picker
        return self.segments.add if picker is None else picker.checklist.search

    def _connect(self) -> None:
        self._catalogue.loading.connect(self._show_loading)
        self._catalogue.sections.connect(self._show_sections)
        self._catalogue.segments.connect(self._show_segments)
        self._catalogue.columns.connect(self._show_columns)
        self._catalogue.failed.connect(self._show_failure)
        self._catalogue.account_changed.connect(self._begin_again)
        self.section.changed.connect(self._section_changed)
        for part in (self.segments, self.columns, self.profiles, self.format):
            part.changed.connect(self._update)
        self.columns.chosen.key_wanted.connect(self.format.keep_key)
        self.said.action_triggered.connect(self._bring_back)
        self.notice.action_triggered.connect(self._try_again)
        for part in (self.segments, self.columns):
            part.late_picker.made.connect(lambda picker: picker.refresh.clicked.connect(self._refresh))
        again = QKeySequence(QKeySequence.StandardKey.Refresh)
        shortcut_once(again, self, self.tr("Load the lists again")).activated.connect(self._refresh)
        self.head.start_over.clicked.connect(self.begin_anew)
        self.request_bar.requested.connect(self._request)

    def _arrange(self) -> None:
        content = self._content = ShrinkingPart()
        content.layout_requested.connect(self.updateGeometry)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE // 2)
        for part in (self.head, self.said, self.notice):
            inside.addWidget(part)
        make_roomy(self.head.presets, self.section.combo, self.format.combo)
        above, below = FormLayout(), FormLayout()
        above.add(self.tr("&Section"), self.section, self.section.combo, self.section.combo)
        inside.addLayout(above)
        for chosen in (self.segments, self.columns):
            inside.addWidget(chosen)
        below.add(self.tr("&Profiles"), self.profiles, self.profiles.buttons()[0])
        below.add(self.tr("Fi&le"), self.format, self.format.combo, self.format.combo)
        align(above, below)
        inside.addLayout(below)
        inside.addStretch(1)
        self._scroll = FoldingArea(content, inside, self.segments, self.columns, self.request_bar)
        layout = frameless_column(self, spacing=0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.request_bar)
