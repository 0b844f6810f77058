"""Name and password of a proxy, in the letters that people have, at a real proxy."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from accounts import TOKENS, account_at, token_answer
from certificates import Authority
from scripted_server import Answer, ScriptedServer
from squid import HOST, NAME, NORDIC, OLD, PASSWORD, Squid, squid

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.proxy import Proxy, ProxyKind, Route, read_proxy
from apsis_desktop.errors import (
    ApsisError,
    NoNetwork,
    ProxyCutOff,
    ProxyKindUnknown,
    ProxyRefused,
    ProxySignIn,
    ProxyUnreadable,
)

__all__ = ["squid"]


@pytest.fixture
def behind(
    authority: Authority, own_certificates: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[ScriptedServer]:
    """Return the API, which is found by way of the proxy alone."""
    with ScriptedServer(authority.server_for(HOST)) as server:
        server.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        authority.is_trusted(monkeypatch, tmp_path)
        yield server


def reached(server: ScriptedServer, route: Route | None = None) -> int:
    """Check the key, and return how often the API has been reached."""
    account = account_at(f"https://{HOST}:{server.port}")
    if route is not None:
        object.__setattr__(account, "route", route)
    with ApsisClient(account) as client:
        client.check_key()
    return len(server.requests)


@pytest.mark.parametrize(
    "signed_in",
    [
        f"{NAME}:{quote(PASSWORD)}",
        f"{NAME}:{PASSWORD.replace(' ', '%20')}",  # with a plain @ in it
        ":".join(NORDIC),
        ":".join(map(quote, NORDIC)),
        ":".join(OLD),
        ":".join(map(quote, OLD)),
        ":".join(quote(text.encode("latin-1")) for text in OLD),
    ],
)
def test_any_letters_in_the_systems_proxy(
    behind: ScriptedServer, squid: Squid, monkeypatch: pytest.MonkeyPatch, signed_in: str
) -> None:
    monkeypatch.setenv("https_proxy", squid.address(f"{signed_in}@"))
    assert reached(behind) == 1


@pytest.mark.parametrize(("user", "password"), [(NAME, PASSWORD), NORDIC, OLD])
def test_any_letters_in_a_proxy_that_a_person_named(
    behind: ScriptedServer, squid: Squid, user: str, password: str
) -> None:
    assert reached(behind, Route(Proxy(ProxyKind.NAMED, "127.0.0.1", squid.port, user), lambda: password)) == 1


def test_the_encoding_that_a_proxy_took_comes_first_from_then_on(behind: ScriptedServer, squid: Squid) -> None:
    route = Route(Proxy(ProxyKind.NAMED, "127.0.0.1", squid.port, OLD[0]), lambda: OLD[1])
    assert reached(behind, route) == 1
    (proxy,) = route.takes_latin
    before = len(squid.asked())
    assert reached(behind, route) == 2
    assert "%C3" not in "".join(squid.asked()[before:])
    assert route.takes_latin == {proxy}


@pytest.mark.parametrize("password", ["fel", "lösen", "lösen€"])
def test_a_wrong_password_is_refused_in_every_encoding(behind: ScriptedServer, squid: Squid, password: str) -> None:
    route = Route(Proxy(ProxyKind.NAMED, "127.0.0.1", squid.port, "åsa"), lambda: password)
    with pytest.raises(ProxySignIn):
        reached(behind, route)
    assert not route.takes_latin


@pytest.mark.parametrize("named", [True, False])
def test_a_proxys_name_with_nordic_letters_is_looked_up(
    behind: ScriptedServer, monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    proxy = "pröxy.räksmörgås.invalid"
    assert read_proxy(proxy).host == "xn--prxy-6qa.xn--rksmrgs-5wao1o.invalid"
    monkeypatch.setenv("https_proxy", f"http://åsa:pär@{proxy}:3128")
    with pytest.raises(NoNetwork):
        reached(behind, Route(Proxy(ProxyKind.NAMED, proxy, 3128, "åsa"), lambda: "pär") if named else None)


# --- a true sentence for each ----------------------------------------------------------------------------------------


def says(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, proxy: str, kind: type[ApsisError]) -> str:
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(ProxyRefused) as caught:
        reached(server)
    assert type(caught.value) is kind
    return caught.value.plain_words


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (403, ProxyRefused),
        (407, ProxySignIn),
        (405, ProxyRefused),
        (502, ProxyCutOff),
        (503, ProxyCutOff),
        (504, ProxyCutOff),
    ],
)
def test_what_a_proxy_answers(
    behind: ScriptedServer,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    kind: type[ProxyRefused],
) -> None:
    server.on("CONNECT", f"{HOST}:{behind.port}", Answer(status))
    says(behind, monkeypatch, server.url, kind)


@pytest.mark.parametrize(
    ("proxy", "kind"),
    [
        ("socks5://someone:secret@proxy.example:1080", "SOCKS"),
        ("SOCKS5H://proxy.example:1080", "SOCKS"),
        ("https://someone:secret@proxy.example:1080", "HTTPS"),
        ("quic://proxy.example:1080", "QUIC"),
    ],
)
def test_a_proxy_of_another_kind(
    behind: ScriptedServer, monkeypatch: pytest.MonkeyPatch, proxy: str, kind: str
) -> None:
    said = says(behind, monkeypatch, proxy, ProxyKindUnknown)
    assert said == f"The proxy proxy.example:1080 is a {kind} proxy, which Apsis Desktop does not support."


@pytest.mark.parametrize(
    "place",
    [
        "",
        ":3128",
        "proxy.example:port",
        "proxy.example:0",
        "proxy.example:99999",
        "[::1",
        "two words:3128",
        "proxy\x7f.example:3128",
        "pro€xy.example",
        "ö" * 70,
    ],
)
def test_an_address_that_cannot_be_read(behind: ScriptedServer, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    said = says(behind, monkeypatch, f"http://someone:secret@{place}", ProxyUnreadable)
    shown = place.replace("\x7f", "\ufffd")  # which no screen could show
    assert said == f"The proxy address “{shown}” is not valid."
