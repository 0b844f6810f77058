"""The network is away, broken, or somebody else's: the report waits, says why, and comes home when it is well again."""

import contextlib
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from accounts import LOOK, QUICK, TOKENS, account_at, link_answer, token_answer
from certificates import Authority
from desk import Desk, HeldClock, desk
from reports import CSV, csv_answer
from scripted_server import Answer, At, Breaks, Ends, ScriptedServer
from squid import HOST, Squid, squid
from wordings import BROKE, CERTIFICATE, CUT_OFF, NO_NETWORK, PROXY, STRANGE

from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import JobState

__all__ = ["squid"]

TOKEN = "/oauth/token"
NOBODY = "https://nobody.invalid"
SIGN_IN = Answer(200, b"<!DOCTYPE html><title>Hotel Wi-Fi</title>", {"Content-Type": "text/html; charset=utf-8"})


def waits_for_the_network(opened: Desk, says: str) -> str:
    """Request a report that cannot even be requested, see that this is said and kept, and return its id."""
    job_id = opened.asks()
    assert opened.is_held(job_id).state is JobState.QUEUED
    assert opened.waits_for(job_id) == says
    assert opened.offers(job_id) is ReportAction.CANCEL
    kept = opened.remembered(job_id)
    assert (kept.state, kept.link, kept.problem) == (JobState.QUEUED, None, None)
    assert opened.left_waiting() == opened.saved() == {}
    return job_id


def comes_home(opened: Desk, job_id: str) -> None:
    assert opened.goes_on(job_id).state is JobState.READY
    assert opened.remembered(job_id).problem is None
    assert list(opened.left_waiting().values()) == [CSV]


def gives_a_report(server: ScriptedServer, url: str | None = None) -> None:
    server.on("POST", TOKEN, token_answer(TOKENS[0]))
    server.on("POST", PATH, link_answer(server, url=url))
    server.on("GET", LOOK, csv_answer())


# --- no way there ----------------------------------------------------------------------------------------------------


def test_a_connection_that_is_refused_until_somebody_is_there(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    with desk(home, account_at(f"http://127.0.0.1:{port}"), HeldClock(hold=3)) as opened:
        job_id = waits_for_the_network(opened, NO_NETWORK)
        with ScriptedServer(port=port) as server:
            gives_a_report(server)
            comes_home(opened, job_id)
            assert len(server.to("POST", PATH)) == 1


@pytest.mark.skipif("sys.platform != 'linux'", reason="other systems refuse where Linux stays silent")
def test_a_connection_that_nobody_takes(home: Path) -> None:
    with contextlib.ExitStack() as callers:
        listener = callers.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = listener.getsockname()[1]
        for _ in range(8):
            caller = callers.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(("127.0.0.1", port))
        account = account_at(f"http://127.0.0.1:{port}", times=QUICK._replace(connect=0.3))
        with desk(home, account, HeldClock(hold=1)) as opened:
            waits_for_the_network(opened, NO_NETWORK)


# --- certificates ----------------------------------------------------------------------------------------------------


def for_another_name(authority: Authority, _folder: Path) -> ScriptedServer:
    return ScriptedServer(authority.server_for("api.example"))


def run_out(authority: Authority, _folder: Path) -> ScriptedServer:
    return ScriptedServer(authority.server_for("127.0.0.1", until=datetime(2021, 1, 1)))  # noqa: DTZ001 - trustme takes UTC so


@pytest.mark.parametrize("certificate", [for_another_name, run_out])
@pytest.mark.usefixtures("own_certificates")
def test_a_certificate_that_is_wrong_because_it_is(
    certificate: Callable[[Authority, Path], ScriptedServer],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    home: Path,
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    with certificate(authority, tmp_path) as server:
        account = account_at(f"https://127.0.0.1:{server.port}")
        with desk(home, account, HeldClock(hold=2)) as opened:
            waits_for_the_network(opened, CERTIFICATE.format(host="127.0.0.1"))
        assert server.requests == []  # nothing was said to whoever that was


# --- proxies ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def behind_proxy(
    authority: Authority, own_certificates: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[ScriptedServer]:
    """Return APSIS One under a name that the proxy alone can find."""
    authority.is_trusted(monkeypatch, tmp_path)
    with ScriptedServer(authority.server_for(HOST)) as server:
        gives_a_report(server, f"https://{HOST}:{server.port}{LOOK}")
        yield server


@pytest.mark.parametrize("user", ["", "someone:wrong@"], ids=["no password", "a wrong password"])
def test_a_proxy_that_wants_a_password_has(
    behind_proxy: ScriptedServer, squid: Squid, home: Path, monkeypatch: pytest.MonkeyPatch, user: str
) -> None:
    monkeypatch.setenv("https_proxy", squid.address(user))
    with desk(home, account_at(f"https://{HOST}:{behind_proxy.port}"), HeldClock(hold=2)) as opened:
        job_id = waits_for_the_network(opened, PROXY)
        assert behind_proxy.connections == 0
        monkeypatch.setenv("https_proxy", squid.address("someone:p%40ss%20word@"))
        comes_home(opened, job_id)


def test_a_proxy_that_is_not_there(behind_proxy: ScriptedServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{nobody.getsockname()[1]}")
    with desk(home, account_at(f"https://{HOST}:{behind_proxy.port}"), HeldClock(hold=2)) as opened:
        waits_for_the_network(opened, NO_NETWORK)


# --- a page to sign in, with 200 -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["text/html", "text/csv", "application/octet-stream"])
def test_a_sign_in_page_in_place_of_the_file_as(server: ScriptedServer, held_desk: Desk, kind: str) -> None:
    server.on("GET", LOOK, replace(SIGN_IN, headers={"Content-Type": kind}), csv_answer())
    is_on_its_way_but_waits(held_desk, held_desk.asks(), STRANGE)


def is_on_its_way_but_waits(opened: Desk, job_id: str, says: str) -> None:
    """See that the trouble is said, that the link is kept and no half file, and that the whole one comes in the end."""
    assert opened.is_held(job_id).state is JobState.PREPARING
    assert opened.waits_for(job_id) == says
    assert opened.remembered(job_id).link is not None
    assert opened.left_waiting() == opened.saved() == {}
    comes_home(opened, job_id)


@pytest.mark.parametrize("ends", Ends, ids=[f"whose end is told by {ends.value}" for ends in Ends])
@pytest.mark.parametrize("packed", [True, False], ids=["a packed file", "a plain file"])
def test_a_file_is_cut(server: ScriptedServer, held_desk: Desk, ends: Ends, *, packed: bool) -> None:
    gives_a_report(server)
    whole = csv_answer() if packed else csv_answer(CSV, encoding=None)
    cut = replace(whole, ends=ends, breaks=Breaks.HANG_UP, at=At.IN_BODY)
    server.on("GET", LOOK, cut, whole)
    # Where nothing tells the end, only the file itself can show that it is not whole.
    is_on_its_way_but_waits(held_desk, held_desk.asks(), CUT_OFF if ends is Ends.CLOSE else BROKE)
