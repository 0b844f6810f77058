"""The HTTP server on loopback: one thread a connection, which can all be closed at once."""

from __future__ import annotations

import logging
import re
import socket
import socketserver
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from apsis_desktop.practice.problem import Problem
from apsis_desktop.practice.protocol import LARGEST_BODY, Answer, PracticeProtocol, Question, refuse
from apsis_desktop.practice.report_files import Stopped

_log = logging.getLogger(__name__)

HOST = "127.0.0.1"
_PIECE = 65_536
_MOST_READ = 10_000_000
"""Bytes of an oversized body that are read, so that the client gets the 413 and not a broken connection."""


class Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    # On Windows the option would let two programs have the same port.
    allow_reuse_address = sys.platform != "win32"
    protocol: PracticeProtocol

    def __init__(
        self,
        address: tuple[str, int],
        stopping: threading.Event,
        seen: list[tuple[str, str, int]],
        bytes_per_second: float | None,
    ) -> None:
        self.stopping = stopping
        self.seen = seen
        self.bytes_per_second = bytes_per_second
        self._lines: dict[threading.Thread, socket.socket] = {}
        self._lines_lock = threading.Lock()
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        # HTTPServer's own looks the host's name up, which can take seconds.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - socketserver's own types
        """Keep each connection's thread, which the library does not do for daemon threads."""
        thread = threading.Thread(target=self._serve, args=(request, client_address), name="practice-line", daemon=True)
        with self._lines_lock:
            self._lines[thread] = request
        thread.start()

    def _serve(self, request: socket.socket, client_address: tuple[str, int]) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            with self._lines_lock:
                del self._lines[threading.current_thread()]

    def hang_up(self) -> None:
        """Close every connection, and wait for its thread. The server must have stopped accepting."""
        with self._lines_lock:
            lines = list(self._lines.items())
        for _thread, line in lines:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                _log.debug("A line was closed already.")
        for thread, _line in lines:
            thread.join(timeout=5)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401, ARG002 - socketserver's own types and names
        error = sys.exc_info()[1]
        if not isinstance(error, (ConnectionError, Stopped)) and not self.stopping.is_set():
            _log.error("The practice server could not answer.", exc_info=error)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "practice"
    sys_version = ""
    disable_nagle_algorithm = True
    server: Listener

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        try:
            body = self._read_body()
        except Problem as problem:
            self.close_connection = True
            self._send(refuse(problem))
        else:
            self._answer(body)

    def _read_body(self) -> bytes | None:
        """Return the body, or None when it is over the limit."""
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"[0-9]{1,15}", length):
            raise Problem(411, "Content-Length is needed.")
        left = int(length)
        if left <= LARGEST_BODY:
            return self.rfile.read(left)
        if left > _MOST_READ:
            raise Problem(413, f"The body is larger than {LARGEST_BODY:,} bytes.")
        while left and (piece := self.rfile.read(min(left, _PIECE))):
            left -= len(piece)
        return None

    def _answer(self, body: bytes | None) -> None:
        path = self.path.partition("?")[0]
        self._send(self.server.protocol.answer(Question(self.command, path, self.headers, body)))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        speed = self.server.bytes_per_second if answer.is_file else None
        size = _PIECE if speed is None else max(1, min(_PIECE, int(speed / 20)))
        for start in range(0, len(answer.body), size):
            if self.server.stopping.is_set():
                self.close_connection = True
                return
            piece = answer.body[start : start + size]
            self.wfile.write(piece)
            if speed is not None:
                self.server.stopping.wait(len(piece) / speed)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002 - the library's names
        """Answer with problem+json, where the library would send an HTML page."""
        self.close_connection = True
        self._send(refuse(Problem(code, message or "That cannot be answered.")))

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:  # noqa: ARG002 - the library's names
        self.server.seen.append((self.command or "", getattr(self, "path", ""), int(code)))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the library's signature
        """Print nothing."""
