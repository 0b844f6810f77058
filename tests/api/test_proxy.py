"""Which way leads to APSIS One."""

import pytest
from accounts import account_at
from scripted_server import ScriptedServer
from squid import HOST, NAME, PASSWORD, running_squid

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.origin import Origin
from apsis_desktop.api.proxy import Proxy, ProxyKind, Route, host_and_port
from apsis_desktop.errors import NoNetwork, ProxyRefused

AWAY = Origin("https", "api.apsis.one", 443)


def test_the_systems_proxy_is_followed_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    route = Route()
    assert route.proxy_for(AWAY) == "http://proxy.example:3128"
    route.use(Proxy(ProxyKind.NONE))
    assert route.proxy_for(AWAY) is None
    route.use(Proxy(ProxyKind.NAMED, "other.example"))
    assert route.proxy_for(AWAY) == "http://other.example:8080"


def test_a_named_proxy_whose_address_is_still_missing_is_as_the_system() -> None:
    assert Route(Proxy(ProxyKind.NAMED)).proxy_for(AWAY) is None


def test_this_computer_is_never_asked_through_a_named_proxy() -> None:
    assert Route(Proxy(ProxyKind.NAMED, "proxy.example")).proxy_for(Origin("http", "127.0.0.1", 80)) is None


def test_a_user_and_the_password_are_spelled_so_that_an_address_bears_them() -> None:
    route = Route(Proxy(ProxyKind.NAMED, "2001:db8::1", 3128, "someone@example"), lambda: "p@ss: word")
    assert route.proxy_for(AWAY) == "http://someone%40example:p%40ss%3A%20word@[2001:db8::1]:3128"


def test_the_password_is_not_asked_for_without_a_user() -> None:
    def unasked() -> str:
        raise AssertionError

    assert Route(Proxy(ProxyKind.NAMED, "proxy.example"), unasked).proxy_for(AWAY) == "http://proxy.example:8080"


def test_a_change_holds_for_the_next_exchange_of_a_client_that_is_open(server: ScriptedServer) -> None:
    with running_squid() as squid:
        right = Proxy(ProxyKind.NAMED, "127.0.0.1", squid.port, NAME)
        passwords = ["wrong", PASSWORD]
        account = account_at(f"https://{HOST}:{server.port}")
        account.route._password = lambda: passwords.pop(0)
        with ApsisClient(account) as client:
            account.route.use(right)
            with pytest.raises(ProxyRefused):
                client.check_key()
            account.route.use(Proxy(ProxyKind.NONE))
            with pytest.raises(NoNetwork):  # the name is known to the proxy alone
                client.check_key()
            account.route.use(right)
            with pytest.raises(Exception) as through:  # noqa: PT011 - the server speaks no TLS; it was reached
                client.check_key()
            assert not isinstance(through.value, ProxyRefused | AssertionError)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("proxy.example.se:3128", ("proxy.example.se", 3128)),
        (" http://proxy:8080/ ", ("proxy", 8080)),
        ("proxy", ("proxy", 8080)),
        ("10.0.0.1:80", ("10.0.0.1", 80)),
        ("[2001:db8::1]:3128", ("2001:db8::1", 3128)),
        ("pröxy.example:3128", ("pröxy.example", 3128)),
        ("", None),
        ("pro€xy", None),
        ("a" * 70 + "ö", None),
        ("proxy?x", None),
        ("proxy#x", None),
        ("pro<xy", None),
        (":3128", None),
        ("proxy:port", None),
        ("proxy:0", None),
        ("proxy:99999", None),
        ("two words", None),
        ("socks5://proxy:1080", None),
        ("anna:secret@proxy:80", None),
        ("proxy/path", None),
    ],
)
def test_what_a_person_types_as_a_proxys_address(typed: str, read: tuple[str, int] | None) -> None:
    assert host_and_port(typed) == read
