"""The line across the window that a newer version is there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.style.theme import Tone
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice, repeatable
from apsis_desktop.text.printable import one_line


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
