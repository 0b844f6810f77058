"""The line in the form that all of it is chosen anew, and the way back where that has cost something."""

from __future__ import annotations

from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice, repeatable
from apsis_desktop.report.selection import Selection


class ChoicesNote(Notice):
    """`lost` is what was chosen before, where it may be wanted back; `action_asked` wants it."""

    lost: Selection | None = None

    @repeatable
    def say_changing(self, lost: Selection | None) -> None:
        self._say(self.tr("Here is what was asked for. Change it and ask again."), lost)

    @repeatable
    def say_new(self, lost: Selection | None) -> None:
        self._say(self.tr("Everything but the section was cleared."), lost)

    @repeatable
    def say_preset(self, name: str, lost: Selection | None) -> None:
        self._say(self.tr("“{preset}” took the place of what was chosen.").format(preset=in_a_sentence(name)), lost)

    @repeatable
    def say_segments_cleared(self, lost: Selection) -> None:
        self.lost = lost
        # Not to be closed: the second click of a double click may hit what it would be closed by.
        self.say(Tone.CALM, self.tr("The chosen segments were cleared."), action=self.tr("Bring them back"))

    def _say(self, text: str, lost: Selection | None) -> None:
        self.lost = lost
        way_back = self.tr("Bring back the choices before") if lost is not None else ""
        self.say(Tone.CALM, text, action=way_back, closable=True)
