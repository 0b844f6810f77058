"""Starting and stopping the practice account's server."""

from __future__ import annotations

import gc
import logging
import socket
import sys
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from patience import PATIENCE, until

from apsis_desktop.practice.server import PracticeServer

if TYPE_CHECKING:
    from tests.practice.conftest import Caller, Start


def own_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("practice-")]


def address(server: PracticeServer) -> tuple[str, int]:
    url = httpx.URL(server.url)
    assert url.port is not None
    return url.host, url.port


def test_the_server_listens_on_this_computer_alone() -> None:
    with PracticeServer() as server:
        assert server.url.startswith("http://127.0.0.1:")
        _host, port = address(server)
        with socket.socket() as other:
            other.settimeout(2)  # short on purpose: systems without this address do not answer
            assert other.connect_ex(("127.0.0.2", port)) != 0


def test_a_start_makes_nobody_up() -> None:
    with PracticeServer() as server:
        profiles = server._reports._profiles
        assert (profiles._people, profiles._columns, profiles._members) == (None, {}, {})


def test_a_server_is_started_once_at_a_time() -> None:
    with PracticeServer() as server, pytest.raises(RuntimeError):
        server.start()


def test_stopping_twice_or_unstarted_is_no_harm() -> None:
    server = PracticeServer()
    server.stop()
    server.start()
    server.stop()
    server.stop()


def test_a_stopped_server_can_start_again_with_what_it_knew() -> None:
    server = PracticeServer(limits=False)
    body = {"grant_type": "client_credentials", "client_id": server.client_id, "client_secret": server.client_secret}
    with server:
        token = httpx.post(f"{server.url}/oauth/token", json=body, trust_env=False).json()["access_token"]
    with server:
        answer = httpx.get(
            f"{server.url}/audience/sections", headers={"Authorization": f"Bearer {token}"}, trust_env=False
        )
        assert answer.status_code == 200


def test_a_port_can_be_chosen() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for _ in range(2):
        with PracticeServer(port=port) as server:
            assert server.url == f"http://127.0.0.1:{port}"
            httpx.get(server.url, trust_env=False)


def test_a_taken_port_is_said() -> None:
    with PracticeServer() as server, pytest.raises(OSError, match=r"in use|10013|10048"):
        PracticeServer(port=address(server)[1]).start()


def hung_up(line: socket.socket) -> bool:
    """Whether the other side has ended it; one that it had not taken up yet is reset."""
    try:
        return line.recv(1) == b""
    except ConnectionResetError:
        return True


def test_a_stop_ends_a_slow_answer_and_idle_lines(start: Start) -> None:
    caller = start(bytes_per_second=200)
    link = caller.request_whole()
    with socket.create_connection(address(caller.server)) as idle:
        with caller.http.stream("GET", link, headers={"Accept-Encoding": "identity"}) as answer:
            pieces = answer.iter_raw()
            next(pieces)
            caller.server.stop()
            assert own_threads() == []
            with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
                b"".join(pieces)
        idle.settimeout(PATIENCE)
        assert hung_up(idle)


def test_a_stop_ends_an_answer_that_nobody_reads(start: Start) -> None:
    caller = start(profile_count=60_000)
    columns = [{"field_name": str(n), "attribute_discriminator": caller.attribute("Full name")} for n in range(20)]
    link = caller.request_whole(segment_discriminator=caller.segment("Everyone"), attributes=columns, tags=None)
    with caller.http.stream("GET", link, headers={"Accept-Encoding": "identity"}) as answer:
        assert int(answer.headers["Content-Length"]) > 15_000_000  # more than the sockets hold
        caller.server.stop()
        assert own_threads() == []


def test_a_stop_ends_the_making_of_a_workbook(start: Start) -> None:
    looks_at_the_clock = threading.Semaphore(0)

    def clock() -> float:
        looks_at_the_clock.release()
        return 1_800_000_000.0

    caller = start(profile_count=20_000, clock=clock)
    columns = [{"field_name": str(n), "attribute_discriminator": caller.attribute("Full name")} for n in range(40)]
    link = caller.request_whole(segment_discriminator=caller.segment("Everyone"), attributes=columns, tags=None)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    with ThreadPoolExecutor() as pool:
        while looks_at_the_clock.acquire(blocking=False):
            pass
        answer = pool.submit(caller.http.get, link, headers={"Accept": kind})
        for _why in ("is the token still good", "is the report ready"):
            assert looks_at_the_clock.acquire(timeout=PATIENCE)
        caller.server.stop()
        until(lambda: own_threads() == [])
        assert not caller.server._reports._files  # it was not made to its end
        assert isinstance(answer.exception(), httpx.TransportError)


def test_a_file_is_sent_no_faster_than_told(start: Start) -> None:
    caller = start(bytes_per_second=40_000)
    link = caller.request_whole()
    begin = time.monotonic()
    content = caller.http.get(link, headers={"Accept-Encoding": "identity"}).content
    assert time.monotonic() - begin > 0.8 * (len(content) - 2_000) / 40_000


@pytest.mark.skipif(sys.platform != "linux", reason="counts open files the way Linux shows them")
def test_nothing_stays_open() -> None:
    def once() -> None:
        with PracticeServer(limits=False) as server, httpx.Client(base_url=server.url, trust_env=False) as http:
            http.get("/audience/sections")

    once()
    gc.collect()
    before = len(list(Path("/proc/self/fd").iterdir()))
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for _ in range(5):
            once()
        gc.collect()
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert not warned
    assert own_threads() == []


def test_what_was_asked_can_be_read(caller: Caller) -> None:
    caller.http.get("/audience/sections")
    caller.http.get("/nowhere")
    assert caller.server.requests_seen == [
        ("POST", "/oauth/token", 200),
        ("GET", "/audience/sections", 200),
        ("GET", "/nowhere", 404),
    ]


def test_one_line_serves_many_questions(caller: Caller) -> None:
    for _ in range(5):
        caller.http.get("/audience/segments")
    caller.http.post("/audience/profiles/reports/segments", content=b" " * 200_000)
    caller.request()
    assert own_threads().count("practice-line") == 1


def test_a_reader_who_leaves_in_the_middle_is_no_trouble(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    caller = start(bytes_per_second=2_000)
    link = caller.request_whole()
    with caller.http.stream("GET", link, headers={"Accept-Encoding": "identity"}) as answer:
        next(answer.iter_raw())
    assert caller.http.get("/audience/sections").status_code == 200
    until(lambda: own_threads().count("practice-line") <= 1)
    assert not caplog.records or {record.levelno for record in caplog.records} <= {logging.DEBUG, logging.INFO}


def test_nothing_is_printed_or_logged(
    caller: Caller, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    caller.http.get("/audience/sections")
    for nonsense in (b"\r\n", b"nonsense\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x00\r\n\r\n", b"POST /"):
        with socket.create_connection(address(caller.server)) as line:
            line.sendall(nonsense)
            line.shutdown(socket.SHUT_WR)
            line.settimeout(PATIENCE)
            while line.recv(4096):
                pass
    assert capfd.readouterr() == ("", "")
    assert not [record for record in caplog.records if record.name.startswith("apsis_desktop")]
