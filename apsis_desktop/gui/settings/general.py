"""The general settings: language, notifications, news of updates."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.settings.page import SettingsPage
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.settings.current_preferences import CurrentPreferences

LANGUAGES = (("en", "English"), ("sv", "Svenska"), ("da", "Dansk"), ("nb", "Norsk bokmål"), ("fi", "Suomi"))
"""Each by the name that its readers look for, whatever the language of the window."""


class GeneralSettings(SettingsPage):
    """`restart` offers the restart that another language takes effect at; its `action_triggered` wants it now."""

    def __init__(self, preferences: CurrentPreferences, *, with_updates: bool, parent: QWidget | None = None) -> None:
        super().__init__(preferences, parent)
        names = [("", self.tr("System default")), *LANGUAGES]
        self.language = self.add_list(self.tr("&Language"), names, preferences.now.language, self._set_language)
        self.language.setAccessibleDescription(self.tr("Takes effect after a restart."))
        self.restart = Notice()
        later = LinkButton(self.tr("Later"), Tone.CALM)
        later.clicked.connect(self.restart.clear)
        self.restart.add_choice(later)
        self.add(self.restart)
        self._offer_restart()
        self.notifies = self.add_tick_box(
            self.tr("Notifications"),
            self.tr("&Notify me when a report is ready"),
            lambda ticked: preferences.change(notifies=ticked),
            self.tr(
                "Only while another window is in front. Notifications do not name the report, because they "
                "may appear on a locked screen."
            ),
            ticked=preferences.now.notifies,
        )
        if with_updates:
            self.updates = self.add_tick_box(
                self.tr("Updates"),
                self.tr("Notify me of new &versions"),
                lambda ticked: preferences.change(tells_updates=ticked),
                self.tr("Nothing is installed automatically."),
                ticked=preferences.now.tells_updates,
            )
        self.finish()

    def _set_language(self, code: str) -> None:
        self.preferences.change(language=code)
        self._offer_restart()

    def _offer_restart(self) -> None:
        if self.preferences.now.language == self.preferences.at_start.language:
            self.restart.clear()
        else:
            text = self.tr("The new language takes effect after a restart.")
            self.restart.say(Tone.CALM, text, action=self.tr("Restart now"))

    def say_dialog_is_open(self) -> None:
        """Say why there is no restart: what is half filled in would be lost."""
        self.restart.say(Tone.WARN, self.tr("Close the other dialogs first."), action=self.tr("Restart now"))
