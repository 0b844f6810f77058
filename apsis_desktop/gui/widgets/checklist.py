"""A checklist with a search field; a few words in its place while there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.accessible_selection import AccessibleSelection
from apsis_desktop.gui.widgets.busy_bar import BusyBar
from apsis_desktop.gui.widgets.checklist_model import NOTE, SIBLINGS, ChecklistModel, Index
from apsis_desktop.gui.widgets.fields import SearchField
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.name_painting import paint_ground, paint_name, row_height, row_size

_TICKING = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class ChecklistDelegate(QStyledItemDelegate):
    """Paints a row with its tick. `hint` is a note on the first row: what Enter in the search field does with it."""

    hint = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        text = row.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, row.widget)
        text.setRight(option.rect.right() - 4)
        name = row.text
        row.text = ""
        paint_ground(painter, row)
        # There is room for one of the two, and what tells apart two of the same name counts more.
        note = index.data(NOTE) or (self.hint if index.row() == 0 else "")
        paint_name(painter, text.adjusted(4, 0, 0, 0), name, note, row, index.data(SIBLINGS))

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return row_size(option.fontMetrics)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's own signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick by Space. Clicks are the view's: the whole row takes them, not only the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TICKING:
            # A key that is held was meant once.
            return event.isAutoRepeat() or model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        return False


_ROWS = 3
"""So many rows are always to be seen; what was chosen comes before more of them."""


class Checklist(QWidget):
    """A list to tick in. In the search field Enter ticks the first one found, Down goes to the list, Esc clears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChecklistModel(self)
        self.search = SearchField(self)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)

        self.view = _Rows(self)
        self.view.setModel(self.model)
        self._delegate = ChecklistDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.view.clicked.connect(self._toggle)
        AccessibleSelection(self.view).pressed.connect(self._toggle)

        self._words = _Words(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._words)
        self._message = ""
        self._busy = False
        self._entered = False  # since something else was typed
        self.model.searched.connect(self._show)

        layout = frameless_column(self)
        layout.addWidget(self.search)
        layout.addWidget(self._stack, 1)

    def set_names(self, search: str, items: str) -> None:
        """Say what the two parts are, for a screen reader and in the empty search field."""
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self.search.setAccessibleDescription(self.tr("Enter ticks the first one found, Down goes to the list."))
        self.view.setAccessibleName(items)
        self.view.setAccessibleDescription(self.tr("Space ticks the one where the keyboard is."))

    def begin_at_top(self) -> None:
        """Show the list as it is at first: all of it, from its beginning."""
        self.search.clear()
        self.view.setCurrentIndex(QModelIndex())
        self.view.scrollToTop()

    def say(self, message: str, *, busy: bool = False) -> None:
        """Show a few words in place of the list, or the list again where there are none."""
        self._message, self._busy = message, busy
        self._show()

    def message(self) -> str:
        """Return the words in place of the list; none while the list is seen."""
        return self._words.text() if self._stack.currentWidget() is self._words else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._show_hint(searching=event.type() == QEvent.Type.FocusIn)
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()), held=event.isAutoRepeat())
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key, *, held: bool) -> bool:
        """Tell whether the key was used up, so that no dialog or window around it takes it as well."""
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.search.text().strip() and self.model.rowCount() and not held:
                if not self._entered:  # a second Enter, pressed in haste, does not take the tick back
                    self._toggle(self.model.index(0))
                self._entered = True
                self._show_hint(searching=True)
                self.search.selectAll()
            return True
        if key == Qt.Key.Key_Down and self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
            return True
        return False

    def _search(self, text: str) -> None:
        self._entered = False
        self.model.search(text)
        self._show()  # where nothing was found before, nothing else is told of
        if text.strip() and self.model.rowCount():
            # What Enter will tick is to be seen.
            self.view.setCurrentIndex(self.model.index(0))
        self._show_hint(searching=self.search.hasFocus())

    def _show_hint(self, *, searching: bool) -> None:
        """Say beside what is found first what Enter does with it, for as long as it does."""
        first = self.model.index(0)
        ticks = first.isValid() and first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
        offered = searching and ticks and self.search.text().strip() and not self._entered
        self._delegate.hint = self.tr("Enter ticks it") if offered else ""
        self.view.viewport().update()

    def _toggle(self, index: QModelIndex) -> None:
        self.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def _show(self) -> None:
        self.search.setEnabled(self.model.total > 0)
        if self._message:
            self._words.say(self._message, busy=self._busy)
        elif self.model.total and not self.model.rowCount():
            self._words.say(self.tr("No matches for “{words}”").format(words=in_a_sentence(self.search.text().strip())))
        self._stack.setCurrentWidget(
            self._words if self._message or (self.model.total and not self.model.rowCount()) else self.view
        )


class _Rows(QListView):
    """The list: it asks for few rows, and takes all the room that is left."""

    def dataChanged(  # noqa: N802 - Qt's own name
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        # A list lays out all its rows anew; these are all of one height, whatever is ticked.
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    def _height(self) -> int:
        return _ROWS * row_height(self.fontMetrics()) + 2 * self.frameWidth()


class _Words(QFrame):
    """What is shown in place of the list: muted words in the middle, with a bar while something is loading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._label = SecondaryLabel("", self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = BusyBar(self)
        self._bar.setFixedWidth(SPACE * 15)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addStretch(1)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def say(self, message: str, *, busy: bool = False) -> None:
        self._label.setText(message)
        self._bar.setVisible(busy)

    def text(self) -> str:
        return self._label.text()
