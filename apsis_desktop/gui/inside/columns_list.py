"""The columns of a list below each other: how full each is; the one that is chosen opens, and shows its values."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from apsis_desktop.gui.inside.column_text import facts, part, shown, value
from apsis_desktop.gui.inside.columns_model import COLUMN, ColumnsModel, ShownColumn
from apsis_desktop.gui.style.light_dark_theme import (
    SPACE,
    Tone,
    accent,
    line,
    mix,
    muted,
    readable,
    strong_font,
    tone_ink,
    wants_contrast,
)
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.widgets.name_painting import paint_ground
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.lists.inside.contents import COMMONEST, Contents
from apsis_desktop.lists.kinds import Kind
from apsis_desktop.text.printable import printable

Index = QModelIndex | QPersistentModelIndex

_BAR = SPACE // 2
_EDGE = SPACE
_HISTOGRAM = SPACE * 6
_CHEVRON = SPACE  # wide and high
_HOVERED = 0.05  # of the ink, in the ground below the mouse
_BETWEEN = 2  # pixels, between the rows of values
_VALUE_SHARE = 0.5  # of the width, for the names of values


class _Inks(NamedTuple):
    """The colours of a row. `full` is that of how full it is, `bars` that of how often its values come."""

    text: QColor
    quiet: QColor
    bad: QColor
    full: QColor
    bars: QColor


class ColumnsList(QListView):
    def __init__(self, model: ColumnsModel, amounts: Amounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_ColumnDelegate(amounts, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Columns"))
        self.setAccessibleDescription(self.tr("How full each column is, and its values."))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        model.dataChanged.connect(self.scheduleDelayedItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own name
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()  # the one opens, the other closes

    def sizeHint(self) -> QSize:
        return QSize(SPACE * 48, SPACE * 50)


class _ColumnDelegate(QStyledItemDelegate):
    def __init__(self, amounts: Amounts, parent: QListView) -> None:
        super().__init__(parent)
        self._amounts = amounts
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        text = QFontMetrics(self._view.font()).height()
        height = text + _BAR + 3 * _EDGE
        column = index.data(COLUMN)
        if isinstance(column, ShownColumn) and self._is_open(index) and column.contents is not None:
            height += self._opened_height(column.contents, text)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        paint_ground(painter, option)
        if option.state & QStyle.StateFlag.State_MouseOver and not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, _hovered(self._view.palette()))
        column = index.data(COLUMN)
        if not isinstance(column, ShownColumn):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = _inside(option.rect)
        inks = _inks(option)
        closed = not self._is_open(index)
        below = self._paint_head(painter, inside, column, inks, closed=closed)
        if not closed and column.contents is not None:
            self._paint_opened(painter, inside.adjusted(0, below + _EDGE, 0, 0), column.contents, inks)
        painter.setPen(line(self._view.palette()))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        column = index.data(COLUMN)
        if event.type() is not QEvent.Type.ToolTip or not isinstance(column, ShownColumn):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(self._said_at(event.pos(), option.rect, index, column)), view)
        return True

    def _said_at(self, at: QPoint, rect: QRect, index: Index, column: ShownColumn) -> str:
        """Say in full what may be shortened at a point: a value, or the heading and what is in the column."""
        contents = column.contents
        inside = _inside(rect)
        below = at.y() - inside.top() - self._head_height() - _EDGE
        if contents is None or not self._is_open(index) or below < 0:
            pass
        elif self._has_histogram(contents):
            number = (at.x() - inside.left()) * len(contents.bars) // inside.width()
            return part(contents, min(max(0, number), len(contents.bars) - 1), self._amounts)
        else:
            text = QFontMetrics(self._view.font()).height()
            number = below // (text + _BETWEEN)
            if 0 <= number < len(contents.commonest):
                common = contents.commonest[number]
                return f"{shown(contents.kind, common.value, self._amounts)}: {self._amounts.number(common.rows)}"
        known = [] if column.percent is None else [facts(column.percent, contents, self._amounts)]
        return "\n".join([printable(column.heading), *known])

    def _head_height(self) -> int:
        return QFontMetrics(self._view.font()).height() + _EDGE // 2 + _BAR

    def _is_open(self, index: Index) -> bool:
        return QPersistentModelIndex(index) == QPersistentModelIndex(self._view.currentIndex())

    def _paint_head(self, painter: QPainter, inside: QRect, column: ShownColumn, inks: _Inks, *, closed: bool) -> int:
        row = QRect(inside.topLeft(), QSize(inside.width(), QFontMetrics(self._view.font()).height()))
        bar = QRectF(row.left(), row.bottom() + _EDGE / 2 + 1, row.width(), _BAR)
        row.setWidth(row.width() - _CHEVRON - _EDGE)
        if closed:
            _chevron(painter, QPointF(inside.right() - _CHEVRON / 2, row.center().y()), inks.quiet)
        empty = column.percent == 0
        font = strong_font(self._view.font())
        room = row.width()
        if column.percent is not None:
            beside = room - QFontMetrics(font).horizontalAdvance(column.heading) - _EDGE
            said = self._facts(column.percent, column.contents, beside)
            room -= self._text(painter, row, said, inks.bad if empty else inks.quiet, right=True)
        name = QRect(row.topLeft(), QSize(room - _EDGE, row.height()))
        self._text(painter, name, printable(column.heading), inks.bad if empty else inks.text, font)
        _rounded(painter, bar, line(self._view.palette()))
        if column.share:
            bar.setWidth(max(_BAR, bar.width() * column.share))
            _rounded(painter, bar, inks.full)
        return self._head_height()

    def _facts(self, percent: int, contents: Contents | None, room: int) -> str:
        """Say what there is room for beside the heading: where it would be cut, only how full the column is."""
        said = facts(percent, contents, self._amounts)
        if QFontMetrics(self._view.font()).horizontalAdvance(said) > room:
            return facts(percent, None, self._amounts)
        return said

    def _opened_height(self, contents: Contents, text: int) -> int:
        if self._has_histogram(contents):
            return _HISTOGRAM + text + 2 * _EDGE
        return (text + _BETWEEN) * max(1, len(contents.commonest)) + _EDGE if contents.kind is not Kind.EMPTY else 0

    def _paint_opened(self, painter: QPainter, inside: QRect, contents: Contents, inks: _Inks) -> None:
        if self._has_histogram(contents):
            self._paint_histogram(painter, inside, contents, inks)
        elif contents.commonest:
            self._paint_commonest(painter, inside, contents, inks)
        elif contents.kind is not Kind.EMPTY:
            row = QRect(inside.topLeft(), QSize(inside.width(), QFontMetrics(self._view.font()).height()))
            self._text(painter, row, self.tr("Every value is different"), inks.quiet)

    @staticmethod
    def _has_histogram(contents: Contents) -> bool:
        return bool(contents.bars) and contents.distinct > COMMONEST

    def _paint_commonest(self, painter: QPainter, inside: QRect, contents: Contents, inks: _Inks) -> None:
        metrics = QFontMetrics(self._view.font())
        most = contents.commonest[0].rows
        names = [shown(contents.kind, each.value, self._amounts) for each in contents.commonest]
        width = min(max(map(metrics.horizontalAdvance, names)) + _EDGE, int(inside.width() * _VALUE_SHARE))
        counts = [self._amounts.number(each.rows) for each in contents.commonest]
        room = inside.width() - width - max(map(metrics.horizontalAdvance, counts)) - _EDGE
        for at, (name, count, common) in enumerate(zip(names, counts, contents.commonest, strict=True)):
            row = QRect(
                inside.left(), inside.top() + at * (metrics.height() + _BETWEEN), inside.width(), metrics.height()
            )
            self._text(painter, QRect(row.topLeft(), QSize(width - _EDGE // 2, row.height())), name, inks.text)
            long = max(1, round(room * common.rows / most))
            bar = QRect(row.left() + width, row.top() + 2, long, row.height() - 4)
            painter.fillRect(bar, inks.bars)
            rest = QRect(QPoint(bar.right() + _EDGE, row.top()), row.bottomRight())
            self._text(painter, rest, count, inks.quiet)

    def _paint_histogram(self, painter: QPainter, inside: QRect, contents: Contents, inks: _Inks) -> None:
        most = max(contents.bars)
        each = inside.width() / len(contents.bars)
        for at, rows in enumerate(contents.bars):
            if rows:
                high = max(1.0, _HISTOGRAM * rows / most)
                bar = QRectF(inside.left() + at * each, inside.top() + _HISTOGRAM - high, max(1.0, each - 1), high)
                painter.fillRect(bar, inks.bars)
        text = QFontMetrics(self._view.font()).height()
        row = QRect(inside.left(), inside.top() + _HISTOGRAM + _EDGE // 2, inside.width(), text)
        self._text(painter, row, value(contents.kind, contents.lowest, self._amounts), inks.quiet)
        self._text(painter, row, value(contents.kind, contents.highest, self._amounts), inks.quiet, right=True)

    def _text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        ink: QColor,
        font: QFont | None = None,
        *,
        right: bool = False,
    ) -> int:
        """Write a text, shortened to its place, and return how wide it is."""
        font = font or self._view.font()
        painter.setFont(font)
        painter.setPen(ink)
        written = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, written)
        return QFontMetrics(font).horizontalAdvance(written)


def _rounded(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


def _chevron(painter: QPainter, at: QPointF, colour: QColor) -> None:
    """Show that a column can be opened."""
    x, y, high = at.x(), at.y(), _CHEVRON / 2
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(x - high / 2, y - high), QPointF(x + high / 2, y), QPointF(x - high / 2, y + high)])


def _hovered(palette: QPalette) -> QColor:
    active = QPalette.ColorGroup.Active
    return mix(palette.color(active, QPalette.ColorRole.Base), palette.color(active, QPalette.ColorRole.Text), _HOVERED)


def _inside(rect: QRect) -> QRect:
    return rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)


def _inks(option: QStyleOptionViewItem) -> _Inks:
    """Return colours that are readable on the row, after its ground is painted: a selected one may have another."""
    palette, active = option.widget.palette(), QPalette.ColorGroup.Active
    if not option.state & QStyle.StateFlag.State_Selected:
        ground, ink = palette.color(active, QPalette.ColorRole.Base), palette.color(active, QPalette.ColorRole.Text)
    else:
        ground = option.palette.color(active, QPalette.ColorRole.Highlight)
        ink = option.palette.color(active, QPalette.ColorRole.HighlightedText)
        if wants_contrast():
            return _Inks(ink, ink, ink, ink, ink)
    quiet, bad, full = (
        readable(each, ground) for each in (muted(palette), tone_ink(Tone.BAD, palette), accent(palette))
    )
    return _Inks(ink, quiet, bad, full, mix(ground, full, 0.5))
