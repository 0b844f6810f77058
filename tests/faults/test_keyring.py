"""The keyring is missing, locked or frozen when a report needs its secret, or a token is too long for it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from accounts import LOOK, NOON, SECRET, jwt, token_answer
from desk import Desk, desk
from dictionary_keyring import WINDOWS_LIMIT, DictionaryKeyring, undisturbed
from kept_accounts import NORDIC, kept
from keyring.errors import KeyringLocked as LockedThere
from keyring.errors import NoKeyringError
from patience import PATIENCE
from reports import CSV, csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.accounts import Accounts
from apsis_desktop.credentials import Credentials
from apsis_desktop.gui.job_actions import JobAction
from apsis_desktop.jobs.job import JobState
from apsis_desktop.settings import Settings

TOKEN = "/oauth/token"
MISSING = "This computer has no keyring. Connect again with the client ID and secret."
LOCKED = "The keyring of this computer is locked. Unlock it and try again."
SILENT = "The keyring of this computer does not answer. Try again in a while."
BROKEN = "The keyring of this computer cannot be used. Try again in a while."
NOT_THERE = (
    "The secret of the connection “Nordic marketing” is not in the keyring of this computer. "
    "Connect again with the client ID and secret."
)


@pytest.fixture(autouse=True)
def a_report(server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer())


@pytest.fixture
def keyring(tmp_path: Path) -> DictionaryKeyring:
    """Return a keyring that has held the secret since an earlier start."""
    return kept(tmp_path, NORDIC).keyring


@pytest.fixture
def credentials(keyring: DictionaryKeyring) -> Credentials:
    return Credentials(backend=keyring, time_limit=PATIENCE)


@pytest.fixture
def at_desk(server: ScriptedServer, home: Path, tmp_path: Path, credentials: Credentials) -> Iterator[Desk]:
    accounts = Accounts(Settings(tmp_path / "settings.json"), credentials, server.url)
    with desk(home, accounts.account) as opened:
        yield opened
    assert credentials.wait_until_idle(PATIENCE)


def refuses(error: Exception) -> Callable[[str, str], None]:
    def refuse(_step: str, _service: str) -> None:
        raise error

    return refuse


def is_not_asked_for(opened: Desk, server: ScriptedServer, says: str, offers: JobAction = JobAction.TRY_AGAIN) -> str:
    job = opened.gets()
    assert (opened.says(job.id), opened.offers(job.id)) == (says, offers)
    assert opened.remembered(job.id).state is JobState.FAILED
    assert opened.left_waiting() == opened.saved() == {}
    assert server.requests == []
    return job.id


def comes_home(opened: Desk, job_id: str) -> None:
    assert opened.tries_again(job_id).state is JobState.READY
    assert opened.remembered(job_id).problem is None
    assert list(opened.left_waiting().values()) == [CSV]


def test_a_keyring_that_is_missing(server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring) -> None:
    keyring.before_each = refuses(NoKeyringError())
    is_not_asked_for(at_desk, server, MISSING, JobAction.CONNECT_AGAIN)


def test_a_keyring_that_is_locked(server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring) -> None:
    keyring.before_each = refuses(LockedThere())
    job_id = is_not_asked_for(at_desk, server, LOCKED)
    keyring.before_each = undisturbed
    comes_home(at_desk, job_id)


def test_a_keyring_that_breaks(server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring) -> None:
    keyring.before_each = refuses(OSError(5, "Input/output error"))
    job_id = is_not_asked_for(at_desk, server, BROKEN)
    keyring.before_each = undisturbed
    comes_home(at_desk, job_id)


def test_a_keyring_that_is_frozen(
    server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring, credentials: Credentials
) -> None:
    thawed = threading.Event()

    def freeze(_step: str, _service: str) -> None:
        thawed.wait(PATIENCE)

    keyring.before_each = freeze
    credentials._calls._limit = 0.2
    try:
        job_id = is_not_asked_for(at_desk, server, SILENT)
    finally:
        thawed.set()
        credentials._calls._limit = PATIENCE
    assert credentials.wait_until_idle(PATIENCE)
    comes_home(at_desk, job_id)


def test_a_secret_that_somebody_has_deleted(
    server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring, credentials: Credentials
) -> None:
    keyring.entries.clear()
    job_id = is_not_asked_for(at_desk, server, NOT_THERE, JobAction.CONNECT_AGAIN)
    credentials.keep_secret(NORDIC, SECRET)
    comes_home(at_desk, job_id)


def test_a_token_that_is_too_long_for_one_entry_is_kept_for_the_next_start(
    server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring
) -> None:
    token = jwt(exp=NOON + 86_400, scopes="section " * 800)
    assert len(token.encode("utf-16-le")) > 4 * WINDOWS_LIMIT
    server.on("POST", TOKEN, token_answer(token))
    assert at_desk.gets().state is JobState.READY
    assert list(at_desk.left_waiting().values()) == [CSV]
    assert all(len(entry) <= WINDOWS_LIMIT for entry in keyring.entries.values())
    assert Credentials(backend=keyring).token_cache(NORDIC).load() == token
    assert {request.token for request in server.to("GET", LOOK)} == {f"Bearer {token}"}


def test_a_keyring_that_has_no_room_for_the_token(
    server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring, credentials: Credentials
) -> None:
    def no_room(step: str, _service: str) -> None:
        if step == "set":
            raise OSError(28, "No space left on device")

    keyring.before_each = no_room
    assert at_desk.gets().state is JobState.READY
    assert list(at_desk.left_waiting().values()) == [CSV]
    assert credentials.in_memory
    assert len(server.to("POST", TOKEN)) == 1
