"""Connections with all that belongs to them: settings, secrets, and what the reports of one account share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from accounts import CLIENT_ID, SECRET, TOKENS, token_answer
from kept_accounts import NORDIC, SECTIONS, SINGAPORE, ask, connect, kept
from keyring.backends.fail import Keyring as NoKeyring
from patience import PATIENCE
from scripted_server import Answer, ScriptedServer

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.account import Account
from apsis_desktop.api.region import Region
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.errors import (
    AddressNotSafe,
    ConnectionUnknown,
    KeyringMissing,
    SecretMissing,
)
from apsis_desktop.settings.file import Connection, Settings


def test_all_reports_of_a_connection_share_one_account(tmp_path: Path) -> None:
    there = kept(tmp_path, NORDIC, SINGAPORE)
    found: list[Account] = []
    together = threading.Barrier(8)

    def fetch() -> None:
        together.wait()
        found.append(there.accounts.account(NORDIC.id))

    threads = [threading.Thread(target=fetch) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(account) for account in found}) == 1
    assert there.accounts.account(SINGAPORE.id) is not found[0]
    assert [found[0].address, there.accounts.account(SINGAPORE.id).address] == [Region.EU.url, Region.APAC.url]


def test_an_address_that_is_not_safe_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AddressNotSafe):
        kept(tmp_path, NORDIC, address="http://api.example").accounts.account(NORDIC.id)


def test_a_missing_secret_and_a_missing_keyring_are_told_apart(tmp_path: Path) -> None:
    there = kept(tmp_path, NORDIC)
    there.credentials.forget(NORDIC)
    with pytest.raises(SecretMissing):
        there.accounts.account(NORDIC.id)
    without = Credentials(backend=NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    accounts = Accounts(Settings(tmp_path / "settings.json"), without)
    with pytest.raises(KeyringMissing):
        accounts.account(NORDIC.id)
    assert isinstance(accounts.keyring_problem, KeyringMissing)


def test_another_name_changes_nothing_else(tmp_path: Path) -> None:
    there = kept(tmp_path, NORDIC)
    account = there.accounts.account(NORDIC.id)
    renamed = there.accounts.rename(NORDIC.id, "Scandinavia")
    assert there.accounts.connections() == (renamed,)
    assert there.accounts.account(NORDIC.id) is account
    assert there.credentials.secret(renamed) == f"secret of {NORDIC.name}"


def test_what_is_removed_is_gone_with_its_secret_and_token(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, SINGAPORE, address=apsis.url)
    connection = connect(there)
    there.accounts.remove(connection.id)
    assert there.accounts.connections() == (SINGAPORE,)
    assert len(there.keyring.entries) == 1
    assert there.credentials.secret(SINGAPORE)
    for unknown in (there.accounts.account, there.accounts.remove, there.accounts.connection):
        with pytest.raises(ConnectionUnknown):
            unknown(connection.id)


def test_a_report_that_still_runs_does_not_put_a_token_back(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, address=apsis.url)
    connection = connect(there)
    account = there.accounts.account(connection.id)
    there.accounts.remove(connection.id)
    apsis.on("GET", "/audience/sections", Answer(401), SECTIONS)
    apsis.on("POST", "/oauth/token", token_answer(TOKENS[3]))
    ask(account)
    assert there.keyring.entries == {}


def test_what_is_removed_while_its_secret_is_looked_for_does_not_come_back(tmp_path: Path) -> None:
    there = kept(tmp_path, NORDIC)
    fresh = Accounts(Settings(tmp_path / "settings.json"), Credentials(backend=there.keyring))
    reading, go_on = threading.Event(), threading.Event()
    problems: list[Exception] = []

    def hold(step: str, _service: str) -> None:
        if step == "get" and not reading.is_set():
            reading.set()
            go_on.wait(PATIENCE)

    def fetch(account: Callable[[str], Account]) -> None:
        try:
            account(NORDIC.id)
        except ConnectionUnknown as problem:
            problems.append(problem)

    there.keyring.before_each = hold
    thread = threading.Thread(target=fetch, args=[fresh.account])
    thread.start()
    assert reading.wait(PATIENCE)
    fresh._settings.remove_connection(NORDIC)
    go_on.set()
    thread.join()
    assert len(problems) == 1


def test_a_visitor_is_used_like_any_other_and_never_kept(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, NORDIC)
    practice = Connection("practice", "Practice data", Region.EU, CLIENT_ID)
    account = Account(apsis.url, TokenSource(CLIENT_ID, SECRET))
    there.accounts.visit(practice, account)
    assert there.accounts.account("practice").tokens is account.tokens
    assert there.accounts.connection("practice") is practice
    assert there.accounts.connections() == (NORDIC,)
    ask(account)
    assert set(there.keyring.entries) == set(kept(tmp_path / "other", NORDIC).keyring.entries)
