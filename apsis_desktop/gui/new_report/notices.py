"""Notices within the form: a list did not load, something chosen is gone, or was cleared and can be had back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.formatting import listed
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.text.translation import wants_key
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.jobs.catalogue import Part
from apsis_desktop.report.selection import Selection

translate = QCoreApplication.translate


class NotLoadedNotice(Notice):
    """Says which trouble the lists have; `action_triggered` is the way on. `wants_key`: that is to connect again."""

    wants_key = False

    def fit(self, failed: Mapping[Part, ApsisError]) -> None:
        """Say the first trouble of the lists that could not be loaded, or nothing where there are none."""
        self.wants_key = any(map(wants_key, failed.values()))
        first = next((failed[part] for part in Part if part in failed), None)
        if first is None:
            self.clear()
            return
        again, anew = translate("NewReportPanel", "Try again"), translate("NewReportPanel", "Connect again…")
        self.say_error(first, action=anew if self.wants_key else again)


class DroppedNotice(Notice):
    def say_section(self, name: str) -> None:
        self._say(self.tr("The section “{name}” is no longer there.").format(name=in_a_sentence(name)))

    def say_section_is_elsewhere(self, name: str) -> None:
        """For a section that another account has."""
        self._say(self.tr("This account has no section “{name}”.").format(name=in_a_sentence(name)))

    def say_segments(self, names: Sequence[str], *, elsewhere: bool) -> None:
        text = (
            self.tr("Removed, because they are not in this account: {names}.")
            if elsewhere
            else self.tr("Removed, because they are no longer in APSIS One: {names}.")
        )
        self._say(text.format(names=listed(names)))

    def say_columns(self, names: Sequence[str], section: str) -> None:
        text = self.tr("Removed, because they are not in “{section}”: {names}.")
        self._say(text.format(section=in_a_sentence(section), names=listed(names)))

    def _say(self, text: str) -> None:
        self.say(Tone.WARN, text, closable=True)


class ChoicesNotice(Notice):
    """`lost` is what was chosen before, where it may be wanted back; `action_triggered` wants it."""

    lost: Selection | None = None

    def say_changing(self, lost: Selection | None) -> None:
        self._say(self.tr("These are the choices of that report. Change them and request it again."), lost)

    def say_report(self, name: str, lost: Selection | None) -> None:
        text = self.tr("These are the choices of “{report}”. Request it again, or change them first.")
        self._say(text.format(report=in_a_sentence(name)), lost)

    def say_new(self, lost: Selection | None) -> None:
        self._say(self.tr("All choices except the section were cleared."), lost)

    def say_preset(self, name: str, lost: Selection | None) -> None:
        self._say(self.tr("“{preset}” replaced your choices.").format(preset=in_a_sentence(name)), lost)

    def say_segments_cleared(self, lost: Selection) -> None:
        self.lost = lost
        # Not to be closed: the second click of a double click may hit what it would be closed by.
        self.say(Tone.CALM, self.tr("The chosen segments were cleared."), action=self.tr("Undo"))

    def _say(self, text: str, lost: Selection | None) -> None:
        self.lost = lost
        way_back = self.tr("Restore previous choices") if lost is not None else ""
        self.say(Tone.CALM, text, action=way_back, closable=True)
