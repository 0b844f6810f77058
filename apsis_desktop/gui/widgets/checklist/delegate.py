"""A row to tick: a heading above, its box, its name on up to two lines with hits in bold, and a link that excludes."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QHelpEvent, QPainter, QPalette, QPen, QStaticText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from apsis_desktop.gui.style.light_dark_theme import (
    SPACE,
    Tone,
    accent,
    muted,
    small_font,
    strong_font,
    tone_ground,
    tone_ink,
    wants_contrast,
)
from apsis_desktop.gui.widgets.checklist.model import Check, ChecklistModel
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
        self._measured = (0, "")  # the width and the font that these are for
        self._room = self._line = 0
        self._short = 0  # letters that surely stand on one line
        self._links: dict[str, tuple[QStaticText, QStaticText]] = {}  # both words of the link, by the row's font

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        # Qt's own way to fill this in asks the model for seven more things.
        row.index = self._model.index(index.row())
        row.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        excluded = self._model.mark(index) == Check.PartiallyChecked
        # The style's own mark for what is excluded would look half ticked.
        row.checkState = Check.Unchecked if excluded else self._model.mark(index)
        head = self._model.head(index.row())
        if head:
            row.rect = self.below_head(row)
            self._paint_head(painter, QRect(option.rect.topLeft(), row.rect.topRight()), row, head)
        paint_ground(painter, row)
        selected, palette = QStyle.StateFlag.State_Selected in option.state, self._view.palette()
        ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        if selected:
            ink = row.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
        quiet = ink if selected and wants_contrast() else muted(palette)
        if excluded:
            self._paint_minus(painter, row)
        text, font = self.text_rect(row), row.font
        lines = min(_LINES, max(1, text.height() // self._measure(font)))
        self._name(index.row()).paint(painter, text, lines, font=font, ink=ink, note_ink=quiet)
        if self.excludes:
            self._paint_link(painter, row, ink, quiet, excluded=excluded)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = self._measure(option.font)
        name, note = self._model.name_and_note(index.row())
        lines = 1
        if len(name) + len(note) > self._short:
            lines = self._name(index.row(), hinted=False).lines(option.font, self._room, _LINES)
        # Never more width than there is, or the view could be scrolled to the side.
        head = _head_height(option.font) if self._model.head(index.row()) else 0
        return QSize(0, head + lines * line + _MARGIN)

    def below_head(self, option: QStyleOptionViewItem) -> QRect:
        """Return the place of the row itself, without the heading that may stand above it."""
        head = _head_height(option.font) if self._model.head(option.index.row()) else 0
        return option.rect.adjusted(0, head, 0, 0)

    def _paint_head(self, painter: QPainter, place: QRect, row: QStyleOptionViewItem, head: str) -> None:
        font = strong_font(small_font(row.font))
        painter.save()
        painter.setFont(font)
        painter.setPen(muted(self._view.palette()))
        room = place.adjusted(SPACE // 2, SPACE // 2, -SPACE // 2, 0)
        text = QFontMetrics(font).elidedText(head, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.restore()

    def _measure(self, font: QFont) -> int:
        """Return how high a line is, and know how much room names have; measured anew for another width or font."""
        measured = (self._view.viewport().width(), font.key())
        if measured != self._measured:
            self._measured = measured
            self._room = measured[0] - self._before() - self._behind(font) - SPACE
            self._line = QFontMetrics(font).lineSpacing()
            self._short = WrappedName.letters_of_a_line(font, self._room)
        return self._line

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

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show a tip only where a row cannot show all that it says: it would lie over the next row and its link."""
        row = QStyleOptionViewItem(option)
        row.index = self._model.index(index.row())
        row.rect = self.below_head(row)
        if self._name(index.row()).is_seen(row.font, self.text_rect(row).width(), _LINES):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

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
        return math.ceil(max(word.size().width() for word in self._words(font))) + 2 * SPACE

    def _words(self, font: QFont) -> tuple[QStaticText, QStaticText]:
        """Return the words that exclude a row and that say it is excluded, each shaped for the font it is drawn in."""
        name = font.key()
        if name not in self._links:
            self._links[name] = words = QStaticText(self.tr("Exclude")), QStaticText(self.tr("Excluded"))
            for word, drawn in zip(words, (font, strong_font(font)), strict=True):
                word.prepare(font=drawn)  # or its size would be that of another font
        return self._links[name]

    def _paint_minus(self, painter: QPainter, row: QStyleOptionViewItem) -> None:
        """Paint a minus over the box, in the colours that what is excluded has among what is chosen."""
        palette, part = self._view.palette(), QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = QRectF(self._view.style().subElementRect(part, row, self._view))
        colour = tone_ink(Tone.WARN, palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(tone_ground(Tone.WARN, palette))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setPen(QPen(colour, 2))
        side = box.width() / 4
        middle = round(box.center().y())  # a line of two pixels is sharp between them
        painter.drawLine(QPointF(box.left() + side, middle), QPointF(box.right() - side, middle))
        painter.restore()

    def _paint_link(
        self, painter: QPainter, row: QStyleOptionViewItem, ink: QColor, quiet: QColor, *, excluded: bool
    ) -> None:
        current = QStyle.StateFlag.State_HasFocus in row.state
        pointed = self.pointed_at == row.index.row()
        high = wants_contrast()
        if excluded:
            colour = ink if high else tone_ink(Tone.WARN, row.widget.palette())
        elif pointed or current:
            colour = ink if high else accent(row.widget.palette())
        else:
            colour = quiet
        text, font = self._words(row.font)[excluded], strong_font(row.font) if excluded else row.font
        room, size = self.link_rect(row).adjusted(SPACE, 0, -SPACE, 0), text.size()
        trailing = row.direction == Qt.LayoutDirection.LeftToRight  # both words end at the same edge
        left = room.right() + 1 - size.width() if trailing else room.left()
        top = room.center().y() + 1 - size.height() / 2
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawStaticText(QPointF(left, top), text)
        if pointed:  # by hand: Qt draws the line of an underlined static text in another place
            metrics = QFontMetricsF(font)
            below = round(top + metrics.ascent() + metrics.underlinePos())
            painter.fillRect(QRectF(left, below, size.width(), max(1, round(metrics.lineWidth()))), colour)
        painter.restore()


def _head_height(font: QFont) -> int:
    return QFontMetrics(strong_font(small_font(font))).height() + SPACE * 3 // 2
