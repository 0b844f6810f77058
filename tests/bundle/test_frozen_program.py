"""The finished program, unpacked where nothing of the Python that made it is at hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import TOKENS, authority, own_certificates, token_answer
from build import trial
from certificates import Authority
from finished_program import Finished
from patience import PATIENCE
from PySide6.QtGui import QImage
from scripted_server import ScriptedServer, says

from apsis_desktop import __version__
from apsis_desktop.cli.self_check import runner as self_check

__all__ = ["authority", "own_certificates"]

# Looks at the whole screen until the line for practice data is on it, then says how many pixels it has.
EYES = """
import sys
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication
from apsis_desktop.gui.style.light_dark_theme import Tone, tone_ground
app = QApplication([])
wanted = QColor(tone_ground(Tone.WARN, app.palette())).rgb()
for _look in range(1000):
    picture = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    places = [(x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 2)]
    found = sum(picture.pixel(x, y) == wanted for x, y in places)
    if found > 500:
        break
picture.save(sys.argv[1])
print(found)
"""
SCRIPT = """
"$1" --practice & program=$!
xdotool search --sync --onlyvisible --name "^Apsis Desktop$" >/dev/null
QT_QPA_PLATFORM=xcb "$2" "$3" "$4"
kill -TERM $program
wait $program
echo "ended $?"
"""


def test_everything_that_the_program_needs_works(finished: Finished, tmp_path: Path) -> None:
    done = trial.in_a_session([str(finished.program), "self-check", "--json"], tmp_path / "home", screen=True)
    told = json.loads(done.stdout)
    assert [check for check in told["checks"] if not check["holds"]] == []
    assert done.returncode == 0
    assert [check["name"] for check in told["checks"]] == [name for name, _check in self_check.checks()]
    said = {check["name"]: check["said"] for check in told["checks"]}
    assert f"Apsis Desktop {__version__} (installed)" in said["versions"]
    assert said["window"] == "Qt can open a window (xcb)."
    assert said["keyring"].startswith("SecretService Keyring")


def test_the_window_opens_on_practice_data_and_ends_politely(finished: Finished, tmp_path: Path) -> None:
    eyes, picture = tmp_path / "eyes.py", tmp_path / "window.png"
    eyes.write_text(EYES, encoding="utf-8")
    words = ["bash", "-c", SCRIPT, "window", finished.window_program, sys.executable, eyes, picture]
    done = trial.in_a_session([str(word) for word in words], tmp_path / "home", screen=True)
    seen, ended = done.stdout.splitlines()
    assert int(seen) > 500, done.stderr
    assert ended == "ended 0"
    colours = QImage(str(picture))
    assert len({colours.pixel(x, y) for x in range(0, colours.width(), 2) for y in range(0, colours.height(), 2)}) > 100
    assert "Traceback" not in done.stderr


def test_nothing_breaks_where_there_are_no_streams(
    finished: Finished, bare_environment: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "women.csv"
    who = ["--section", "Europe", "--segment", "Women"]
    words = [str(finished.window_program), "export", "--practice", *who, "--format", "csv", "--output", str(file)]
    command = ["bash", "-c", 'exec "$@" <&- >&- 2>&-', "closed", *words]
    assert subprocess.run(command, check=False, env=bare_environment, timeout=PATIENCE).returncode == 0
    assert file.read_text(encoding="utf-8").startswith("export_key")


def test_what_python_would_listen_to_is_not_listened_to(
    finished: Finished, bare_environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "apsis_desktop.py").write_text("raise SystemExit('hijacked')")
    done = subprocess.run(
        [str(finished.program), "--version"],
        check=False,
        capture_output=True,
        text=True,
        env=bare_environment | {"PYTHONPATH": str(tmp_path), "PYTHONHOME": str(tmp_path)},
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout.strip()) == (0, f"Apsis Desktop {__version__}")


# --- secure connections ----------------------------------------------------------------------------------------------


@pytest.fixture
def secured(authority: Authority) -> Iterator[ScriptedServer]:
    with ScriptedServer(authority.server_for("127.0.0.1")) as server:
        server.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        server.on("GET", "/audience/sections", says(200, {"items": [{"discriminator": "d.1", "name": "Norden"}]}))
        yield server


def list_sections(finished: Finished, environment: dict[str, str], url: str) -> subprocess.CompletedProcess[str]:
    key = {"APSIS_CLIENT_ID": "the-client-id", "APSIS_CLIENT_SECRET": "secret", "APSIS_API_URL": url}
    return subprocess.run(
        [str(finished.program), "list", "sections"],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=environment | key,
        timeout=PATIENCE,
    )


@pytest.mark.usefixtures("own_certificates")
def test_a_certificate_that_the_system_trusts_is_enough(
    finished: Finished,
    bare_environment: dict[str, str],
    secured: ScriptedServer,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    trusting = bare_environment | {"SSL_CERT_FILE": os.environ["SSL_CERT_FILE"]}
    done = list_sections(finished, trusting, secured.url)
    assert done.returncode == 0, done.stderr
    assert "Norden" in done.stdout


def test_a_certificate_that_the_system_does_not_trust_is_refused(
    finished: Finished, bare_environment: dict[str, str], secured: ScriptedServer
) -> None:
    done = list_sections(finished, bare_environment, secured.url)
    assert done.returncode == 1
    assert "could not be verified" in done.stderr
    assert secured.requests == []
