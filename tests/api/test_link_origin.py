"""The token goes to the API's own origin alone, whatever a poll URL or a redirect names."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from accounts import LOOK, TOKENS, account_at
from certificates import Authority
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import Answer, ScriptedServer

from apsis_desktop.api.client import MOST_REDIRECTS, ApsisClient
from apsis_desktop.api.origin import Origin, origin_of
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.api.transport import absolute_url
from apsis_desktop.errors import AddressNotSafe, LinkElsewhere, LinkNotSafe, LinkUnusable, ServiceAway, StrangeAnswer

FILE = Answer(200, b"the file")
OURS = f"Bearer {TOKENS[0]}"


@pytest.fixture
def elsewhere(
    authority: Authority, own_certificates: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[ScriptedServer]:
    """Return another server, a trusted https one, which no token must ever reach."""
    authority.is_trusted(monkeypatch, tmp_path)
    with ScriptedServer(authority.server_for("127.0.0.1")) as other:
        other.on("GET", "/file", FILE)
        yield other
    assert [each.token for each in other.requests if each.token] == []


def look(client: ApsisClient, url: str) -> bytes:
    with client.poll(Link(url, LinkKind.SECOND), {"Accept": "text/csv"}) as answer:
        assert answer.status == 200
        return b"".join(answer.raw())


def redirect(to: str, status: int = 302) -> Answer:
    return Answer(status, b"", {"Location": to})


# --- poll URLs -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", ["{ours}/reports/4711?key=1", "/reports/4711?key=1", "reports/4711?key=1"])
def test_a_link_to_the_api_is_looked_at_with_the_token(server: ScriptedServer, client: ApsisClient, url: str) -> None:
    server.on("GET", LOOK, FILE)
    assert look(client, url.format(ours=server.url)) == b"the file"
    (request,) = server.to("GET", LOOK)
    assert (request.target, request.token) == (f"{LOOK}?key=1", OURS)


def test_a_link_to_another_place_is_not_followed(
    server: ScriptedServer, client: ApsisClient, elsewhere: ScriptedServer
) -> None:
    with pytest.raises(LinkElsewhere, match=rf"link to another site \({elsewhere.url}\), so nothing was downloaded"):
        look(client, f"{elsewhere.url}/file")
    assert elsewhere.connections == 0
    assert server.connections == 0


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1:{port}/",  # another scheme
        "http://127.0.0.1:1/",  # another port
        "http://127.0.0.1/",
        "http://localhost:{port}/",  # another host, though it is the same computer
        "//api.apsis.example/",
        "http://127.0.0.1:{port}@evil.example/",
        "http://127.0.0.1:{port}\\@evil.example/",
        "http://evil.example#@127.0.0.1:{port}/",
        "http://user:password@127.0.0.1:{port}/",
        "ftp://127.0.0.1:{port}/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://127.0.0.1:{port}5/",
        "http://127.0.0.1:999999/",
        "http://[::1",
        "http://\ud800/",
        "http://127.0.0.1:{port}/\x00",
        "/" + "x" * 70_000,
    ],
)
def test_no_spelling_of_another_place_is_looked_at(server: ScriptedServer, client: ApsisClient, url: str) -> None:
    with pytest.raises(LinkElsewhere):
        look(client, url.format(port=server.port))
    assert server.connections == 0


@given(
    st.text() | st.from_regex(r"(https?:)?[/\\]{0,3}([a-z@:\\#?.\u0130\u212a]{0,4}api\.apsis\.one)?[:@/\\?#.a-z0-9%]*")
)
def test_what_is_judged_is_where_httpx_would_go(url: str) -> None:
    ours = Origin("https", "api.apsis.one", 443)
    try:
        whole = absolute_url("https://api.apsis.one/", url)
    except LinkElsewhere:
        return
    if origin_of(whole) == ours:
        request = httpx.Request("GET", whole)
        assert (request.url.scheme, request.url.host, request.url.port) == ("https", "api.apsis.one", None)


@pytest.mark.parametrize(
    ("url", "kind", "says"),
    [
        ("http://api.apsis.one/x?key=1", LinkNotSafe, "a link that is not secure (http://api.apsis.one)"),
        ("http://API.apsis.one.:80/x", LinkNotSafe, "a link that is not secure (http://api.apsis.one)"),
        ("https://api.apsis.one:8443/x", LinkElsewhere, "a link to another site (https://api.apsis.one:8443)"),
        ("https://files.example/x?key=1", LinkElsewhere, "a link to another site (files.example)"),
        ("http://files.example/x", LinkElsewhere, "a link to another site (files.example)"),
        ("ftp://api.apsis.one/x", LinkUnusable, "a link that cannot be used"),
        ("https://anna:secret@api.apsis.one/x", LinkUnusable, "a link that cannot be used"),
        ("https://[::1", LinkUnusable, "a link that cannot be used"),
    ],
)
def test_what_is_said_of_a_link_is_what_is_wrong_with_it(url: str, kind: type[LinkElsewhere], says: str) -> None:
    with ApsisClient(account_at("https://api.apsis.one")) as client, pytest.raises(LinkElsewhere) as caught:
        look(client, url)
    assert type(caught.value) is kind
    assert caught.value.plain_words == f"APSIS One sent {says}, so nothing was downloaded."


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_api_keeps_the_token(server: ScriptedServer, client: ApsisClient, status: int) -> None:
    server.on("GET", LOOK, redirect("/file?part=1", status))
    server.on("GET", "/file", FILE)
    assert look(client, LOOK) == b"the file"
    assert [each.token for each in server.to("GET", "/file")] == [OURS]


def test_a_redirect_to_another_https_host_is_followed_without_the_token(
    server: ScriptedServer, client: ApsisClient, elsewhere: ScriptedServer
) -> None:
    server.on("GET", LOOK, redirect(f"{elsewhere.url}/file"))
    assert look(client, LOOK) == b"the file"
    (request,) = elsewhere.requests
    assert request.token is None
    assert request.headers["accept"] == "text/csv"


def test_the_token_stays_at_home_even_when_a_redirect_leads_back(
    server: ScriptedServer, client: ApsisClient, elsewhere: ScriptedServer
) -> None:
    server.on("GET", LOOK, redirect(f"{elsewhere.url}/away"))
    elsewhere.on("GET", "/away", redirect(f"{elsewhere.url}/file"))
    assert look(client, LOOK) == b"the file"
    elsewhere.on("GET", "/away", redirect(f"{server.url}/file"))
    with pytest.raises(LinkElsewhere):  # and back here it would be plain http
        look(client, LOOK)


@pytest.mark.parametrize(
    "to", ["http://127.0.0.1:1/file", "http://storage.example/file", "ftp://storage.example/", "//127.0.0.1:99/"]
)
def test_a_redirect_to_plain_http_is_refused(server: ScriptedServer, client: ApsisClient, to: str) -> None:
    server.on("GET", LOOK, redirect(to))
    with pytest.raises(LinkElsewhere):
        look(client, LOOK)


@pytest.mark.parametrize("to", ["https://[::1", "https://a:b:c/", "ftp:\\\\", "http://\x7f/", "//\u0130\u2100/"])
def test_a_redirect_to_nonsense_leads_nowhere(server: ScriptedServer, client: ApsisClient, to: str) -> None:
    server.on("GET", LOOK, redirect(to.encode().decode("latin-1")))
    with pytest.raises((ServiceAway, LinkElsewhere)):
        look(client, LOOK)


def test_a_redirect_in_a_circle_ends(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", LOOK, redirect(LOOK))
    with pytest.raises(StrangeAnswer):
        look(client, LOOK)
    assert len(server.to("GET", LOOK)) == 1 + MOST_REDIRECTS


# --- the API's own address -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "http://api.apsis.one",
        "http://10.0.0.1",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "ftp://127.0.0.1",
        "api.apsis.one",
        "https://",
        "https://user:secret@api.apsis.one",
        "https://[::1",
        "https://api.apsis.one:port",
        "",
    ],
)
def test_an_address_that_is_not_safe_is_refused(address: str) -> None:
    with pytest.raises(AddressNotSafe):
        account_at(address)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://api.apsis.one", "The address http://api.apsis.one is not secure: it must begin with https://."),
        ("https://", "The address “https://” cannot be used."),
        ("", "The address “” cannot be used."),
        ("api.apsis.one", "The address “api.apsis.one” cannot be used."),
        ("https://anna:secret@api.apsis.one", "The address “api.apsis.one” cannot be used."),
        ("https://api.apsis.one:port", "The address “https://api.apsis.one:port” cannot be used."),
        ("https://api.apsis.one/?a=1", "The address “https://api.apsis.one/?a=1” cannot be used."),
        ("https://api.apsis.one#a", "The address “https://api.apsis.one#a” cannot be used."),
        ("https://api apsis.one", "The address “https://api apsis.one” cannot be used."),
        ("htps://api.apsis.one", "The address “htps://api.apsis.one” cannot be used."),
    ],
)
def test_what_is_said_of_an_address_is_what_is_wrong_with_it(address: str, says: str) -> None:
    with pytest.raises(AddressNotSafe) as caught:
        account_at(address)
    assert caught.value.plain_words == says


@pytest.mark.parametrize(
    "address",
    [
        "https://api.apsis.one",
        " https://api.apsis.one/ ",
        "http://127.0.0.1:80",
        "http://localhost",
        "http://[::1]:8080",
    ],
)
def test_https_and_this_computer_are_safe(address: str) -> None:
    assert account_at(address).address == address.strip().rstrip("/")


def test_origins_are_compared_as_hosts_are() -> None:
    assert origin_of("HTTPS://API.Apsis.One.") == origin_of("https://api.apsis.one:443/x?y")
    assert origin_of("https://Bücher.example") == origin_of("https://xn--bcher-kva.example/")
