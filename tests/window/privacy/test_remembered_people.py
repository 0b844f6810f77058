"""A preset that remembers who was in its list lets the next report say who is new, also without the old file."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from accounts import LOOK
from dictionary_keyring import DictionaryKeyring
from hands import button, only, press
from keyring.errors import KeyringLocked
from own_account import OwnAccount
from PySide6.QtWidgets import QMessageBox
from reports import csv_answer
from screen import OpenScreen, Screen

from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.gui.presets.dialog import PresetsDialog
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.inside.open_comparison import Which

KEY = "Apsis Desktop/fingerprints/key"


def people(*numbers: int, head: str = "Export key,Email") -> bytes:
    return f"{head}\r\n".encode() + b"".join(b"person-%d,%d@example.com\r\n" % (one, one) for one in numbers)


@pytest.fixture
def screen(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    """Return a window with the choices of a preset in its form."""
    own_account.has({"Europe": ["Email"]}, ["Women", "Men"])
    opened = open_screen()
    opened.choose("Women")
    opened.add_columns("Email")
    opened.window.workspace.presets.save()
    dialog = opened.sees(PresetNameDialog)
    dialog.field.setText("Every week")
    press(dialog.save)
    opened.until(lambda: len(opened.desktop.services.presets.presets()) == 1)
    return opened


def presets(screen: Screen) -> PresetsDialog:
    return screen.window.workspace.presets.show_all()


def remembers(screen: Screen) -> bool:
    return screen.desktop.services.presets.presets()[0].remembers


def turns(screen: Screen, on: bool) -> None:
    dialog = presets(screen)
    assert dialog.remember.isChecked() is not on
    press(dialog.remember)
    screen.until(lambda: remembers(screen) is on)
    dialog.close()
    screen.until(lambda: screen.window.workspace.presets.dialog is None)


def brings(screen: Screen, account: OwnAccount, body: bytes) -> str:
    """Request a report that comes with these people, and wait until it is ready."""
    account.server.on("GET", LOOK, csv_answer(body, encoding=None))
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def files(screen: Screen) -> list[Path]:
    folder = screen.desktop.services.paths.fingerprints
    return sorted(folder.glob("*.fingerprints"))  # whole ones


def remembered(screen: Screen, report: str) -> Callable[[], bool]:
    return lambda: any(json.loads(file.read_bytes().partition(b"\n")[0])["job_id"] == report for file in files(screen))


def goes(screen: Screen, report: str, name: str = "before.csv") -> None:
    """Save a report, and delete its file."""
    screen.click(report)
    path = screen.save_as(name)
    screen.is_saved_as(report, path)
    path.unlink()


def says(screen: Screen, report: str) -> str:
    return screen.says(report).replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def with_remembered(screen: Screen, own_account: OwnAccount) -> Screen:
    """Return the window once the people of a report are remembered whose file is gone."""
    turns(screen, on=True)
    first = brings(screen, own_account, people(1, 2, 3))
    screen.until(remembered(screen, first))
    goes(screen, first)
    return screen


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
