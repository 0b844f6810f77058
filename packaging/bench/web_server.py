"""A local nginx that answers like an account with one report, which is ready at once."""

from __future__ import annotations

import contextlib
import getpass
import http.client
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from setup.stopped import Stopped

ANSWER = '{"access_token": "made-up", "expires_in": 86400, "token_type": "Bearer"}'
POST_REPORT = "/audience/profiles/reports/segments"
SEGMENTS = "/audience/segments"
READY, PENDING = "/report", "/pending"  # poll URLs of a report that is there, and of one that is never done
PATIENCE = 10.0  # seconds until it must answer

_SETTINGS = """
daemon off;
{user}
worker_processes 1;
error_log stderr error;
pid {folder}/nginx.pid;
events {{ worker_connections 64; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 75s;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {folder}/root;
        location = /oauth/token {{ default_type application/json; return 200 '{token}'; }}
        location = {post_report} {{
            default_type application/json;
            return 202 '{{"file_download_url_v2": "http://127.0.0.1:{port}/report"}}';
        }}
        location /audience/ {{ default_type application/json; return 200 '{{"items": []}}'; }}
        location = {segments} {{ default_type application/json; }}
        location = {pending} {{ return 202; }}
        location = {ready} {{ default_type "text/csv;charset=UTF-8"; add_header Content-Encoding gzip; }}
    }}
}}
"""


@contextlib.contextmanager
def web_server(*, report: Path | None = None, segments: str = '{"items": []}') -> Iterator[str]:
    """Serve a packed report, or a list of segments as JSON; yield the address."""
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin:/opt/homebrew/bin")
    if nginx is None:
        raise Stopped("This measures against nginx, which is not here. Install it (on Debian: nginx-light).")
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as made:
        folder = Path(made)
        _lay_out(folder / "root", {READY: report, SEGMENTS: segments})
        port = _free_port()
        settings = folder / "nginx.conf"
        settings.write_text(
            _SETTINGS.format(
                user=f"user {getpass.getuser()};" if os.name == "posix" and os.geteuid() == 0 else "",
                folder=folder,
                port=port,
                token=ANSWER,
                post_report=POST_REPORT,
                segments=SEGMENTS,
                ready=READY,
                pending=PENDING,
            ),
            encoding="utf-8",
        )
        command = [nginx, "-e", "stderr", "-p", str(folder), "-c", str(settings)]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
            try:
                _wait_for(port, running)
                yield f"http://127.0.0.1:{port}"
            finally:
                running.terminate()
                running.wait(10)


def _lay_out(root: Path, content: Mapping[str, Path | str | None]) -> None:
    for name, what in content.items():
        place = root / name.strip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(what, Path):
            place.symlink_to(what.resolve())
        elif what is not None:
            place.write_text(what, encoding="utf-8")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def _wait_for(port: int, running: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and running.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
        with contextlib.suppress(OSError), contextlib.closing(connection):
            connection.request("GET", "/")
            connection.getresponse().read()
            return
        time.sleep(0.01)
    running.kill()
    said = running.stderr.read() if running.stderr else ""
    raise Stopped(f"nginx did not start.\n{said}".rstrip())
