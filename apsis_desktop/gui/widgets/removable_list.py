"""The list of what has been chosen, as high as its rows: each can be acted on by mouse, by keyboard and from a menu."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QKeyCombination, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QSizePolicy,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.gui.widgets.removable_row import HINT, RemovableRowDelegate, RowAction, actions_of

REMOVE = "remove"
"""The action that Delete stands for."""

_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_CHANGING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RemovableList(QListView):
    """The list. Delete removes a row, the other keys are those of its actions; the context menu has them all."""

    acted = Signal(int, str)
    """A row, and the key of the `RowAction`."""

    def __init__(self, parent: QWidget | None = None, *, chips: bool = False) -> None:
        super().__init__(parent)
        self.delegate = RemovableRowDelegate(self, chips=chips)
        self.setItemDelegate(self.delegate)
        if chips:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._pressed: tuple[int, str] | None = None
        self._done = ""  # by the last click
        self._row = -1  # where the keyboard was before the rows became others

    def height_of_rows(self) -> int:
        """Return how high all the rows are together, at the width that there is."""
        sizes = [
            self.delegate.size_of(self.font(), self.model().index(row, 0)) for row in range(self.model().rowCount())
        ]
        if not self.delegate.chips:
            return sum(size.height() for size in sizes)
        height, line, room = 0, 0, 0
        for size in sizes:
            if size.width() > room:
                height, line, room = height + line, 0, self.viewport().width()
            room -= size.width()
            line = max(line, size.height())
        return height + line

    def fit(self) -> None:
        """Take the height of the rows."""
        self.setFixedHeight(self.height_of_rows())
        self.scheduleDelayedItemsLayout()

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's own name
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._note_row)
            model.modelReset.connect(self._go_back_to_row)  # once the selection has been reset

    def _note_row(self) -> None:
        self._row = self.currentIndex().row()

    def _go_back_to_row(self) -> None:
        """Let the keyboard stay at its place among other rows."""
        if self._row >= 0:
            self.setCurrentIndex(self.model().index(min(self._row, self.model().rowCount() - 1), 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._place(event.position().toPoint())
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            self._pressed = None
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._place(event.position().toPoint()):
            self._done = pressed[1]
            self.acted.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on "remove" take away two rows; on what changes its place or its name, they are meant as one.
        place = self._place(event.position().toPoint())
        if place is not None and place[1] == self._done == REMOVE:
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(QPoint(-1, -1))
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() and (event.key() in _REMOVING or event.key() in _CHANGING):
            return  # a key that is held was meant once
        index = self.currentIndex()
        action = self._action_of(event, index)
        if action is None:
            super().keyPressEvent(event)
        else:
            self.acted.emit(index.row(), action.key)

    def _action_of(self, event: QKeyEvent, index: QModelIndex) -> RowAction | None:
        if event.key() in _REMOVING:
            return next((one for one in actions_of(index) if one.key == REMOVE), None)
        key = Qt.Key.Key_Space if event.key() in _CHANGING else Qt.Key(event.key())
        if self.delegate.chips:  # which lie beside each other, and below
            key = {Qt.Key.Key_Left: Qt.Key.Key_Up, Qt.Key.Key_Right: Qt.Key.Key_Down}.get(key, key)
        pressed = QKeySequence(QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key)).toString()
        return next((one for one in actions_of(index) if one.shortcut == pressed), None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        actions = actions_of(index)
        if not actions:
            return
        place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        menu = QMenu(self)
        for action in actions:
            keys = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{action.text}\t{keys}").setData((index.row(), action.key))
        menu.triggered.connect(self._triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            action = self.delegate.action_at(event.pos(), self.option_of(index), index)
            if action is not None:
                QToolTip.showText(event.globalPos(), action.text, self)
                return True
            if index.data(HINT):
                name = index.data() if self.delegate.is_cut(self.option_of(index), index) else ""
                QToolTip.showText(event.globalPos(), tip(f"{name}\n{index.data(HINT)}"), self)
                return True
        return super().viewportEvent(event)

    def option_of(self, index: QModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option

    def _triggered(self, chosen: QAction) -> None:
        self.acted.emit(*chosen.data())

    def _place(self, point: QPoint) -> tuple[int, str] | None:
        index: QModelIndex = self.indexAt(point)
        action = self.delegate.action_at(point, self.option_of(index), index)
        return None if action is None else (index.row(), action.key)

    def _point_at(self, point: QPoint) -> None:
        row, on_cross = self.indexAt(point).row(), self._place(point) is not None
        if (self.delegate.pointed_at, self.delegate.on_cross) == (row, on_cross):
            return
        self.delegate.pointed_at, self.delegate.on_cross = row, on_cross
        if on_cross:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif Qt.ItemFlag.ItemIsDragEnabled in self.indexAt(point).flags():
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()
        self.viewport().update()
