"""Settings: language, notifications, news of updates."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.settings.page import SettingsPage, choice_of
from apsis_desktop.gui.widgets.buttons import TickBox
from apsis_desktop.settings.live_preferences import Choices

LANGUAGES = (("en", "English"), ("sv", "Svenska"), ("da", "Dansk"), ("nb", "Norsk bokmål"), ("fi", "Suomi"))
"""Each by the name that its readers look for, whatever the language of the window."""


class GeneralSettings(SettingsPage):
    def __init__(self, choices: Choices, *, with_updates: bool, parent: QWidget | None = None) -> None:
        super().__init__(choices, parent)
        name = self.tr("Language")
        names = [("", self.tr("As the system")), *LANGUAGES]
        self.language = choice_of(names, choices.now.language, name)
        self.language.activated.connect(self._take_language)
        self.add_heading(self.tr("&Language"), self.language)
        self.add(self.language)
        self.language.setAccessibleDescription(self.tr("The window speaks it at once."))
        self._waits = self.add_meaning("")
        self._waits.setVisible(False)
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

    def say_waits(self) -> None:
        """Say that another language waits for what is half done in other dialogs."""
        self._waits.setText(self.tr("The window speaks it as soon as its other dialogs are closed."))
        self.language.setAccessibleDescription(self._waits.text())
        self._waits.setVisible(True)

    def _take_notifies(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.choices.change(notifies=checked)

    def _take_updates(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.choices.change(tells_updates=checked)
