"""Lists whose people are remembered, for presets that a test makes up: with a real keyring's ways, in a dictionary."""

from __future__ import annotations

from pathlib import Path

from dictionary_keyring import DictionaryKeyring

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.report.selection import Selection

NOWHERE = Path("no such folder")


class MadeUpPresets:
    """`ids`: the presets that remember, by connection; each chooses the people of any selection."""

    def __init__(self, folder: Path = NOWHERE, keyring: DictionaryKeyring | None = None) -> None:
        self.ids: dict[str, str] = {}
        self.keyring = keyring or DictionaryKeyring()
        self.lists = RememberedLists(folder, Credentials(backend=self.keyring), self.preset_of)

    def preset_of(self, connection_id: str, _selection: Selection) -> str | None:
        return self.ids.get(connection_id)
