"""A checklist with a search field; a few words in its place while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.accessible_selection import AccessibleSelection
from apsis_desktop.gui.widgets.busy_bar import BusyBar
from apsis_desktop.gui.widgets.checklist.model import Check, ChecklistModel
from apsis_desktop.gui.widgets.checklist.view import ChecklistView
from apsis_desktop.gui.widgets.fields import SearchField
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column

_TICKING = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class Checklist(QWidget):
    """A list to tick in. In the search field Enter ticks the first one found, Down goes to the list, Esc clears it.

    `excludes`: a row can be excluded as well, by its link, by Shift with Space or Enter, or from its menu.
    """

    def __init__(self, parent: QWidget | None = None, *, excludes: bool = False) -> None:
        super().__init__(parent)
        self.model = ChecklistModel(self)
        self.search = SearchField(self)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.count = SecondaryLabel("", self)
        self.count.setWordWrap(False)

        self.view = ChecklistView(self.model, self)
        self.view.delegate.excludes = excludes
        self.view.typed_in.connect(self._type)
        self.view.left_upwards.connect(self.begin_search)
        self.view.clicked.connect(self._clicked)
        self.view.customContextMenuRequested.connect(self._show_menu)
        AccessibleSelection(self.view).pressed.connect(self._toggle)

        self._words = _Words(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._words)
        self._message = ""
        self._busy = False
        self._entered = False  # since something else was typed
        self.model.searched.connect(self._show)

        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.search, 1)
        row.addWidget(self.count)
        self.below_search = QVBoxLayout()
        layout = frameless_column(self, spacing=SPACE)
        layout.addLayout(row)
        layout.addLayout(self.below_search)
        layout.addWidget(self._stack, 1)

    def set_names(self, search: str, items: str) -> None:
        """Say what the two parts are, for a screen reader and in the empty search field."""
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self.search.setAccessibleDescription(self.tr("Enter includes the first match, Down moves to the list."))
        self.view.setAccessibleName(items)
        if self.view.delegate.excludes:
            described = self.tr("Space includes the current one, Shift+Space excludes it.")
        else:
            described = self.tr("Space ticks the current one.")
        self.view.setAccessibleDescription(described)

    def begin_search(self) -> None:
        """Bring the keyboard into the search, where the next letter begins another one."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

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
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Tell whether the key was used up, so that no dialog or window around it takes it as well."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.search.text().strip() and self.model.rowCount() and not event.isAutoRepeat():
                if not self._entered:  # a second Enter, pressed in haste, does not take the tick back
                    first = self.model.index(0)
                    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                    if shifted and self.view.delegate.excludes:
                        self.model.exclude(first)
                    else:
                        self._toggle(first)
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
        self.view.scrollToTop()
        if text.strip() and self.model.rowCount():
            # What Enter will tick is to be seen.
            self.view.setCurrentIndex(self.model.index(0))
        self._show_hint(searching=self.search.hasFocus())

    def _show_hint(self, *, searching: bool) -> None:
        """Say beside what is found first what Enter does with it, for as long as it does."""
        first = self.model.index(0)
        ticks = first.isValid() and first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
        offered = searching and ticks and self.search.text().strip() and not self._entered
        enter, both = self.tr("Press Enter to include it"), self.tr("Enter includes, Shift+Enter excludes")
        self.view.delegate.hint = (both if self.view.delegate.excludes else enter) if offered else ""
        self.view.viewport().update()

    def _toggle(self, index: QModelIndex) -> None:
        self.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def _clicked(self, index: QModelIndex) -> None:
        if self.view.link_pressed:
            self.model.exclude(index)
        else:
            self._toggle(index)

    def _type(self, text: str) -> None:
        """Search for what is typed in the list."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(text)

    def _show_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if not index.isValid() or not self.view.delegate.excludes:
            return
        item, mark = self.model.item(index), index.data(Qt.ItemDataRole.CheckStateRole)
        texts = {
            Check.Checked: self.tr("Include"),
            Check.PartiallyChecked: self.tr("Exclude"),
            Check.Unchecked: self.tr("Do not use"),
        }
        menu = QMenu(self)
        for wanted, text in texts.items():
            if wanted != mark:
                menu.addAction(text).setData((item, wanted))
        menu.triggered.connect(self._mark)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def _mark(self, chosen: QAction) -> None:
        self.model.mark_wanted.emit(*chosen.data())

    def _show(self) -> None:
        shown, total = self.model.found, self.model.total
        searched = bool(self.search.text().strip())
        number = QLocale().toString
        self.count.setText(self.tr("{count} of {total}").format(count=number(shown), total=number(total)))
        self.count.setVisible(searched)
        self.search.setEnabled(self.model.total > 0)
        if self._message:
            self._words.say(self._message, busy=self._busy)
        elif self.model.total and not self.model.rowCount():
            self._words.say(self.tr("No matches for “{words}”").format(words=in_a_sentence(self.search.text().strip())))
        self._stack.setCurrentWidget(
            self._words if self._message or (self.model.total and not self.model.rowCount()) else self.view
        )


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
