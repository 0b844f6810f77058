"""What each key of Help → Keyboard shortcuts is to do, and how that is seen."""

from __future__ import annotations

from collections.abc import Callable

from hands import only
from keyboard_worker import Worker
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu

from apsis_desktop.gui.inside.window import InsideWindow
from apsis_desktop.gui.reports.groups import FILTERS, Group
from apsis_desktop.gui.reports.removal_question import ReportRemovalQuestion
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.window.closing_question import ClosingQuestion

Proof = Callable[[Worker, QKeySequence], None]

# --- anywhere --------------------------------------------------------------------------------------------------------


def begins_anew(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.segments)
    assert worker.screen.panel.segments.included() == ()


def looks_inside_file(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.segments)
    worker.screen.sees(QFileDialog).reject()


def opens_settings(worker: Worker, keys: QKeySequence) -> None:
    from apsis_desktop.gui.settings.dialog import SettingsDialog

    worker.presses(keys, worker.segments)
    worker.screen.sees(SettingsDialog).reject()


def quits(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.segments)
    worker.screen.sees(ClosingQuestion).reject()


def goes_to_other_half(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.segments)
    there = QApplication.focusWidget()
    assert there is not None
    assert worker.screen.window.workspace.reports.isAncestorOf(there)
    worker.presses(keys, there)
    assert worker.segments.hasFocus()


# --- the form --------------------------------------------------------------------------------------------------------


def searches_segments(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.segments)
    assert worker.screen.panel.segments.picker.checklist.search.hasFocus()


def loads_again(worker: Worker, keys: QKeySequence) -> None:
    loaded = QSignalSpy(worker.screen.desktop.services.catalogue.segments)
    worker.presses(keys, worker.segments)
    worker.screen.until(lambda: loaded.count() > 0)
    worker.screen.until(worker.screen.panel.columns.is_loaded)


def requests(worker: Worker, keys: QKeySequence) -> None:
    bar = worker.screen.panel.request_bar
    worker.screen.until(lambda: bar.button.isEnabled() and not bar._pause.isActive())
    requested = QSignalSpy(worker.screen.panel.requested)
    worker.presses(keys, worker.segments)
    assert requested.count() == 1


def excludes_chosen(worker: Worker, keys: QKeySequence) -> None:
    panel = worker.screen.panel
    worker.presses(keys, worker.at_row(worker.segments, 0))
    (excluded,) = panel.segments.excluded()
    row = worker.segments.model().rowCount() - 1  # the excluded ones come last
    worker.presses(keys, worker.at_row(worker.segments, row))
    assert panel.segments.excluded() == ()
    assert excluded in panel.segments.included()


def removes_chosen(worker: Worker, keys: QKeySequence) -> None:
    panel = worker.screen.panel
    worker.presses(keys, worker.at_row(worker.segments, 0))
    worker.presses(keys, worker.at_row(worker.columns, 1))
    assert panel.segments.included() == worker.chosen.segments[1:]
    assert panel.columns.columns() == worker.chosen.columns[1:]


def moves_earlier(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.at_row(worker.columns, 2))
    assert [column.name for column in worker.screen.panel.columns.columns()] == ["First name", "Email", "City"]


def moves_later(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.at_row(worker.columns, 2))
    assert [column.name for column in worker.screen.panel.columns.columns()] == ["Email", "City", "First name"]


# --- the picker ------------------------------------------------------------------------------------------------------


def goes_to_search(worker: Worker, keys: QKeySequence) -> None:
    checklist = worker.picks().checklist
    worker.presses(keys, checklist.view)
    assert checklist.search.hasFocus()


def goes_to_list(worker: Worker, keys: QKeySequence) -> None:
    checklist = worker.picks().checklist
    worker.presses(keys, checklist.search)
    assert checklist.view.hasFocus()


def includes_first(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.picks("Danmark").checklist.search)
    assert "Danmark" in {one.name for one in worker.screen.panel.segments.included()}


def includes_row(worker: Worker, keys: QKeySequence) -> None:
    view = worker.picks("Danmark").checklist.view
    for chosen in (True, False):
        worker.presses(keys, view)
        assert ("Danmark" in {one.name for one in worker.screen.panel.segments.included()}) is chosen


def excludes_row(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.picks("Danmark").checklist.view)
    assert [one.name for one in worker.screen.panel.segments.excluded()] == ["Danmark"]


def clears_or_goes_back(worker: Worker, keys: QKeySequence) -> None:
    picker = worker.picks("Danmark")
    worker.presses(keys, picker.checklist.search)
    assert (picker.checklist.search.text(), picker.isVisible()) == ("", True)
    worker.presses(keys, picker.checklist.search)
    assert not picker.isVisible()


# --- the reports -----------------------------------------------------------------------------------------------------


def searches_reports(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.screen.table)
    assert worker.screen.window.workspace.reports.header.search.hasFocus()


def shows(group: Group | None) -> Proof:
    def proof(worker: Worker, keys: QKeySequence) -> None:
        filters = worker.screen.window.workspace.reports.header.filters
        filters.set_value(next(one for one in FILTERS if one is not group))
        worker.presses(keys, worker.segments)
        assert filters.value() is group

    return proof


def saves(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.segments)
    worker.screen.sees(QFileDialog).reject()


def takes_next_step(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.screen.table)
    worker.screen.sees(QFileDialog).reject()


def goes_to_buttons(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.screen.table)
    assert worker.screen.table.currentIndex().column() == Column.NEXT_STEP


def shows_commands(worker: Worker, keys: QKeySequence) -> None:
    worker.screen.keyboard_to(worker.screen.table)
    window, by_key = worker.screen.window.windowHandle(), QContextMenuEvent.Reason.Keyboard
    assert window is not None
    QTest.keyClick(window, keys[0].key(), keys[0].keyboardModifiers())  # type: ignore[index] # PySide's own type does not know it
    if QApplication.activePopupWidget() is None:  # the system makes this of the key; offscreen, nobody does
        QApplication.sendEvent(window, QContextMenuEvent(by_key, QPoint(), QPoint()))
    menu = worker.screen.sees(QMenu)
    assert "Rename" in {entry.text().replace("&", "") for entry in menu.actions()}
    menu.close()
    QApplication.processEvents()  # the keyboard goes back to where it was


def renames(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.screen.table)
    editor = only(worker.screen.table, QLineEdit)
    assert editor.hasFocus()
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def removes(worker: Worker, keys: QKeySequence) -> None:
    before = len(worker.screen.rows())
    worker.presses(keys, worker.screen.table)
    question = worker.screen.sees(ReportRemovalQuestion)  # it is not saved
    question.reject()
    assert len(worker.screen.rows()) == before


def selects_several(worker: Worker, keys: QKeySequence) -> None:
    worker.at_report(1)
    worker.presses(keys, worker.screen.table)
    assert len(worker.screen.table.selected_jobs()) == 2


def ticks(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.screen.table)
    QTest.keyClick(worker.screen.table, Qt.Key.Key_Down)
    worker.presses(keys, worker.screen.table)
    assert len(worker.screen.table.selected_jobs()) == 2


def selects_all(worker: Worker, keys: QKeySequence) -> None:
    worker.presses(keys, worker.screen.table)
    assert len(worker.screen.table.selected_jobs()) == len(worker.screen.rows())


def goes_to_an_end(worker: Worker, keys: QKeySequence) -> None:
    worker.at_report(1)
    worker.presses(keys, worker.screen.table)
    assert worker.screen.table.currentIndex().row() in {0, len(worker.screen.rows()) - 1}


def looks_inside(worker: Worker, keys: QKeySequence) -> None:
    def windows() -> list[InsideWindow]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, InsideWindow) and one.isVisible()]

    worker.presses(keys, worker.screen.table)
    worker.screen.until(lambda: bool(windows()))
    (window,) = windows()
    window.close()


PROOFS: dict[str, dict[str, Proof]] = {
    "Anywhere": {
        "New report": begins_anew,
        "Look inside a file…": looks_inside_file,
        "Settings…": opens_settings,
        "Quit": quits,
        "Go to the other half of the window": goes_to_other_half,
    },
    "New report": {
        "Search segments": searches_segments,
        "Load the lists again": loads_again,
        "Request the report": requests,
        "Exclude a chosen segment, or include it again": excludes_chosen,
        "Remove a chosen segment or column": removes_chosen,
        "Move a column earlier": moves_earlier,
        "Move a column later": moves_later,
    },
    "Choosing segments and columns": {
        "Go to the search": goes_to_search,
        "Go from the search to the list": goes_to_list,
        "Include the first match": includes_first,
        "Include the current row, or leave it out again": includes_row,
        "Exclude a segment": excludes_row,
        "Clear the search, or go back to the reports": clears_or_goes_back,
    },
    "Reports": {
        "Search reports": searches_reports,
        "Show all reports": shows(None),
        "Show only reports to save": shows(Group.TO_SAVE),
        "Show only reports in progress": shows(Group.IN_PROGRESS),
        "Show only problems": shows(Group.PROBLEMS),
        "Save the selected reports, or the first that is ready": saves,
        "Look inside a report": looks_inside,
        "Press the button of a report": takes_next_step,
        "Go to the buttons of a report": goes_to_buttons,
        "Show all commands for a report": shows_commands,
        "Rename a report": renames,
        "Remove the selected reports": removes,
        "Select a report beside others": ticks,
        "Select several reports": selects_several,
        "Select all reports": selects_all,
        "Go to the first or the last report": goes_to_an_end,
    },
}
