"""What is said on whichever page: problems, the keyring, people that were saved, details for support, a new version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apsis_desktop.errors import ApsisError, KeyringProblem
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.gui.widgets.focus import put_after
from apsis_desktop.gui.widgets.layout import stacked
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.text.printable import one_line


class WindowNotices(QWidget):
    """Lines below each other. `saved_people` says what came of saving people whose window was closed."""

    def __init__(self, saved_people: Notice) -> None:
        super().__init__()
        self.support = SupportNotice()
        self.problems = ProblemNotices()
        self._keyring = Notice(across=True)
        self._keyring.setObjectName("keyring")
        self._keyring_said = ""
        self.updates = UpdateNotice()
        stacked(saved_people, self.support, self.problems, self._keyring, self.updates, into=self)

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


class ProblemNotices(QWidget):
    """One problem does not take the place of another; the same one is said once, and again when it was closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _Line] = {}  # by the code of the error
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setVisible(False)

    def say(self, error: ApsisError, try_again: Callable[[], None] | None = None) -> None:
        """Say a problem, and offer another try where there is one."""
        line = self._lines.get(error.code)
        if line is None:
            line = self._lines[error.code] = _Line()
            line.closed.connect(self._fit)
            self._column.addWidget(line)
            put_after(self.previousInFocusChain() or self, [line])
        line.say_problem(error, try_again)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(any(not line.isHidden() for line in self._lines.values()))


class _Line(Notice):
    def __init__(self) -> None:
        super().__init__(across=True)
        self._try_again: Callable[[], None] | None = None
        self.action_triggered.connect(self._act)

    def say_problem(self, error: ApsisError, try_again: Callable[[], None] | None) -> None:
        self._try_again = try_again
        self.say_error(error, action=self.tr("Try again") if try_again is not None else "", closable=True)

    def _act(self) -> None:
        self.clear()
        self.closed.emit()
        if self._try_again is not None:
            self._try_again()


SEEN_AFTER = 20_000  # milliseconds


class SupportNotice(Notice):
    """`action_triggered` comes when the person wants to copy the details for support."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, across=True)
        self.setObjectName("support")
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(SEEN_AFTER)
        self._seen.timeout.connect(self.clear)

    def say_unexpected(self) -> None:
        self._seen.stop()
        self.say(
            Tone.WARN,
            self.tr(
                "Something unexpected happened. Your reports are kept. If anything looks wrong, quit Apsis "
                "Desktop and start it again."
            ),
            action=self.tr("Copy details for support"),
            closable=True,
        )

    def say_copied(self) -> None:
        """Say it for a while: there is nothing to do about it here."""
        self.say(
            Tone.GOOD,
            self.tr("Details copied. Paste them into a message to the person who supports you."),
            closable=True,
        )
        self._seen.start()

    def say_where_the_log_is(self, folder: str) -> None:
        """For a desktop that cannot open a folder."""
        self._seen.stop()
        self.say(Tone.CALM, self.tr("The log is in the folder {folder}.").format(folder=folder), closable=True)


class UpdateNotice(Notice):
    """`action_triggered` comes when the person wants to see the page about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, across=True)
        self.setObjectName("update")

    def say_version(self, version: str) -> None:
        text = self.tr("Version {version} of Apsis Desktop is available.").format(version=in_a_sentence(version))
        self.say(Tone.CALM, text, action=self.tr("Open download page"), closable=True)

    def say_where_the_page_is(self, page: str) -> None:
        """For a desktop that cannot open a page."""
        self.say(Tone.CALM, self.tr("Get it from {address}").format(address=one_line(page)), closable=True)
