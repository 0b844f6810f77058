"""The two halves of the window: made when the welcome is left, or was left long ago."""

from __future__ import annotations

from apsis_desktop.app.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.app.window_place import put_back_halves
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.presets.controller import PresetController
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.stored import LastFolder, Settings
from apsis_desktop.system.background import Background


class Panels:
    """Made once for each window, and given to it at once."""

    def __init__(
        self,
        window: MainWindow,
        catalogue: Catalogue,
        shelf: PresetLibrary,
        queue: ReportQueue,
        settings: Settings,
        choices: Choices,
        background: Background,
        places: CloudFolderConsent,
    ) -> None:
        self.selection = NewReportPanel(catalogue)
        self.preset_desk = PresetController(self.selection, shelf, catalogue)
        folder = LastFolder(settings, lambda: choices.now.files_folder)
        self.reports = ReportsPanel(queue, folder, background, pattern=lambda: choices.now.file_name, places=places)
        self.reports.change_wanted.connect(self.selection.change)
        self.reports.key_wanted.connect(window.connect_again)
        window.new_report_wanted.connect(self.selection.begin_anew)
        window.offer_presets(self.selection.head.presets.menu())
        window.furnish(self.selection, self.reports)
        put_back_halves(window, settings)

    def take_over(self, before: Panels) -> None:
        """Show what is chosen and looked at on panels that were made in another language. They are in view by now."""
        self.reports.take_over(before.reports)
        self.selection.take_over(before.selection)
        self.preset_desk.take_over(before.preset_desk)
