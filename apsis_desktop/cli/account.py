"""The account that a command works on: the practice account, one from the environment, or one from the keyring."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from apsis_desktop.accounts.column_limits import ColumnLimits
from apsis_desktop.api.account import Account
from apsis_desktop.api.region import Region
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.cli.names import fitting_names
from apsis_desktop.errors import ConnectionUnknown, NameAmbiguous, SettingsUnreadable, UsageWrong
from apsis_desktop.system.logging_setup import remember_secret
from apsis_desktop.system.paths import Paths
from apsis_desktop.text.pasted import clean_key

if TYPE_CHECKING:
    from apsis_desktop.settings.file import Connection

_KEY = ("APSIS_CLIENT_ID", "APSIS_CLIENT_SECRET")


@dataclass(frozen=True, slots=True)
class ChosenAccount:
    """`column_limits` are remembered for connections alone; others have no id to remember them by."""

    account: Account
    connection_id: str = ""
    column_limits: ColumnLimits = field(default_factory=ColumnLimits)


@contextlib.contextmanager
def chosen_account(
    environment: Mapping[str, str], *, practice: bool, connection: str | None
) -> Iterator[ChosenAccount]:
    """Yield the account. The keyring is touched only when neither practice nor the environment names one.

    Raises `UsageProblem`, `KeyringProblem` and `SecretMissing` kinds.
    """
    if practice:
        from apsis_desktop.practice.server import PracticeServer

        with PracticeServer() as server:
            yield ChosenAccount(Account(server.url, TokenSource(server.client_id, server.client_secret)))
    elif connection is None and _has_key(environment):
        yield ChosenAccount(_account_from_environment(environment))
    else:
        yield _account_from_keyring(connection, _api_address(environment))


def _has_key(environment: Mapping[str, str]) -> bool:
    return any(clean_key(environment.get(name, "")) for name in _KEY)


def _account_from_environment(environment: Mapping[str, str]) -> Account:
    client_id, secret = (clean_key(environment.get(name, "")) for name in _KEY)
    if not client_id or not secret:
        raise UsageWrong(words="Set both APSIS_CLIENT_ID and APSIS_CLIENT_SECRET, or neither.")
    remember_secret(secret)
    try:
        region = Region(clean_key(environment.get("APSIS_REGION", "")).lower() or Region.EU)
    except ValueError:
        raise UsageWrong(words="APSIS_REGION must be eu (Europe) or apac (Asia-Pacific).") from None
    return Account(_api_address(environment) or region.url, TokenSource(client_id, secret))


def _api_address(environment: Mapping[str, str]) -> str | None:
    """Return the address that replaces the region's. Raises `UsageWrong` without repeating a password in it."""
    address = clean_key(environment.get("APSIS_API_URL", ""))
    if "@" in address:
        raise UsageWrong(words="APSIS_API_URL must not contain a user name or password.")
    return address or None


def _account_from_keyring(name: str | None, address: str | None) -> ChosenAccount:
    from apsis_desktop.accounts.accounts import Accounts
    from apsis_desktop.accounts.credentials import Credentials
    from apsis_desktop.settings.file import Settings

    paths = Paths.of_this_user()
    settings = Settings(paths.config / "settings.json")
    if settings.problem is not None:
        raise SettingsUnreadable(words=str(settings.problem), detail=settings.problem.detail)
    accounts = Accounts(settings, Credentials(), address)
    connection_id = _pick_connection(accounts.connections(), name).id
    limits = ColumnLimits(paths.config / "column_limits.json")
    return ChosenAccount(accounts.account(connection_id), connection_id, limits)


def _pick_connection(connections: Sequence[Connection], name: str | None) -> Connection:
    if name is None:
        if not connections:
            raise UsageWrong(
                words="No connection yet. Connect in the window first, set APSIS_CLIENT_ID and "
                "APSIS_CLIENT_SECRET, or try --practice."
            )
        if len(connections) > 1:
            names = ", ".join(f"“{connection.name}”" for connection in connections)
            raise UsageWrong(words=f"Choose a connection with --connection: {names}.")
        return connections[0]
    fitting = [one for one in connections if one.id == name]
    fitting = fitting or fitting_names(name, [(one.name, one) for one in connections])
    if not fitting:
        raise ConnectionUnknown(name=name)
    if len(fitting) > 1:
        raise NameAmbiguous(kind="connection", name=name, choices=", ".join(one.id for one in fitting))
    return fitting[0]
