"""The menus of the window. What they do is the window's business: they only tell."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


class ReportMenu(Protocol):
    def fill_menu(self, menu: QMenu) -> None: ...
    def do_entry(self, entry: QAction) -> None: ...


class WindowMenus(QObject):
    """The Report menu is filled by the panel, each time that it opens, for the report that is chosen there."""

    new_report = Signal()
    connect_account = Signal()
    connections = Signal()
    practice = Signal()
    settings = Signal()
    leave = Signal()
    clear_past = Signal()
    copy_details = Signal()
    open_log_folder = Signal()
    about = Signal()

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._reports: ReportMenu | None = None
        file = bar.addMenu(self.tr("&File"))
        self._new_report = self._entry(file, self.tr("&New report"), self.new_report)
        self._new_report.setShortcut(QKeySequence.StandardKey.New)
        self._file, self._before_accounts = file, file.addSeparator()
        self._presets: QAction | None = None
        self._entry(file, self.tr("&Connect to APSIS One…"), self.connect_account)
        self._connections = self._entry(file, self.tr("C&onnections…"), self.connections)
        self._practice = self._entry(file, self.tr("&Practice data"), self.practice)
        file.addSeparator()
        settings = self._entry(file, self.tr("&Settings…"), self.settings)
        settings.setShortcut(QKeySequence.StandardKey.Preferences)
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        file.addSeparator()
        leave = self._entry(file, self.tr("&Quit"), self.leave)
        leave.setShortcut(QKeySequence.StandardKey.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        # In both menus, for it is looked for in either; an action of its own, since a menu that is cleared deletes one.
        key = self._new_report.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._anew = QAction(f"{self._new_report.text()}\t{key}", self)
        self._anew.triggered.connect(self.new_report)
        self._clear_past = QAction(self.tr("C&lear past reports…"), self)
        self._clear_past.triggered.connect(self.clear_past)
        self._report = bar.addMenu(self.tr("&Report"))
        self._report.aboutToShow.connect(self._fill_report)
        self._report.triggered.connect(self._do_entry)
        self._fill_report()  # a menu without entries does not open on every platform
        help_menu = bar.addMenu(self.tr("&Help"))
        self._entry(help_menu, self.tr("&Copy details for support"), self.copy_details)
        self._entry(help_menu, self.tr("Open &log folder"), self.open_log_folder)
        help_menu.addSeparator()
        about = self._entry(help_menu, self.tr("&About Apsis Desktop"), self.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def take_reports(self, reports: ReportMenu) -> None:
        """Have the Report menu filled by this panel from now on."""
        self._reports = reports
        self._fill_report()

    def take_presets(self, presets: QMenu) -> None:
        """Offer in the File menu too what is behind the button of the form."""
        presets.setTitle(self.tr("P&resets"))
        self._presets = self._file.insertMenu(self._before_accounts, presets)

    def fit(self, *, working: bool, connections: int, practising: bool) -> None:
        """Offer what makes sense: `working` once the welcome is behind, `connections` as many as are kept."""
        for of_the_form in (self._new_report, self._anew, self._presets):
            if of_the_form is not None:
                of_the_form.setEnabled(working)
        self._report.menuAction().setEnabled(working)
        self._connections.setEnabled(connections > 0)
        self._practice.setEnabled(not practising)

    def _entry(self, menu: QMenu, text: str, signal: object) -> QAction:
        action = menu.addAction(text)
        action.setAutoRepeat(False)
        action.triggered.connect(signal)
        return action

    def _fill_report(self) -> None:
        if self._reports is not None:
            self._reports.fill_menu(self._report)
        self._report.addSeparator()
        self._report.addAction(self._anew)
        self._report.addAction(self._clear_past)

    def _do_entry(self, entry: QAction) -> None:
        if self._reports is not None:
            self._reports.do_entry(entry)
