"""A keyring that does not answer: nobody waits for it twice, and what it does late changes nothing newer."""

from __future__ import annotations

import sys
import threading
import time

import pytest
from dictionary_keyring import DictionaryKeyring
from keyring.errors import KeyringLocked as LockedThere
from patience import PATIENCE
from python_process import run_python

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.errors import KeyringLocked, KeyringSilent
from apsis_desktop.settings.file import Connection

SECRET = "s3cr3t-Blåbärsgröt-never-show-this"


TOKEN = "eyJ" + "hdgEioR4Pw9" * 400


class Frozen:
    """Makes each step of a keyring hang until it is released."""

    def __init__(self, keyring: DictionaryKeyring, *, at: str = "") -> None:
        self._at = at
        self._released = threading.Event()
        keyring.before_each = self

    def __call__(self, step: str, service: str) -> None:
        if self._at in step:
            self._released.wait()

    def release(self) -> None:
        self._released.set()


def test_a_frozen_keyring_costs_the_time_limit_once(keyring: DictionaryKeyring, connection: Connection) -> None:
    frozen = Frozen(keyring)
    credentials = Credentials(backend=keyring, time_limit=0.2)
    began = time.monotonic()
    credentials.keep_secret(connection, SECRET)
    assert time.monotonic() - began >= 0.2
    assert isinstance(credentials.problem, KeyringSilent)

    credentials._calls._limit = 10 * PATIENCE  # so that who waited once more would wait for ever
    other = Connection.new(name="Butik", region=Region.EU, client_id="77")
    with pytest.raises(KeyringSilent):
        credentials.secret(other)
    credentials.keep_secret(other, SECRET)
    credentials.token_cache(connection).save(TOKEN)
    credentials.forget(other)
    assert credentials.secret(connection) == SECRET
    assert credentials.token_cache(connection).load() == TOKEN

    frozen.release()
    credentials._calls._limit = PATIENCE
    assert credentials.wait_until_idle(PATIENCE)


def test_what_was_owed_to_a_frozen_keyring_is_brought_when_it_answers_after_all(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    frozen = Frozen(keyring)
    credentials = Credentials(backend=keyring, time_limit=0.1)
    credentials.keep_secret(connection, SECRET)
    credentials.token_cache(connection).save(TOKEN)
    frozen.release()
    credentials._calls._limit = PATIENCE
    assert credentials.wait_until_idle(PATIENCE)
    assert credentials.problem is None
    next_run = Credentials(backend=keyring)
    assert next_run.secret(connection) == SECRET
    assert next_run.token_cache(connection).load() == TOKEN


def test_a_write_that_succeeds_late_does_not_bring_back_what_was_forgotten_meanwhile(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    frozen = Frozen(keyring, at="set")
    credentials = Credentials(backend=keyring, time_limit=0.1)
    credentials.keep_secret(connection, SECRET)
    credentials.forget(connection)
    frozen.release()
    credentials._calls._limit = PATIENCE
    assert credentials.wait_until_idle(PATIENCE)
    assert not keyring.entries


def test_a_write_that_succeeds_late_does_not_overwrite_a_newer_secret(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    frozen = Frozen(keyring, at="set")
    credentials = Credentials(backend=keyring, time_limit=0.1)
    credentials.keep_secret(connection, SECRET * 100)
    credentials.keep_secret(connection, "newer")
    frozen.release()
    credentials._calls._limit = PATIENCE
    assert credentials.wait_until_idle(PATIENCE)
    assert credentials.secret(connection) == "newer"
    assert Credentials(backend=keyring).secret(connection) == "newer"


def test_a_removal_that_succeeds_late_does_not_take_a_secret_kept_meanwhile(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    Credentials(backend=keyring).keep_secret(connection, SECRET * 100)
    frozen = Frozen(keyring, at="delete")
    credentials = Credentials(backend=keyring, time_limit=0.1)
    credentials.forget(connection)
    credentials.keep_secret(connection, "newer")
    frozen.release()
    credentials._calls._limit = PATIENCE
    assert credentials.wait_until_idle(PATIENCE)
    assert Credentials(backend=keyring).secret(connection) == "newer"


def test_a_prompt_that_is_dismissed_late_opens_no_second_one(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    dismissed = threading.Event()

    def prompt(step: str, service: str) -> None:
        dismissed.wait()
        raise LockedThere

    keyring.before_each = prompt
    credentials = Credentials(backend=keyring, time_limit=0.1)
    credentials.keep_secret(connection, SECRET)
    dismissed.set()
    assert credentials.wait_until_idle(PATIENCE)
    assert isinstance(credentials.problem, KeyringLocked)
    assert keyring.calls == 1


def test_a_frozen_keyring_does_not_keep_the_process_from_ending() -> None:
    program = """
import threading
from dictionary_keyring import DictionaryKeyring, undisturbed
from apsis_desktop.api.region import Region
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.settings.file import Connection

keyring = DictionaryKeyring()
keyring.before_each = lambda step, service: threading.Event().wait()
credentials = Credentials(backend=keyring, time_limit=0.1)
credentials.keep_secret(Connection("1", "Shop", Region.EU, "4f2"), "a secret")
print(credentials.problem.code)
"""
    done = run_python("-c", f"import sys; sys.path[:0] = {sys.path!r}\n{program}")
    assert (done.returncode, done.stdout.strip()) == (0, "KeyringSilent")
    assert "Traceback" not in done.stderr
