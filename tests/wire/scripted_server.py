"""A server on loopback that gives the answers a test has written down, right or wrong, and remembers what came."""

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from io import BufferedReader
from typing import Any, Self

from patience import PATIENCE

TLS_START = b"\x16\x03"
A_BYTE = 0.02  # seconds between two bytes of an answer that trickles


class Ends(Enum):
    """How an answer says where its body ends."""

    LENGTH = "length"
    CHUNKS = "chunks"
    CLOSE = "close"


class Breaks(Enum):
    """What becomes of an answer that does not get to its end."""

    RESET = "reset"  # the connection is torn down
    HANG_UP = "hang up"  # it is closed as if all were well
    STALL = "stall"  # nothing more comes until the test lets it


class At(Enum):
    """Where an answer breaks."""

    START = "start"  # the whole request has been read, nothing is answered
    IN_HEADERS = "in headers"
    AFTER_HEADERS = "after headers"
    IN_BODY = "in body"  # half of it has been sent


@dataclass(frozen=True)
class Answer:
    """What the server says. `length`: what Content-Length says where that is untrue. `held`: waited for first.

    `trickles`: from where on only a byte comes at a time.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    ends: Ends = Ends.LENGTH
    length: int | None = None
    breaks: Breaks | None = None
    at: At = At.START
    held: threading.Event | None = None
    chunk: int = 1000
    trickles: At | None = None

    def head(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} Scripted", *(f"{name}: {value}" for name, value in self.headers.items())]
        if self.ends is Ends.LENGTH:
            lines.append(f"Content-Length: {len(self.body) if self.length is None else self.length}")
        elif self.ends is Ends.CHUNKS:
            lines.append("Transfer-Encoding: chunked")
        else:
            lines.append("Connection: close")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def pieces(self) -> Iterator[bytes]:
        for start in range(0, len(self.body), self.chunk):
            piece = self.body[start : start + self.chunk]
            yield b"%x\r\n%s\r\n" % (len(piece), piece) if self.ends is Ends.CHUNKS else piece
        if self.ends is Ends.CHUNKS:
            yield b"0\r\n\r\n"

    def parted(self, at: At) -> tuple[bytes, bytes]:
        head, body = self.head(), b"".join(self.pieces())
        reach = {
            At.START: 0,
            At.IN_HEADERS: len(head) // 2,
            At.AFTER_HEADERS: len(head),
            At.IN_BODY: len(head) + len(body) // 2,
        }[at]
        return (head + body)[:reach], (head + body)[reach:]

    def until_it_breaks(self) -> bytes:
        return self.parted(self.at)[0]


def says(
    status: int, value: object, headers: Mapping[str, str] | None = None, held: threading.Event | None = None
) -> Answer:
    """Answer with JSON."""
    return Answer(
        status, json.dumps(value).encode(), {"Content-Type": "application/json", **(headers or {})}, held=held
    )


def problem(
    status: int,
    title: str,
    detail: str = "",
    headers: Mapping[str, str] | None = None,
    held: threading.Event | None = None,
) -> Answer:
    """Answer as APSIS One says no."""
    more = {"Content-Type": "application/problem+json", **(headers or {})}
    return says(status, {"status": status, "title": title, "detail": detail}, more, held)


@dataclass(frozen=True)
class Request:
    """What came. `target` is the path with its query; names of headers are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON is anything
        return json.loads(self.body)

    @property
    def token(self) -> str | None:
        return self.headers.get("authorization")


class ScriptedServer:
    """Use it as a context manager. An answer is taken from the list of its route in order; the last one repeats."""

    def __init__(self, tls: ssl.SSLContext | None = None, *, mute: bool = False, port: int = 0) -> None:
        self._tls = tls
        self._mute = mute  # takes connections and never says a word, not even of a TLS handshake
        self._routes: dict[tuple[str, str], list[Answer]] = {}
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port))
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closing = False
        self.port: int = self._listener.getsockname()[1]
        self.requests: list[Request] = []
        self.unscripted: list[str] = []
        self.connections = 0
        self.trickles = 0  # answers that have begun to
        self.stalling = threading.Event()  # an answer has come to its stall, or a mute server has been called
        self.let_go = threading.Event()  # ends the stalls

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def on(self, method: str, path: str, *answers: Answer) -> None:
        with self._lock:
            self._routes[method, path] = list(answers)

    def to(self, method: str, path: str) -> list[Request]:
        """Return what came for one route."""
        with self._lock:
            return [each for each in self.requests if (each.method, each.path) == (method, path)]

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_exc: object) -> None:
        self.let_go.set()
        with self._lock:
            self._closing = True
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):  # wakes the thread that accepts
            socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE).close()
        for thread in self._threads:
            thread.join(PATIENCE)
        self._listener.close()

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, name="scripted server", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            connection, _address = self._listener.accept()
            with self._lock:
                if self._closing:
                    connection.close()
                    return
                self._open.add(connection)
                self.connections += 1
            connection.settimeout(PATIENCE)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # or each answer takes 40 ms longer
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        spoken = connection
        try:
            if self._mute:
                self.stalling.set()
                while connection.recv(65_536):
                    pass
                return
            if self._tls:
                spoken = self._tls.wrap_socket(connection, server_side=True)
                with self._lock:
                    self._open = self._open - {connection} | {spoken}
            with spoken.makefile("rb") as incoming:
                while (request := _read_request(incoming)) and self._answer(spoken, request):
                    pass
        except NoRequest:
            spoken.sendall(Answer(400).head())
        except (OSError, ValueError):  # the client went away, or does not trust this server: for the test to say
            pass
        finally:
            with self._lock:
                self._open -= {connection, spoken}
            spoken.close()
            connection.close()

    def _next(self, request: Request) -> Answer:
        with self._lock:
            self.requests.append(request)
            answers = self._routes.get((request.method, request.path))
            if not answers:
                self.unscripted.append(f"{request.method} {request.target}")
                return Answer(501)
            return answers.pop(0) if len(answers) > 1 else answers[0]

    def _answer(self, connection: socket.socket, request: Request) -> bool:
        """Answer, and tell whether the connection goes on."""
        answer = self._next(request)
        if answer.held is not None:
            answer.held.wait(PATIENCE)
        if answer.trickles is not None:
            at_once, slowly = answer.parted(answer.trickles)
            connection.sendall(at_once)
            with self._lock:
                self.trickles += 1
            for byte in slowly:
                connection.sendall(bytes([byte]))
                self.let_go.wait(A_BYTE)
            return False
        if answer.breaks is None:
            connection.sendall(answer.head())
            for piece in answer.pieces():
                connection.sendall(piece)
            return answer.ends is not Ends.CLOSE and (answer.length is None or answer.length <= len(answer.body))
        connection.sendall(answer.until_it_breaks())
        if answer.breaks is Breaks.STALL:
            self.stalling.set()
            self.let_go.wait(PATIENCE)
        elif answer.breaks is Breaks.RESET:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False


class NoRequest(Exception):
    """What came is TLS, and this server speaks none."""


def _read_request(incoming: BufferedReader) -> Request | None:
    if incoming.peek(1).startswith(TLS_START):
        raise NoRequest
    first = incoming.readline().decode("latin-1").split()
    if not first:
        return None
    headers = {}
    while line := incoming.readline().decode("latin-1").strip():
        name, _colon, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return Request(first[0], first[1], headers, incoming.read(int(headers.get("content-length", 0))))
