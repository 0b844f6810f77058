from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable

import pytest
from dictionary_keyring import DictionaryKeyring, undisturbed
from keyring.errors import KeyringLocked as LockedThere
from keyring.errors import NoKeyringError
from patience import PATIENCE
from python_process import run_python

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.errors import KeyringLocked, KeyringMissing, KeyringProblem, SecretMissing
from apsis_desktop.settings.file import Connection

SECRET = "s3cr3t-Blåbärsgröt-never-show-this"
TOKEN = "eyJ" + "hdgEioR4Pw9" * 400


def refuse(error: Callable[[str], Exception]) -> Callable[[str, str], None]:
    def step(kind: str, service: str) -> None:
        raise error(f"{kind} {SECRET}")

    return step


def test_a_secret_and_a_long_token_outlive_the_run(keyring: DictionaryKeyring, connection: Connection) -> None:
    first = Credentials(backend=keyring)
    first.keep_secret(connection, SECRET)
    first.token_cache(connection).save(TOKEN)

    next_run = Credentials(backend=keyring)
    assert next_run.secret(connection) == SECRET
    assert next_run.token_cache(connection).load() == TOKEN
    assert next_run.problem is None
    assert next_run.problem is None


def test_connections_do_not_see_one_anothers_secrets(keyring: DictionaryKeyring, connection: Connection) -> None:
    other = Connection.new(name="Shop", region=Region.EU, client_id="4f2")
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, SECRET)
    with pytest.raises(SecretMissing, match="Shop"):
        credentials.secret(other)


def test_a_renamed_connection_keeps_its_secret(keyring: DictionaryKeyring, connection: Connection) -> None:
    Credentials(backend=keyring).keep_secret(connection, SECRET)
    renamed = Connection(connection.id, "Butik", connection.region, connection.client_id)
    assert Credentials(backend=keyring).secret(renamed) == SECRET


def test_forgetting_leaves_nothing_in_the_keyring_nor_in_memory(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, SECRET)
    credentials.token_cache(connection).save(TOKEN)
    credentials.forget(connection)
    assert not keyring.entries
    assert credentials.token_cache(connection).load() is None
    with pytest.raises(SecretMissing):
        credentials.secret(connection)


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (NoKeyringError, KeyringMissing),
        (LockedThere, KeyringLocked),
        (OSError, KeyringProblem),
        (ValueError, KeyringProblem),
    ],
)
def test_whatever_is_wrong_with_the_keyring_the_secret_is_kept_for_this_run_and_the_reason_said(
    keyring: DictionaryKeyring,
    connection: Connection,
    raised: Callable[[str], Exception],
    expected: type[KeyringProblem],
) -> None:
    keyring.before_each = refuse(raised)
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, SECRET)
    credentials.token_cache(connection).save(TOKEN)
    assert credentials.problem is not None
    assert type(credentials.problem) is expected
    assert credentials.secret(connection) == SECRET
    assert credentials.token_cache(connection).load() == TOKEN
    credentials.forget(connection)
    assert credentials.token_cache(connection).load() is None
    with pytest.raises(SecretMissing):
        credentials.secret(connection)


def test_a_secret_that_cannot_be_read_is_a_keyring_problem_and_no_missing_secret(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    keyring.before_each = refuse(LockedThere)
    credentials = Credentials(backend=keyring)
    with pytest.raises(KeyringLocked):
        credentials.secret(connection)
    assert credentials.token_cache(connection).load() is None


def test_a_locked_keyring_is_asked_again_when_a_person_acts_and_then_gets_what_it_missed(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    other = Connection.new(name="Butik", region=Region.EU, client_id="77")
    keyring.before_each = refuse(LockedThere)
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, SECRET)
    calls = keyring.calls
    credentials.token_cache(connection).save(TOKEN)
    credentials.token_cache(other).load()
    assert keyring.calls == calls  # nobody is asked to unlock it for the sake of a token

    keyring.before_each = undisturbed
    credentials.keep_secret(other, "another secret")
    assert credentials.problem is None
    next_run = Credentials(backend=keyring)
    assert next_run.secret(connection) == SECRET
    assert next_run.secret(other) == "another secret"
    assert next_run.token_cache(connection).load() == TOKEN


def test_a_locked_keyring_that_opens_for_reading_gets_what_it_missed(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    other = Connection.new(name="Butik", region=Region.EU, client_id="77")
    Credentials(backend=keyring).keep_secret(other, "another secret")
    keyring.before_each = refuse(LockedThere)
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, SECRET)
    keyring.before_each = undisturbed
    assert credentials.secret(other) == "another secret"
    assert credentials.wait_until_idle(PATIENCE)
    assert credentials.problem is None
    assert Credentials(backend=keyring).secret(connection) == SECRET


def test_a_missing_keyring_is_not_looked_for_again(keyring: DictionaryKeyring, connection: Connection) -> None:
    keyring.before_each = refuse(NoKeyringError)
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, SECRET)
    calls = keyring.calls
    credentials.keep_secret(connection, SECRET + "2")
    assert keyring.calls == calls
    assert credentials.secret(connection) == SECRET + "2"


def test_one_value_that_the_keyring_refuses_does_not_keep_the_others_out(
    keyring: DictionaryKeyring, connection: Connection
) -> None:
    def refuse_tokens(step: str, service: str) -> None:
        if step == "set" and service.endswith("/token/a/1"):
            raise OSError(28, "No room")

    keyring.before_each = refuse_tokens
    credentials = Credentials(backend=keyring)
    credentials.token_cache(connection).save(TOKEN)
    credentials.keep_secret(connection, SECRET)
    assert Credentials(backend=keyring).secret(connection) == SECRET
    assert credentials.token_cache(connection).load() == TOKEN


def test_many_threads_at_once_leave_each_value_whole(keyring: DictionaryKeyring, connection: Connection) -> None:
    credentials = Credentials(backend=keyring, time_limit=60)
    cache = credentials.token_cache(connection)
    tokens = [f"{number}" * 3000 for number in range(4)]
    seen: list[str | None] = []

    def work(token: str) -> None:
        for _ in range(10):
            cache.save(token)
            seen.append(Credentials(backend=keyring).token_cache(connection).load())
            seen.append(cache.load())

    threads = [threading.Thread(target=work, args=(token,)) for token in tokens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert credentials.wait_until_idle(PATIENCE)
    assert set(seen) <= {*tokens, None}
    assert Credentials(backend=keyring).token_cache(connection).load() == cache.load()


def test_no_secret_is_in_any_repr_exception_or_log_line(
    keyring: DictionaryKeyring, connection: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    keyring.before_each = refuse(OSError)
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(connection, SECRET)
    credentials.token_cache(connection).save(TOKEN)
    other = Connection.new(name="Butik", region=Region.EU, client_id="77")
    with pytest.raises(KeyringProblem) as caught:
        credentials.secret(other)
    shown = [
        repr(credentials),
        repr(credentials.token_cache(connection)),
        repr(connection),
        str(credentials.problem),
        repr(credentials.problem),
        getattr(credentials.problem, "detail", ""),
        *traceback.format_exception(caught.value),
        caplog.text,
    ]
    assert caplog.records
    for text in shown:
        assert SECRET not in text
        assert TOKEN[:20] not in text


def test_the_keyring_library_is_imported_when_it_is_first_used() -> None:
    program = "import sys, apsis_desktop.accounts.credentials; print('keyring' in sys.modules)"
    done = run_python("-c", program)
    assert done.stdout.strip() == "False"
