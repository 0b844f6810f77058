"""Lists whose people are remembered by presets that a test makes up, and a keyring in a dictionary behind them."""

from __future__ import annotations

from pathlib import Path

from dictionary_keyring import DictionaryKeyring

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.report.selection import Selection

NOWHERE = Path("no such folder")


class MadeUpPresets:
    """`remembered`: whose people they remember, on each connection."""

    def __init__(self, folder: Path = NOWHERE, *remembered: Selection) -> None:
        self.remembered = list(remembered)
        self.others = False  # whether presets of other connections remember people
        self.keyring = DictionaryKeyring()
        self.credentials = Credentials(backend=self.keyring)
        self.lists = RememberedLists(folder, self.credentials, self._is_wanted, self._any_wanted)

    def keeps_key(self) -> bool:
        return any("fingerprints" in service for service, _user in self.keyring.entries)

    def _is_wanted(self, _connection_id: str, selection: Selection) -> bool:
        return selection.people() in [one.people() for one in self.remembered]

    def _any_wanted(self) -> bool:
        return self.others or bool(self.remembered)
