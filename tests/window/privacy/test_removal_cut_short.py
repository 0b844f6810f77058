"""What is left of a connection in whose removal the program has ended goes at the next start."""

from __future__ import annotations

from dictionary_keyring import DictionaryKeyring
from own_account import OWN, OwnAccount
from remembering_screen import brings, files, people, remembered, screen, with_remembered
from screen import OpenScreen, Screen

__all__ = ["screen", "with_remembered"]


def test_its_reports_its_presets_its_secret_and_who_is_remembered(
    with_remembered: Screen, own_account: OwnAccount, open_screen: OpenScreen, keyring: DictionaryKeyring
) -> None:
    waiting = brings(with_remembered, own_account, people(1, 2))
    with_remembered.until(remembered(with_remembered, waiting))
    file = with_remembered.job(waiting).waiting_file
    assert file is not None
    with_remembered.desktop.services.settings.remove_connection(OWN)  # and then it was killed
    assert with_remembered.leave()
    assert file.exists()
    assert files(with_remembered)
    again = open_screen()
    services = again.desktop.services
    again.until(lambda: not file.exists())
    again.until(lambda: services.store.is_open and not services.store.load())
    again.until(lambda: "Every week" not in (services.paths.config / "presets.json").read_text(encoding="utf-8"))
    again.until(lambda: keyring.entries == {})
    again.until(lambda: not services.paths.fingerprints.exists())
    again.until(lambda: not services.settings.unfinished)
