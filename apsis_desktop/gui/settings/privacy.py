"""The settings of privacy: how long past reports are listed, reminders of saved files, lists that are remembered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.settings.page import SettingsPage
from apsis_desktop.gui.settings.remembered import RememberedListsField
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import ALWAYS, LIST_DAYS, NEVER, REMINDER_DAYS, Preferences
from apsis_desktop.system.background import Background


class PrivacySettings(SettingsPage):
    def __init__(
        self,
        preferences: CurrentPreferences,
        lists: RememberedLists,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(preferences, parent)
        self.listed = self.add_list(
            self.tr("Keep &past reports in the list"),
            [(days, self._how_long(days)) for days in LIST_DAYS],
            preferences.now.list_days,
            lambda days: preferences.change(list_days=days),
            self.tr("Older reports are removed right away, but never one that is not saved yet. Saved files are kept."),
        )
        self.reminder = self.add_list(
            self.tr("&Remind me of saved files"),
            reminder_names(),
            preferences.now.reminder_days,
            lambda days: preferences.change(reminder_days=days),
            self.tr(
                "Saved files contain personal data. After this time, you can review and delete those that still exist."
            ),
        )
        self.remembered = RememberedListsField(lists, background)
        self.add_heading(self.tr("Remembered &lists"), self.remembered.delete)
        meaning = self.tr(
            "A preset can remember who was in its last list, so that the next report shows who is new. For that, a "
            "fingerprint of each person is kept on this computer, without any values. Fingerprints are personal data. "
            "They are deleted with the preset or its connection, and when you turn this off in the preset."
        )
        self.add(self.remembered, meaning, below=[self.remembered.delete])
        self.finish()
        preferences.changed.connect(self._follow)

    def _follow(self, _before: Preferences, now: Preferences) -> None:
        """Show what was set elsewhere: in the notice of the first saved file, or by undoing a change."""
        self.listed.setCurrentIndex(self.listed.findData(now.list_days))
        self.reminder.setCurrentIndex(self.reminder.findData(now.reminder_days))

    def _how_long(self, days: int) -> str:
        return self.tr("Always") if days == ALWAYS else self.tr("For %Ln days", "", days)


def reminder_names() -> list[tuple[int, str]]:
    """Return after how many days a person can be reminded, each with its name."""
    translate = QCoreApplication.translate
    return [
        (days, translate("Reminder", "Never") if days == NEVER else translate("Reminder", "After %Ln days", "", days))
        for days in REMINDER_DAYS
    ]
