"""Lists whose people are remembered with a preset that a test makes up, and a keyring in a dictionary behind them."""

from __future__ import annotations

from pathlib import Path

from dictionary_keyring import DictionaryKeyring

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.report.selection import Selection

NOWHERE = Path("no such folder")


class MadeUpPresets:
    """`preset_id`: that of the preset that remembers the people of every report; None: there is none."""

    def __init__(self, folder: Path = NOWHERE, preset_id: str | None = None) -> None:
        self.preset_id = preset_id
        self.keyring = DictionaryKeyring()
        self.credentials = Credentials(backend=self.keyring)
        self.lists = RememberedLists(folder, self.credentials, self._preset_of)

    def keeps_key(self) -> bool:
        return any("fingerprints" in service for service, _user in self.keyring.entries)

    def _preset_of(self, _connection_id: str, _selection: Selection) -> str | None:
        return self.preset_id
