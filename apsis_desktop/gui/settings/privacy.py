"""Settings: how long past reports are listed, and when to be reminded of saved files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.settings.page import SettingsPage, choice_of
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.preferences import ALWAYS, LIST_DAYS, NEVER, REMINDER_DAYS, Preferences


class PrivacySettings(SettingsPage):
    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(choices, parent)
        names = [(days, self._how_long(days)) for days in LIST_DAYS]
        self.listed = choice_of(names, choices.now.list_days, self.tr("Past reports stay in the list"))
        self.listed.activated.connect(self._take_listed)
        self.add_heading(self.tr("&Past reports stay in the list"), self.listed)
        self.add(
            self.listed,
            self.tr(
                "Older ones leave the list at once, but never one that is still to be saved. Saved files stay where"
                " they are."
            ),
        )
        self.reminder = choice_of(reminder_names(), choices.now.reminder_days, self.tr("Remind me of saved files"))
        self.reminder.activated.connect(self._take_reminder)
        self.add_heading(self.tr("&Remind me of saved files"), self.reminder)
        self.add(
            self.reminder,
            self.tr(
                "They hold personal data. After that time you see which of them are still there, and can delete them."
            ),
        )
        self.finish()
        choices.changed.connect(self._follow)

    def _follow(self, _before: Preferences, now: Preferences) -> None:
        """Show what was set elsewhere: beside the first saved file, or by taking a setting back."""
        self.listed.setCurrentIndex(self.listed.findData(now.list_days))
        self.reminder.setCurrentIndex(self.reminder.findData(now.reminder_days))

    def _how_long(self, days: int) -> str:
        return self.tr("Always") if days == ALWAYS else self.tr("For %Ln days", "", days)

    def _take_listed(self, number: int) -> None:
        self.choices.change(list_days=self.listed.itemData(number))

    def _take_reminder(self, number: int) -> None:
        self.choices.change(reminder_days=self.reminder.itemData(number))


def reminder_names() -> list[tuple[object, str]]:
    """Return after how many days one can be reminded, with how to say it."""
    translate = QCoreApplication.translate
    return [
        (days, translate("Reminder", "Never") if days == NEVER else translate("Reminder", "After %Ln days", "", days))
        for days in REMINDER_DAYS
    ]
