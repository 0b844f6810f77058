"""The menus of the window. What an entry does is connected by the controller that does it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.widgets.menu_letters import give_letters


class WindowMenus(QObject):
    """The Report menu is filled by the list of reports, each time that it opens, for the report that is chosen there.

    `presets` is the menu behind the button of the form.
    """

    def __init__(self, bar: QMenuBar, reports: ReportsPanel, presets: QMenu) -> None:
        super().__init__(bar)
        self._bar = bar
        if sys.platform != "win32":
            bar.installEventFilter(self)
        self._reports = reports
        file = bar.addMenu(self.tr("&File"))
        self.new_report = self._add(file, self.tr("&New report"))
        self.new_report.setShortcut(QKeySequence.StandardKey.New)
        presets.setTitle(self.tr("P&resets"))
        self._presets = file.addMenu(presets)
        file.addSeparator()
        self.look_inside = self._add(file, self.tr("Look inside a &file…"))
        self.look_inside.setShortcut(QKeySequence.StandardKey.Open)
        file.addSeparator()
        self.connect_account = self._add(file, self.tr("&Connect to APSIS One…"))
        self.connections = self._add(file, self.tr("C&onnections…"))
        self.practice = self._add(file, self.tr("&Practice data"))
        file.addSeparator()
        self.settings = self._add(file, self.tr("&Settings…"))
        self.settings.setShortcut(QKeySequence.StandardKey.Preferences)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        file.addSeparator()
        self.leave = self._add(file, self.tr("&Quit"))
        self.leave.setShortcut(QKeySequence.StandardKey.Quit)
        self.leave.setMenuRole(QAction.MenuRole.QuitRole)
        # In both menus, for it is looked for in either; an action of its own, since a menu that is cleared deletes one.
        key = self.new_report.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._new_report_again = QAction(f"{self.new_report.text()}\t{key}", self)
        self._new_report_again.triggered.connect(self.new_report.trigger)
        self.clear_past = QAction(self.tr("C&lear past reports…"), self)
        self._report = bar.addMenu(self.tr("&Report"))
        self._report.aboutToShow.connect(self._fill_report)
        self._fill_report()  # a menu without entries does not open on every platform
        help_menu = bar.addMenu(self.tr("&Help"))
        self.shortcuts = self._add(help_menu, self.tr("Keyboard &shortcuts"))
        help_menu.addSeparator()
        self.copy_details = self._add(help_menu, self.tr("&Copy details for support"))
        self.open_log_folder = self._add(help_menu, self.tr("Open &log folder"))
        help_menu.addSeparator()
        self.about = self._add(help_menu, self.tr("&About Apsis Desktop"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def fit(self, *, working: bool, connections: int, practising: bool) -> None:
        """Offer what makes sense: `working` once the welcome is behind, `connections` as many as are kept."""
        for of_the_form in (self.new_report, self._new_report_again, self._presets):
            of_the_form.setEnabled(working)
        self._report.menuAction().setEnabled(working)
        self.connections.setEnabled(connections > 0)
        self.practice.setEnabled(not practising)

    def with_keys(self) -> tuple[QAction, ...]:
        """Return those that have keys of their own on some system."""
        return self.new_report, self.look_inside, self.settings, self.leave

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Once Esc has closed a menu, the bar has the keyboard, which not every style shows.
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() is Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self._leave_bar)
        return super().eventFilter(watched, event)

    def _leave_bar(self) -> None:
        """Give the keyboard back to what had it before, as Esc does in the bar."""
        if QApplication.activePopupWidget() is None:  # else another menu of the bar was gone to
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._bar, escape)

    def _add(self, menu: QMenu, text: str) -> QAction:
        action = menu.addAction(text)
        action.setAutoRepeat(False)
        return action

    def _fill_report(self) -> None:
        self._reports.fill_menu(self._report)
        self._report.addSeparator()
        self._report.addAction(self._new_report_again)
        self._report.addAction(self.clear_past)
        give_letters(self._report)
