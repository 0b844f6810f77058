"""The part of the sentence that says who the report is about: the chosen segments, and those that are excluded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apsis_desktop.api.definitions import Definition, Segment
from apsis_desktop.gui.new_report.late_picker import LatePicker
from apsis_desktop.gui.new_report.notices import ChoicesNotice, DroppedNotice
from apsis_desktop.gui.new_report.picker_words import Kind, PasteWording, PickerWording
from apsis_desktop.gui.new_report.segments_model import SegmentsModel
from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.text.shortening import ALONE, Siblings
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.checklist.model import Check
from apsis_desktop.gui.widgets.labels import YieldingLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.radio_choice import RadioChoice
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.report.selection import Match, Selection

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.picker import Picker


class ChosenSegments(QWidget):
    """What is chosen of the account's segments. `picker` is where more of them are chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here: NameLookup[Segment] | None = None  # what the account has, once that is known
        self._by_name = False
        self._notes: Mapping[Definition, str] = {}
        self.siblings = ALONE  # all of their names
        self.chosen = SegmentsModel(self)
        self.chosen.changed.connect(self._chosen_changed)
        self.late_picker = self._made_late_picker()

        self.match = RadioChoice[Match](
            (
                (Match.ANY, self.tr("Any of these"), self.tr("People in at least one of the segments.")),
                (Match.ALL, self.tr("All of these"), self.tr("Only people in every one of the segments.")),
            ),
            self,
            segmented=True,
        )
        self.match.setAccessibleName(self.tr("People in any or all of these segments"))
        self.match.changed.connect(self._match_changed)
        self._label = YieldingLabel(self.tr("People in"), self)
        self._label.setFont(strong_font(self.font()))
        self.view = RemovableList(self)
        self.view.setAccessibleName(self.tr("Chosen segments"))
        self.view.setAccessibleDescription(self.tr("Delete removes a segment, Space excludes the people in it."))
        self.view.setModel(self.chosen)
        self.view.acted.connect(self.chosen.act)
        self.add = LinkButton(self.tr("+ &Add segments…"), parent=self)
        self.add.setAccessibleName(self.tr("Add segments…"))
        self.add.setAccessibleDescription(self.tr("Shows all segments, to include or exclude them."))
        self.clear = LinkButton(self.tr("Clear"), parent=self)
        self.clear.setAccessibleName(self.tr("Clear the chosen segments"))
        self.clear.setAccessibleDescription(self.tr("Removes all included and excluded segments. You can undo this."))
        self.clear.clicked.connect(self._clear)
        self.cleared = ChoicesNotice(self)
        self.cleared.action_triggered.connect(self._bring_back)
        self.dropped = DroppedNotice(self)
        self._arrange()
        self._show_chosen()

    @property
    def picker(self) -> Picker:
        return self.late_picker.picker()

    def _made_late_picker(self) -> LatePicker:
        paste = PasteWording(
            self.tr("Choose segments from a list"),
            self.tr("Paste their names or IDs: one per line, or separated by commas, semicolons or tabs."),
            self.tr("Some names match several segments. Tick the ones you want."),
        )
        wording = PickerWording(
            self.tr("Add segments"),
            self.tr("Your choices appear on the left."),
            self.tr("Search segments"),
            paste,
        )
        late = LatePicker(wording, self, excludes=True)
        late.made.connect(self._obey_picker)
        return late

    def _obey_picker(self, picker: Picker) -> None:
        picker.checklist.model.mark_wanted.connect(self._mark)
        picker.pasted.connect(self._take_pasted)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._label)
        head.addWidget(self.match, 1)  # gives way before the label does
        links = QHBoxLayout()
        links.setSpacing(SPACE)
        links.addWidget(self.add)
        links.addStretch(1)
        links.addWidget(self.clear)
        head.setContentsMargins(0, 0, 0, SPACE // 2)
        layout = frameless_column(self, spacing=0)  # each row ends with a gap
        layout.addLayout(head)
        layout.addWidget(self.view)
        layout.addWidget(self.dropped)
        layout.addWidget(self.cleared)
        layout.addLayout(links)

    # --- what was chosen -----------------------------------------------------------------------------------------

    def included(self) -> tuple[Segment, ...]:
        return self.chosen.included

    def excluded(self) -> tuple[Segment, ...]:
        return self.chosen.excluded

    def chosen_match(self) -> Match:
        """Return how several go together; with fewer than two it makes no difference."""
        return Match.ANY if len(self.chosen.included) < 2 else self.match.value()

    def set_chosen(
        self, included: Iterable[Segment], excluded: Iterable[Segment], match: Match, *, by_name: bool = False
    ) -> None:
        """Choose other segments; those that the account does not have are dropped, and named.

        `by_name`: they are those of another account, and the only one of the same name is meant as well.
        """
        self.dropped.clear()
        self.cleared.clear()
        self._by_name = by_name
        self.match.set_value(match)
        self.chosen.set_both(included, excluded)
        self._drop_unknown()

    # --- how much of it is shown ---------------------------------------------------------------------------------

    def height_of(self, lines: int, most: int | None = None) -> int:
        """Return how high the rows would be with so many lines of each name, and so many of the included ones."""
        included = len(self.included()) if most is None else min(most, len(self.included()))
        height = self.view.delegate.height_of
        rows = [*self.included()[:included], *self.excluded()]
        folded = height("", 1) if included < len(self.included()) else 0
        not_word = self.tr("not")
        return folded + sum(
            height(one.name, lines, before=not_word if row >= included else "", note=self._notes.get(one, ""))
            for row, one in enumerate(rows)
        )

    def show_most(self, lines: int, most: int | None) -> None:
        self.view.delegate.lines = lines
        self.chosen.fold(most)
        self.view.fit()

    # --- what there is -------------------------------------------------------------------------------------------

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        """Offer the account's segments. Chosen ones that are gone are dropped, and named."""
        self.here = NameLookup(segments)
        self._notes = notes_on_same_names(segments)
        none = self.tr("This account has no segments yet. Create one in APSIS One, then refresh the list.")
        everything = Kind(self.tr("All segments"), lambda: segments, none, self.tr("All other segments"))
        chosen = Kind(
            self.tr("Chosen segments"),
            lambda: (*self.included(), *self.excluded()),
            self.tr("No segments chosen yet."),
        )
        self.siblings = Siblings((*(one.name for one in segments), *self._notes.values()))
        self.late_picker.offer((everything, chosen), self._notes)
        self.chosen.set_notes(self._notes, self.siblings)
        self._drop_unknown()

    def show_loading(self) -> None:
        """Say that the segments are on their way, unless some are here already."""
        if self.here is None:
            self.late_picker.say(self.tr("Loading segments…"), busy=True)

    def show_failed(self) -> None:
        """Say that the segments could not be loaded, unless some are here already."""
        if self.here is None:
            self.late_picker.say(self.tr("The segments could not be loaded."))

    def reset(self) -> None:
        """Begin again with another account."""
        self.here, self.siblings = None, ALONE
        self.late_picker.close_dialog()
        self.late_picker.end_search()
        self.late_picker.say("")
        self.dropped.clear()
        self.cleared.clear()
        self.chosen.set_both((), ())

    def is_loaded(self) -> bool:
        """Tell whether the account's segments are here."""
        return self.here is not None

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

    def _take_pasted(self, found: tuple[Segment, ...]) -> None:
        self.dropped.clear()
        self.chosen.set_both((*self.included(), *found), self.excluded())

    def _mark(self, segment: Segment, mark: Check) -> None:
        does = {
            Check.Checked: self.chosen.include,
            Check.PartiallyChecked: self.chosen.exclude,
            Check.Unchecked: self.chosen.remove,
        }
        does[mark](segment)

    def _clear(self) -> None:
        lost = Selection(segments=self.included(), excluded=self.excluded(), match=self.match.value())
        self.chosen.set_both((), ())
        self.cleared.say_segments_cleared(lost)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes away with its reason

    def _bring_back(self) -> None:
        """Choose again what was cleared, besides what was chosen since."""
        lost = self.cleared.lost
        if lost is not None:
            self.cleared.clear()
            self.match.set_value(lost.match)
            self.chosen.set_both((*lost.segments, *self.included()), (*lost.excluded, *self.excluded()))
            self._drop_unknown()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes away with its reason

    def _chosen_changed(self) -> None:
        excluded = self.tr("excluded")
        self.late_picker.set_marks(self._marks(), dict.fromkeys(self.excluded(), excluded))
        self._show_chosen()
        self.changed.emit()

    def _marks(self) -> dict[Segment, Check]:
        return dict.fromkeys(self.included(), Check.Checked) | dict.fromkeys(self.excluded(), Check.PartiallyChecked)

    def _match_changed(self) -> None:
        self.changed.emit()

    def _show_chosen(self) -> None:
        self.view.setVisible(self.chosen.rowCount() > 0)
        self.clear.setVisible(len(self.included()) + len(self.excluded()) > 1)
