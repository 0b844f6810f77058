"""Real connections for tests of the window: settings in a folder, a keyring in a dictionary, one local address."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from accounts import CLIENT_ID, SECRET
from dictionary_keyring import DictionaryKeyring
from scripted_server import says

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.region import Region
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.cancellation import Cancellation

NORDIC = Connection("nordic", "Nordic marketing", Region.EU, "client-nordic")
SINGAPORE = Connection("singapore", "Singapore", Region.APAC, "client-singapore")
SECTIONS = says(200, {"items": [{"name": "Europe", "discriminator": "s.europe"}]})


@dataclass
class Kept:
    accounts: Accounts
    settings: Settings
    credentials: Credentials
    keyring: DictionaryKeyring


def kept(folder: Path, *connections: Connection, address: str | None = None) -> Kept:
    keyring = DictionaryKeyring()
    credentials = Credentials(backend=keyring)
    settings = Settings(folder / "settings.json")
    for connection in connections:
        settings.keep_connection(connection)
        credentials.keep_secret(connection, f"secret of {connection.name}")
    return Kept(Accounts(settings, credentials, address), settings, credentials, keyring)


def connect_with(
    accounts: Accounts,
    name: str,
    region: Region,
    client_id: str,
    secret: str,
    cancelled: Cancellation | None = None,
) -> Connection:
    """Connect as the window does, in its two steps."""
    cancelled = cancelled or Cancellation()
    return accounts.keep(accounts.try_key(name, region, client_id, secret, cancelled), cancelled)


def connect(
    there: Kept, name: str = "Nordic", secret: str = SECRET, cancelled: Cancellation | None = None
) -> Connection:
    return connect_with(there.accounts, name, Region.EU, CLIENT_ID, secret, cancelled)


def ask(account: Account) -> None:
    with ApsisClient(account) as client:
        next(client.get_pages("/audience/sections"))
