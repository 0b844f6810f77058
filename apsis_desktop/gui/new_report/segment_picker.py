"""The part of the form in which segments are chosen: a checklist that can be searched, and the chosen ones below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from apsis_desktop.api.definitions import Definition, Segment
from apsis_desktop.gui.new_report.notices import ChoicesNotice, DroppedNotice
from apsis_desktop.gui.new_report.segments_model import SegmentsModel
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.checklist import Checklist
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.focus import put_after
from apsis_desktop.gui.widgets.form_layout import FieldHeading
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import ShrinkingPart, frameless_column
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.report.selection import Match, Selection

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.paste_dialog import PasteDialog

_MOST_ROWS, _LEAST_ROWS = 6, 3
"""So many chosen segments are seen at once, the fewer in a small window; more can be scrolled."""


class SegmentPicker(ShrinkingPart):
    """The chosen segments stay visible however long the checklist is, and however it is searched."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here: NameLookup[Segment] | None = None  # what the account has, once that is known
        self._by_name = False
        self._notes: Mapping[Definition, str] = {}
        self.chosen = SegmentsModel(self)
        self.chosen.changed.connect(self._chosen_changed)

        self.checklist = Checklist(self)
        self.checklist.model.ticked.connect(self._ticked)
        self.checklist.view.customContextMenuRequested.connect(self._offer_leaving_out)
        self.heading = FieldHeading(self.tr("Se&gments"), self.checklist.search, self)
        self.paste = LinkButton(self.tr("Pas&te names…"), parent=self)
        self.paste.setAccessibleDescription(self.tr("Chooses all the segments of a list at once."))
        self.paste.clicked.connect(self.open_paste_dialog)
        self.heading.row.addWidget(self.paste)
        self.paste_dialog: PasteDialog[Segment] | None = None

        self.match = Dropdown(self)
        self.match.addItem(self.tr("People in any of these segments"), Match.ANY)
        self.match.addItem(self.tr("Only profiles in all of these segments"), Match.ALL)
        self.match.setAccessibleName(self.tr("How the segments go together"))
        self.match.setAccessibleDescription(self.tr("Whom the report is about when several segments are chosen"))
        self.match.currentIndexChanged.connect(self._match_changed)
        self._instead = SecondaryLabel("", self)  # while there are no several to go together
        self.clear = LinkButton(self.tr("Clear"), parent=self)
        self.clear.setAccessibleName(self.tr("Clear the chosen segments"))
        self.clear.setAccessibleDescription(self.tr("No segment is chosen or excluded then. It can be taken back."))
        self.clear.clicked.connect(self._clear)
        self.cleared = ChoicesNotice(self)
        self.cleared.action_asked.connect(self._bring_back)
        self._hint = SecondaryLabel(self.tr("Tick another one to combine them, or to exclude one."), self)
        self.chosen_view = RemovableList(self)
        self.chosen_view.setAccessibleName(self.tr("Chosen segments"))
        self.chosen_view.setAccessibleDescription(self.tr("Delete takes one out, Space excludes its people."))
        self.chosen_view.setModel(self.chosen)
        self.chosen_view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.chosen_view.acted.connect(self.chosen.act)
        self.chosen.rowsInserted.connect(self._show_newest)
        self.dropped = DroppedNotice(self)

        self._arrange()
        self._name_search()
        self._show_chosen()

    def _arrange(self) -> None:
        layout = frameless_column(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.dropped)
        layout.addWidget(self.checklist, 1)
        several = QHBoxLayout()
        several.setSpacing(SPACE)
        several.addWidget(self.match, 1)
        several.addWidget(self._instead, 1)
        several.addWidget(self.clear)
        layout.addLayout(several)
        layout.addWidget(self.cleared)  # where the list was, so that nothing above it moves
        layout.addWidget(self.chosen_view)
        layout.addWidget(self._hint)
        put_after(self.paste, [self.checklist])  # as they stand

    # --- what was chosen -----------------------------------------------------------------------------------------

    def included(self) -> tuple[Segment, ...]:
        return self.chosen.included

    def excluded(self) -> tuple[Segment, ...]:
        return self.chosen.excluded

    def chosen_match(self) -> Match:
        """Return how several go together; with fewer than two it makes no difference."""
        if len(self.chosen.included) < 2:
            return Match.ANY
        return Match(self.match.currentData())

    def set_chosen(
        self, included: Iterable[Segment], excluded: Iterable[Segment], match: Match, *, by_name: bool = False
    ) -> None:
        """Choose other segments; those that the account does not have are dropped, and named.

        `by_name`: they are those of another account, and the only one of the same name is meant as well.
        """
        self.dropped.clear()
        self.cleared.clear()
        self._by_name = by_name
        self.match.setCurrentIndex(self.match.findData(match))
        self.chosen.set_both(included, excluded)
        self._drop_unknown()

    # --- what there is -------------------------------------------------------------------------------------------

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        """Show the account's segments. Chosen ones that are gone are dropped, and named."""
        self.here = NameLookup(segments)
        self._notes = notes_on_same_names(segments)
        self.checklist.model.set_items(segments, self._notes)
        self.chosen.set_notes(self._notes, self.checklist.model.siblings)
        self._name_search()
        nothing = self.tr("This account has no segments yet. Make one in APSIS One, then load the lists again.")
        self.checklist.say("" if segments else nothing)
        self._drop_unknown()

    def show_loading(self) -> None:
        """Say that the segments are on their way, unless some are here already."""
        if self.here is None:
            self.checklist.say(self.tr("Loading segments…"), busy=True)

    def show_failed(self) -> None:
        """Say that the segments could not be loaded, unless some are here already."""
        if self.here is None:
            self.checklist.say(self.tr("The segments could not be loaded."))

    def reset(self) -> None:
        """Begin again with another account."""
        self.here = None
        if self.paste_dialog is not None:
            self.paste_dialog.reject()
        self.dropped.clear()
        self.cleared.clear()
        self.checklist.search.clear()
        self.checklist.model.set_items((), {})
        self.chosen.set_both((), ())
        self._name_search()

    def is_loaded(self) -> bool:
        """Tell whether the account's segments are here."""
        return self.here is not None

    def open_paste_dialog(self) -> None:
        """Let a list of names be pasted; what is found is chosen besides what is chosen already."""
        if self.here is None or self.paste_dialog is not None:
            return
        from apsis_desktop.gui.new_report.paste_dialog import PasteDialog, PasteWording

        wording = PasteWording(
            self.tr("Choose segments from a list"),
            self.tr("Paste their names or IDs here: one a line, or with commas, semicolons or tabs between them."),
            self.tr("Some names fit several segments. Tick the ones that you mean."),
        )
        self.paste_dialog = PasteDialog(self.here, wording, self._notes, self)
        self.paste_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paste_dialog.accepted.connect(self._take_pasted)
        self.paste_dialog.finished.connect(self._paste_closed)
        self.paste_dialog.open()

    # --- inside --------------------------------------------------------------------------------------------------

    def _drop_unknown(self) -> None:
        here = self.here
        if here is None:
            return
        by_name, self._by_name = self._by_name, False
        gone: list[str] = []

        def still(segments: Iterable[Segment]) -> list[Segment]:
            found = [(one, here.same(one, by_name=by_name)) for one in segments]  # it may have a new name since
            gone.extend(one.name for one, now in found if now is None)
            return [now for _one, now in found if now is not None]

        self.chosen.set_both(still(self.included()), still(self.excluded()))
        if gone:
            self.dropped.say_segments(gone, elsewhere=by_name)

    def _take_pasted(self) -> None:
        if self.paste_dialog is not None:
            self.dropped.clear()
            self.chosen.set_both((*self.included(), *self.paste_dialog.chosen()), self.excluded())

    def _paste_closed(self) -> None:
        self.paste_dialog = None

    def _ticked(self, segment: Segment, ticked: bool) -> None:  # noqa: FBT001 - the signal's signature
        if ticked:
            self.chosen.add(segment)
        else:
            self.chosen.remove(segment)

    def _clear(self) -> None:
        lost = Selection(segments=self.included(), excluded=self.excluded(), match=Match(self.match.currentData()))
        room = self.chosen_view.geometry().bottom() - self.clear.geometry().top()
        self.cleared.setMinimumHeight(room)  # else rows to tick come to lie under the pointer
        self.chosen.set_both((), ())
        self.cleared.say_segments_cleared(lost)
        self.checklist.search.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes away with its reason

    def _bring_back(self) -> None:
        """Choose again what was cleared, besides what was chosen since."""
        lost = self.cleared.lost
        if lost is not None:
            self.cleared.clear()
            self.match.setCurrentIndex(self.match.findData(lost.match))
            self.chosen.set_both((*lost.segments, *self.included()), (*lost.excluded, *self.excluded()))
            self._drop_unknown()
            self.chosen_view.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes away with its reason

    def _offer_leaving_out(self, point: QPoint) -> None:
        index = self.checklist.view.indexAt(point)
        if not index.isValid():
            return
        segment = self.checklist.model.item(index)
        if not isinstance(segment, Segment):
            return
        menu = QMenu(self)
        if segment not in self.included():
            menu.addAction(self.tr("Choose")).triggered.connect(lambda: self.chosen.bring_back(segment))
        if segment not in self.excluded():
            menu.addAction(self.tr("Exclude")).triggered.connect(lambda: self.chosen.leave_out(segment))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.checklist.view.viewport().mapToGlobal(point))

    def _chosen_changed(self) -> None:
        out = self.tr("excluded")
        self.checklist.model.set_marks(self.chosen.marks(), dict.fromkeys(self.excluded(), out))
        self._show_chosen()
        self.changed.emit()

    def _show_newest(self, _parent: QModelIndex, row: int) -> None:
        if self.chosen.rowCount() > _LEAST_ROWS:
            self.chosen_view.scrollTo(self.chosen.index(row))

    def _match_changed(self) -> None:
        self.changed.emit()

    def _name_search(self) -> None:
        total = self.checklist.model.total
        text = self.tr("Search %Ln segments", "", total) if total > 1 else self.tr("Search segments")
        self.checklist.set_names(text, self.tr("Segments"))
        self.paste.setEnabled(total > 0)

    def _show_chosen(self) -> None:
        count, without = len(self.included()), len(self.excluded())
        chosen, left_out = self.tr("%Ln chosen", "", count), self.tr("%Ln excluded", "", without)
        if without:
            self.heading.set_aside(self.tr("{chosen}, {left_out}").format(chosen=chosen, left_out=left_out))
        else:
            self.heading.set_aside(chosen if count else "")
        self.match.setVisible(count > 1)
        if without and count < 2:
            about = (
                self.tr("Profiles in this segment") if count else self.tr("Tick a segment that the report is about.")
            )
            self._instead.setText(about)
        self._instead.setVisible(without > 0 and count < 2)
        self.clear.setVisible(count + without > 1)
        self._hint.setVisible(count == 1 and not without)
        rows = self.chosen.rowCount()
        if rows:
            self.cleared.setMinimumHeight(0)
        self.chosen_view.setVisible(rows > 0)
        self.chosen_view.fit(min(rows, _MOST_ROWS), _LEAST_ROWS, scrolled=rows > _LEAST_ROWS)
