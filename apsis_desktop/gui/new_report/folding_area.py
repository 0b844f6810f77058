"""How much of what is chosen the form shows where there is little room; who is in the list comes first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFormLayout, QFrame, QLayout, QScrollArea, QWidget

from apsis_desktop.gui.new_report.chosen_columns import ChosenColumns
from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.new_report.request_bar import RequestBar
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.layout import ShrinkingPart

_WHOLE = 12
"""Lines that a name has at most: more than any."""

_FEWEST_SEGMENTS, _FEWEST_COLUMNS = 2, 1
_ENOUGH_COLUMNS = 8
"""So many are shown before all of the segments are."""
_MOST_LOOKED_AT = 60
"""So many rows have room on no screen."""


class FoldingArea(QScrollArea):
    """Where the sentence lies, above the `foot`. It is scrolled only where there is no room for the fewest rows."""

    def __init__(
        self,
        content: ShrinkingPart,
        inside: QBoxLayout,
        segments: ChosenSegments,
        columns: ChosenColumns,
        foot: RequestBar,
    ) -> None:
        super().__init__()
        self._content, self._inside = content, inside
        self._segments, self._columns, self._foot = segments, columns, foot
        self._is_folding = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # The ground is the window's to choose.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        content.layout_requested.connect(self.fold)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)

    def fold(self) -> None:
        """Show each name whole if there is room, else closer together, then on fewer lines.

        Then come fewer columns, fewer segments, still fewer. Those that are excluded are always shown.
        """
        if self._is_folding:
            return
        self._is_folding = True
        segments, columns = self._segments, self._columns
        free = self._free_when(tight=False)
        if not _fit_whole(segments, columns, free):
            free = self._free_when(tight=True)
        enough = columns.height_of(_ENOUGH_COLUMNS)
        lines, most = _fit_segments(segments, free, columns.height_of(), enough)
        segments.show_most(lines, most)
        columns.show_most(_fit_columns(columns, free - segments.height_of(lines, most)))
        # Measuring asks for a new layout. Later, that would be a reason to fold again, for ever.
        self._inside.update()
        for part in (segments, columns, self._content):
            QCoreApplication.sendPostedEvents(part, QEvent.Type.LayoutRequest)
        self._is_folding = False

    def _free_when(self, *, tight: bool) -> int:
        """Bring everything closer together or not, and return the height that there is for rows then."""
        gap = SPACE // 2 if tight else SPACE
        self._inside.setSpacing(gap)
        for form in self._inside.findChildren(QFormLayout):
            form.setVerticalSpacing(gap)
        self._foot.arrange(tight=tight)
        whole = (self.parentWidget() or self).height()  # this part and the foot are as high as at the last layout
        around = _around(self._inside, self.viewport().width(), self._segments, self._columns)
        return whole - self._foot.height_at(self._foot.width()) - around

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the keyboard is; a scroll area does so only for keys that come from inside it."""
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 0)


def _around(inside: QLayout, width: int, segments: ChosenSegments, columns: ChosenColumns) -> int:
    """Return the height of all that is not a row."""
    rows = 0
    for part in (segments, columns):
        if not part.view.isHidden():
            rows += part.view.minimumHeight()
        layout = part.layout()
        if layout is not None:
            layout.invalidate()
        part.updateGeometry()
    inside.invalidate()
    wraps = inside.hasHeightForWidth()
    return (inside.totalMinimumHeightForWidth(width) if wraps else inside.totalMinimumSize().height()) - rows


def _fit_whole(segments: ChosenSegments, columns: ChosenColumns, free: int) -> bool:
    rows = len(segments.included()) + len(columns.columns())
    return rows <= _MOST_LOOKED_AT and segments.height_of(_WHOLE) + columns.height_of() <= free


def _fit_segments(segments: ChosenSegments, free: int, columns: int, enough: int) -> tuple[int, int | None]:
    count = len(segments.included())
    if count <= _MOST_LOOKED_AT:
        for lines, below in ((_WHOLE, columns), (2, columns), (1, columns), (1, enough)):
            if segments.height_of(lines) + below <= free:
                return lines, None
    for most in range(min(count, _MOST_LOOKED_AT) - 2, _FEWEST_SEGMENTS, -1):
        if segments.height_of(1, most) + enough <= free:
            return 1, most
    return 1, _FEWEST_SEGMENTS


def _fit_columns(columns: ChosenColumns, free: int) -> int | None:
    count = len(columns.columns())
    if count <= _MOST_LOOKED_AT and columns.height_of() <= free:
        return None
    for most in range(min(count, _MOST_LOOKED_AT) - 2, _FEWEST_COLUMNS, -1):
        if columns.height_of(most) <= free:
            return most
    return _FEWEST_COLUMNS
