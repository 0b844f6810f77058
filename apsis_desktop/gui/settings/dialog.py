"""The settings dialog. There is nothing to confirm: each setting takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from apsis_desktop.gui.settings.files import FileSettings
from apsis_desktop.gui.settings.general import GeneralSettings
from apsis_desktop.gui.settings.network import NetworkSettings
from apsis_desktop.gui.settings.privacy import PrivacySettings
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.dialogs import close_box
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.layout import scroll_area
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.system.background import Background


class SettingsDialog(QDialog):
    """All settings, a page each. `with_updates` says whether there is a feed of new versions."""

    def __init__(
        self,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
        *,
        background: Background,
        remembered: RememberedLists,
        with_updates: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.general = GeneralSettings(preferences, with_updates=with_updates)
        self.files = FileSettings(preferences, background)
        self.privacy = PrivacySettings(preferences, remembered, background)
        self.network = NetworkSettings(preferences)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(self.tr("Settings"))
        for page, name, holds in (
            (self.general, self.tr("General"), self.tr("Language and notifications")),
            (self.files, self.tr("Files"), self.tr("Folders, names of files, automatic saving")),
            (
                self.privacy,
                self.tr("Privacy"),
                self.tr("How long reports are listed, reminders of saved files, remembered lists"),
            ),
            (self.network, self.tr("Network"), self.tr("How much at a time, proxy")),
        ):
            self.pages.setTabToolTip(self.pages.addTab(scroll_area(page), name), holds)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE * 2, 0, SPACE * 2, SPACE * 2)
        foot.addWidget(close_box(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        make_roomy(self)
        self.resize(SPACE * 72, SPACE * 62)
