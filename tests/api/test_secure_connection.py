import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import QUICK, TOKENS, account_at, token_answer
from certificates import Authority
from patience import PATIENCE
from scripted_server import Answer, Breaks, ScriptedServer

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.errors import CertificateWrong, NoNetwork

pytestmark = pytest.mark.usefixtures("own_certificates")


@pytest.fixture
def secured(authority: Authority) -> Iterator[ScriptedServer]:
    with ScriptedServer(authority.server_for("127.0.0.1")) as server:
        server.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        yield server


def check_key(url: str, times: TimeLimits = QUICK) -> None:
    with ApsisClient(account_at(url, times=times)) as client:
        client.check_key()


def test_a_certificate_that_the_system_trusts_is_enough(
    secured: ScriptedServer, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    check_key(secured.url)
    assert len(secured.requests) == 1


def test_several_requests_share_one_connection(
    secured: ScriptedServer, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    secured.on("GET", "/file", Answer(200, b"x" * 300_000, chunk=300_000))
    with ApsisClient(account_at(secured.url)) as client:
        for _ in range(3):
            with client.poll(Link("/file", LinkKind.SECOND), {}) as answer:
                assert len(b"".join(answer.raw())) == 300_000
    assert secured.connections == 1


def test_a_certificate_of_an_unknown_maker_is_not_trusted(secured: ScriptedServer) -> None:
    with pytest.raises(CertificateWrong, match=r"connection to 127\.0\.0\.1 could not be verified"):
        check_key(secured.url)
    assert secured.requests == []


def test_a_certificate_for_another_name_is_not_trusted(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    with ScriptedServer(authority.server_for("other.example")) as server:
        with pytest.raises(CertificateWrong):
            check_key(server.url)
        assert server.requests == []


def test_a_server_that_speaks_no_tls_is_not_trusted(server: ScriptedServer) -> None:
    with pytest.raises(CertificateWrong):
        check_key(f"https://127.0.0.1:{server.port}")


def test_a_server_that_hangs_up_in_the_handshake_is_no_wrong_certificate() -> None:
    with ScriptedServer(mute=True) as server:

        def hang_up() -> None:
            server.stalling.wait(PATIENCE)
            server.__exit__()

        hanging_up = threading.Thread(target=hang_up)
        hanging_up.start()
        with pytest.raises(NoNetwork):
            check_key(server.url.replace("http:", "https:"))
        hanging_up.join()


def test_a_handshake_that_takes_too_long_is_given_up() -> None:
    with ScriptedServer(mute=True) as server, pytest.raises(NoNetwork):
        check_key(server.url.replace("http:", "https:"), TimeLimits(connect=0.3))


def test_a_connection_that_is_reset_in_the_body_is_noticed(
    secured: ScriptedServer, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    secured.on("POST", "/oauth/token", Answer(200, b"x" * 5000, breaks=Breaks.RESET))
    with pytest.raises(NoNetwork):
        check_key(secured.url)


@pytest.mark.parametrize("host", [f"{'a' * 64}.example", ".example", "a..example"])
def test_a_name_that_cannot_be_is_not_found(host: str) -> None:
    with pytest.raises(NoNetwork):
        check_key(f"https://{host}")
