"""The key of fingerprints is in the keyring, or nowhere."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from dictionary_keyring import DictionaryKeyring, undisturbed
from keyring.errors import KeyringLocked as LockedThere
from patience import PATIENCE

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.errors import KeyringLocked, KeyringProblem, KeyringSilent
from apsis_desktop.settings.file import Connection


def locked(_step: str, _service: str) -> None:
    raise LockedThere


def read_only(step: str, _service: str) -> None:
    if step == "set":
        raise OSError


def test_it_is_made_once_and_is_the_same_at_the_next_start(keyring: DictionaryKeyring) -> None:
    first = Credentials(backend=keyring)
    key = first.fingerprint_key()
    assert len(key) == 32
    assert first.fingerprint_key() == key
    assert Credentials(backend=keyring).fingerprint_key() == key
    assert [service for service, _user in keyring.entries] == ["Apsis Desktop/fingerprints/key"]
    assert Credentials(backend=DictionaryKeyring()).fingerprint_key() != key


def test_several_threads_get_the_same_one(keyring: DictionaryKeyring) -> None:
    credentials, found = Credentials(backend=keyring), []
    threads = [threading.Thread(target=lambda: found.append(credentials.fingerprint_key())) for _each in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(found) == 8
    assert set(found) == {Credentials(backend=keyring).fingerprint_key()}


@pytest.mark.parametrize("disturbed", [locked, read_only])
def test_where_the_keyring_does_not_take_it_there_is_none_and_none_is_left_in_memory(
    keyring: DictionaryKeyring, disturbed: Callable[[str, str], None]
) -> None:
    keyring.before_each = disturbed
    credentials = Credentials(backend=keyring)
    with pytest.raises(KeyringProblem):
        credentials.fingerprint_key(a_person_waits=True)
    keyring.before_each = undisturbed
    assert credentials.wait_until_idle(PATIENCE)
    assert not keyring.entries, "it is not owed to the keyring either"
    key = credentials.fingerprint_key(a_person_waits=True)
    assert Credentials(backend=keyring).fingerprint_key() == key


def test_nobody_is_asked_to_unlock_the_keyring_in_the_background(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    keyring.before_each = locked
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, "a secret")
    calls = keyring.calls
    with pytest.raises(KeyringLocked):
        credentials.fingerprint_key()
    assert keyring.calls == calls


def test_a_keyring_that_does_not_answer_is_given_up(keyring: DictionaryKeyring) -> None:
    answers = threading.Event()

    def wait(_step: str, _service: str) -> None:
        answers.wait(PATIENCE)

    keyring.before_each = wait
    credentials = Credentials(backend=keyring, time_limit=0.05)
    with pytest.raises(KeyringSilent):
        credentials.fingerprint_key()
    answers.set()
    assert credentials.wait_until_idle(PATIENCE)


def test_what_is_no_key_is_replaced_and_a_forgotten_one_too(keyring: DictionaryKeyring) -> None:
    first = Credentials(backend=keyring)
    key = first.fingerprint_key()
    (entry,) = keyring.entries
    keyring.entries[entry] = keyring.entries[entry].replace(key.hex()[:2].encode("utf-16-le"), "x".encode("utf-16-le"))
    second = Credentials(backend=keyring)
    other = second.fingerprint_key()
    assert other != key
    second.forget_fingerprint_key()
    assert not keyring.entries
    third = second.fingerprint_key()
    assert third not in {key, other}
    assert second.wait_until_idle(PATIENCE)
    assert Credentials(backend=keyring).fingerprint_key() == third


def test_a_key_that_was_to_be_deleted_does_not_take_the_next_one_with_it(keyring: DictionaryKeyring) -> None:
    credentials = Credentials(backend=keyring)
    key = credentials.fingerprint_key()
    keyring.before_each = locked
    credentials.forget_fingerprint_key()
    keyring.before_each = undisturbed
    other = credentials.fingerprint_key(a_person_waits=True)
    assert other != key
    assert credentials.wait_until_idle(PATIENCE)
    assert Credentials(backend=keyring).fingerprint_key() == other


def test_the_key_and_the_secrets_of_connections_do_not_meet(keyring: DictionaryKeyring) -> None:
    odd = [Connection(each, "Shop", Region.EU, "77") for each in ("fingerprints", "proxy", "fingerprints/key")]
    credentials = Credentials(backend=keyring)
    key = credentials.fingerprint_key()
    for one in odd:
        credentials.keep_secret(one, "s" * 5000)
        credentials.token_cache(one).save("t" * 5000)
        credentials.forget(one)
    assert Credentials(backend=keyring).fingerprint_key() == key
