"""Stores secrets and tokens in the keyring, or in memory for this run where there is none."""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from apsis_desktop.accounts.credentials.keyring import KeyringEntries, choose_keyring
from apsis_desktop.accounts.credentials.keyring_size_limit import LongValues
from apsis_desktop.accounts.credentials.keyring_time_limit import NoAnswer, StillWanted, TimeLimitedCalls
from apsis_desktop.errors import KeyringMissing, KeyringProblem, KeyringSilent, SecretMissing
from apsis_desktop.settings.file import Connection
from apsis_desktop.system.logging_setup import remember_secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Result = TypeVar("Result")
_OF_PROXY = "Apsis Desktop/proxy/password"
_OF_FINGERPRINTS = "Apsis Desktop/fingerprints/key"
_KEY = re.compile("[0-9a-f]{64}")  # 32 bytes
_log = logging.getLogger(__name__)


class Credentials:
    """The secrets and tokens of all connections. Thread safe; no call takes longer than `time_limit` seconds.

    A value is first noted in memory, and as owed to the keyring, then written there. Where the keyring is missing,
    locked, silent or fails, the value stays owed, `problem` says why, and it is written when the keyring works again:
    a locked one is tried when a person acts, a silent one after it has answered, a missing one at the next start.
    """

    def __init__(self, *, time_limit: float = 10.0, backend: KeyringBackend | None = None) -> None:
        self._backend = backend
        self._calls = TimeLimitedCalls(time_limit, self._on_late_answer)
        self._lock = threading.Lock()
        self._memory: dict[str, str] = {}
        self._owed: dict[str, str | None] = {}  # None: to be deleted
        self._changes = 0
        self._problem: KeyringProblem | None = None
        self._making_key = threading.Lock()

    def __repr__(self) -> str:
        return f"<Credentials {self._problem.code if self._problem else 'in the keyring'}>"

    @property
    def problem(self) -> KeyringProblem | None:
        """Why secrets are kept in memory alone, if they are."""
        return self._problem

    def secret(self, connection: Connection) -> str:
        """Return the client secret. Raises SecretMissing and KeyringProblem kinds."""
        secret = self._read(_secret_of(connection), a_person_waits=True)
        if secret is None:
            raise SecretMissing(connection=connection.name)
        return secret

    def keep_secret(self, connection: Connection, secret: str, *, a_person_waits: bool = True) -> None:
        """Store the client secret, at least until the program ends; longer where `problem` is None."""
        self._keep({_secret_of(connection): secret}, a_person_waits=a_person_waits)

    def secret_restorer(self, connection: Connection) -> Callable[[], None]:
        """Read the current secret, which may wait for the keyring, and return a function that restores it.

        A keyring that cannot be read still has its value: then only what has not been written yet is dropped.
        """
        name = _secret_of(connection)
        with self._lock:
            memory, owed = self._memory.get(name), name in self._owed
        known = memory is not None or owed
        try:
            earlier = memory if known else self._call(lambda values: values.read(name), a_person_waits=True)
            known = True
        except KeyringProblem:
            earlier = None

        def put_back() -> None:
            if known:
                self._keep({name: earlier}, a_person_waits=False)
                return
            with self._lock:
                self._owed.pop(name, None)
                self._memory.pop(name, None)

        return put_back

    def forget(self, connection: Connection, *, a_person_waits: bool = True) -> None:
        """Delete the connection's secret and token."""
        self._keep({_secret_of(connection): None, _token_of(connection): None}, a_person_waits=a_person_waits)

    def token_cache(self, connection: Connection) -> TokenCache:
        """Return the cache of the connection's access token."""
        return TokenCache(self, _token_of(connection))

    def proxy_password(self) -> str:
        """Return the password of the entered proxy; empty where there is none or the keyring cannot be read."""
        try:
            return self._read(_OF_PROXY, a_person_waits=False) or ""
        except KeyringProblem:
            return ""  # the proxy will ask for one

    def keep_proxy_password(self, password: str) -> None:
        """Store the proxy's password, or delete it where it is empty."""
        self._keep({_OF_PROXY: password or None}, a_person_waits=True)

    def fingerprint_key(self, *, a_person_waits: bool = False) -> bytes:
        """Return the key of fingerprints, which is made where there is none. Raises KeyringProblem kinds.

        Unlike a secret, it is never kept in memory alone: what was made with it would be of no use at the next start.
        """
        with self._making_key:
            stored = self._read(_OF_FINGERPRINTS, a_person_waits=a_person_waits)
            if stored is None or not _KEY.fullmatch(stored):
                stored = made = os.urandom(32).hex()
                remember_secret(made)
                with self._lock:
                    self._owed.pop(_OF_FINGERPRINTS, None)  # an earlier one was to be deleted
                    self._memory.pop(_OF_FINGERPRINTS, None)
                self._call(lambda values: values.write(_OF_FINGERPRINTS, made), a_person_waits=a_person_waits)
            return bytes.fromhex(stored)

    def forget_fingerprint_key(self) -> None:
        """Delete the key of fingerprints, so that nothing can be compared with them any more."""
        with self._making_key:
            self._keep({_OF_FINGERPRINTS: None}, a_person_waits=False)

    def wait_until_idle(self, limit: float) -> bool:
        """Wait at most `limit` seconds for all keyring calls to end, and return whether they have."""
        return self._calls.wait_until_idle(limit)

    def _read(self, name: str, *, a_person_waits: bool) -> str | None:
        with self._lock:
            if name in self._memory:
                return self._memory[name]
            if name in self._owed:  # it is to be deleted
                return None
            changes = self._changes
        value = self._call(lambda values: values.read(name), a_person_waits=a_person_waits)
        if value is None:
            return None
        remember_secret(value)
        with self._lock:
            # For the case that the keyring freezes later, unless a newer value came meanwhile.
            if changes == self._changes:
                self._memory[name] = value
        return value

    def _keep(self, wanted: dict[str, str | None], *, a_person_waits: bool) -> None:
        with self._lock:
            self._changes += 1
            for name, value in wanted.items():
                self._owed[name] = value
                if value is None:
                    self._memory.pop(name, None)
                else:
                    remember_secret(value)
                    self._memory[name] = value
        with suppress(KeyringProblem):  # it is in memory, and `problem` says why
            self._call(self._write_owed, a_person_waits=a_person_waits)

    def _call(self, work: Callable[[LongValues], Result], *, a_person_waits: bool) -> Result:
        before = self._problem
        # Calling a locked keyring may open a prompt, which must not happen repeatedly in the background.
        if isinstance(before, KeyringMissing) or (
            before is not None and not a_person_waits and not isinstance(before, KeyringSilent)
        ):
            raise type(before)(detail=before.detail)
        try:
            result = self._calls.call(lambda still_wanted: work(self._values(still_wanted)))
        except NoAnswer:
            silent = KeyringSilent()
            self._note_problem(silent)
            raise silent from None
        except KeyringProblem as problem:
            self._note_problem(problem)
            raise
        self._note_problem(None)
        if self._owed:
            self._calls.leave(self._write_owed_later)
        return result

    def _write_owed(self, values: LongValues) -> None:
        """Write what is owed to the keyring. Runs on the keyring's thread."""
        with self._lock:
            owed = list(self._owed.items())
        trouble: KeyringProblem | None = None
        for name, value in owed:
            try:
                if value is None:
                    values.forget(name)
                else:
                    values.write(name, value)
            except KeyringProblem as problem:
                if type(problem) is not KeyringProblem:
                    raise
                trouble = problem  # with this value only
                continue
            with self._lock:
                if name in self._owed and self._owed[name] == value:
                    del self._owed[name]
        if trouble is not None:
            raise trouble

    def _write_owed_later(self, still_wanted: StillWanted) -> None:
        try:
            self._write_owed(self._values(still_wanted))
        except KeyringProblem as problem:
            self._note_problem(problem)
        else:
            self._note_problem(None)

    def _on_late_answer(self, error: BaseException | None) -> None:
        """Continue after a call has returned late: what it wrote may be outdated, so write what is owed."""
        if isinstance(error, KeyringProblem):
            self._note_problem(error)
            return
        self._note_problem(None)
        if self._owed:
            self._calls.leave(self._write_owed_later)

    def _values(self, still_wanted: StillWanted) -> LongValues:
        if self._backend is None:
            self._backend = choose_keyring()
        return LongValues(KeyringEntries(self._backend, still_wanted))

    def _note_problem(self, problem: KeyringProblem | None) -> None:
        if (before := self._problem) is not None and problem is not None and before.code == problem.code:
            return
        if problem is not None:
            _log.warning("Secrets are kept in memory: %s (%s)", problem.code, problem.detail)
        elif before is not None:
            _log.info("The keyring works again")
        self._problem = problem


class TokenCache:
    """The cache of a connection's access token. Never raises: without a keyring it lasts for this run."""

    def __init__(self, credentials: Credentials, name: str) -> None:
        self._credentials = credentials
        self._name = name

    def load(self) -> str | None:
        """Return the token that was saved last, or None."""
        try:
            return self._credentials._read(self._name, a_person_waits=False)  # noqa: SLF001 - a part of Credentials
        except KeyringProblem:
            return None

    def save(self, token: str) -> None:
        """Replace the token."""
        self._credentials._keep({self._name: token}, a_person_waits=False)  # noqa: SLF001 - a part of Credentials


def _secret_of(connection: Connection) -> str:
    return f"Apsis Desktop/{connection.id}/secret"


def _token_of(connection: Connection) -> str:
    return f"Apsis Desktop/{connection.id}/token"
