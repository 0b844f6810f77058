"""What a person sees: the window, and the panels behind its welcome. All of it is made anew for another language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.app.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.stored import Settings
from apsis_desktop.system.background import Background

if TYPE_CHECKING:
    from apsis_desktop.app.panels import Panels


class Front:
    """Shows what is elsewhere and goes on without it: the reports, the lists of the account, the presets.

    `furnished` is called with the panels once they are made.
    """

    def __init__(
        self,
        queue: ReportQueue,
        catalogue: Catalogue,
        presets: PresetLibrary,
        accounts: Accounts,
        settings: Settings,
        choices: Choices,
        background: Background,
        places: CloudFolderConsent,
        furnished: Callable[[MainWindow, Panels], None],
    ) -> None:
        self._queue = queue
        self._catalogue = catalogue
        self._presets = presets
        self._settings = settings
        self._choices = choices
        self._background = background
        self._places = places
        self._furnished = furnished
        self.window = MainWindow(accounts, background, queue.jobs)
        self.window.connected.connect(queue.go_on_with_key)

    @cached_property
    def panels(self) -> Panels:
        """What is behind the welcome; made when that is left."""
        from apsis_desktop.app.panels import Panels

        made = Panels(
            self.window,
            self._catalogue,
            self._presets,
            self._queue,
            self._settings,
            self._choices,
            self._background,
            self._places,
        )
        self._furnished(self.window, made)
        return made

    def furnish(self) -> None:
        """Make the panels, where they are not there yet."""
        _ = self.panels

    @property
    def is_furnished(self) -> bool:
        return "panels" in self.__dict__

    def take_over(self, before: Front) -> None:
        """Come into view in the place of another one, with what is chosen, said and looked at there."""
        self.window.take_over(before.window)
        self.window.setVisible(before.window.isVisible())
        if before.is_furnished:
            self.panels.take_over(before.panels)

    def half_done(self) -> list[QDialog]:
        """Return the dialogs that would be lost with the window. The settings are not: each of them holds at once."""
        from apsis_desktop.gui.settings.dialog import SettingsDialog

        dialogs = self.window.findChildren(QDialog)
        return [one for one in dialogs if one.isVisible() and not isinstance(one, SettingsDialog)]

    def leave(self) -> None:
        """Go for good, on this thread and now."""
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
