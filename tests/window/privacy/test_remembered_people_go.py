"""What is remembered of people goes with the last preset that remembers them, and with the connection."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from dictionary_keyring import DictionaryKeyring
from hands import button, only, press
from own_account import OwnAccount
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from remembering_screen import (
    KEY,
    brings,
    files,
    people,
    presets,
    remembered,
    remembers,
    says,
    screen,
    turns,
    with_remembered,
)
from screen import OpenScreen, Screen

from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.gui.settings.dialog import SettingsDialog

__all__ = ["screen", "with_remembered"]


def is_deleted(screen: Screen) -> None:
    dialog = presets(screen)
    press(dialog.delete)
    assert "so were the fingerprints" in dialog.notice.text()
    screen.until(lambda: not screen.desktop.services.presets.presets())


def is_turned_off(screen: Screen) -> None:
    turns(screen, on=False)


def loses_its_connection(screen: Screen) -> None:
    screen.desktop.connections.show_all()
    dialog = screen.sees(ConnectionsDialog)
    press(button(dialog, "Remove…"))
    press(button(only(dialog, QMessageBox), "Remove"))


def is_cleared_in_the_settings(screen: Screen) -> None:
    screen.window.menus.settings.trigger()
    dialog = screen.sees(SettingsDialog)
    dialog.pages.setCurrentIndex(2)
    field = dialog.privacy.remembered
    screen.until(lambda: field.text.text().startswith("1 list, "))
    press(field.delete)
    screen.until(lambda: field.text.text() == "None")
    assert remembers(screen), "the next report is remembered"


@pytest.mark.parametrize("end", [is_deleted, is_turned_off, loses_its_connection, is_cleared_in_the_settings])
def test_what_is_remembered_goes_and_its_key_with_it(
    with_remembered: Screen, keyring: DictionaryKeyring, end: Callable[[Screen], None]
) -> None:
    assert files(with_remembered)
    assert any(KEY in service for service, _user in keyring.entries)
    end(with_remembered)
    with_remembered.until(lambda: not with_remembered.desktop.services.paths.fingerprints.exists())
    with_remembered.until(lambda: not any(KEY in service for service, _user in keyring.entries))


def saves_preset(screen: Screen, name: str) -> None:
    screen.window.workspace.presets.save()
    dialog = screen.sees(PresetNameDialog)
    dialog.field.setText(name)
    press(dialog.save)
    screen.until(lambda: name in [one.name for one in screen.desktop.services.presets.presets()])


def ends_remembering(screen: Screen, name: str, way: str) -> str:
    """Turn remembering off for a preset, or delete it, and return what is said then."""
    dialog = presets(screen)
    dialog.list.setCurrentItem(*dialog.list.findItems(name, Qt.MatchFlag.MatchExactly))
    press(dialog.delete if way == "deleted" else dialog.remember)
    said = dialog.notice.text()
    library = screen.desktop.services.presets
    screen.until(lambda: not [one for one in library.presets() if one.name == name and one.remembers])
    dialog.close()
    screen.until(lambda: screen.window.workspace.presets.dialog is None)
    return said


@pytest.mark.parametrize("way", ["deleted", "turned off"])
@pytest.mark.parametrize(("first", "last"), [("A second one", "Every week"), ("Every week", "A second one")])
def test_what_two_presets_remember_stays_until_neither_does(
    with_remembered: Screen, own_account: OwnAccount, first: str, last: str, way: str
) -> None:
    screen = with_remembered
    saves_preset(screen, "A second one")
    turns(screen, on=True)
    kept = files(screen)
    assert f"“{last}” remembers the same people, so their fingerprints are kept." in ends_remembering(
        screen, first, way
    )
    assert files(screen) == kept
    second = brings(screen, own_account, people(2, 3, 4, 5))
    screen.until(lambda: "+2 new, 1 gone since today" in says(screen, second))
    screen.until(remembered(screen, second))
    assert "remembers the same people" not in ends_remembering(screen, last, way)
    screen.until(lambda: not screen.desktop.services.paths.fingerprints.exists())


def test_what_the_program_did_not_come_to_delete_goes_at_the_next_start_on_whichever_account(
    with_remembered: Screen, open_screen: OpenScreen
) -> None:
    assert files(with_remembered)
    assert with_remembered.leave()
    file = with_remembered.desktop.services.paths.config / "presets.json"
    content = file.read_text(encoding="utf-8")
    assert '"remembers": true' in content
    file.write_text(content.replace('"remembers": true', '"remembers": false'), encoding="utf-8")
    again = open_screen(practising=True)
    again.until(lambda: not again.desktop.services.paths.fingerprints.exists())


def test_what_is_remembered_on_a_connection_that_is_gone_goes_at_the_next_start(
    with_remembered: Screen, open_screen: OpenScreen
) -> None:
    (file,) = files(with_remembered)
    of_removed = file.with_name(f"0123456789abcdef-{file.name.partition('-')[2]}")
    of_removed.write_bytes(file.read_bytes())
    assert with_remembered.leave()
    again = open_screen()
    again.until(lambda: not of_removed.exists())
    assert files(again) == [file]
