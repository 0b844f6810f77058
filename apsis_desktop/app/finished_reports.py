"""What happens by itself once a report is finished: it is told of, and looked after."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from apsis_desktop.app.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.app.privacy_controller import PrivacyController
from apsis_desktop.app.saved_files_controller import SavedFiles
from apsis_desktop.gui.reports.desktop_notification import DesktopNotification
from apsis_desktop.gui.reports.notifier import Notifier
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.system.background import Background
from apsis_desktop.system.linux_notification import FreedesktopNotification


class FinishedReports(QObject):
    """`report_wanted` carries the id of one to bring up. Reports of the connection `practice` are about nobody."""

    report_wanted = Signal(str)

    def __init__(
        self,
        queue: ReportQueue,
        choices: Choices,
        memory: PrivacyMemory,
        files: SavedFiles,
        places: CloudFolderConsent,
        background: Background,
        practice: str,
        agreed_time: Callable[[str], datetime | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.privacy = PrivacyController(
            queue, choices, memory, files, places, background, practice, agreed_time, parent=self
        )
        on_linux = FreedesktopNotification(background, self) if sys.platform == "linux" else None
        self._outside = DesktopNotification(on_linux, self)
        self.attention = Notifier(queue, self._outside, choices, parent=self)
        self.attention.report_wanted.connect(self.report_wanted)

    def stop(self) -> None:
        """Take back what is shown outside the window."""
        self._outside.clear()

    def show_in(self, window: MainWindow, panel: ReportsPanel) -> None:
        """Tell of them at this window from now on."""
        self.privacy.show_in(panel)
        self._outside.belong_to(window)
        self.attention.show_in(window)
