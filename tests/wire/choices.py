"""An account's lists as the window loads them: the real catalogue and its threads."""

from collections.abc import Callable

from desk import Desk

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import Section
from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.jobs.catalogue import Catalogue, Part
from apsis_desktop.system.background import Background

EUROPE = Section("Europe", "s.europe")


class Choices:
    """What the window is told of an account's lists."""

    def __init__(self, account: Account) -> None:
        self._background = Background()
        self._catalogue = Catalogue(self._background, lambda cancelled: ApsisClient(account, cancelled))
        self.said: dict[str, str] = {}
        self.came: dict[Part, object] = {}
        self._catalogue.failed.connect(self._fail)
        self._catalogue.sections.connect(lambda found: self.came.update({Part.SECTIONS: found}))
        self._catalogue.segments.connect(lambda found: self.came.update({Part.SEGMENTS: found}))
        self._catalogue.columns.connect(lambda found: self.came.update({Part.COLUMNS: found}))

    def _fail(self, part: str, error: ApsisError) -> None:
        self.said[part] = sentence(error)

    def load(self) -> None:
        self._wait_for(self._catalogue.load, 2)

    def load_columns(self) -> None:
        self._wait_for(lambda: self._catalogue.load_columns(EUROPE), 1)

    def _wait_for(self, load: Callable[[], None], parts: int) -> None:
        self.said.clear()
        self.came.clear()
        load()
        Desk.until(lambda: len(self.said) + len(self.came) == parts)

    def close(self) -> None:
        self._catalogue.stop()
        self._background.stop()
