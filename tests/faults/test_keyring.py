"""The keyring is missing, locked or frozen when a report needs its secret, or a token is too long for it."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import LOOK, NOON, SECRET, jwt, token_answer
from desk import Desk, desk
from dictionary_keyring import WINDOWS_LIMIT, DictionaryKeyring, undisturbed
from fault_table import KEYRING, Case, cases
from kept_accounts import NORDIC, kept
from keyring.errors import KeyringLocked as LockedThere
from keyring.errors import NoKeyringError
from patience import PATIENCE
from reports import CSV, csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState
from apsis_desktop.settings.file import Settings

TOKEN = "/oauth/token"
SENTENCES = {
    "SecretNotKept": "This computer has no keyring. Connect again with the client ID and secret.",
    "SecretLocked": "This computer’s keyring is locked. Unlock it and try again.",
    "SecretSilent": "This computer’s keyring does not respond. Try again later.",
    "SecretOutOfReach": "This computer’s keyring cannot be used. Try again later.",
    "SecretMissing": (
        "The secret for the connection “Nordic marketing” is missing from this computer’s keyring. "
        "Connect again with the client ID and secret."
    ),
}
REFUSALS: dict[str, Exception] = {
    "is missing": NoKeyringError(),
    "is locked": LockedThere(),
    "breaks": OSError(5, "Input/output error"),
    "is full": OSError(28, "No space left on device"),
}


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


@contextlib.contextmanager
def trouble(case: Case, keyring: DictionaryKeyring, credentials: Credentials) -> Iterator[None]:
    """Have a fault of the table `KEYRING`, when something is read or only when it is written."""
    thawed = threading.Event()

    def happen(step: str, _service: str) -> None:
        if case.place == "write" and step != "set":
            return
        if case.fault == "is frozen":
            thawed.wait(PATIENCE)
        elif case.fault in REFUSALS:
            raise REFUSALS[case.fault]

    if case.fault == "has lost it":
        keyring.entries.clear()
    keyring.before_each = happen
    if case.fault == "is frozen":
        credentials._calls._limit = 0.2
    try:
        yield
    finally:
        thawed.set()
        credentials._calls._limit = PATIENCE
        keyring.before_each = undisturbed


def is_not_requested(opened: Desk, server: ScriptedServer, code: str, says: str, offers: ReportAction) -> str:
    job = opened.gets()
    assert job.problem is not None
    assert (job.problem.code, opened.says(job.id), opened.offers(job.id)) == (code, says, offers)
    assert opened.remembered(job.id).state is JobState.FAILED
    assert opened.left_waiting() == opened.saved() == {}
    assert server.requests == []
    return job.id


def comes_home(opened: Desk, job_id: str) -> None:
    assert opened.tries_again(job_id).state is JobState.READY
    assert opened.remembered(job_id).problem is None
    assert list(opened.left_waiting().values()) == [CSV]


@pytest.mark.parametrize("case", [case for case in cases(KEYRING) if case.place == "read"], ids=str)
def test_a_keyring_when_a_secret_is_read_that(
    case: Case, server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring, credentials: Credentials
) -> None:
    connects = case.fault in {"is missing", "has lost it"}
    with trouble(case, keyring, credentials):
        offers = ReportAction.CONNECT_AGAIN if connects else ReportAction.TRY_AGAIN
        job_id = is_not_requested(at_desk, server, case.code, SENTENCES[case.code], offers)
    assert credentials.wait_until_idle(PATIENCE)
    if connects:
        credentials.keep_secret(NORDIC, SECRET)
    comes_home(at_desk, job_id)


@pytest.mark.parametrize("case", [case for case in cases(KEYRING) if case.place == "write"], ids=str)
def test_a_keyring_when_a_token_is_kept_that(
    case: Case, server: ScriptedServer, at_desk: Desk, keyring: DictionaryKeyring, credentials: Credentials
) -> None:
    with trouble(case, keyring, credentials):
        assert at_desk.gets().state is JobState.READY
        assert credentials.problem is not None
    assert list(at_desk.left_waiting().values()) == [CSV]
    assert len(server.to("POST", TOKEN)) == 1


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
