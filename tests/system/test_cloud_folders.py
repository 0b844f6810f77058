"""Folders that sync to a cloud, told by their paths and by what the system knows of them."""

import sys
from pathlib import Path, PurePath, PurePosixPath

import pytest

from apsis_desktop.system.cloud_folders.detection import look_for_service, sync_service
from apsis_desktop.system.cloud_folders.icloud import marked_service, read_attributes
from apsis_desktop.system.cloud_folders.onedrive import onedrive_folders


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\anna\OneDrive\Documents", "OneDrive"),
        (r"C:\Users\anna\OneDrive - Example AB\Lists", "OneDrive"),
        (r"d:\work\cloud\lists", "OneDrive"),  # by the variable alone
        (r"C:\Users\anna\Dropbox", "Dropbox"),
        (r"C:\Users\anna\Dropbox (Example)\Lists", "Dropbox"),
        (r"C:\Users\anna\iCloudDrive\Lists", "iCloud Drive"),
        (r"C:\Users\anna\Google Drive", "Google Drive"),
        (r"G:\My Drive", "Google Drive"),
        (r"G:\My Drive\Lists", "Google Drive"),
        (r"H:\Min enhet\Listor", "Google Drive"),
        (r"G:\Mit drev", "Google Drive"),
        (r"G:\Min disk", "Google Drive"),
        (r"G:\Oma Drive", "Google Drive"),
        (r"G:\Shared drives\Marketing", "Google Drive"),
        (r"G:\Delade enheter\Marknad", "Google Drive"),
        (r"C:\Users\anna\My Drive (anna@example.se)\Lists", "Google Drive"),
        (r"C:\Users\anna\Contoso Dropbox\Anna", "Dropbox"),
        (r"C:\Users\anna\Shared drives", None),
        (r"C:\Users\anna\My drivers", None),
        (r"C:\Users\anna\Documents", None),
        (r"D:\work\clouds", None),
    ],
)
def test_folders_of_windows(folder: str, service: str | None) -> None:
    environment = {"OneDriveCommercial": r"D:\Work\Cloud", "OneDrive": ""}
    assert sync_service(Path(folder), platform="win32", environment=environment) == service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Lists", "iCloud Drive"),
        ("/Users/anna/Library/CloudStorage/OneDrive-ExampleAB/Lists", "OneDrive"),
        ("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.se/My Drive", "Google Drive"),
        ("/Users/anna/Library/CloudStorage/Dropbox", "Dropbox"),
        ("/Users/anna/Library/CloudStorage/Nextcloud-example", "Nextcloud-example"),
        ("/Users/anna/Dropbox/Lists", "Dropbox"),
        ("/Users/anna/Contoso Dropbox/Anna/Lists", "Dropbox"),
        ("/Users/anna/My Drive/Lists", "Google Drive"),
        ("/Users/anna/Documents", None),
        ("/Users/anna/Library/CloudStorage", None),
    ],
)
def test_folders_of_a_mac(folder: str, service: str | None) -> None:
    assert sync_service(Path(folder), platform="darwin", environment={}) == service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/anna/Dropbox/Lists", "Dropbox"),
        ("/home/anna/OneDrive", "OneDrive"),
        ("/home/anna/Documents/Dropbox rules", None),
        ("/home/anna", None),
    ],
)
def test_folders_of_linux(folder: str, service: str | None) -> None:
    assert sync_service(Path(folder), platform="linux", environment={"OneDrive": "/home/anna"}) == service


# --- what only the system knows --------------------------------------------------------------------------------------


class RegistryOf:
    """A registry of these values, by their keys."""

    def __init__(self, content: dict[str, dict[str, object]]) -> None:
        self._content = content

    def keys(self, key: str) -> list[str]:
        below = {name.removeprefix(f"{key}\\").split("\\")[0] for name in self._content if name.startswith(f"{key}\\")}
        return sorted(below)

    def values(self, key: str) -> dict[str, object]:
        return self._content.get(key, {})


ACCOUNTS = r"Software\Microsoft\OneDrive\Accounts"
REGISTRY = RegistryOf(
    {
        rf"{ACCOUNTS}\Personal": {"UserFolder": r"E:\Private cloud", "UserEmail": "anna@example.se"},
        rf"{ACCOUNTS}\Business1": {"UserFolder": ""},
        rf"{ACCOUNTS}\Business1\Tenants\Contoso": {r"C:\Users\anna\Contoso\Site - Documents": 1},
        r"Software\SyncEngines\Providers\OneDrive\1f+1": {"MountPoint": r"C:\Users\anna\Contoso\Team - General"},
        r"Software\SyncEngines\Providers\OneDrive\2f": {"LibraryType": "mysite"},
    }
)


def test_onedrive_notes_its_own_folders_and_the_libraries_of_a_company() -> None:
    assert onedrive_folders(REGISTRY) == [
        r"C:\Users\anna\Contoso\Site - Documents",
        r"E:\Private cloud",
        r"C:\Users\anna\Contoso\Team - General",
    ]


def test_without_onedrive_there_are_no_folders_of_it() -> None:
    assert onedrive_folders(RegistryOf({})) == []


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\anna\Contoso\Site - Documents", "OneDrive"),
        (r"c:\users\Anna\contoso\site - documents\Lists", "OneDrive"),
        (r"C:\Users\anna\Contoso\Team - General", "OneDrive"),
        (r"E:\Private cloud\Lists", "OneDrive"),
        (r"G:\Min enhet", "Google Drive"),
        (r"C:\Users\anna\Contoso", None),
        (r"C:\Users\anna\Contoso\Site - Documents of mine", None),
    ],
)
def test_libraries_of_a_company_are_known_by_the_registry(folder: str, service: str | None) -> None:
    found = look_for_service(
        Path(folder), platform="win32", environment={}, onedrive=lambda: onedrive_folders(REGISTRY)
    )
    assert found == service


ICLOUD = "com.apple.icloud.desktop: \n"
PROVIDER = "com.apple.file-provider-domain-id: {}/6F1A\n"


@pytest.mark.parametrize(
    ("folder", "attributes", "service"),
    [
        ("Desktop", ICLOUD, "iCloud Drive"),
        ("Documents/Lists", f"com.apple.macl: \n{ICLOUD}", "iCloud Drive"),
        ("Documents", PROVIDER.format("com.apple.CloudDocs.iCloudDriveFileProvider"), "iCloud Drive"),
        ("Documents", PROVIDER.format("com.microsoft.OneDrive.FileProvider"), "OneDrive"),
        ("Documents", "com.apple.macl: com.apple.icloud.desktop\n", None),
        ("Documents", "", None),
        ("Downloads", ICLOUD, None),
        ("Documents of mine", ICLOUD, None),
    ],
)
def test_a_mac_marks_the_desktop_and_the_documents_that_it_syncs(
    folder: str, attributes: str, service: str | None
) -> None:
    home = PurePosixPath("/Users/anna")
    asked: list[PurePath] = []

    def read(place: PurePath) -> str:
        asked.append(place)
        return attributes

    found = look_for_service(
        Path("/Users/anna") / folder,
        platform="darwin",
        environment={},
        marked=lambda place: marked_service(place, home, read),
    )
    assert found == service
    assert set(asked) <= {home / "Desktop", home / "Documents"}


def test_where_there_is_no_program_that_reads_the_marks_there_are_none(tmp_path: Path) -> None:
    assert sys.platform == "darwin" or read_attributes(tmp_path) == ""


def test_a_link_leads_to_the_folder_that_is_synced(tmp_path: Path) -> None:
    synced = tmp_path / "Contoso Dropbox" / "Anna"
    synced.mkdir(parents=True)
    link = tmp_path / "Lists"
    link.symlink_to(synced, target_is_directory=True)
    assert sync_service(link, platform="linux", environment={}) is None
    assert look_for_service(link, platform="linux", environment={}) == "Dropbox"
    assert look_for_service(tmp_path / "gone", platform="linux", environment={}) is None
