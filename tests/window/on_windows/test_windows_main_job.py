"""The main job on Windows: its Credential Manager, its file dialog where windows are real, its names and paths."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from connections_at_start import connect, state
from hands import button, only, press
from held_file import ON_WINDOWS, held_open
from keyring.backend import KeyringBackend
from patience import PATIENCE
from screen import OpenScreen, Screen

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.accounts.credentials.credentials import _token_of
from apsis_desktop.accounts.credentials.keyring import KeyringEntries
from apsis_desktop.accounts.credentials.keyring_size_limit import UNITS, LongValues
from apsis_desktop.errors import FolderMissing, NameRefused
from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.reports.details_dialog import DetailsDialog
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.settings.file import Connection

pytestmark = ON_WINDOWS


@pytest.fixture
def vault() -> Iterator[KeyringEntries]:
    """Return the entries of Windows' Credential Manager. What a test adds is taken out again."""
    yield KeyringEntries(credential_manager())
    for connection in _kept:
        of_windows().forget(connection)
    _kept.clear()


_kept: list[Connection] = []


def of_windows() -> Credentials:
    return Credentials(backend=credential_manager(), time_limit=PATIENCE)


def credential_manager() -> KeyringBackend:
    from keyring.backends.Windows import WinVaultKeyring

    return WinVaultKeyring()  # type: ignore[no-untyped-call]  # keyring's


def connected(screen: Screen, service: PracticeServer) -> Connection:
    press(button(only(screen.window, Welcome), "Connect to APSIS One…"))
    connect(screen.sees(ConnectDialog), service.client_id, service.client_secret)
    screen.until(lambda: bool(screen.desktop.services.accounts.connections()))
    (connection,) = screen.desktop.services.accounts.connections()
    _kept.append(connection)
    screen.until(lambda: state(screen) == "APSIS One, Europe: connected")
    return connection


def test_what_was_connected_and_fetched_is_there_after_a_restart(
    open_screen: OpenScreen, service: PracticeServer, vault: KeyringEntries, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APSIS_API_URL", service.url)
    screen = open_screen(credentials=of_windows())
    connection = connected(screen, service)
    screen.choose_section("Europe")
    screen.tick("Women", "Kunder & vänner")
    screen.add_columns("Email", "VIP")
    screen.choose_format(FileFormat.CSV)
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    first = screen.save_as("räksmörgås.csv")
    screen.is_in(report, JobState.SAVED)
    token = LongValues(vault).read(_token_of(connection))
    assert token is not None
    assert len(token) > UNITS  # more than one entry holds
    screen.leave()

    again = open_screen(credentials=of_windows())
    again.until(lambda: state(again) == "APSIS One, Europe: connected")
    again.until(lambda: bool(again.rows()))
    assert again.job(report).state is JobState.SAVED
    assert again.job(report).saved_path == first
    again.menu(report, "Save again…")
    second = again.save_as("once more.csv")
    again.is_saved_as(report, second)
    assert second.read_bytes() == first.read_bytes() != b""
    assert LongValues(vault).read(_token_of(connection)) == token  # it was good, so no other was requested
    again.leave()
    of_windows().forget(connection)
    assert LongValues(vault).read(_token_of(connection)) is None
    assert vault.get(_token_of(connection)) is None
    assert all(vault.get(f"{_token_of(connection)}/{one}/1") is None for one in "ab")


def ready(screen: Screen) -> str:
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def save(screen: Screen, report: str, place: Path, *, replace: bool = False) -> None:
    """Save it there as the dialog asks for it; Windows' own lets nobody type some of these."""
    screen.desktop.services.queue.save(report, place, FileFormat.CSV, replace=replace)


def test_a_target_that_another_program_holds_is_named_and_the_report_is_kept(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    target = screen.folder / "women.csv"
    target.write_text("kept")
    with held_open(target) as let_go:
        screen.click(report)
        screen.save_as("women.csv", answer="Yes")
        screen.until(lambda: "women.csv is open in another program." in screen.says(report))
        assert screen.next_step(report) == "Save…"
        let_go()
        assert target.read_text() == "kept"
        screen.click(report)
        screen.save_as("women.csv", answer="Yes")
        screen.is_in(report, JobState.SAVED)
    assert list(screen.folder.iterdir()) == [target]


def test_a_read_only_target_is_not_replaced(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    target = screen.folder / "women.csv"
    target.write_text("kept")
    target.chmod(0o444)
    try:
        save(screen, report, target, replace=True)
        screen.until(lambda: "women.csv is protected, so it cannot be replaced." in screen.says(report))
        assert target.read_text() == "kept"
    finally:
        target.chmod(0o666)
    save(screen, report, target, replace=True)
    screen.is_in(report, JobState.SAVED)


@pytest.mark.parametrize("name", ["con.csv", "aux.csv", "LPT1.csv", "a:b.csv", "dot.csv.", "blank.csv "])
def test_a_name_that_windows_refuses_is_named_and_the_report_is_kept(open_screen: OpenScreen, name: str) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    save(screen, report, Path(f"{screen.folder}\\{name}"))
    screen.until(lambda: NameRefused(file=name).plain_words in screen.says(report))
    assert list(screen.folder.iterdir()) == []
    assert screen.next_step(report) == "Save…"


def test_every_path_is_shown_with_the_separators_of_windows(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    screen.click(report)
    path = screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    screen.menu(report, "Show details")
    dialog = screen.sees(DetailsDialog)
    assert f"Saved as: {path}" in dialog.text()
    assert "/" not in dialog.text().partition("Saved as: ")[2].splitlines()[0]
    dialog.reject()
    assert "/" not in screen.says(report)
    gone = screen.folder / "gone" / "women.csv"
    save(screen, report, gone)
    screen.until(lambda: FolderMissing(folder=str(gone.parent)).plain_words in screen.says(report))
