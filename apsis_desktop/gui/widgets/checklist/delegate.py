"""A row to tick: its box, its name on up to two lines with what was searched in bold, and a link that excludes it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, accent, muted, strong_font, tone_ink, wants_contrast
from apsis_desktop.gui.widgets.checklist.model import Check, ChecklistModel, Index
from apsis_desktop.gui.widgets.name_painting import paint_ground
from apsis_desktop.gui.widgets.wrapped_name import WrappedName

_LINES = 2
_MARGIN = SPACE * 3 // 2


class ChecklistDelegate(QStyledItemDelegate):
    """Paints such rows. `hint` is a note on the first row: what Enter in the search field does with it.

    `excludes` tells whether rows can be excluded as well, `pointed_at` is the row whose link is under the mouse.
    """

    hint = ""
    excludes = False
    pointed_at = -1

    def __init__(self, view: QListView, model: ChecklistModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._measured = (0, "", "")  # the room, the font and the search that these are for
        self._heights: dict[tuple[str, str], int] = {}
        self._links: dict[str, int] = {}  # how wide the link is, by the font

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        paint_ground(painter, row)
        if 0 < index.row() == self._model.first_shown:  # here the alphabet begins anew
            painter.fillRect(row.rect.left(), row.rect.top(), row.rect.width(), 1, muted(row.palette))
        text = self.text_rect(row)
        selected = bool(row.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = row.palette.color(QPalette.ColorGroup.Active, role)
        quiet = ink if selected and wants_contrast() else muted(row.widget.palette())
        lines = min(_LINES, max(1, text.height() // row.fontMetrics.lineSpacing()))
        self._name(index.row()).paint(painter, text, lines, font=row.font, ink=ink, note_ink=quiet)
        if self.excludes:
            self._paint_link(painter, row, index, ink, quiet)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        measured = (self._view.viewport().width(), option.font.key(), self._model.typed)
        if measured != self._measured:
            self._measured, self._heights = measured, {}
        name = self._model.name_and_note(index.row())
        if name not in self._heights:
            width = self._view.viewport().width() - self._before() - self._behind(option.font) - SPACE
            lines = self._name(index.row(), hinted=False).lines(option.font, width, _LINES)
            self._heights[name] = lines * option.fontMetrics.lineSpacing() + _MARGIN
        # Never more width than there is, or the view could be scrolled to the side.
        return QSize(0, self._heights[name])

    def text_rect(self, option: QStyleOptionViewItem) -> QRect:
        inside = option.rect.adjusted(self._before(), 0, -self._behind(option.font) - SPACE, 0)
        return QStyle.visualRect(option.direction, option.rect, inside)

    def link_rect(self, option: QStyleOptionViewItem) -> QRect:
        """Return where the link of a row lies; nothing where there are none."""
        rect = option.rect
        wide = self._behind(option.font)
        place = QRect(rect.right() + 1 - wide, rect.top(), wide, rect.height())
        return QStyle.visualRect(option.direction, rect, place)

    def link_at(self, point: QPoint, option: QStyleOptionViewItem) -> bool:
        return self.excludes and self.link_rect(option).contains(point)

    def editorEvent(
        self,
        event: QEvent,  # noqa: ARG002 - Qt's own signature
        model: QAbstractItemModel,  # noqa: ARG002
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> bool:
        return False  # clicks and keys are the view's: the whole row takes them, not only the box

    def _name(self, row: int, *, hinted: bool = True) -> WrappedName:
        name, note = self._model.name_and_note(row)
        if hinted and self.hint and row == 0:
            note = " · ".join(filter(None, (note, self.hint)))
        return WrappedName(name, note=note, typed=self._model.typed, siblings=self._model.siblings)

    def _before(self) -> int:
        """Return how much of a row its box takes."""
        style = self._view.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self._view)
        return box + SPACE * 3 // 2

    def _behind(self, font: QFont) -> int:
        if not self.excludes:
            return 0
        name = font.key()
        if name not in self._links:
            metrics = QFontMetrics(strong_font(font))
            widest = max(map(metrics.horizontalAdvance, (self.tr("Exclude"), self.tr("Excluded"))))
            self._links[name] = widest + 2 * SPACE
        return self._links[name]

    def _paint_link(
        self, painter: QPainter, row: QStyleOptionViewItem, index: Index, ink: QColor, quiet: QColor
    ) -> None:
        excluded = index.data(Qt.ItemDataRole.CheckStateRole) == Check.PartiallyChecked
        current = bool(row.state & QStyle.StateFlag.State_HasFocus)
        pointed = self.pointed_at == index.row()
        high = wants_contrast()
        if excluded:
            colour = ink if high else tone_ink(Tone.WARN, row.widget.palette())
        elif pointed or current:
            colour = ink if high else accent(row.widget.palette())
        else:
            colour = quiet
        font = strong_font(row.font) if excluded else QFont(row.font)
        font.setUnderline(pointed)
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        text = self.tr("Excluded") if excluded else self.tr("Exclude")
        painter.drawText(self.link_rect(row), Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
