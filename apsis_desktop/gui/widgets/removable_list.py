"""The list of what has been chosen: each row can be acted on by mouse, by keyboard and from a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStyleOptionViewItem, QToolTip, QWidget

from apsis_desktop.gui.widgets.name_painting import row_height
from apsis_desktop.gui.widgets.removable_row import RemovableRowDelegate, RowAction, action_at, actions_of

REMOVE = "remove"
"""The action that Delete stands for."""

_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_CHANGING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RemovableList(QListView):
    """The list. Delete removes a row, Space or Enter does its first other action, the context menu has them all."""

    acted = Signal(int, str)
    """A row, and the key of the `RowAction`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = RemovableRowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._rows, self._least, self._scrolled = 4, 3, True
        self._pressed: tuple[int, str] | None = None

    def fit(self, rows: int, least: int, *, scrolled: bool = True) -> None:
        """Ask for the height of so many rows, and for that of `least` where there is little room.

        Unless it is to be `scrolled`, there is no bar even for the moment until the new height is there: the row's
        ends would jump.
        """
        self._rows, self._least, self._scrolled = rows, min(rows, least), scrolled
        self.updateGeometry()
        self._show_bar()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's own name
        super().updateGeometries()
        self._show_bar()

    def _show_bar(self) -> None:
        """Show it for more than a few pixels alone: a layout shares out what is missing to the pixel."""
        missing = self.height_of(self.model().rowCount() if self.model() is not None else 0) - self.viewport().height()
        needed = self._scrolled and missing > self.height_of(1) // 3
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() is not bar:
            self.setVerticalScrollBarPolicy(bar)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height(self._least))

    def height_of(self, rows: int) -> int:
        return rows * row_height(self.fontMetrics())

    def _height(self, rows: int) -> int:
        return self.height_of(rows) + 2 * self.frameWidth()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._place(event.position().toPoint())
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            self._pressed = None
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place(event.position().toPoint()))
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._place(event.position().toPoint()):
            self.acted.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on "remove" take away two rows; on what changes its place or its name, they are meant as one.
        place = self._place(event.position().toPoint())
        if place is not None and place[1] == REMOVE:
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        action: RowAction | None = None
        if event.isAutoRepeat() and event.key() in _REMOVING | _CHANGING:
            return  # a key that is held was meant once
        if event.key() in _REMOVING:
            action = next((one for one in actions_of(index) if one.key == REMOVE), None)
        elif event.key() in _CHANGING:
            action = next((one for one in actions_of(index) if one.key != REMOVE), None)
        if action is None:
            super().keyPressEvent(event)
        else:
            self.acted.emit(index.row(), action.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        actions = actions_of(index)
        if not actions:
            return
        place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        menu = QMenu(self)
        for action in actions:
            key = Qt.Key.Key_Delete if action.key == REMOVE else Qt.Key.Key_Space
            named = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{action.text}\t{named}").setData((index.row(), action.key))
        menu.triggered.connect(self._triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            action = action_at(event.pos(), self._option(index), index)
            if action is not None:
                QToolTip.showText(event.globalPos(), action.text, self)
                return True
        return super().viewportEvent(event)

    def _triggered(self, chosen: QAction) -> None:
        self.acted.emit(*chosen.data())

    def _place(self, point: QPoint) -> tuple[int, str] | None:
        index: QModelIndex = self.indexAt(point)
        action = action_at(point, self._option(index), index)
        return None if action is None else (index.row(), action.key)

    def _option(self, index: QModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option

    def _point_at(self, place: tuple[int, str] | None) -> None:
        if self._delegate.pointed_at == place:
            return
        self._delegate.pointed_at = place
        if place is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().update()
