"""A key is tried and then kept, or, where that fails or is cancelled, leaves nothing behind."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from accounts import CLIENT_ID, SECRET, TOKENS, token_answer
from dictionary_keyring import DictionaryKeyring, undisturbed
from kept_accounts import SECTIONS, ask, connect, connect_with, kept
from keyring.backends.fail import Keyring as NoKeyring
from patience import PATIENCE
from scripted_server import Answer, ScriptedServer, problem, says

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.errors import (
    Cancelled,
    KeyringMissing,
    KeyUnknown,
    SavingProblem,
    StrangeAnswer,
)
from apsis_desktop.settings.file import Settings
from apsis_desktop.system.cancellation import Cancellation


def test_a_key_that_works_is_kept_with_its_token(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, address=apsis.url)
    connection = connect(there)
    assert there.accounts.connections() == (connection,)
    assert there.credentials.secret(connection) == SECRET
    assert there.credentials.token_cache(connection).load() == TOKENS[0]
    assert SECRET not in (tmp_path / "settings.json").read_text()
    ask(there.accounts.account(connection.id))
    assert len(apsis.to("POST", "/oauth/token")) == 1  # the token of the trial is used on


def test_a_key_is_tried_until_apsis_one_has_time_for_it(tmp_path: Path, apsis: ScriptedServer) -> None:
    busy = problem(429, "Too many requests", headers={"Retry-After": "1"})
    apsis.on("POST", "/oauth/token", busy, token_answer(TOKENS[0]))
    apsis.on("GET", "/audience/sections", busy, SECTIONS)
    there = kept(tmp_path, address=apsis.url)
    connection = connect(there)
    assert there.accounts.connections() == (connection,)


@pytest.mark.parametrize(
    ("path", "answer", "kind"),
    [
        (("POST", "/oauth/token"), Answer(401), KeyUnknown),
        (("GET", "/audience/sections"), says(200, {"nothing": 1}), StrangeAnswer),
    ],
    ids=["the key", "the sections"],
)
def test_a_key_that_does_not_work_leaves_nothing(
    tmp_path: Path, apsis: ScriptedServer, path: tuple[str, str], answer: Answer, kind: type[Exception]
) -> None:
    apsis.on(*path, answer)
    there = kept(tmp_path, address=apsis.url)
    with pytest.raises(kind):
        connect(there)
    assert there.accounts.connections() == ()
    assert there.keyring.entries == {}


def test_a_trial_that_is_cancelled_leaves_nothing(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, address=apsis.url)
    cancelled = Cancellation()
    cancelled.set()
    with pytest.raises(Cancelled):
        connect(there, cancelled=cancelled)
    assert (there.accounts.connections(), there.keyring.entries) == ((), {})


@pytest.mark.parametrize("step", ["get", "set"])
def test_cancelled_while_the_keyring_asks_leaves_nothing(tmp_path: Path, apsis: ScriptedServer, step: str) -> None:
    there = kept(tmp_path, address=apsis.url)
    cancelled = Cancellation()

    def cancel(at: str, _service: str) -> None:
        if at == step:
            assert Settings(tmp_path / "settings.json").connections == []
            cancelled.set()

    there.keyring.before_each = cancel
    with pytest.raises(Cancelled):
        connect(there, cancelled=cancelled)
    assert there.credentials.wait_until_idle(PATIENCE)
    assert (there.accounts.connections(), there.keyring.entries) == ((), {})


@pytest.mark.parametrize("in_memory", [True, False])
@pytest.mark.parametrize("step", ["get", "set"])
def test_a_new_secret_that_is_cancelled_leaves_the_one_that_was_there(
    tmp_path: Path, apsis: ScriptedServer, step: str, in_memory: bool
) -> None:
    first = kept(tmp_path, address=apsis.url)
    connection = connect(first)
    before = dict(first.keyring.entries)
    credentials = first.credentials if in_memory else Credentials(backend=first.keyring)
    accounts = Accounts(Settings(tmp_path / "settings.json"), credentials, apsis.url)
    cancelled = Cancellation()
    first.keyring.before_each = lambda at, _service: cancelled.set() if at == step else None
    with pytest.raises(Cancelled):
        connect_with(accounts, "Another name", Region.EU, CLIENT_ID, "a new secret", cancelled)
    assert credentials.wait_until_idle(PATIENCE)
    first.keyring.before_each = undisturbed
    assert accounts.connections() == (connection,)
    assert credentials.secret(connection) == SECRET
    assert Credentials(backend=first.keyring).secret(connection) == SECRET
    assert first.keyring.entries.keys() == before.keys()


def test_a_keyring_that_answers_after_the_cancel_gets_nothing(tmp_path: Path, apsis: ScriptedServer) -> None:
    keyring, go_on = DictionaryKeyring(), threading.Event()
    credentials = Credentials(backend=keyring, time_limit=0.2)
    accounts = Accounts(Settings(tmp_path / "settings.json"), credentials, apsis.url)
    cancelled = Cancellation()

    def hold(step: str, _service: str) -> None:
        if step == "set" and not go_on.is_set():
            cancelled.set()
            go_on.wait(PATIENCE)

    keyring.before_each = hold
    with pytest.raises(Cancelled):
        connect_with(accounts, "Nordic", Region.EU, CLIENT_ID, SECRET, cancelled)
    go_on.set()
    assert credentials.wait_until_idle(PATIENCE)
    assert (accounts.connections(), keyring.entries) == ((), {})


def test_too_late_is_too_late(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, address=apsis.url)
    cancelled = Cancellation()
    connection = connect(there, cancelled=cancelled)
    cancelled.set()
    assert not cancelled.is_set()
    assert there.accounts.connections() == (connection,)


def test_where_the_settings_cannot_be_written_no_secret_stays_in_the_keyring(
    tmp_path: Path, apsis: ScriptedServer
) -> None:
    (tmp_path / "settings.json").mkdir()
    there = kept(tmp_path, address=apsis.url)
    with pytest.raises(SavingProblem):
        connect(there)
    assert there.keyring.entries == {}


def test_connecting_again_takes_the_new_secret_and_name_and_shares_the_limits(
    tmp_path: Path, apsis: ScriptedServer
) -> None:
    there = kept(tmp_path, address=apsis.url)
    first = connect(there)
    before = there.accounts.account(first.id)
    again = connect(there, "Scandinavia", secret="a new one")
    assert (again.id, again.name) == (first.id, "Scandinavia")
    assert there.accounts.connections() == (again,)
    assert there.credentials.secret(again) == "a new one"
    after = there.accounts.account(first.id)
    assert after is not before
    assert after.limits is before.limits  # reports that still run with the old key count as well


def test_without_a_keyring_a_new_connection_works_until_the_program_closes(
    tmp_path: Path, apsis: ScriptedServer
) -> None:
    credentials = Credentials(backend=NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    accounts = Accounts(Settings(tmp_path / "settings.json"), credentials, apsis.url)
    connection = connect_with(accounts, "Nordic", Region.EU, CLIENT_ID, SECRET)
    assert isinstance(accounts.keyring_problem, KeyringMissing)
    ask(accounts.account(connection.id))
