"""The connections of this person, and the account that all reports of a connection share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Protocol

from apsis_desktop.accounts.column_limits import ColumnLimits
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Section, load_sections
from apsis_desktop.api.proxy import Route
from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.api.region import Region
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.errors import (
    ApsisError,
    Cancelled,
    ConnectionUnknown,
    KeyringLocked,
    KeyringMissing,
    KeyringProblem,
    KeyringSilent,
    SavingProblem,
    SecretLocked,
    SecretNotKept,
    SecretOutOfReach,
    SecretSilent,
    StoreProblem,
)
from apsis_desktop.report.server_time import ServerTime
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.settings.preferences import read_preferences
from apsis_desktop.system.cancellation import Cancellation

_UNREAD = {KeyringMissing: SecretNotKept, KeyringLocked: SecretLocked, KeyringSilent: SecretSilent}


@dataclass(frozen=True, slots=True)
class Trial:
    """A key that APSIS One has accepted, and the sections that it may see."""

    connection: Connection
    account: Account = field(repr=False)
    secret: str = field(repr=False)
    sections: tuple[Section, ...]
    is_new: bool = True  # no connection had this key before, so the keyring has no entry of it


class ConnectionRecords(Protocol):
    """A record outside the settings of which connection has which key. The list of reports keeps it.

    Every call waits for the disk and raises `StoreProblem` kinds.
    """

    def note_connections(self, connections: Iterable[Connection], /) -> None: ...
    def connection_of(self, region: str, client_id: str, /) -> str | None: ...
    def forget_connection(self, connection_id: str, /) -> None: ...


class Accounts:
    """Thread safe. Methods that wait for the network, the disk or the keyring say so; the others return at once.

    `address` replaces every region's address (`APSIS_API_URL`).
    """

    def __init__(
        self,
        settings: Settings,
        credentials: Credentials,
        address: str | None = None,
        records: ConnectionRecords | None = None,
        column_limits: ColumnLimits | None = None,
    ) -> None:
        self._settings = settings
        self._credentials = credentials
        self._records = records
        self.column_limits = column_limits or ColumnLimits()
        self._address = (address or "").strip()
        self._lock = threading.Lock()
        self._accounts: dict[str, Account] = {}
        self._sections: dict[str, tuple[Section, ...]] = {}
        self._visitors: dict[str, Connection] = {}
        self._visitors_time: dict[str, ServerTime] = {}
        self._unfinished = set(settings.unfinished)  # at an earlier start
        self.route = Route(read_preferences(settings).proxy, credentials.proxy_password)
        self.server_time = ServerTime()
        """From the answers to all stored connections."""

    @property
    def keyring_problem(self) -> KeyringProblem | None:
        """Why secrets are kept in memory alone, if they are."""
        return self._credentials.problem

    def connections(self) -> tuple[Connection, ...]:
        """Return the stored connections, in the order in which they were made."""
        return tuple(self._settings.connections)

    def visit(self, connection: Connection, account: Account) -> None:
        """Add an account for this run only, such as the practice account. It is never stored."""
        time = ServerTime()
        with self._lock:
            self._visitors[connection.id] = connection
            self._visitors_time[connection.id] = time
            self._accounts[connection.id] = replace(account, note_date=time.note)

    def agreed_time(self, connection_id: str) -> datetime | None:
        """Return the time, where this computer's clock and that of APSIS One agree.

        A visitor, such as the practice account, has a clock of its own.
        """
        with self._lock:
            time = self._visitors_time.get(connection_id, self.server_time)
        return time.agreed()

    def try_key(self, name: str, region: Region, client_id: str, secret: str, cancelled: threading.Event) -> Trial:
        """Check a key with APSIS One, and store nothing yet. Waits for the network.

        A known key keeps its connection, with the new name and secret. Raises `KeyProblem`, `ServiceAway` kinds and
        `Cancelled`.
        """
        from apsis_desktop.report.retrying_client import IN_WINDOW, RetryingClient

        known = self._find_by_key(region, client_id)
        new = Connection.new(name=name, region=region, client_id=client_id)
        connection = known._replace(name=name) if known is not None else new
        account = self._new_account(region, client_id, secret, self._limits_of(connection))
        with RetryingClient(account, cancelled, IN_WINDOW) as client:
            client.check_key()
            sections = load_sections(client)  # a key that may not read sections is useless for reports
        return Trial(connection, account, secret, sections, is_new=known is None)

    def keep(self, trial: Trial, cancelled: Cancellation) -> Connection:
        """Store a key that works. Waits for the keyring and the disk; raises `SavingProblem` kinds and `Cancelled`.

        The settings are written last: cancelling before that undoes the connection, and the keyring is restored.
        """
        connection, may_ask = trial.connection, True
        put_back: Callable[[], None] = partial(self._credentials.forget, connection, a_person_waits=False)
        if not trial.is_new:
            put_back = self._credentials.secret_restorer(connection)
            may_ask = not self._credentials.problem is not None  # the person has just been asked to unlock it
        if cancelled.is_set():
            raise Cancelled
        with self._lock:
            self._unfinished.discard(connection.id)
        if trial.is_new:
            self._settings.begin(connection.id)
        self._credentials.keep_secret(connection, trial.secret, a_person_waits=may_ask)
        try:
            if not cancelled.settle():
                raise Cancelled
            self._settings.keep_connection(connection)
        except ApsisError:
            put_back()
            if trial.is_new:
                self._note_finished(connection.id)
            raise
        trial.account.tokens.keep_in(self._credentials.token_cache(connection))
        with self._lock:
            self._accounts[connection.id] = trial.account
            self._sections[connection.id] = trial.sections
        self.note_connections()
        return connection

    def sections_on_connecting(self, connection_id: str) -> tuple[Section, ...] | None:
        """Return, once, the sections that were loaded when the key was checked."""
        with self._lock:
            return self._sections.pop(connection_id, None)

    def note_connections(self) -> None:
        """Record which connection has which key, where possible. Waits for the disk."""
        known = {one.id: one for one in (*self._settings.earlier_connections, *self._settings.connections)}
        if self._records is not None and known:
            with suppress(StoreProblem):
                self._records.note_connections(known.values())

    def rename(self, connection_id: str, name: str) -> Connection:
        """Rename a connection. Waits for the disk; raises `SavingProblem` and `ConnectionUnknown`."""
        connection = self.connection(connection_id)._replace(name=name)
        self._settings.keep_connection(connection)
        return connection

    def remove(self, connection_id: str) -> None:
        """Remove a connection with its secret and token. Waits for the disk and the keyring.

        The next start looks whether anything is left of it, as the program may end before all of it is gone.
        """
        connection = self.connection(connection_id)
        self._settings.remove_connection(connection)
        with self._lock:
            account = self._accounts.pop(connection_id, None)
        if account is not None:
            account.tokens.keep_in(None)  # a running report must not store a token again
        self._let_go(connection)

    def unfinished(self) -> list[str]:
        """Return the ids of connections that an earlier start was making, or removing. Nothing of them is to stay."""
        with self._lock:
            return [each for each in self._unfinished if self._settings.connection(each) is None]

    def finish(self, connection_id: str) -> None:
        """Delete what an earlier start has left of a connection. Waits for the disk and the keyring."""
        if connection_id in self.unfinished():
            self._let_go(Connection(connection_id, "", Region.EU, ""), a_person_waits=False)
            self._note_finished(connection_id)

    def keep_proxy_password(self, password: str) -> None:
        """Store the password of the entered proxy, or delete it where it is empty. Waits for the keyring."""
        self._credentials.keep_proxy_password(password)

    def account(self, connection_id: str) -> Account:
        """Return the account that all reports of a connection share. Waits for the keyring.

        Raises `ConnectionUnknown`, `SecretMissing` and `KeyringProblem` kinds.
        """
        with self._lock:
            known = self._accounts.get(connection_id)
        if known is not None:
            return known
        connection = self.connection(connection_id)
        made = self._new_account(connection.region, connection.client_id, self._read_secret(connection))
        made.tokens.keep_in(self._credentials.token_cache(connection))
        with self._lock:
            self.connection(connection_id)  # it may have been removed meanwhile
            # Another thread may have been quicker: there is one account, with one set of rate limits.
            return self._accounts.setdefault(connection_id, made)

    def connection(self, connection_id: str) -> Connection:
        """Return a connection by its id. Raises `ConnectionUnknown`."""
        found = self._visitors.get(connection_id) or self._settings.connection(connection_id)
        if found is None:
            raise ConnectionUnknown(name=connection_id)
        return found

    def _let_go(self, connection: Connection, *, a_person_waits: bool = True) -> None:
        self._credentials.forget(connection, a_person_waits=a_person_waits)
        self.column_limits.forget(connection.id)
        if self._records is not None:
            with suppress(StoreProblem):
                self._records.forget_connection(connection.id)

    def _note_finished(self, connection_id: str) -> None:
        """Let the next start not look again, unless the keyring may still have something."""
        if self._credentials.problem is None:
            with suppress(SavingProblem):
                self._settings.finish(connection_id)

    def _read_secret(self, connection: Connection) -> str:
        try:
            return self._credentials.secret(connection)
        except KeyringProblem as problem:  # the advice differs from that for storing a secret
            raise _UNREAD.get(type(problem), SecretOutOfReach)(detail=problem.detail) from problem

    def _new_account(self, region: Region, client_id: str, secret: str, limits: AccountLimits | None = None) -> Account:
        return Account(
            self._address or region.url,
            TokenSource(client_id, secret),
            limits or AccountLimits(),
            route=self.route,
            note_date=self.server_time.note,
        )

    def _limits_of(self, connection: Connection) -> AccountLimits | None:
        """Return the rate limits that reports of this connection already share; a new secret does not reset them."""
        with self._lock:
            known = self._accounts.get(connection.id)
        return known.limits if known is not None else None

    def _find_by_key(self, region: Region, client_id: str) -> Connection | None:
        """Return the connection with a key, also where the settings were lost. Waits for the disk.

        Its id leads to its reports, presets and secret.
        """
        for connection in (*self._settings.connections, *self._settings.earlier_connections):
            if (connection.region, connection.client_id) == (region, client_id):
                return connection
        earlier = None
        if self._records is not None:
            with suppress(StoreProblem):
                earlier = self._records.connection_of(region.value, client_id)
        return None if earlier is None else Connection(earlier, "", region, client_id)
