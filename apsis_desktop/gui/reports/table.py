"""The list of reports as a table whose every cell can be reached by arrow keys and pressed by Enter or Space."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from apsis_desktop.gui.reports.action_names import all_step_names
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.reports.row.buttons import RowButtons
from apsis_desktop.gui.reports.row.cells import Column, RowParts
from apsis_desktop.gui.reports.row.delegate import RowDelegate
from apsis_desktop.gui.reports.row.heights import RowHeights
from apsis_desktop.gui.reports.row.places import RowPlaces
from apsis_desktop.gui.reports.table_model import Index, Role
from apsis_desktop.gui.widgets.accessible_selection import AccessibleSelection
from apsis_desktop.jobs.job import Job

_PRESSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ReportTable(QTableView):
    """Says what is wanted of which report; doing it is another's part."""

    wanted = Signal(str, object)  # job id, ReportAction
    opened = Signal(str)  # job id
    menu_wanted = Signal(str, QPoint)  # job id, where on the screen
    dragged = Signal(str)  # job id
    covered = Signal()  # the current row was in view, and is no longer since the table has become lower

    def __init__(self, inbox: ReportInbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._delegate = RowDelegate(self, inbox.rows_to_save)
        self.tick_boxes = self._delegate.tick_boxes
        self._leaves_ticks = False  # while another row is gone to
        self._places = RowPlaces(self, self._delegate)
        self._buttons = RowButtons(self, self._delegate, self._places)
        self.setModel(inbox)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        AccessibleSelection(self, rows=True).pressed.connect(self._press_by_assistance)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Reports"))
        how = self.tr("Tab and the arrow keys move between reports and their buttons. Enter presses a button.")
        self.setAccessibleDescription(f"{how} {self.tr('Space selects a report beside others.')}")
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._heights = RowHeights(self, inbox, self._delegate)
        self._drag_from: QPoint | None = None
        self._chosen_on_release: QPersistentModelIndex | None = None
        self._resting = QTimer(self, singleShot=True)  # a click that comes now was meant for what was here before
        self._measure()

    def job_at(self, index: Index) -> Job | None:
        found = index.data(Role.JOB) if index.isValid() else None
        return found if isinstance(found, Job) else None

    def current_job(self) -> Job | None:
        return self.job_at(self.currentIndex())

    def selected_jobs(self) -> list[Job]:
        """Return the reports that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._inbox.job_at(row) for row in rows]

    def chosen_jobs(self) -> list[Job]:
        """Return the reports that were selected beside others or ticked; none where one is just the current one."""
        return self.selected_jobs() if self.tick_boxes.select_several() else []

    def fill_first_step(self, *, filled: bool) -> None:
        """Let the button of the first row be the one thing to do next, or something else in the window."""
        if self._delegate.fills_first is not filled:
            self._delegate.fills_first = filled
            self._buttons.repaint_row(self._inbox.index(0, Column.REPORT))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.paint_rows(event.region())  # each once: Qt's own paints each of its cells

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse holds a row."""
        return self._drag_from is not None

    def end_drag(self) -> None:
        """Take in that the mouse was let go elsewhere."""
        self._drag_from = None

    # --- sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        place, current = bar.value(), self.visualRect(self.currentIndex())
        super().resizeEvent(event)
        self._measure()
        if event.size().height() <= current.bottom() < event.oldSize().height():
            self.covered.emit()
        if event.size().width() == event.oldSize().width():
            if place > bar.maximum():
                # At the end of the list: the rows stay where they are seen when a notice below it goes.
                bar.setMaximum(place)
                bar.setValue(place)
            if event.size().height() > event.oldSize().height() > 0:
                self._resting.start(QApplication.doubleClickInterval())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._measure()
        elif event.type() == QEvent.Type.ActivationChange:
            self._inbox.hold(held=False)
            self._heights.fit()  # "today" may have become "yesterday" since it was looked at last
            self.tick_boxes.leave()

    def _measure(self) -> None:
        measures = self._delegate.measures(self.font())
        self.verticalScrollBar().setSingleStep(measures.line * 3)
        step, more = measures.step_column(all_step_names()), measures.more_column()
        header = self.horizontalHeader()
        header.resizeSection(Column.MORE, more)
        header.resizeSection(Column.NEXT_STEP, step)
        header.resizeSection(Column.REPORT, max(1, self.viewport().width() - step - more))
        self._heights.fit()

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            return  # Enter ends the editing of a name, and comes here as well
        job, current = self.current_job(), self.currentIndex()
        several = bool(event.modifiers() & _SEVERAL)  # by these, rows are selected
        if event.isAutoRepeat() and event.key() in _PRESSING | _REMOVING:
            return  # a key that is held was meant once
        if job is not None and event.key() == Qt.Key.Key_Space and current.column() == Column.REPORT and not several:
            self.tick_boxes.tick(current)
        elif job is not None and event.key() in _PRESSING and not several:
            self._press(current)
        elif self.tick_boxes.ticking and event.key() in _STEPS and not event.modifiers():
            self._go_to(current.sibling(current.row() + _STEPS[event.key()], current.column()))
        elif event.key() == Qt.Key.Key_Escape and self.tick_boxes.select_several():
            self.tick_boxes.untick(current)
        elif job is not None and event.key() in _REMOVING and not event.modifiers():
            self.wanted.emit(job.id, ReportAction.REMOVE)
        elif job is not None and event.key() == Qt.Key.Key_F2:
            self.wanted.emit(job.id, ReportAction.RENAME)
        elif job is not None and event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not several:
            # To the first and the last report; Qt's own go to the ends of the row, which reads as of one piece.
            row = 0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, self.currentIndex().column()))
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's own signature
        """Lead through what the row has to be pressed, as arrows do, before leading away."""
        column = self.currentIndex().column() + (1 if next else -1)
        if self.currentIndex().isValid() and 0 <= column < len(Column):
            self._go_to(self.currentIndex().siblingAtColumn(column))
            return True
        return super().focusNextPrevChild(next)

    def _go_to(self, index: QModelIndex) -> None:
        """Go to a cell, if there is one; what is selected stays selected."""
        if index.isValid():
            self._leaves_ticks = True
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._leaves_ticks = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model, current = self.model(), self.currentIndex()
        if model.rowCount() and not current.isValid():
            self.setCurrentIndex(model.index(0, Column.REPORT))
        elif event.reason() in _BY_TAB:
            first = Column.REPORT if event.reason() is Qt.FocusReason.TabFocusReason else Column.MORE
            self._go_to(current.siblingAtColumn(first))
            self.scrollTo(current)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own name
        super().currentChanged(current, previous)
        if not self._leaves_ticks:
            self.tick_boxes.end()
        for index in (current, previous):
            self._buttons.repaint_row(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self._places.row_at(event.pos())
        job = self.job_at(index)
        if job is None:
            return
        self.menu_wanted.emit(job.id, self._places.menu_place(index) if by_key else event.globalPos())

    # --- mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._drag_from is not None:  # Qt's own would select what the mouse is drawn over
            if (place - self._drag_from).manhattanLength() >= QApplication.startDragDistance():
                job = self.job_at(self._places.row_at(self._drag_from))
                self._drag_from, self._chosen_on_release = place, None
                if job is not None and job.saved_path is not None:
                    self.dragged.emit(job.id)
            return
        super().mouseMoveEvent(event)
        self._buttons.hover(self._places.button_at(place), self._places.row_at(place))
        self._inbox.hold(held=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._buttons.hover(QModelIndex(), QModelIndex())
        self._inbox.hold(held=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._resting.isActive() or not self._places.row_at(place).isValid():
            return
        button, row = self._places.button_at(place), self._places.row_at(place)
        left, adds = event.button() == Qt.MouseButton.LeftButton, bool(event.modifiers() & _SEVERAL)
        if left and not adds and self._places.is_tick_box(place):
            self.tick_boxes.tick(row)
            return
        if self.selectionModel().isSelected(row) and left and not adds:
            self._go_to(row)  # what is selected stays so: a menu, or what is dragged, is about all of it
            self._chosen_on_release = None if button.isValid() else QPersistentModelIndex(row)
        else:
            super().mousePressEvent(event)
        if left:
            self._buttons.hold(button)
            self._drag_from = None if button.isValid() or adds else place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        held, self._drag_from = self._delegate.pressed, None
        chosen, self._chosen_on_release = self._chosen_on_release, None
        if chosen is not None and chosen.isValid():
            self.setCurrentIndex(self.model().index(chosen.row(), chosen.column()))
        self._buttons.hold(QModelIndex())
        if held is not None and event.button() == Qt.MouseButton.LeftButton:
            at = self._places.button_at(event.position().toPoint())
            if at.isValid() and QPersistentModelIndex(at) == held:
                self._press(at, by_link=at.column() == Column.REPORT)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        job = self.job_at(self._places.row_at(place))
        if self._resting.isActive() or self._places.button_at(place).isValid():
            return  # another step may stand there after the first press: the second was not meant for it
        if job is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._places.is_tick_box(place):
            self.tick_boxes.tick(self._places.row_at(place))  # ticked twice, and nothing else
        else:
            self.opened.emit(job.id)

    # --- buttons

    def _press(self, index: QModelIndex, *, by_link: bool = False) -> None:
        job, content = self.job_at(index), index.data(Role.CONTENT)
        if job is None or not isinstance(content, RowParts):
            return
        # A key on the row itself must not stop a report by accident.
        harmless = index.column() == Column.NEXT_STEP or content.step is not ReportAction.CANCEL
        if index.column() != Column.MORE and harmless:
            self.wanted.emit(job.id, ReportAction.REQUEST_AGAIN if by_link else content.step)
        else:
            self.menu_wanted.emit(job.id, self._places.menu_place(index))

    def _press_by_assistance(self, index: QModelIndex) -> None:
        # A screen reader has the one action for all cells; that of the report itself makes it the current one.
        if index.column() != Column.REPORT:
            self._press(index)

    def button_rect(self, index: QModelIndex) -> QRect:
        """Return where the button of a cell is, in the viewport."""
        return self._places.button_rect(index)
