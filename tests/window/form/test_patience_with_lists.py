"""A window whose lists meet a busy APSIS One: they come by themselves, and nobody is told of it."""

import pytest
from accounts import TOKENS, token_answer
from own_account import OwnAccount
from screen import OpenScreen
from scripted_server import Answer, Breaks, problem

SOON = problem(429, "Too many requests", headers={"Retry-After": "1"})


@pytest.mark.parametrize(
    "trouble", [SOON, problem(503, "Later"), Answer(breaks=Breaks.HANG_UP)], ids=["429", "503", "a closed connection"]
)
def test_lists_come_though_everything_is_busy_at_first(
    own_account: OwnAccount, open_screen: OpenScreen, trouble: Answer
) -> None:
    own_account.has({"Europe": ["Email"]}, ["Women"])
    server = own_account.server
    server.on("POST", "/oauth/token", trouble, *map(token_answer, TOKENS))
    for path in ("/audience/sections", "/audience/segments"):
        well = server._routes["GET", path]
        server.on("GET", path, trouble, *well)
    screen = open_screen()
    screen.lists_are_here()
    screen.choose("Women")
    assert screen.notices() == []
    assert all(len(server.to("GET", path)) == 2 for path in ("/audience/sections", "/audience/segments"))


def test_whoever_closes_the_window_does_not_wait_for_apsis_one(
    own_account: OwnAccount, open_screen: OpenScreen
) -> None:
    own_account.server.on("POST", "/oauth/token", problem(429, "Too many requests", headers={"Retry-After": "60"}))
    screen = open_screen()
    screen.until(lambda: bool(own_account.server.to("POST", "/oauth/token")))
    assert screen.leave()
