"""A preset that remembers who was in its list lets the next report say who is new, also without the old file."""

from __future__ import annotations

import csv
import sys

from dictionary_keyring import DictionaryKeyring
from hands import press
from keyring.errors import KeyringLocked
from own_account import OwnAccount
from remembering_screen import (
    KEY,
    brings,
    files,
    goes,
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

from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.lists.inside.open_comparison import Which

__all__ = ["screen", "with_remembered"]


def test_the_row_says_who_is_new_without_the_old_file_and_also_after_a_restart(
    with_remembered: Screen, own_account: OwnAccount, open_screen: OpenScreen
) -> None:
    second = brings(with_remembered, own_account, people(2, 3, 4, 5))
    with_remembered.until(lambda: "+2 new, 1 gone since today" in says(with_remembered, second))
    with_remembered.until(remembered(with_remembered, second))
    goes(with_remembered, second)
    assert with_remembered.leave()
    again = open_screen()
    again.lists_are_here()
    again.until(lambda: again.desktop.services.queue.job(second) is not None)
    third = brings(again, own_account, people(4, 5))
    again.until(lambda: "2 gone since today" in says(again, third))


def test_who_is_new_can_be_seen_and_saved_and_who_is_gone_is_not_offered(
    with_remembered: Screen, own_account: OwnAccount
) -> None:
    screen = with_remembered
    second = brings(screen, own_account, people(2, 3, 4, 5))
    screen.until(remembered(screen, second))
    screen.menu(second, "Compare…")
    window = screen.sees(ChangesWindow)
    screen.until(lambda: window.summary.text() == "2 new, 1 gone")
    assert window.compare_with.combo.currentText().endswith("fingerprints only")
    kinds = window.people.kinds.buttons()
    assert [(one.text(), one.isEnabled()) for one in kinds] == [("New 2", True), ("Gone 1", False), ("Changed", False)]
    assert "not who is gone" in window.notes.text()
    assert not window.by.isEnabled()
    model = window.people.table.rows
    screen.until(lambda: model.rowCount() == 2 and model.is_there(1))
    assert sorted(model.index(row, 0).data() for row in range(2)) == ["person-4", "person-5"]
    press(window.save)
    path = screen.save_as("new.csv")
    screen.until(path.exists)
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert [rows[0], *sorted(rows[1:])] == [
        ["Export key", "Email"],
        ["person-4", "4@example.com"],
        ["person-5", "5@example.com"],
    ]
    # A file of the old list tells more.
    other = screen.folder / "other.csv"
    other.write_bytes(people(1, 2))
    window.compare_with.take_file(str(other))
    screen.until(lambda: window.summary.text() == "3 new, 1 gone, 0 changed")
    assert all(one.isEnabled() for one in window.people.kinds.buttons())
    assert window.people.which() is Which.NEW


def test_nothing_is_kept_until_it_is_chosen_and_then_nothing_that_can_be_read(
    screen: Screen, own_account: OwnAccount, keyring: DictionaryKeyring
) -> None:
    first = brings(screen, own_account, people(1, 2, 3))
    screen.until(lambda: screen.job(first).contents is not None)
    assert files(screen) == []
    assert not any(KEY in service for service, _user in keyring.entries)
    turns(screen, on=True)
    second = brings(screen, own_account, people(1, 2, 3))
    screen.until(remembered(screen, second))
    (file,) = files(screen)
    assert b"person" not in file.read_bytes()
    assert b"example" not in file.read_bytes()
    assert sys.platform == "win32" or file.stat().st_mode & 0o077 == 0
    (secret,) = (blob.decode("utf-16") for (service, _user), blob in keyring.entries.items() if service == KEY)
    key = secret.partition("\n")[2]
    own = screen.desktop.services.paths
    everything = [each for folder in (own.config, own.data, own.logs) for each in folder.rglob("*") if each.is_file()]
    assert not [each for each in everything if key.encode() in each.read_bytes()]
    assert not [each for each in everything if bytes.fromhex(key) in each.read_bytes()]


def locked(_step: str, service: str) -> None:
    if KEY in service:
        raise KeyringLocked


def test_a_keyring_that_is_locked_remembers_nobody_and_that_is_said(screen: Screen, keyring: DictionaryKeyring) -> None:
    keyring.before_each = locked
    dialog = presets(screen)
    press(dialog.remember)
    screen.until(lambda: "only if this computer’s keyring can be used" in dialog.notice.text())
    assert not dialog.remember.isChecked()
    assert not remembers(screen)
    assert files(screen) == []


def test_where_the_keyring_is_locked_at_the_next_report_that_is_said_and_the_report_is_as_good(
    with_remembered: Screen, own_account: OwnAccount, open_screen: OpenScreen, keyring: DictionaryKeyring
) -> None:
    (file,) = files(with_remembered)
    before = file.read_bytes()
    assert with_remembered.leave()
    keyring.before_each = locked
    again = open_screen()
    again.lists_are_here()
    report = brings(again, own_account, people(2, 3, 4, 5))
    again.notice("only if this computer’s keyring can be used")
    again.until(lambda: says(again, report).startswith("4 people"))
    assert again.job(report).problem is None
    assert file.read_bytes() == before
