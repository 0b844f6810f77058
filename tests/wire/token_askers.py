"""Somebody who asks with a token, a clock that stands, and a place where a token is kept."""

from accounts import NOON
from scripted_server import ScriptedServer, says

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient

SECTIONS = "/audience/sections"
EMPTY = says(200, {"items": []})


class Moment:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now


class Kept:
    """Keeps a token from one start to the next."""

    def __init__(self, token: str | None = None) -> None:
        self.token = token

    def load(self) -> str | None:
        return self.token

    def save(self, token: str) -> None:
        self.token = token

    def clear(self) -> None:
        self.token = None


def ask(account: Account) -> None:
    with ApsisClient(account) as client:
        next(client.get_pages(SECTIONS))


def tokens_sent(server: ScriptedServer) -> list[str | None]:
    return [each.token for each in server.to("GET", SECTIONS)]


def tokens_made(server: ScriptedServer) -> int:
    return len(server.to("POST", "/oauth/token"))
