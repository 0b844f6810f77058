import selectors
import socket
import threading
from collections.abc import Iterator

import httpcore
import pytest
from accounts import Cancelling
from patience import PATIENCE, until

from apsis_desktop.api.cancellable_network import CancellableNetwork, CancellableStream, _run_on_thread
from apsis_desktop.api.deadline import Deadline
from apsis_desktop.api.region import Region
from apsis_desktop.errors import Cancelled

MUCH = b"x" * 50_000_000


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Yield a server that takes connections and reads nothing."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


@pytest.fixture
def cancelled() -> threading.Event:
    return threading.Event()


@pytest.fixture
def stream(listener: socket.socket, cancelled: threading.Event) -> Iterator[httpcore.NetworkStream]:
    made = CancellableNetwork(cancelled).connect_tcp(
        "127.0.0.1",
        listener.getsockname()[1],
        timeout=PATIENCE,
        socket_options=[(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)],
    )
    yield made
    made.close()


def test_a_server_that_takes_nothing_is_given_up(stream: httpcore.NetworkStream) -> None:
    with pytest.raises(httpcore.WriteTimeout):
        stream.write(MUCH, timeout=0.1)  # short on purpose: nothing else ends it


def test_a_server_that_takes_nothing_can_be_left(listener: socket.socket) -> None:
    def work(cancelled: threading.Event) -> None:
        stream = CancellableNetwork(cancelled).connect_tcp(*listener.getsockname())
        try:
            stream.write(MUCH)
        finally:
            stream.close()

    writing = Cancelling(work)
    taken, _address = listener.accept()
    with taken, selectors.DefaultSelector() as selector:
        selector.register(taken, selectors.EVENT_READ)
        assert selector.select(PATIENCE)
        assert isinstance(writing.cancel(), Cancelled)


def test_a_server_that_goes_away_is_noticed(listener: socket.socket, stream: httpcore.NetworkStream) -> None:
    taken, _address = listener.accept()
    taken.close()
    until(lambda: stream.get_extra_info("is_readable"))
    assert stream.read(10) == b""
    with pytest.raises(httpcore.WriteError):
        stream.write(MUCH, timeout=PATIENCE)


def test_a_stream_tells_where_it_leads(listener: socket.socket, stream: httpcore.NetworkStream) -> None:
    assert stream.get_extra_info("server_addr") == listener.getsockname()
    assert stream.get_extra_info("client_addr")[0] == "127.0.0.1"
    assert isinstance(stream.get_extra_info("socket"), socket.socket)
    assert stream.get_extra_info("ssl_object") is None
    assert stream.get_extra_info("weather") is None
    assert stream.get_extra_info("is_readable") is False


def test_a_stream_that_was_closed_is_not_used_again(stream: httpcore.NetworkStream) -> None:
    stream.close()
    assert isinstance(stream, CancellableStream)
    assert stream.get_extra_info("is_readable") is True
    with pytest.raises(httpcore.ReadError):
        stream.read(10)


def test_a_pause_between_two_tries_can_be_left() -> None:
    waiting = Cancelling(lambda cancelled: CancellableNetwork(cancelled).sleep(600))
    assert isinstance(waiting.cancel(), Cancelled)
    CancellableNetwork(threading.Event()).sleep(0)


def test_what_comes_after_it_was_left_is_put_away(cancelled: threading.Event) -> None:
    may_end, put_away = threading.Event(), threading.Event()
    given_up: list[str] = []

    def work() -> str:
        may_end.wait(PATIENCE)
        return "late"

    def give_up(late: str) -> None:
        given_up.append(late)
        put_away.set()

    cancelled.set()
    with pytest.raises(Cancelled):
        _run_on_thread(work, cancelled, Deadline(), give_up)
    may_end.set()
    assert put_away.wait(PATIENCE)
    assert given_up == ["late"]


def test_each_region_has_its_own_address() -> None:
    assert {region.value: region.url for region in Region} == {
        "eu": "https://api.apsis.one",
        "apac": "https://api-apac.apsis.one",
    }
