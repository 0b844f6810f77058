"""Network connections whose waits end at once when the work is cancelled or its deadline has passed.

httpx waits inside `recv` until its timeout. httpcore accepts a network backend of one's own, so connections are made
here: reads and writes check the `cancelled` event and the deadline a few times a second. DNS look-ups, connects and
TLS handshakes cannot be interrupted, and run on a thread of their own.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import httpcore

from apsis_desktop.api.deadline import Deadline
from apsis_desktop.errors import Cancelled

SLICE = 0.2  # seconds between two checks of the event
TLS_RECORD = 1 << 14  # bytes: the most that one read of a TLS connection returns
AT_ONCE = 1 << 20  # bytes returned at most by one read; many small pieces would cost the window time
Made = TypeVar("Made")


class CancellableNetwork(httpcore.NetworkBackend):
    """Makes TCP connections that raise `Cancelled` soon after the event is set, and time out at the deadline."""

    def __init__(self, cancelled: threading.Event, deadline: Deadline | None = None) -> None:
        self._cancelled = cancelled
        self._deadline = deadline or Deadline()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        def connect() -> socket.socket:
            made = socket.create_connection((host, port), timeout, (local_address, 0) if local_address else None)
            for option in socket_options or ():
                made.setsockopt(*option)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return made

        try:
            made = _run_on_thread(connect, self._cancelled, self._deadline, give_up=lambda late: late.close())
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:  # a host name that no look-up takes is a UnicodeError
            raise httpcore.ConnectError(str(error)) from error
        return CancellableStream(made, self._cancelled, self._deadline)

    def sleep(self, seconds: float) -> None:
        if self._cancelled.wait(seconds):
            raise Cancelled


class CancellableStream(httpcore.NetworkStream):
    """One connection, plain or TLS."""

    def __init__(self, connected: socket.socket, cancelled: threading.Event, deadline: Deadline) -> None:
        self._socket = connected
        self._socket.settimeout(SLICE)
        self._cancelled = cancelled
        self._deadline = deadline
        self._room: memoryview | None = None  # the buffer for large reads
        self._broke: OSError | None = None  # an error to raise at the next read

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for the first bytes, and return all that has arrived by then.

        That may be more than `max_bytes`, which httpcore accepts: its 64 KB are too little for a fast download.
        """
        if self._broke is not None:
            raise httpcore.ReadError(str(self._broke)) from self._broke
        patience_ends = _end_of_wait(timeout)
        while True:
            self._check_cancelled(httpcore.ReadTimeout)
            try:
                first = self._socket.recv(max_bytes)
                return self._read_what_has_arrived(first) if len(first) >= TLS_RECORD else first
            except TimeoutError as error:
                if time.monotonic() >= patience_ends:
                    raise httpcore.ReadTimeout(str(error)) from error
            except OSError as error:
                raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        patience_ends = _end_of_wait(timeout)
        rest = memoryview(buffer)
        while rest:
            self._check_cancelled(httpcore.WriteTimeout)
            try:
                rest = rest[self._socket.send(rest) :]
            except TimeoutError as error:
                if time.monotonic() >= patience_ends:
                    raise httpcore.WriteTimeout(str(error)) from error
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        plain = self._socket
        handle = (
            plain.dup()
        )  # wrap_socket detaches `plain` before the handshake; this duplicate still reaches the connection

        def hang_up() -> None:
            with contextlib.suppress(OSError):  # it may be closed already
                handle.shutdown(socket.SHUT_RDWR)

        def shake_hands() -> socket.socket:
            # Blocking on purpose: truststore verifies the certificates inside wrap_socket, after the handshake.
            plain.settimeout(timeout)
            return ssl_context.wrap_socket(plain, server_hostname=server_hostname)

        try:
            secured = _run_on_thread(
                shake_hands, self._cancelled, self._deadline, give_up=lambda late: late.close(), stop=hang_up
            )
        except Cancelled:
            self.close()
            raise
        except TimeoutError as error:
            self.close()
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError, a host name that TLS refuses a ValueError
            self.close()
            raise httpcore.ConnectError(str(error)) from error
        finally:
            handle.close()
        return CancellableStream(secured, self._cancelled, self._deadline)

    def get_extra_info(self, info: str) -> object:
        match info:
            case "ssl_object":
                return self._socket if isinstance(self._socket, ssl.SSLSocket) else None
            case "socket":
                return self._socket
            case "client_addr":
                return self._socket.getsockname()
            case "server_addr":
                return self._socket.getpeername()
            case "is_readable":
                return _has_data(self._socket)
        return None

    def _read_what_has_arrived(self, first: bytes) -> bytes:
        room = self._room = self._room or memoryview(bytearray(AT_ONCE))
        size = len(first)
        room[:size] = first
        self._socket.settimeout(0)
        try:
            while size < AT_ONCE and (more := self._socket.recv_into(room[size:])):
                size += more
        except (BlockingIOError, ssl.SSLWantReadError):
            pass  # that was all
        except OSError as error:  # raised at the next read, after the bytes that came before it
            self._broke = error
        finally:
            self._socket.settimeout(SLICE)
        return bytes(room[:size])

    def _check_cancelled(self, too_late: type[httpcore.TimeoutException]) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        if self._deadline.passed:
            raise too_late("the exchange has taken too long")


def _end_of_wait(timeout: float | None) -> float:
    return float("inf") if timeout is None else time.monotonic() + timeout


def _has_data(connected: socket.socket) -> bool:
    """Whether an idle connection has something to read, which means that the other side has closed it."""
    if connected.fileno() < 0:
        return True
    with selectors.DefaultSelector() as selector:
        selector.register(connected, selectors.EVENT_READ)
        return bool(selector.select(timeout=0))


def _run_on_thread(
    work: Callable[[], Made],
    cancelled: threading.Event,
    deadline: Deadline,
    give_up: Callable[[Made], None],
    stop: Callable[[], None] = lambda: None,
) -> Made:
    """Run work that cannot be interrupted on another thread, and abandon it when cancelled or at the deadline.

    `stop` is called to make it end sooner; `give_up` gets a result that comes too late.
    """
    done = threading.Event()
    lock = threading.Lock()
    made: list[Made] = []
    failed: list[BaseException] = []
    abandoned = False

    def run() -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits
            failed.append(error)
        else:
            with lock:
                made.append(result)
                late = abandoned
            if late:
                give_up(result)
        finally:
            done.set()

    connecting = threading.Thread(target=run, name="connecting", daemon=True)
    connecting.start()
    while not done.wait(SLICE):
        if not connecting.is_alive() and not done.is_set():
            raise OSError("the thread that was to connect has died")
        if cancelled.is_set() or deadline.passed:
            with lock:
                abandoned = True
                late_but_here = list(made)
            stop()
            for result in late_but_here:
                give_up(result)
            raise Cancelled if cancelled.is_set() else TimeoutError("the exchange has taken too long")
    if failed:
        raise failed[0]
    return made[0]
