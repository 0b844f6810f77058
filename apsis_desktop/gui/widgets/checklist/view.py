"""The rows of a checklist: of one or two lines each, with a link at the end where they can be excluded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from apsis_desktop.gui.widgets.checklist.delegate import ChecklistDelegate
from apsis_desktop.gui.widgets.checklist.model import ChecklistModel, Index
from apsis_desktop.gui.widgets.name_painting import row_height

_TICKING = {Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter}

_ROWS = 3
"""So many rows are always to be seen."""


class ChecklistView(QListView):
    """The list: it asks for few rows, and takes all the room that is left.

    Not in batches: Qt shows nothing of a list before the last of them is laid out.
    """

    typed_in = Signal(str)
    """A letter was typed."""
    left_upwards = Signal()
    """Up was pressed in the first row."""

    def __init__(self, model: ChecklistModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.link_pressed = False
        self.delegate = ChecklistDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def dataChanged(  # noqa: N802 - Qt's own name
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        # A list lays out all its rows anew; none gets another height by being ticked.
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space or Enter, exclude with Shift."""
        if event.key() == Qt.Key.Key_End:
            self._model.fetch_all()
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0 and not event.isAutoRepeat():
            self.left_upwards.emit()
            return
        index, held = self.currentIndex(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shifted = held == Qt.KeyboardModifier.ShiftModifier
        if event.key() not in _TICKING or not index.isValid() or (held and not shifted):
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return  # a key that is held was meant once
        elif shifted and self.delegate.excludes:
            self._model.exclude(index)
        else:
            self._model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's own name
        self.typed_in.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # other names need two lines now

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self.link_pressed = self._link_at(place) >= 0
        if super().indexAt(place) != self.indexAt(place):
            return  # a heading: the current row stays that
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._link_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    def _height(self) -> int:
        return _ROWS * row_height(self.fontMetrics()) + 2 * self.frameWidth()

    def _link_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        return index.row() if index.isValid() and self.delegate.link_at(point, self.option_of(index)) else -1

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row there. A heading is none."""
        index = super().indexAt(point)
        if not self._model.head(index.row()):
            return index
        option = self.option_of(index)  # held by a name: its place goes with it
        return index if option.rect.contains(point) else QModelIndex()

    def option_of(self, index: QModelIndex) -> QStyleOptionViewItem:
        """Return how a row is painted, and where, without its heading."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.index = index
        option.rect = self.visualRect(index)
        option.rect = self.delegate.below_head(option)
        return option

    def _point_at(self, row: int) -> None:
        if self.delegate.pointed_at == row:
            return
        self.delegate.pointed_at = row
        if row < 0:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().update()
