"""What a person sees: the window and the panels in it. All of it is made anew for another language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from apsis_desktop.accounts import Accounts
from apsis_desktop.gui.choices import Choices
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


class Front:
    """Shows what is elsewhere and goes on without it: the reports, the lists of the account, the presets."""

    def __init__(
        self,
        queue: ReportQueue,
        catalogue: Catalogue,
        presets: PresetShelf,
        accounts: Accounts,
        settings: Settings,
        choices: Choices,
        background: Background,
    ) -> None:
        self.selection_panel = SelectionPanel(catalogue)
        self.preset_desk = PresetDesk(self.selection_panel, presets, catalogue)
        folder = LastFolder(settings, lambda: choices.now.files_folder)
        self.reports_panel = ReportsPanel(queue, folder, background, pattern=lambda: choices.now.file_name)
        self.window = MainWindow(self.selection_panel, self.reports_panel, accounts, background, queue.jobs)
        self.window.connected.connect(queue.go_on_with_key)
        self.reports_panel.key_wanted.connect(self.window.connect_again)
        self.reports_panel.change_wanted.connect(self.selection_panel.change)
        for changes in (queue.added, queue.changed, queue.removed, queue.reloaded):
            changes.connect(self.window.count_reports)

    def take_over(self, before: Front) -> None:
        """Come into view in the place of another one, with what is chosen, said and looked at there."""
        self.window.take_over(before.window)
        self.window.setVisible(before.window.isVisible())
        self.reports_panel.take_over(before.reports_panel)
        self.selection_panel.take_over(before.selection_panel)
        self.preset_desk.take_over(before.preset_desk)

    def half_done(self) -> list[QDialog]:
        """Return the dialogs that would be lost with the window. The settings are not: each of them holds at once."""
        from apsis_desktop.gui.settings_dialog import SettingsDialog  # noqa: PLC0415 - known by then

        dialogs = self.window.findChildren(QDialog)
        return [one for one in dialogs if one.isVisible() and not isinstance(one, SettingsDialog)]

    def leave(self) -> None:
        """Go for good, on this thread and now."""
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
