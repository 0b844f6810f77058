"""Settings: language, notifications, news of updates."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.settings.page import SettingsPage, choice_of
from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.widgets.buttons import LinkButton, TickBox
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.settings.live_preferences import Choices

LANGUAGES = (("en", "English"), ("sv", "Svenska"), ("da", "Dansk"), ("nb", "Norsk bokmål"), ("fi", "Suomi"))
"""Each by the name that its readers look for, whatever the language of the window."""


class GeneralSettings(SettingsPage):
    """`restart` offers the restart that another language takes effect at; its `action_asked` wants it now."""

    def __init__(self, choices: Choices, *, with_updates: bool, parent: QWidget | None = None) -> None:
        super().__init__(choices, parent)
        name = self.tr("Language")
        names = [("", self.tr("As the system")), *LANGUAGES]
        self.language = choice_of(names, choices.now.language, name)
        self.language.activated.connect(self._take_language)
        self.add_heading(self.tr("&Language"), self.language)
        self.add(self.language)
        self.language.setAccessibleDescription(self.tr("Takes effect when Apsis Desktop restarts."))
        self.restart = Notice()
        later = LinkButton(self.tr("Later"), Tone.CALM)
        later.clicked.connect(self.restart.clear)
        self.restart.add_choice(later)
        self.add(self.restart)
        self._offer_restart()
        self.notifies = TickBox(self.tr("&Tell me when a report is ready"))
        self.notifies.setChecked(choices.now.notifies)
        self.notifies.toggled.connect(self._take_notifies)
        self.add_heading(self.tr("Notifications"), self.notifies)
        self.add(
            self.notifies,
            self.tr(
                "Only while another window is in front. A notification does not say which report it is, since it may"
                " be seen on a locked screen."
            ),
        )
        self.updates = TickBox(self.tr("Tell me when there is a new &version"))
        self.updates.setChecked(choices.now.tells_updates)
        self.updates.toggled.connect(self._take_updates)
        if with_updates:
            self.add_heading(self.tr("Updates"), self.updates)
            self.add(self.updates, self.tr("Nothing is installed by itself."))
        else:
            self.updates.setParent(self)
            self.updates.setVisible(False)
        self.finish()

    def _take_language(self, number: int) -> None:
        self.choices.change(language=self.language.itemData(number))
        self._offer_restart()

    def _offer_restart(self) -> None:
        if self.choices.now.language == self.choices.at_start.language:
            self.restart.clear()
        else:
            text = self.tr("The new language takes effect when Apsis Desktop restarts. Running reports go on then.")
            self.restart.say(Tone.CALM, text, action=self.tr("Restart now"))

    def say_dialog_is_open(self) -> None:
        """Say why there is no restart: what is half filled in would be lost."""
        self.restart.say(Tone.WARN, self.tr("Close the other dialogs first."), action=self.tr("Restart now"))

    def _take_notifies(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.choices.change(notifies=checked)

    def _take_updates(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.choices.change(tells_updates=checked)
