"""The line under a field that something chosen is not there, and was therefore let go."""

from __future__ import annotations

from collections.abc import Sequence

from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.text.listing import listed
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice, repeatable


class DroppedNote(Notice):
    @repeatable
    def say_section(self, name: str) -> None:
        self._say(self.tr("The section “{name}” is no longer there.").format(name=in_a_sentence(name)))

    @repeatable
    def say_section_is_elsewhere(self, name: str) -> None:
        """For a section that another account has."""
        self._say(self.tr("This account has no section “{name}”.").format(name=in_a_sentence(name)))

    @repeatable
    def say_segments(self, names: Sequence[str], *, elsewhere: bool) -> None:
        text = (
            self.tr("Not in this account, so taken out: {names}.")
            if elsewhere
            else self.tr("No longer in APSIS One, so taken out: {names}.")
        )
        self._say(text.format(names=listed(names)))

    @repeatable
    def say_columns(self, names: Sequence[str], section: str) -> None:
        text = self.tr("Not in “{section}”, so taken out: {names}.")
        self._say(text.format(section=in_a_sentence(section), names=listed(names)))

    def _say(self, text: str) -> None:
        self.say(Tone.WARN, text, closable=True)
