"""A real forward proxy that wants a password: squid, where it is installed."""

import contextlib
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from installed import found, lacking
from patience import PATIENCE

NAME, PASSWORD = "someone", "p@ss word"  # both odd in an address
HOST = "api.apsis.test"  # known to the proxy alone

CONFIGURATION = """
http_port 127.0.0.1:{port}
cache_effective_user nobody
pid_filename none
access_log none
cache_log {folder}/cache.log
cache deny all
coredump_dir {folder}
shutdown_lifetime 0 seconds
hosts_file {folder}/hosts
auth_param basic program /bin/sh {folder}/check
auth_param basic children 1 startup=1
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all
"""
NORDIC = "åsa", "blåbär€"  # known in UTF-8
OLD = "örjan", "smörgås"  # known in Latin-1
# squid hands a space, and what is no ASCII, over as %20
CHECK = """while read -r who; do
    echo "$who" >> {folder}/asked
    case "$who" in
        "someone p@ss%20word" | "%C3%A5sa bl%C3%A5b%C3%A4r%E2%82%AC" | "%F6rjan sm%F6rg%E5s") echo OK ;;
        *) echo ERR ;;
    esac
done
"""


@dataclass
class Squid:
    port: int
    folder: Path

    def address(self, user: str = "") -> str:
        return f"http://{user}127.0.0.1:{self.port}"

    def asked(self) -> list[str]:
        """Return the names and passwords that have come, as squid hands them to who checks them."""
        file = self.folder / "asked"
        return file.read_text().splitlines() if file.exists() else []


@contextlib.contextmanager
def running_squid() -> Iterator[Squid]:
    program = found("squid")
    if program is None:
        pytest.skip(lacking("squid"))
    folder = Path(tempfile.mkdtemp(prefix="apsis-desktop-squid-"))
    folder.chmod(0o777)  # squid lays aside root's rights
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "conf").write_text(CONFIGURATION.format(port=port, folder=folder))
    (folder / "check").write_text(CHECK.format(folder=folder))
    (folder / "hosts").write_text(f"127.0.0.1 {HOST}\n")
    squid = subprocess.Popen(
        [program, "-N", "-n", f"tests{port}", "-f", str(folder / "conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(squid, port, folder)
        yield Squid(port, folder)
    finally:
        squid.terminate()  # killed at once it would leave its shared memory behind
        try:
            squid.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            squid.kill()
            squid.wait()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def squid() -> Iterator[Squid]:
    with running_squid() as running:
        yield running


def _wait_for(squid: "subprocess.Popen[bytes]", port: int, folder: Path) -> None:
    while squid.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=PATIENCE):
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            squid.wait(0.05)  # short on purpose: a pause between two tries
    log = folder / "cache.log"
    pytest.fail(f"squid does not run: {log.read_text() if log.exists() else squid.returncode}")
