import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import TOKENS, account_at, token_answer
from certificates import Authority
from scripted_server import Answer, Breaks, ScriptedServer
from squid import HOST, Squid, squid

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.origin import Origin
from apsis_desktop.api.proxy import system_proxy
from apsis_desktop.errors import CertificateWrong, LineBroke, ProxyRefused

__all__ = ["squid"]

AWAY = Origin("https", "api.apsis.one", 443)
RIGHT = "someone:p%40ss%20word@"


@pytest.fixture
def behind(authority: Authority, own_certificates: None) -> Iterator[ScriptedServer]:
    """Return the API, which is found by way of the proxy alone."""
    with ScriptedServer(authority.server_for(HOST)) as server:
        server.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        yield server


def check_key(server: ScriptedServer) -> None:
    with ApsisClient(account_at(f"https://{HOST}:{server.port}")) as client:
        client.check_key()


@pytest.mark.parametrize(
    ("settings", "proxy"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy.example:3128"}, "http://proxy.example:3128"),
        ({"HTTPS_PROXY": "proxy.example:3128"}, "http://proxy.example:3128"),
        ({"all_proxy": "http://proxy.example"}, "http://proxy.example"),
        ({"http_proxy": "http://proxy.example"}, None),
        ({"https_proxy": "http://proxy.example", "no_proxy": "apsis.one"}, None),
        ({"https_proxy": "http://proxy.example", "no_proxy": "*"}, None),
    ],
)
@pytest.mark.skipif(
    urllib.request.getproxies is not urllib.request.getproxies_environment, reason="this system has other settings"
)
def test_the_systems_settings_are_followed(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], proxy: str | None
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert system_proxy(AWAY) == proxy


@pytest.mark.parametrize(
    ("entries", "exempt"),
    [
        ("api.apsis.one:443", True),
        ("api.apsis.one:80", False),
        ("api.apsis.one:port", False),
        (".apsis.one", True),
        ("*.apsis.one", True),
        ("*.apsis.one:443", True),
        ("api.*", True),
        ("*apsis*", True),
        ("API.Apsis.One", True),
        ("api.apsis.one.", True),
        ("https://api.apsis.one/", True),
        ("sis.one", False),
        ("intranet.example; apsis.one", True),
        ("intranet.example apsis.one", True),
        (" intranet.example ,\tapsis.one ", True),
        (";,;", False),
        ("10.0.0.0/8", False),
        ("[::1", False),
    ],
)
def test_which_hosts_are_exempt(monkeypatch: pytest.MonkeyPatch, entries: str, exempt: bool) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example")
    monkeypatch.setenv("no_proxy", entries)
    assert (system_proxy(AWAY) is None) is exempt


@pytest.mark.parametrize(
    ("entries", "exempt"),
    [
        ("10.0.0.0/8", True),
        ("10.1.2.3", True),
        ("10.1.2.3:8443", True),
        ("10.1.2.3:443", False),
        ("10.*", True),
        ("10.1.2.0/24,192.168.0.0/16", True),
        ("192.168.0.0/16", False),
        ("fd00::/8", False),
    ],
)
def test_which_addresses_are_exempt(monkeypatch: pytest.MonkeyPatch, entries: str, exempt: bool) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example")
    monkeypatch.setenv("no_proxy", entries)
    assert (system_proxy(Origin("https", "10.1.2.3", 8443)) is None) is exempt


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "localhost", "::1"])
def test_this_computer_is_never_asked_through_a_proxy(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example")
    monkeypatch.setenv("all_proxy", "http://proxy.example")
    assert system_proxy(Origin("http", host, 80)) is None


def test_a_loopback_server_is_reached_although_a_proxy_is_set(
    server: ScriptedServer, client: ApsisClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    client.check_key()
    assert len(server.requests) == 1


def test_the_api_is_reached_through_the_proxy_and_its_certificate_still_checked(
    behind: ScriptedServer, squid: Squid, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("https_proxy", squid.address(RIGHT))
    with pytest.raises(CertificateWrong):
        check_key(behind)
    authority.is_trusted(monkeypatch, tmp_path)
    check_key(behind)
    (request,) = behind.requests
    assert request.path == "/oauth/token"
    assert not [name for name in request.headers if name.startswith("proxy")]


@pytest.mark.parametrize("user", ["", "someone:wrong@"])
def test_a_proxy_that_wants_another_password_says_so(
    behind: ScriptedServer, squid: Squid, monkeypatch: pytest.MonkeyPatch, user: str
) -> None:
    monkeypatch.setenv("https_proxy", squid.address(user))
    with pytest.raises(ProxyRefused, match="network’s proxy") as caught:
        check_key(behind)
    assert "407" in caught.value.detail
    assert behind.connections == 0


@pytest.mark.parametrize("status", [403, 407, 502, 503])
def test_a_proxy_that_does_not_let_one_through_says_so(
    behind: ScriptedServer, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    server.on("CONNECT", f"{HOST}:{behind.port}", Answer(status, b"<html>no</html>"))
    monkeypatch.setenv("https_proxy", server.url)
    with pytest.raises(ProxyRefused):
        check_key(behind)


def test_a_proxy_that_hangs_up_is_a_broken_line(
    behind: ScriptedServer, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on("CONNECT", f"{HOST}:{behind.port}", Answer(breaks=Breaks.HANG_UP))
    monkeypatch.setenv("https_proxy", server.url)
    with pytest.raises(LineBroke):
        check_key(behind)


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1", "https://127.0.0.1:1", "http://127.0.0.1:port", "http://[::1", "http://"]
)
def test_a_proxy_of_another_kind_is_said_not_to_work(
    behind: ScriptedServer, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(ProxyRefused):
        check_key(behind)


def test_a_407_from_anywhere_is_the_proxys(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", "/oauth/token", Answer(407))
    with pytest.raises(ProxyRefused):
        client.check_key()
