"""Notices about the whole program: problems, details for support, a newer version."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.focus import put_after
from apsis_desktop.gui.widgets.notice import Notice, repeatable
from apsis_desktop.text.printable import one_line


class ProblemNotices(QWidget):
    """One problem does not take the place of another; the same one is said once, and again when it was closed.

    `action_asked` carries the `ApsisError` whose way on was pressed; its line is gone by then.
    """

    action_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _Line] = {}  # by the code of the error
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setVisible(False)

    def say(self, error: ApsisError, *, may_try_again: bool = False) -> None:
        """Say a problem. Where another try may help, that is the way on."""
        self._line(error.code).tell(error, may_try_again)
        self._fit()

    def take_over(self, before: ProblemNotices) -> None:
        """Say the problems that another one says, which was made in another language."""
        for code, line in before._lines.items():
            if line.again is not None:
                self._line(code).take_over(line)
        self._fit()

    def _line(self, code: str) -> _Line:
        line = self._lines.get(code)
        if line is None:
            line = self._lines[code] = _Line()
            line.pressed.connect(self._press)
            line.closed.connect(self._fit)
            self._column.addWidget(line)
            put_after(self.previousInFocusChain() or self, [line])
        return line

    def _press(self, error: ApsisError) -> None:
        self._fit()
        self.action_asked.emit(error)

    def _fit(self) -> None:
        self.setVisible(any(not line.isHidden() for line in self._lines.values()))


class _Line(Notice):
    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__(across=True)
        self._error = ApsisError()
        self.action_asked.connect(self._press)

    @repeatable
    def tell(self, error: ApsisError, may_try_again: bool) -> None:  # noqa: FBT001 - said again as it was said
        self._error = error
        self.say_error(error, action=self.tr("Try again") if may_try_again else "", closable=True)

    def _press(self) -> None:
        self.clear()
        self.pressed.emit(self._error)


SEEN_AFTER = 20_000  # milliseconds


class SupportNotice(Notice):
    """`action_asked` comes when the person wants to copy the details for support."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, across=True)
        self.setObjectName("support")
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(SEEN_AFTER)
        self._seen.timeout.connect(self.clear)

    @repeatable
    def say_mishap(self) -> None:
        self._seen.stop()
        self.say(
            Tone.WARN,
            self.tr(
                "Something unexpected happened. Your reports are kept. If something looks wrong, close Apsis Desktop "
                "and start it again."
            ),
            action=self.tr("Copy details for support"),
            closable=True,
        )

    @repeatable
    def say_copied(self) -> None:
        """Say it for a while: there is nothing to do about it here."""
        self.say(
            Tone.GOOD,
            self.tr("The details are copied. Paste them into a message to the person who helps you."),
            closable=True,
        )
        self._seen.start()

    @repeatable
    def say_where_the_log_is(self, folder: str) -> None:
        """For a desktop that cannot open a folder."""
        self._seen.stop()
        self.say(Tone.CALM, self.tr("The log is in the folder {folder}").format(folder=folder), closable=True)


class UpdateNotice(Notice):
    """`action_asked` comes when the person wants to see the page about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, across=True)
        self.setObjectName("update")

    @repeatable
    def say_version(self, version: str) -> None:
        text = self.tr("Version {version} of Apsis Desktop is there.").format(version=in_a_sentence(version))
        self.say(Tone.CALM, text, action=self.tr("Open its page"), closable=True)

    @repeatable
    def say_where_the_page_is(self, page: str) -> None:
        """For a desktop that cannot open a page."""
        self.say(Tone.CALM, self.tr("The page about it is {address}").format(address=one_line(page)), closable=True)
