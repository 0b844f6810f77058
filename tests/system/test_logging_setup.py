from __future__ import annotations

import json
import logging
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from patience import PATIENCE

from apsis_desktop.system.logging_setup import COMMAND_LINE_FILE_NAME, FILE_NAME, Logs, remember_secret, set_up_logs
from apsis_desktop.system.paths import Paths

CLIENT_SECRET = "hush-Blåbär-9f8e7d6c"
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3NzI0NDU2MDB9.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg"
OPAQUE_TOKEN = "kQ3vV0p5oZ1xN7mL"
SIGNATURE = "aGVsbG8tc2lnbmF0dXJl"
REPORT_ID = "8f14e45fceea167a5a36dedd4bea2543"
EMAIL = "kåre.nordmann@exempel.no"
PHONE = "+4670123456"
PRIVATE = [CLIENT_SECRET, TOKEN, OPAQUE_TOKEN, SIGNATURE, REPORT_ID, EMAIL, "nordmann", PHONE, "4670123456"]


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Logs]:
    logs = set_up_logs(Paths.inside(tmp_path), level=logging.DEBUG)
    yield logs
    logs.close()


@pytest.fixture
def log() -> logging.Logger:
    return logging.getLogger("apsis_desktop.test")


def written(logs: Logs) -> str:
    assert logs.file is not None
    return logs.file.read_text(encoding="utf-8")


class Talkative(BaseHTTPRequestHandler):
    """A server whose every answer holds something private."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(302 if "redirect" in self.path else 200)
        body = json.dumps({"email": EMAIL, "access_token": TOKEN}).encode()
        self.send_header("Location", f"/reports/{REPORT_ID}?sig={SIGNATURE}")
        self.send_header("Set-Cookie", f"session={SIGNATURE}; path=/")
        self.send_header("X-Contact", PHONE)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815 - the name is http.server's

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is http.server's
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Talkative)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_nothing_private_gets_through_from_the_http_libraries(logs: Logs, address: str) -> None:
    remember_secret(OPAQUE_TOKEN)
    with httpx.Client(trust_env=False, follow_redirects=True) as client:
        client.post(f"{address}/oauth/token", json={"client_secret": CLIENT_SECRET})
        client.get(f"{address}/redirect/{REPORT_ID}?sig={SIGNATURE}", headers={"Authorization": f"Bearer {TOKEN}"})
        client.get(f"{address}/reports/{OPAQUE_TOKEN}", headers={"X-Key": OPAQUE_TOKEN})
        client.get(f"{address}/people/{EMAIL}", params={"mobile": PHONE})
    text = written(logs)
    assert "httpcore" in text
    assert "HTTP Request: GET" in text
    for private in PRIVATE:
        assert private not in text


def test_nothing_private_gets_through_in_a_traceback(logs: Logs, log: logging.Logger) -> None:
    remember_secret(CLIENT_SECRET)

    def fail() -> None:
        try:
            raise OSError(f"{CLIENT_SECRET} was refused for {EMAIL}")
        except OSError as error:
            raise ValueError(f"GET https://api.apsis.one/r/{REPORT_ID}?sig={SIGNATURE} with Bearer {TOKEN}") from error

    try:
        fail()
    except ValueError:
        log.exception("Calling %s failed", PHONE, stack_info=True)
    text = written(logs)
    assert "Traceback" in text
    assert "ValueError: GET https://api.apsis.one/r/" in text
    for private in PRIVATE:
        # A traceback quotes this file's own lines, which name the constants and not what is in them.
        assert private not in text


def test_nothing_private_gets_through_in_arguments(logs: Logs, log: logging.Logger) -> None:
    log.info("%s %r", {"client_secret": CLIENT_SECRET}, (EMAIL, PHONE))
    log.info("Got %s", httpx.URL(f"https://api.apsis.one/{REPORT_ID}?{SIGNATURE}"))
    log.info("Got %s", f"Bearer {TOKEN}".encode())
    for private in PRIVATE:
        assert private not in written(logs)


def test_a_record_that_cannot_be_written_is_not_printed_with_its_arguments(
    logs: Logs, log: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    class Stubborn:
        def __str__(self) -> str:
            raise RuntimeError(CLIENT_SECRET)

    log.info("%d things", EMAIL)
    log.info("%s", Stubborn())
    log.info("the next one")
    text = written(logs)
    assert text.count("could not be written") == 2
    assert "the next one" in text
    shown = capsys.readouterr()
    for private in PRIVATE:
        assert private not in text + shown.out + shown.err


def test_a_line_says_when_how_grave_and_where_from(logs: Logs, log: logging.Logger) -> None:
    log.warning("The network is back")
    assert written(logs).splitlines()[-1].endswith("Z WARNING apsis_desktop.test: The network is back")
    assert logs.last_lines[-1] == written(logs).splitlines()[-1]


def test_the_lines_at_hand_for_support_are_redacted_and_not_without_end(logs: Logs, log: logging.Logger) -> None:
    for number in range(500):
        log.info("Line %d of %s", number, EMAIL)
    assert len(logs.last_lines) == 200
    assert logs.last_lines[-1].endswith("Line 499 of [removed]")


def test_five_files_of_a_megabyte_are_kept(logs: Logs, log: logging.Logger, tmp_path: Path) -> None:
    for number in range(8):
        log.info("File %d", number)
        with (tmp_path / "logs" / FILE_NAME).open("ab") as grown:
            grown.write(b"." * 999_950)
    files = sorted(path.name for path in (tmp_path / "logs").iterdir())
    assert files == [FILE_NAME, *(f"{FILE_NAME}.{number}" for number in range(1, 5))]
    assert "File 7" in written(logs)
    assert "File 3" in (tmp_path / "logs" / f"{FILE_NAME}.4").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_the_log_is_for_its_owner_alone(logs: Logs, log: logging.Logger) -> None:
    log.info("hello")
    assert logs.file is not None
    assert stat.S_IMODE(logs.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(logs.file.parent.stat().st_mode) == 0o700


def test_a_file_that_cannot_be_rotated_goes_on_growing(
    logs: Logs, log: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(*args: object) -> None:
        raise PermissionError(13, "in use by another process")

    log.info("before")
    with (tmp_path / "logs" / FILE_NAME).open("ab") as grown:
        grown.write(b"." * 1_000_000)
    monkeypatch.setattr("os.replace", in_use)
    log.info("meanwhile")
    log.info("after")
    text = written(logs)
    for word in ("before", "meanwhile", "after"):
        assert word in text
    assert [path.name for path in (tmp_path / "logs").iterdir()] == [FILE_NAME]


WRITE = """
import logging, sys
from pathlib import Path
from apsis_desktop.system.logging_setup import COMMAND_LINE_FILE_NAME, set_up_logs
from apsis_desktop.system.paths import Paths
logs = set_up_logs(Paths.inside(Path(sys.argv[1])), name=COMMAND_LINE_FILE_NAME)
for number in range(40):
    logging.getLogger("test").warning("%s %d.", sys.argv[2], number)
logs.close()
"""


def test_commands_that_run_at_the_same_time_share_a_log_without_harm(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / COMMAND_LINE_FILE_NAME).write_text("." * 999_500 + "\n")  # each finds it full before long
    commands = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE, str(tmp_path), name], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        for name in ("one", "two", "three")
    ]
    said = [command.communicate(timeout=PATIENCE)[0] for command in commands]
    assert ([command.returncode for command in commands], said) == ([0, 0, 0], [b"", b"", b""])
    files = sorted(path.name for path in (tmp_path / "logs").iterdir())
    assert FILE_NAME not in files  # the window's is its own
    assert f"{COMMAND_LINE_FILE_NAME}.1" in files
    assert len(files) <= 5
    written = [line for file in files for line in (tmp_path / "logs" / file).read_text(encoding="utf-8").splitlines()]
    assert {line[-1] for line in written} == {"."}


def test_without_a_place_for_the_file_the_program_runs_and_the_last_lines_are_at_hand(
    tmp_path: Path, log: logging.Logger
) -> None:
    (tmp_path / "logs").write_text("a file is in the way", encoding="utf-8")
    logs = set_up_logs(Paths.inside(tmp_path))
    log.info("hello")
    assert logs.last_lines[-1].endswith("hello")
    assert logs.file is None
    logs.close()


def test_a_program_without_a_stderr_logs_all_the_same(
    tmp_path: Path, log: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    logs = set_up_logs(Paths.inside(tmp_path))
    log.info("%d", "not a number")
    log.info("hello")
    assert "hello" in written(logs)
    logs.close()


def test_closing_leaves_logging_as_it_was(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (list(root.handlers), root.level, logging.raiseExceptions)
    set_up_logs(Paths.inside(tmp_path)).close()
    assert (list(root.handlers), root.level, logging.raiseExceptions) == before
