from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

import pytest
from build import identity, installed_files, nsis
from build.installed_files import LIST_NAME
from build.nsis import CONSOLE_PROGRAM, UNINSTALLER, WINDOW_PROGRAM, Payload
from installed import lacking
from patience import PATIENCE, until
from setup.stopped import Stopped
from wine.windows import Windows, files_in

MISSING = lacking("wine", "wineserver", "makensis")
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)

RUNNING, NOT_OURS, TOO_OLD = 10, 12, 14


@dataclass(frozen=True)
class Release:
    payload: Payload
    setup: Path

    @property
    def files(self) -> dict[str, bytes]:
        """What lies in the folder once this is installed, but for the uninstaller and its list."""
        return files_in(self.payload.folder)


def release(version: str, folder: Path) -> Release:
    payload = nsis.stand_in(folder / "stand-in", version)
    uninstaller = nsis.make_uninstaller(payload, folder)
    return Release(payload, nsis.make_installer(payload, uninstaller, folder))


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return release("0.1.0", tmp_path_factory.mktemp("older"))


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return release("0.2.0", tmp_path_factory.mktemp("newer"))


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    windows = Windows(tmp_path_factory.mktemp("windows") / "prefix")
    yield windows
    windows.close()


def own_folder(windows: Windows) -> Path:
    return windows.local_data / "Programs" / "Apsis Desktop"


def payload_in(folder: Path) -> dict[str, bytes]:
    """What is installed there, but for the uninstaller and its list, which must be there."""
    found = files_in(folder)
    assert found.pop(UNINSTALLER)
    assert found.pop(LIST_NAME)
    return found


def uninstall(windows: Windows, folder: Path, *arguments: str, root: str = "HKCU", **variables: str) -> None:
    """Uninstall as Windows does, by what is in the registry, and wait until it is done."""
    program, _, rest = windows.registry(root)["QuietUninstallString"].removeprefix('"').partition('" ')
    assert rest.endswith("/S")
    windows.run(windows.place_of(program), *rest.split(), *arguments, **variables)
    # The uninstaller goes on as a copy of itself, so that it can delete itself.
    until(lambda: not (folder / LIST_NAME).exists(), "the files stay")
    until(lambda: not windows.registry(root), "it stays on Windows' list")


def test_the_program_is_installed_started_renewed_and_taken_away(
    windows: Windows, older: Release, newer: Release, tmp_path: Path
) -> None:
    folder = own_folder(windows)
    shortcut = windows.start_menu / "Apsis Desktop.lnk"

    windows.run(older.setup, "/S")
    assert payload_in(folder) == older.files
    entry = windows.registry("HKCU")
    assert windows.place_of(entry.pop("InstallLocation")) == folder
    assert windows.place_of(entry.pop("DisplayIcon").removesuffix(",0")) == folder / WINDOW_PROGRAM
    assert f'{UNINSTALLER}" /CURRENTUSER' in entry.pop("UninstallString")
    assert entry.pop("QuietUninstallString").endswith(" /S")
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and file.name != LIST_NAME)
    assert int(entry.pop("EstimatedSize"), 16) == -(-size // 1024)
    assert entry == {
        "DisplayName": "Apsis Desktop",
        "DisplayVersion": "0.1.0",
        "Publisher": "Apsis Desktop",
        "NoModify": "0x1",
        "NoRepair": "0x1",
    }

    notes = tmp_path / "notes"
    windows.open_shortcut(
        shortcut, APSIS_STAND_IN_NOTES=windows.name_of(notes), APSIS_STAND_IN_RUNS_WHILE="Z:\\not there"
    )
    until(lambda: notes.exists() and notes.read_text().strip() == WINDOW_PROGRAM, "it does not start")

    somebodys = folder / "_internal" / "somebody's own.txt"
    somebodys.write_text("keep me")
    windows.run(newer.setup, "/S")
    inside = str(somebodys.relative_to(folder))
    assert payload_in(folder) == newer.files | {inside: b"keep me"}
    assert windows.registry("HKCU")["DisplayVersion"] == "0.2.0"

    settings = windows.local_data / "Apsis Desktop" / "settings.json"
    settings.parent.mkdir()
    settings.write_text("{}")
    uninstall(windows, folder)
    until(lambda: not (folder / UNINSTALLER).exists(), "the uninstaller stays")
    assert files_in(folder) == {inside: b"keep me"}
    assert not shortcut.exists()
    assert settings.exists()
    assert windows.registry("HKLM") == {}

    windows.run(older.setup, "/S")  # what was left behind does not keep it out of its own folder
    assert payload_in(folder) == older.files | {inside: b"keep me"}
    somebodys.unlink()
    uninstall(windows, folder)
    until(lambda: not folder.exists(), "the folder stays")


def test_forgetting_is_left_to_the_program_which_knows_its_keyring(
    windows: Windows, older: Release, tmp_path: Path
) -> None:
    folder = windows.drive / "IT" / "Apsis for all of us"
    windows.run(older.setup, "/S", *f"/D=C:\\IT\\{folder.name}".split())
    assert payload_in(folder) == older.files
    notes = tmp_path / "notes"
    uninstall(windows, folder, "/FORGET", APSIS_STAND_IN_NOTES=windows.name_of(notes))
    assert notes.read_text().strip() == f"{CONSOLE_PROGRAM} forget --everything"
    until(lambda: not folder.exists(), "the folder stays")
    assert folder.parent.is_dir()  # it made that one too, but others may be in it by now


def test_it_is_installed_for_everybody(windows: Windows, older: Release) -> None:
    folder = windows.drive / "Program Files" / "Apsis Desktop"
    shortcut = windows.start_menu_of_all / "Apsis Desktop.lnk"
    windows.run(older.setup, "/S", "/ALLUSERS")
    assert payload_in(folder) == older.files
    assert shortcut.exists()
    assert not (windows.start_menu / "Apsis Desktop.lnk").exists()
    assert windows.registry("HKCU") == {}
    uninstall(windows, folder, root="HKLM")
    until(lambda: not folder.exists(), "the folder stays")
    assert not shortcut.exists()


@pytest.mark.parametrize("program", [WINDOW_PROGRAM, CONSOLE_PROGRAM])
def test_nothing_is_touched_while_the_program_runs(
    windows: Windows, older: Release, newer: Release, tmp_path: Path, program: str
) -> None:
    folder = own_folder(windows)
    windows.run(older.setup, "/S")
    notes, running = tmp_path / "notes", tmp_path / "running"
    running.touch()
    process = windows.begin(
        folder / program,
        APSIS_STAND_IN_NOTES=windows.name_of(notes),
        APSIS_STAND_IN_RUNS_WHILE=windows.name_of(running),
    )
    try:
        until(notes.exists, "it does not start")
        assert windows.run(newer.setup, "/S") == RUNNING
        assert windows.run(newer.setup, "/S", "/D=C:\\elsewhere") == RUNNING
        assert windows.run(folder / UNINSTALLER, "/S", *f"_?={windows.name_of(folder)}".split()) == RUNNING
        assert payload_in(folder) == older.files
        assert windows.registry("HKCU")["DisplayVersion"] == "0.1.0"
        assert not (windows.drive / "elsewhere").exists()
    finally:
        running.unlink()
        process.wait(PATIENCE)
    uninstall(windows, folder)


def test_a_folder_with_somebody_elses_files_is_left_alone(windows: Windows, older: Release) -> None:
    folder = windows.drive / "Tools"
    folder.mkdir()
    (folder / WINDOW_PROGRAM).write_text("somebody else's")
    assert windows.run(older.setup, "/S", "/D=C:\\Tools") == NOT_OURS
    assert files_in(folder) == {WINDOW_PROGRAM: b"somebody else's"}
    assert windows.registry("HKCU") == {}


def test_moving_it_to_another_folder_leaves_nothing_in_the_first(
    windows: Windows, older: Release, newer: Release
) -> None:
    windows.run(older.setup, "/S", "/D=C:\\first")
    windows.run(newer.setup, "/S", "/D=C:\\second")
    until(lambda: not (windows.drive / "first").exists(), "the first folder stays")
    assert payload_in(windows.drive / "second") == newer.files
    windows.run(older.setup, "/S")  # without a folder it goes where it is
    assert payload_in(windows.drive / "second") == older.files
    uninstall(windows, windows.drive / "second")


def test_a_list_that_somebody_has_changed_leads_nowhere_outside(
    windows: Windows, older: Release, newer: Release
) -> None:
    folder = own_folder(windows)
    windows.run(older.setup, "/S")
    outside = windows.local_data / "outside.txt"
    outside.write_text("keep me")
    listed = folder / LIST_NAME
    for line in ("..\\..\\outside.txt", windows.name_of(outside), "\\users\\x", "*", "..\\", "", "/"):
        listed.write_bytes(f"{line}\r\n".encode("utf-16-le") + listed.read_bytes())
    windows.run(newer.setup, "/S")
    assert outside.read_text() == "keep me"
    assert payload_in(folder) == newer.files
    uninstall(windows, folder)


def test_a_windows_that_is_too_old_is_told(windows: Windows, older: Release) -> None:
    windows.use_version("win81")
    try:
        assert windows.run(older.setup, "/S") == TOO_OLD
    finally:
        windows.use_version("win10")
    assert not own_folder(windows).exists()


def test_windows_sees_which_version_an_installer_is(newer: Release) -> None:
    content = newer.setup.read_bytes()
    for text in ("FileDescription\0", "Apsis Desktop Setup", "ProductVersion\0", "0.2.0"):
        assert text.encode("utf-16-le") in content
    assert "STAND-IN" in newer.setup.name
    assert b"\x64\x86" in content[:512]  # x64, says the header


def test_a_payload_without_the_program_is_not_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nsis, "BUNDLE", tmp_path)
    with pytest.raises(Stopped, match="Freeze it first"):
        nsis.frozen()


def test_the_deepest_folders_are_taken_away_first() -> None:
    names = [r"a\b\c\1.txt", r"a\2.txt", "3.txt", r"a\d\4.txt"]
    assert installed_files.folders_of(names) == [r"a\b\c", r"a\b", r"a\d", "a"]
    assert all(not PureWindowsPath(name).is_absolute() for name in installed_files.listing(names).splitlines())


def test_the_version_has_one_source() -> None:
    scripts = nsis.SCRIPTS.glob("*.nsi")
    assert all(identity.version() not in script.read_text(encoding="utf-8") for script in scripts)
