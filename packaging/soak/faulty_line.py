"""A line to the practice account with everything in it that lines do: resets, stalls, cuts, and answers of others.

It hands on what it is asked over real HTTP, keeps to the account's limits, and remembers what it has served and when
each report was looked for.
"""

from __future__ import annotations

import gzip
import hashlib
import http.client
import json
import random
import socket
import struct
import threading
import time
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

from apsis_desktop.practice.limits import Limit

HOST = "127.0.0.1"
REPORTS = "/audience/profiles/reports/segments"
DOWNLOADS = "/audience/profiles/reports/downloads/"
XLSX = "spreadsheetml"
HANDED_ON = ("Content-Type", "Content-Encoding", "Date", "Retry-After", "WWW-Authenticate")
STALL_SECONDS = 5.0  # longer than whoever asks waits


class Fault(Enum):
    """What goes wrong; the value is the share of the answers that it happens to, in percent."""

    SLOW = 3.0  # it takes its time, and all is well
    RESET = 2.0  # the line breaks before the practice account hears of it
    RESET_AFTER = 1.0  # the line breaks when the practice account has answered
    STALL = 1.1  # nothing comes, for longer than anybody waits
    CUT = 2.1  # half of the answer comes
    STATUS_500 = 1.9
    STATUS_503 = 1.8
    STATUS_429 = 0.9  # with Retry-After, though the limits were kept
    SIGN_IN_PAGE = 1.2  # 200, and a page of the network's own


@dataclass(frozen=True)
class _Reply:
    status: int
    headers: dict[str, str]
    body: bytes


class FaultyLine:
    """Use it as a context manager. `quicker`: how many times the account's own limits (API.md) it allows."""

    def __init__(self, address: str, *, seed: int, quicker: int) -> None:
        parts = urlsplit(address)
        self._to = (parts.hostname or HOST, parts.port or 80)
        self._address = address
        self._chance = random.Random(seed)  # noqa: S311 - faults must be repeatable, not secret
        self._lock = threading.Lock()
        self._last_look: dict[str, float] = {}
        self._limits = {
            "token": Limit(10 * quicker, 60.0, time.monotonic),
            "report": Limit(quicker, 1.0, time.monotonic),
            "look": Limit(60 * quicker, 60.0, time.monotonic),
        }
        self.stopping = threading.Event()
        self.faults: Counter[str] = Counter()
        self.over_the_limits: Counter[str] = Counter()
        self.longest_without_look = 0.0  # seconds
        self.served: dict[tuple[str, str], str] = {}
        """By report and ending of the file: the digest of what the practice account gave out."""
        self._listener = _Listener((HOST, 0), self)
        self.url = f"http://{HOST}:{self._listener.server_address[1]}"
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.05,), name="faulty line")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.stopping.set()
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()

    def fault(self) -> Fault | None:
        with self._lock:
            drawn = self._chance.uniform(0, 100)
            for fault in Fault:
                drawn -= fault.value
                if drawn < 0:
                    self.faults[fault.name] += 1
                    return fault
        return None

    def seconds_to_wait(self, kind: str) -> int:
        """Return 0 where the limits are kept, and count where they are not."""
        seconds = self._limits[kind].seconds_to_wait() if kind in self._limits else 0
        with self._lock:
            if seconds:
                self.over_the_limits[kind] += 1
        return seconds

    def note_look(self, path: str) -> None:
        """Remember when a report was looked for."""
        number, now = path.rsplit("/", 1)[-1], time.monotonic()
        with self._lock:
            before = self._last_look.get(number, now)
            self._last_look[number] = now
            self.longest_without_look = max(self.longest_without_look, now - before)

    def hand_on(self, method: str, path: str, headers: dict[str, str], body: bytes) -> _Reply:
        """Ask the practice account."""
        connection = http.client.HTTPConnection(*self._to, timeout=30)
        try:
            connection.request(method, path, body or None, headers)
            response = connection.getresponse()
            content = response.read()
        finally:
            connection.close()
        kept = {name: value for name in HANDED_ON if (value := response.getheader(name)) is not None}
        if path == REPORTS and response.status == 202:
            content = content.replace(self._address.encode(), self.url.encode())
            for link in json.loads(content).values():
                self.note_look(link)
        if path.startswith(DOWNLOADS) and response.status == 200:
            self._remember(path.rsplit("/", 1)[-1], kept, content)
        return _Reply(response.status, kept, content)

    def _remember(self, number: str, headers: dict[str, str], content: bytes) -> None:
        found = {}
        if XLSX in headers.get("Content-Type", ""):
            found[number, "xlsx"] = digest(content)
        elif headers.get("Content-Encoding") == "gzip":
            found[number, "csv.gz"] = digest(content)
            found[number, "csv"] = digest(gzip.decompress(content))
        else:
            found[number, "csv"] = digest(content)
        with self._lock:
            self.served |= found


class _Listener(ThreadingHTTPServer):
    daemon_threads = False  # waited for when it closes
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], line: FaultyLine) -> None:
        self.line = line
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the library's signature
        """Say nothing: who asks may go away at any time."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 1.0  # of a silent line, so that the end is not held up
    server: _Listener

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _answer(self, body: bytes) -> None:
        line = self.server.line
        if self.path.startswith(DOWNLOADS):
            line.note_look(self.path)
        if seconds := line.seconds_to_wait(_kind(self.path)):
            self._refuse(429, seconds)
            return
        match line.fault():
            case Fault.RESET:
                self._reset()
            case Fault.STALL:
                line.stopping.wait(STALL_SECONDS)
                self._reset()
            case Fault.STATUS_500:
                self._refuse(500)
            case Fault.STATUS_503:
                self._refuse(503, 1)
            case Fault.STATUS_429:
                self._refuse(429, 1)
            case Fault.SIGN_IN_PAGE:
                page = b"<!doctype html><title>Welcome to our Wi-Fi</title>"
                self._send(_Reply(200, {"Content-Type": "text/html"}, page))
            case fault:
                self._hand_on(body, fault)

    def _hand_on(self, body: bytes, fault: Fault | None) -> None:
        asked = {name: value for name, value in self.headers.items() if name.lower() not in {"host", "connection"}}
        reply = self.server.line.hand_on(self.command, self.path, asked, body)
        if fault is Fault.RESET_AFTER:
            self._reset()
            return
        if fault is Fault.SLOW:
            self.server.line.stopping.wait(1.0)
        self._send(reply, len(reply.body) // 2 if fault is Fault.CUT else None)

    def _refuse(self, status: int, retry_after: int | None = None) -> None:
        headers = {"Content-Type": "application/problem+json"}
        if retry_after is not None:
            headers["Retry-After"] = str(retry_after)
        self._send(_Reply(status, headers, json.dumps({"status": status, "title": "Not now"}).encode()))

    def _send(self, reply: _Reply, cut_at: int | None = None) -> None:
        self.send_response_only(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body[:cut_at])
        self.close_connection = self.close_connection or cut_at is not None

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the library's signature
        """Say nothing on the terminal."""


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _kind(path: str) -> str:
    if path.startswith(DOWNLOADS):
        return "look"
    return {"/oauth/token": "token", REPORTS: "report"}.get(path, "other")
