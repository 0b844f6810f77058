"""What Windows writes into a file or a pipe: its code page knows 256 characters, and names have more."""

import io
import sys

import pytest

from apsis_desktop.cli import main


class Redirected(io.TextIOWrapper):
    def __init__(self) -> None:
        self.written = io.BytesIO()
        super().__init__(self.written, encoding="cp1252", newline="\r\n")


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_on_windows_every_letter_is_written(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    redirected = Redirected()
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "stdout", redirected)
    monkeypatch.setattr(sys, "stderr", Redirected())
    main._replace_missing_streams()
    redirected.write("Kunder 😀 и другие\n")
    redirected.flush()
    wanted = "Kunder 😀 и другие\r\n".encode() if platform == "win32" else b"Kunder ? ? ??????\r\n"
    assert redirected.written.getvalue() == wanted


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_a_program_without_streams_writes_into_nothing(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    main._replace_missing_streams()
    assert sys.stdout is not None
    assert sys.stderr is not None
    with sys.stdout, sys.stderr:
        sys.stdout.write("å😀")
        sys.stderr.write("å😀")
