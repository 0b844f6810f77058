"""The window that looks into a list: its columns on the left, all of its rows on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.inside.column_text import shown
from apsis_desktop.gui.inside.columns_list import ColumnsList
from apsis_desktop.gui.inside.columns_model import ColumnsModel
from apsis_desktop.gui.inside.doubles_bar import DoublesBar
from apsis_desktop.gui.inside.reader import ListReader
from apsis_desktop.gui.inside.rows_model import RowsModel
from apsis_desktop.gui.inside.rows_table import RowsTable
from apsis_desktop.gui.inside.status_line import StatusLine
from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.busy_bar import BusyBar
from apsis_desktop.gui.widgets.buttons import PushButton
from apsis_desktop.gui.widgets.fields import SearchField, make_roomy
from apsis_desktop.gui.widgets.focus import KeyboardMarkingWindow
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.labels import ElidedLabel, SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.engine import Row
from apsis_desktop.lists.inside.contents import Contents
from apsis_desktop.lists.inside.look import Look
from apsis_desktop.lists.rows import View
from apsis_desktop.system.resources import resource

_TYPING = 250  # milliseconds without a letter, before what was typed is searched


class InsideWindow(KeyboardMarkingWindow):
    """`save_wanted`: as of `DoublesBar`. `gone` comes once it is closed."""

    save_wanted = Signal(str, object)
    gone = Signal()

    def __init__(self, reader: ListReader, name: str, about: str = "", amounts: Amounts | None = None) -> None:
        """`about` is what is known of the list beforehand: when it was requested, how large its file is."""
        super().__init__()
        reader.setParent(self)
        self.reader = reader
        self._amounts = amounts or Amounts()
        self._about = about
        self._headings: tuple[str, ...] = ()
        self._summary: Summary | None = None
        self._all: View | None = None
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(QIcon(str(resource("apsis-desktop.svg"))))
        self.setWindowTitle(self.tr("{name}: look inside").format(name=in_a_sentence(name)))
        self.title = ElidedLabel(1)
        self.title.setFont(title_font(self.font()))
        self.title.setText(name)
        self.facts = SecondaryLabel()
        self.notice = Notice()
        self.busy = BusyBar()
        self.busy.setAccessibleName(self.tr("Loading"))
        self.columns_model = ColumnsModel(self._amounts, self)
        self.columns = ColumnsList(self.columns_model, self._amounts)
        self.doubles = DoublesBar(self.columns_model, self._amounts)
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search all columns"))
        self.search.setAccessibleName(self.tr("Search all columns"))
        self.search.setAccessibleDescription(self.tr("Finds rows that have every word in them, in any column."))
        self.rows = RowsModel(reader.background, self)
        self.table = RowsTable(self.rows, reader.background)
        self.status = StatusLine(self.table, self._amounts)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPING)
        self.resize(QSize(SPACE * 140, SPACE * 88).boundedTo(self.screen().availableSize() - QSize(2, 6) * SPACE))
        self._arrange_parts()
        self._connect()
        self._say_facts()
        self.search.setFocus()

    def add_step(self, name: str, meaning: str, do: Callable[[], None]) -> None:
        """Offer something else to do with the list."""
        button = PushButton(name)
        button.setAccessibleDescription(meaning)
        button.clicked.connect(lambda _checked: do())
        make_roomy(button)
        self.steps.addWidget(button)

    def _arrange_parts(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(SPACE // 2)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        self.steps = QHBoxLayout()
        top = QHBoxLayout()
        top.setSpacing(SPACE * 2)
        top.addLayout(head, 1)
        top.addLayout(self.steps)
        right = QWidget()
        column = frameless_column(right, spacing=SPACE)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        halves = QSplitter()
        halves.addWidget(self.columns)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(SPACE * 2)
        left = min(self.columns.sizeHint().width(), self.width() * 2 // 5)
        halves.setSizes([left, self.width() - left])
        whole = QWidget()
        self.parts = QVBoxLayout(whole)
        self.parts.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE)
        self.parts.setSpacing(SPACE * 3 // 2)
        self.parts.addLayout(top)
        self.parts.addWidget(self.busy)
        self.parts.addWidget(self.notice)
        self.parts.addWidget(self.doubles)
        self.parts.addWidget(halves, 1)
        self.parts.addWidget(self.status)
        self.setCentralWidget(whole)
        make_roomy(self.search, self.doubles)

    def _connect(self) -> None:
        reader = self.reader
        reader.opened.connect(self._show_headings)
        reader.first_rows.connect(self._show_first)
        reader.taken_in.connect(self._show_all)
        reader.counted.connect(self._show_counts)
        reader.contents.connect(self._show_contents)
        reader.arranged.connect(self._show_rows)
        reader.shared.connect(self.doubles.say_shared)
        reader.failed.connect(self.say_problem)
        self.rows.failed.connect(self.say_problem)
        self.rows.sort_wanted.connect(self._sort)
        self.search.textEdited.connect(lambda _text: self._typed.start())
        self.search.textChanged.connect(lambda text: None if text else self._typed.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._typed.timeout.connect(self._arrange)
        self.columns.selectionModel().currentChanged.connect(lambda now, _before: self._show_column(now.row()))
        self.doubles.column_chosen.connect(reader.count_shared)
        self.doubles.shown.connect(lambda _shown: self._arrange_anew())
        self.doubles.save_wanted.connect(self.save_wanted)
        self.table.copied.connect(self.status.say_copied)
        for key, do in (
            (QKeySequence(Qt.Key.Key_Escape), self._leave),
            (QKeySequence(QKeySequence.StandardKey.Find), self._go_to_search),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence(Qt.Key.Key_F6), self._go_on),
        ):
            shortcut_once(key, self).activated.connect(do)

    # --- as it becomes known

    def _show_headings(self, look: Look) -> None:
        self._headings = look.headings
        self._about = " · ".join(filter(None, (self._amounts.size(look.size), self._about)))
        self.columns_model.show_headings(look.headings)
        self._say_facts()

    def _show_first(self, rows: list[Row]) -> None:
        if self._all is None:
            self.rows.show_rows(self._headings, len(rows), lambda first, most, _cancelled: rows[first : first + most])
        self.table.fit_columns(rows, None if self.reader.look is None else self.reader.look.key)

    def _show_all(self, view: View) -> None:
        self._all = view
        self._show_rows(view)
        self._arrange_if_wanted()

    def _show_counts(self, summary: Summary) -> None:
        self._summary = summary
        self.columns_model.show_counts(summary)
        self._say_facts()
        self.busy.hide()
        self.doubles.begin()

    def _show_contents(self, place: int, contents: Contents) -> None:
        self.columns_model.show_contents(place, contents)
        if contents.kind.value.startswith("Unix"):
            self.rows.show_as(place, partial(shown, contents.kind, amounts=self._amounts))

    def _show_rows(self, view: View | None) -> None:
        if view is None:  # not the rows that were found before
            self.rows.show_rows(self._headings, 0, lambda _first, _most, _cancelled: [])
            self.status.say_nothing()
            return
        place = self.table.horizontalScrollBar().value()
        self.rows.show_rows(self._headings, view.count, self.reader.read(view))
        self.table.show_groups(self.doubles.place() if self.doubles.show_them.isChecked() else None)
        self.table.horizontalScrollBar().setValue(place)
        if self._summary is not None:
            self.busy.hide()
        self.status.say_rows(view.count, None if self._all is None else self._all.count)

    def say_problem(self, problem: ApsisError) -> None:
        self.busy.hide()
        self.notice.say_error(problem)

    def _say_facts(self) -> None:
        said = [self._about] if self._about else []
        if self._summary is None:
            said.insert(0, self.tr("Loading…"))
        else:
            if self._summary.key:  # elsewhere it is not counted with the columns that were chosen
                said.insert(0, self.tr("%Ln columns and the export key", "", len(self._headings) - 1))
            else:
                said.insert(0, self.tr("%Ln columns", "", len(self._headings)))
            if self._summary.people != self._summary.rows:
                said.insert(0, self.tr("%Ln rows", "", self._summary.rows))
            said.insert(0, self.tr("%Ln people", "", self._summary.people))
        self.facts.setText(" · ".join(said))

    # --- what the person wants to see

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._sorted = (column, order)
        self._arrange()

    def _arrange_anew(self) -> None:
        """Show other people, in an order of their own."""
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.table.show_unsorted()
        self._arrange()

    def _arrange_if_wanted(self) -> None:
        if self._sorted[0] >= 0 or self.search.text():
            self._arrange()

    def _arrange(self) -> None:
        if self._all is None:
            return  # as soon as all rows are there
        column, order = self._sorted
        self.busy.show()
        self.status.say_searching()
        self.reader.arrange(
            None if column < 0 else column,
            descending=order is Qt.SortOrder.DescendingOrder,
            words=tuple(self.search.text().split()),
            sharing=self.doubles.place() if self.doubles.show_them.isChecked() else None,
        )

    def _show_column(self, place: int) -> None:
        """Bring a column into view in the table."""
        self.reader.find_first(place)
        if place >= 0 and self.rows.rowCount():
            row = max(0, self.table.visible_rows()[0])
            self.table.scrollTo(self.rows.index(row, place))

    # --- keys

    def _leave(self) -> None:
        if self.search.hasFocus() and self.search.text():
            self.search.clear()
        else:
            self.close()

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_on(self) -> None:
        stops: list[QWidget] = [self.search, self.table, self.columns]
        at = next((at for at, stop in enumerate(stops) if stop.hasFocus()), -1)
        stops[(at + 1) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.gone.emit()
