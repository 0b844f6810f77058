"""What is said of the program as a whole, in lines below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apsis_desktop.errors import KeyringProblem
from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.text.error_text import sentence
from apsis_desktop.gui.widgets.layout import stacked
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.window.notices import ProblemNotices, SupportNotice, UpdateNotice


class WindowNotices(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.support = SupportNotice()
        self.problems = ProblemNotices()
        self._keyring = Notice(across=True)
        self._keyring.setObjectName("keyring")
        self._keyring_said = ""
        self.updates = UpdateNotice()
        stacked(self.support, self.problems, self._keyring, self.updates, into=self)

    def say_keyring(self, problem: KeyringProblem | None) -> None:
        """Say once, calmly, that keys are kept only until the program closes, where that is so."""
        said = sentence(problem) if problem is not None else ""
        if said == self._keyring_said:
            return
        self._keyring_said = said
        if problem is None:
            self._keyring.clear()
        else:
            self._keyring.say(Tone.CALM, said, detail=problem.detail, closable=True)

    def take_over(self, before: WindowNotices, problem: KeyringProblem | None) -> None:
        """Say what another one says, which was made in another language."""
        self.support.take_over(before.support)
        self.problems.take_over(before.problems)
        self.say_keyring(problem)
        if before._keyring_said and before._keyring.isHidden():  # the person has closed it
            self._keyring.clear()
