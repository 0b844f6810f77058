"""The columns of a list below each other: how full each is; the one that is chosen opens, and shows its values."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from apsis_desktop.gui.inside.column_text import facts, shown, value
from apsis_desktop.gui.inside.columns_model import COLUMN, ColumnsModel, ShownColumn
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, accent, line, mix, muted, strong_font, tone_ink
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.widgets.name_painting import paint_ground
from apsis_desktop.lists.inside.contents import COMMONEST, Contents
from apsis_desktop.lists.kinds import Kind

Index = QModelIndex | QPersistentModelIndex

_BAR = SPACE // 2
_EDGE = SPACE
_HISTOGRAM = SPACE * 6
_VALUE_SHARE = 0.4  # of the width, for the names of values


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
        model.dataChanged.connect(self.scheduleDelayedItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own name
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()  # the one opens, the other closes

    def sizeHint(self) -> QSize:
        return QSize(SPACE * 34, SPACE * 50)


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
        column = index.data(COLUMN)
        if not isinstance(column, ShownColumn):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        below = self._paint_head(painter, inside, column)
        if self._is_open(index) and column.contents is not None:
            self._paint_opened(painter, inside.adjusted(0, below + _EDGE, 0, 0), column.contents)
        painter.setPen(line(self._view.palette()))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _is_open(self, index: Index) -> bool:
        return QPersistentModelIndex(index) == QPersistentModelIndex(self._view.currentIndex())

    def _paint_head(self, painter: QPainter, inside: QRect, column: ShownColumn) -> int:
        palette, ink = self._view.palette(), self._ink()
        row = QRect(inside.topLeft(), QSize(inside.width(), QFontMetrics(self._view.font()).height()))
        empty = column.percent == 0
        room = row.width()
        if column.percent is not None:
            said = facts(column.percent, column.contents, self._amounts)
            room -= self._text(painter, row, said, tone_ink(Tone.BAD, palette) if empty else muted(palette), right=True)
        font = strong_font(self._view.font())
        name = QRect(row.topLeft(), QSize(room - _EDGE, row.height()))
        self._text(painter, name, column.heading, tone_ink(Tone.BAD, palette) if empty else ink, font)
        bar = QRectF(row.left(), row.bottom() + _EDGE / 2 + 1, row.width(), _BAR)
        _rounded(painter, bar, line(palette))
        if column.share:
            bar.setWidth(max(_BAR, bar.width() * column.share))
            _rounded(painter, bar, accent(palette))
        return row.height() + _EDGE // 2 + _BAR

    def _opened_height(self, contents: Contents, text: int) -> int:
        if self._has_histogram(contents):
            return _HISTOGRAM + text + 2 * _EDGE
        return (text + 2) * max(1, len(contents.commonest)) + _EDGE if contents.kind is not Kind.EMPTY else 0

    def _paint_opened(self, painter: QPainter, inside: QRect, contents: Contents) -> None:
        if self._has_histogram(contents):
            self._paint_histogram(painter, inside, contents)
        elif contents.commonest:
            self._paint_commonest(painter, inside, contents)
        elif contents.kind is not Kind.EMPTY:
            row = QRect(inside.topLeft(), QSize(inside.width(), QFontMetrics(self._view.font()).height()))
            self._text(painter, row, self.tr("Every value is different"), muted(self._view.palette()))

    @staticmethod
    def _has_histogram(contents: Contents) -> bool:
        return bool(contents.bars) and contents.distinct > COMMONEST

    def _paint_commonest(self, painter: QPainter, inside: QRect, contents: Contents) -> None:
        metrics, palette = QFontMetrics(self._view.font()), self._view.palette()
        most = contents.commonest[0].rows
        names = [shown(contents.kind, each.value, self._amounts) for each in contents.commonest]
        width = min(max(map(metrics.horizontalAdvance, names)) + _EDGE, int(inside.width() * _VALUE_SHARE))
        counts = [self._amounts.number(each.rows) for each in contents.commonest]
        room = inside.width() - width - max(map(metrics.horizontalAdvance, counts)) - _EDGE
        for at, (name, count, common) in enumerate(zip(names, counts, contents.commonest, strict=True)):
            row = QRect(inside.left(), inside.top() + at * (metrics.height() + 2), inside.width(), metrics.height())
            self._text(painter, QRect(row.topLeft(), QSize(width - _EDGE // 2, row.height())), name, self._ink())
            long = max(1, round(room * common.rows / most))
            bar = QRect(row.left() + width, row.top() + 2, long, row.height() - 4)
            painter.fillRect(bar, self._quiet_accent())
            rest = QRect(QPoint(bar.right() + _EDGE, row.top()), row.bottomRight())
            self._text(painter, rest, count, muted(palette))

    def _paint_histogram(self, painter: QPainter, inside: QRect, contents: Contents) -> None:
        most = max(contents.bars)
        each = inside.width() / len(contents.bars)
        for at, rows in enumerate(contents.bars):
            if rows:
                high = max(1.0, _HISTOGRAM * rows / most)
                bar = QRectF(inside.left() + at * each, inside.top() + _HISTOGRAM - high, max(1.0, each - 1), high)
                painter.fillRect(bar, self._quiet_accent())
        text = QFontMetrics(self._view.font()).height()
        row = QRect(inside.left(), inside.top() + _HISTOGRAM + _EDGE // 2, inside.width(), text)
        quiet = muted(self._view.palette())
        self._text(painter, row, value(contents.kind, contents.lowest, self._amounts), quiet)
        self._text(painter, row, value(contents.kind, contents.highest, self._amounts), quiet, right=True)

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

    def _ink(self) -> QColor:
        return self._view.palette().color(QPalette.ColorRole.Text)

    def _quiet_accent(self) -> QColor:
        palette = self._view.palette()
        return mix(palette.color(QPalette.ColorRole.Base), accent(palette), 0.5)


def _rounded(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
