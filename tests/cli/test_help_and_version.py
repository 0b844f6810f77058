"""What the program says of itself, and what it needs for that."""

import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Run, Start, environment
from patience import PATIENCE
from scripted_server import ScriptedServer

from apsis_desktop import __version__
from apsis_desktop.cli import main as cli

LOADED = """
import sys
from apsis_desktop.cli.main import main
try:
    code = main(sys.argv[2:])
except SystemExit as end:
    code = end.code
print(code, sorted(set(sys.argv[1].split()) & set(sys.modules)))
"""
HTTP = "httpx httpcore ssl"
NOT_FOR_LISTS = (
    "PySide6 keyring isal truststore tzlocal sqlite3 apsis_desktop.settings.file apsis_desktop.system.redaction"
)


def says_and_loads(of_these: str, *words: str, folder: Path) -> list[str]:
    """Return what a command writes, and in the last line its exit code and which of these modules it has loaded."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, of_these, *words],
        cwd=folder,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=PATIENCE,
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["export", "--help"], ["list", "no"]])
def test_what_needs_no_account_and_no_window_loads_neither(words: list[str], tmp_path: Path) -> None:
    slow = f"{HTTP} {NOT_FOR_LISTS} platformdirs asyncio"
    assert says_and_loads(slow, *words, folder=tmp_path)[-1] == f"{2 if 'no' in words else 0} []"


def test_a_command_loads_no_window(tmp_path: Path) -> None:
    assert says_and_loads("PySide6", "list", "segments", "--practice", folder=tmp_path)[-1] == "0 []"


def test_a_list_with_a_key_from_the_environment_loads_nothing_but_http(account: ScriptedServer, tmp_path: Path) -> None:
    written = says_and_loads(f"{HTTP} {NOT_FOR_LISTS}", "list", "segments", folder=tmp_path)
    assert written == ["Women  usercreated.segments.women-1", "0 ['httpcore', 'httpx', 'ssl']"]


def test_the_version(start: Start) -> None:
    ended = start("--version").end()
    assert (ended.code, ended.out, ended.err) == (0, f"Apsis Desktop {__version__}\n", "")


def test_help_says_where_names_and_the_account_come_from(run: Run) -> None:
    ended = run("export", "--help")
    assert ended.code == 0
    for said in (
        *("apsis-desktop list segments", "apsis-desktop list attributes --section NAME", "--segment=-NAME"),
        *("APSIS_CLIENT_ID", "APSIS_CLIENT_SECRET", "APSIS_REGION", "APSIS_API_URL", "--connection"),
        *("0 saved, 1 failed, 2 wrong usage, 130 interrupted", "--overwrite"),
    ):
        assert said in ended.out
    assert max(map(len, ended.out.splitlines())) <= 120


@pytest.mark.parametrize(
    "words", [["--help"], ["export", "--help"], ["list", "--help"], ["compare", "--help"], ["doubles", "--help"]]
)
def test_help_fits_on_a_screen_and_a_half_and_has_no_jargon(run: Run, words: list[str]) -> None:
    out = run(*words).out
    assert len(out.splitlines()) <= 70
    assert not any(word in out.lower() for word in ("discriminator", "endpoint", "http", "poll", "show program"))


def test_a_leading_dash_is_no_option(run: Run) -> None:
    ended = run("list", "tags", "--practice", "--section=-50 % off")
    assert ended.code == 2
    assert "There is no section “-50 % off”." in ended.err


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS always have a screen")
def test_without_a_display_the_window_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ended = run("--practice")
    assert ended.code == 1
    assert ended.err == (
        "apsis-desktop: There is no display to open the window on. "
        "Commands such as `export` and `list` work without one.\n"
    )


def test_a_missing_library_of_the_window_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "apsis_desktop.app.run", None)
    ended = run()
    assert ended.code == 1
    assert ended.err.startswith("apsis-desktop: The window cannot be opened on this computer: ")


def test_ctrl_c_before_anything_is_heard_is_an_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_typed: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run_command", interrupted)
    assert cli.main(["list", "segments"]) == 130
