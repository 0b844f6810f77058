"""The line across the window about the program itself: something unexpected, or that the details were copied."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.widgets.notice import Notice, repeatable

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
