"""The two halves of the window, and what looks after each: made when the welcome is left, or was left long ago."""

from __future__ import annotations

from PySide6.QtCore import QObject

from apsis_desktop.finished_reports import FinishedReports
from apsis_desktop.gui.main_window import MainWindow
from apsis_desktop.gui.preset_desk import PresetDesk
from apsis_desktop.gui.reports_panel import ReportsPanel
from apsis_desktop.gui.selection_panel import SelectionPanel
from apsis_desktop.jobs.background import Background
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.preset_shelf import PresetShelf
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.last_folder import LastFolder
from apsis_desktop.settings import Settings
from apsis_desktop.settings_desk import SettingsDesk


class Panels(QObject):
    """Made once, and given to the window at once. Reports of the connection `practice` are about nobody."""

    def __init__(
        self,
        window: MainWindow,
        catalogue: Catalogue,
        shelf: PresetShelf,
        queue: ReportQueue,
        settings: Settings,
        settings_desk: SettingsDesk,
        background: Background,
        practice: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        choices = settings_desk.choices
        self.selection = SelectionPanel(catalogue)
        self.preset_desk = PresetDesk(self.selection, shelf, catalogue)
        folder = LastFolder(settings, lambda: choices.now.files_folder)
        self.reports = ReportsPanel(queue, folder, background, pattern=lambda: choices.now.file_name)
        self.finished = FinishedReports(window, self.reports, queue, choices, settings, background, practice, self)
        self.reports.change_wanted.connect(self.selection.change)
        self.reports.key_wanted.connect(window.connect_again)
        window.furnish(self.selection, self.reports)
