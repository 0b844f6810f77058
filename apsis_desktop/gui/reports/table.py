"""The list of reports as a table whose every cell can be reached by arrow keys and pressed by Enter or Space."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from apsis_desktop.gui.reports.action_names import all_step_names
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.row_cells import Column, RowParts
from apsis_desktop.gui.reports.row_delegate import RowDelegate
from apsis_desktop.gui.reports.row_layout import RowMeasures, status_lines
from apsis_desktop.gui.reports.table_model import Index, Role
from apsis_desktop.gui.widgets.accessible_selection import AccessibleSelection
from apsis_desktop.jobs.job import Job

_PRESSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}
_BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class ReportTable(QTableView):
    """Says what is wanted of which report; doing it is another's part."""

    wanted = Signal(str, object)  # job id, ReportAction
    menu_wanted = Signal(str, QPoint)  # job id, where on the screen

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        AccessibleSelection(self).pressed.connect(self._press_by_assistance)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Reports"))
        self.setAccessibleDescription(
            self.tr("Tab and arrows go from a report to its button and to more; Enter presses it.")
        )
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measure()

    def job_at(self, index: Index) -> Job | None:
        found = index.data(Role.JOB) if index.isValid() else None
        return found if isinstance(found, Job) else None

    def current_job(self) -> Job | None:
        return self.job_at(self.currentIndex())

    # --- sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        super().resizeEvent(event)
        self._measure()
        if event.size().width() == event.oldSize().width() and place > bar.maximum():
            # At the end of the list: the rows stay where they are seen when a notice below it goes.
            bar.setMaximum(place)
            bar.setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._measure()
        elif event.type() == QEvent.Type.ActivationChange:
            self.viewport().update()  # "today" may have become "yesterday" since it was looked at last

    def _measure(self) -> None:
        names = all_step_names()
        self._delegate.status_lines = status_lines(self.font(), self.viewport().width(), names)
        measures = RowMeasures(self.font(), self._delegate.status_lines)
        self.verticalHeader().setDefaultSectionSize(measures.row_height)
        self.verticalScrollBar().setSingleStep(measures.line)
        step, more = measures.step_column(names), measures.more_column()
        header = self.horizontalHeader()
        header.resizeSection(Column.MORE, more)
        header.resizeSection(Column.NEXT_STEP, step)
        header.resizeSection(Column.REPORT, max(1, self.viewport().width() - step - more))

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        job = self.current_job()
        if event.isAutoRepeat() and event.key() in _PRESSING | _REMOVING:
            return  # a key that is held was meant once
        if job is not None and event.key() in _PRESSING:
            self._press(self.currentIndex())
        elif job is not None and event.key() in _REMOVING and not event.modifiers():
            self.wanted.emit(job.id, ReportAction.REMOVE)
        elif job is not None and event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            # To the first and the last report; Qt's own go to the ends of the row, which reads as of one piece.
            row = 0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, self.currentIndex().column()))
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's own signature
        """Lead through what the row has to be pressed, as arrows do, before leading away."""
        column = self.currentIndex().column() + (1 if next else -1)
        if self.currentIndex().isValid() and 0 <= column < len(Column):
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(column))
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model, current = self.model(), self.currentIndex()
        if model.rowCount() and not current.isValid():
            self.setCurrentIndex(model.index(0, Column.REPORT))
        elif event.reason() in _BY_TAB:
            first = Column.REPORT if event.reason() is Qt.FocusReason.TabFocusReason else Column.MORE
            self.setCurrentIndex(current.siblingAtColumn(first))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own name
        super().currentChanged(current, previous)
        for index in (current, previous):
            self._repaint_row(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        job = self.job_at(index)
        if job is None:
            return
        where = self._menu_place(index) if by_key else event.globalPos()
        self.menu_wanted.emit(job.id, where)

    # --- mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self._button_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold(self._button_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        held = self._delegate.pressed
        self._hold(QModelIndex())
        if held is not None and event.button() == Qt.MouseButton.LeftButton:
            at = self._button_at(event.position().toPoint())
            if at.isValid() and QPersistentModelIndex(at) == held:
                self._press(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._button_at(event.position().toPoint()).isValid():
            return  # another step may stand there after the first press: the second was not meant for it
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._press(index.siblingAtColumn(Column.REPORT))

    # --- buttons

    def _press(self, index: QModelIndex) -> None:
        job, content = self.job_at(index), index.data(Role.CONTENT)
        if job is None or not isinstance(content, RowParts):
            return
        # A key on the row itself must not stop a report by accident.
        harmless = index.column() == Column.NEXT_STEP or content.step is not ReportAction.CANCEL
        if index.column() != Column.MORE and harmless:
            self.wanted.emit(job.id, content.step)
        else:
            self.menu_wanted.emit(job.id, self._menu_place(index))

    def _press_by_assistance(self, index: QModelIndex) -> None:
        # A screen reader has the one action for all cells; that of the report itself makes it the current one.
        if index.column() != Column.REPORT:
            self._press(index)

    def _button_at(self, position: QPoint) -> QModelIndex:
        """Return the cell whose button is at a place of the viewport; an invalid index where there is none."""
        index = self.indexAt(position)
        if not index.isValid() or index.column() == Column.REPORT:
            return QModelIndex()
        return index if self.button_rect(index).contains(position) else QModelIndex()

    def button_rect(self, index: QModelIndex) -> QRect:
        """Return where the button of a cell is, in the viewport."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        place = self._delegate.geometry(option, index)
        return {Column.REPORT: place.card, Column.NEXT_STEP: place.step, Column.MORE: place.more}[
            Column(index.column())
        ]

    def _menu_place(self, index: QModelIndex) -> QPoint:
        column = Column.MORE if index.column() != Column.NEXT_STEP else Column.NEXT_STEP
        rect = self.button_rect(index.siblingAtColumn(column))
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 2))

    def _row_rect(self, index: QModelIndex) -> QRect:
        cell = self.visualRect(index)
        return QRect(0, cell.top(), self.viewport().width(), cell.height())

    def _hover(self, index: QModelIndex) -> None:
        before = self._delegate.hovered
        self._delegate.hovered = QPersistentModelIndex(index) if index.isValid() else None
        if before != self._delegate.hovered:
            self._repaint_row(before)
            self._repaint_row(index)

    def _hold(self, index: QModelIndex) -> None:
        before = self._delegate.pressed
        self._delegate.pressed = QPersistentModelIndex(index) if index.isValid() else None
        self._repaint_row(before)
        self._repaint_row(index)

    def _repaint_row(self, index: Index | None) -> None:
        if index is not None and index.isValid():
            self.viewport().update(self._row_rect(self.model().index(index.row(), index.column())))
